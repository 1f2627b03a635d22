package nl.klacht.jakarta.noodtoegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.jakarta.bericht.Berichten;
import nl.klacht.jakarta.bericht.Berichtsoort;
import nl.klacht.jakarta.bericht.Geadresseerde;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.opslag.DossierRij;
import nl.klacht.jakarta.opslag.Dossieropslag;

/** Opens a restricted dossier for a short time, and shows who did. */
@ApplicationScoped
@Transactional
public class Nooddienst {

    /** How long it stays open. */
    static final Duration DUUR = Duration.ofHours(4);

    /** How long a reason is at least. */
    public static final int REDEN_MINSTENS = 10;

    private final Noodtoegangen noodtoegangen;
    private final Dossieropslag opslag;
    private final Inzagen inzagen;
    private final Berichten berichten;
    private final Klok klok;

    @Inject
    public Nooddienst(
            Noodtoegangen noodtoegangen, Dossieropslag opslag, Inzagen inzagen, Berichten berichten, Klok klok) {
        this.noodtoegangen = noodtoegangen;
        this.opslag = opslag;
        this.inzagen = inzagen;
        this.berichten = berichten;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Nooddienst() {
        this(null, null, null, null, null);
    }

    /**
     * Opens it. That is written down with the reason, where the privacy officer and who may see the dossier are told.
     *
     * @throws NietGevonden when there is no such dossier
     * @throws OngeldigeInvoer when it is not closed to him
     */
    public Noodtoegang open(Aanvrager wie, Noodvraag vraag) {
        Rol rol = Rechten.eisNoodtoegang(wie);
        DossierRij dossier = opslag.findByKenmerk(vraag.kenmerk().strip().toUpperCase(Locale.ROOT))
                .orElseThrow(NietGevonden::new);
        eisReden(vraag.reden());
        if (!dossier.isAfgeschermdTegen(wie.gebruiker())) {
            throw new OngeldigeInvoer(
                    Invoerfout.inBody("#/kenmerk", "Dit dossier is niet voor u afgeschermd. U vindt het via Zoeken."));
        }
        Instant nu = klok.nu();
        Noodtoegang nood = new Noodtoegang(
                UUID.randomUUID(),
                dossier.id(),
                dossier.kenmerk(),
                wie.gebruiker(),
                rol.code(),
                vraag.reden().strip(),
                nu,
                nu.plus(DUUR));
        noodtoegangen.bewaar(nood, voor(dossier));
        inzagen.opendeInNood(wie, dossier.id(), nood.reden(), nu);
        vertel(dossier);
        return nood;
    }

    /** Whose dossier it is: the accounts to which it is restricted, and who has it in hand. */
    private static Set<String> voor(DossierRij dossier) {
        Set<String> voor = new HashSet<>(dossier.afgeschermdVoor());
        Stream.of(dossier.behandelaar(), dossier.gespreksvoerder())
                .filter(Objects::nonNull)
                .forEach(voor::add);
        return voor;
    }

    /** By mail, beside what the work list, the dossier and the list of readings show at once. */
    private void vertel(DossierRij dossier) {
        berichten.mail(Berichtsoort.NOODTOEGANG, dossier.id(), null, Geadresseerde.rol(Rol.FG));
        String eigenaar = dossier.behandelaar() == null ? dossier.gespreksvoerder() : dossier.behandelaar();
        if (eigenaar != null) {
            berichten.mail(Berichtsoort.NOODTOEGANG, dossier.id(), null, Geadresseerde.account(eigenaar));
        }
    }

    private static void eisReden(String reden) {
        if (reden.strip().length() < REDEN_MINSTENS) {
            throw new OngeldigeInvoer(
                    Invoerfout.inBody("#/reden", "Schrijf in een zin op waarom u het dossier nu moet zien."));
        }
    }

    /** What this user is told: the privacy officer of all dossiers, another of his own. */
    public List<Noodtoegang> voor(Aanvrager wie) {
        Rechten.eisNoodtoegangenZien(wie);
        return wie.is(Rol.FG) ? noodtoegangen.alle(klok.nu()) : noodtoegangen.van(wie.gebruiker(), klok.nu());
    }

    /** Who opened this dossier, for who may see it. */
    public List<Noodtoegang> vanDossier(UUID dossier) {
        return noodtoegangen.vanDossier(dossier);
    }
}
