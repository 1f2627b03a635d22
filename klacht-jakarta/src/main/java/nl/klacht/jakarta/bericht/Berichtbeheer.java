package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.wekker.Wekker;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a municipality for who keeps an eye on them: what waits, what left, and what does not get away. The
 * beheerder sees that something is wrong and why, and not about which dossier; nor does the desk of a dossier that is
 * restricted to others.
 */
@ApplicationScoped
@Transactional
public class Berichtbeheer {

    private final TenantContext tenant;
    private final Berichtopslag opslag;
    private final Demopost demopost;
    private final Herinneringen herinneringen;
    private final Wekker wekker;
    private final Klok klok;

    @Inject
    public Berichtbeheer(
            TenantContext tenant,
            Berichtopslag opslag,
            Demopost demopost,
            Herinneringen herinneringen,
            Wekker wekker,
            Klok klok) {
        this.tenant = tenant;
        this.opslag = opslag;
        this.demopost = demopost;
        this.herinneringen = herinneringen;
        this.wekker = wekker;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Berichtbeheer() {
        this(null, null, null, null, null, null);
    }

    /**
     * A question for messages.
     *
     * @param stand only those, or all
     * @param dossier only about this dossier; who may not see dossiers may not ask it
     * @param na the id of the last one that was seen
     */
    public record Vraag(
            @Nullable Berichtstand stand,
            @Nullable UUID dossier,
            @Nullable UUID na,
            int aantal) {}

    /** @param next after which to go on; nothing on the last page */
    public record Bladzijde(
            List<Berichtvorm> results, @Nullable String next) {}

    /** Messages, the last one first. */
    public Bladzijde lijst(Aanvrager wie, Vraag vraag) {
        Rechten.eisBerichtenZien(wie);
        if (vraag.dossier() != null && open(wie, Stream.of(vraag.dossier())).isEmpty()) {
            return new Bladzijde(List.of(), null);
        }
        List<Bericht> rijen = opslag.lijst(vraag.stand(), vraag.dossier(), voor(vraag.na()), vraag.aantal() + 1);
        List<Bericht> hier = rijen.subList(0, Math.min(vraag.aantal(), rijen.size()));
        String next =
                rijen.size() > vraag.aantal() ? hier.get(hier.size() - 1).id().toString() : null;
        Set<UUID> open = open(wie, hier.stream().map(Bericht::dossier));
        return new Bladzijde(hier.stream().map(rij -> vorm(rij, wie, open)).toList(), next);
    }

    /** Of which dates of this dossier somebody was reminded; nothing for who may not see dossiers. */
    public List<Herinnering> herinneringen(Aanvrager wie, UUID dossier) {
        Rechten.eisBerichtenZien(wie);
        return open(wie, Stream.of(dossier)).isEmpty() ? List.of() : herinneringen.vanDossier(dossier);
    }

    private long voor(@Nullable UUID na) {
        return na == null
                ? Long.MAX_VALUE
                : opslag.find(na)
                        .map(Bericht::volgnummer)
                        .orElseThrow(() -> new OngeldigeInvoer(Invoerfout.inParameter(
                                "na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’.")));
    }

    /** Tries a dead letter again, at once. One that is no dead letter stays as it is. */
    public Berichtvorm probeerOpnieuw(Aanvrager wie, UUID id) {
        Rechten.eisBerichtenZien(wie);
        Berichttabel bericht = opslag.findVoorWijziging(id).orElseThrow(NietGevonden::new);
        if (bericht.is(Berichtstand.DOOD)) {
            Instant nu = klok.nu();
            bericht.begin(wie.gebruiker(), nu);
            wekker.wek(tenant.tenant(), Berichtwerk.SOORT, nu);
        }
        return vorm(bericht.rij(), wie);
    }

    /**
     * Gives a message up that did not leave: it is told in another way, or not. One that tells of a restricted dossier that was
     * opened all the same is first tried: who opened it may be who decides here.
     */
    public Berichtvorm geefOp(Aanvrager wie, UUID id, String reden) {
        Rechten.eisBerichtenZien(wie);
        Berichttabel bericht = opslag.findVoorWijziging(id).orElseThrow(NietGevonden::new);
        boolean wacht = bericht.is(Berichtstand.WACHTEND) && bericht.rij().soort() != Berichtsoort.NOODTOEGANG;
        if (wacht || bericht.is(Berichtstand.DOOD)) {
            bericht.geefOp(wie.gebruiker(), klok.nu(), reden);
            wekker.wek(tenant.tenant(), Berichtwerk.SOORT, klok.nu());
        }
        return vorm(bericht.rij(), wie);
    }

    private Berichtvorm vorm(Bericht bericht, Aanvrager wie) {
        return vorm(bericht, wie, open(wie, Stream.ofNullable(bericht.dossier())));
    }

    private Berichtvorm vorm(Bericht bericht, Aanvrager wie, Set<UUID> open) {
        UUID dossier = bericht.dossier();
        boolean zichtbaar = dossier == null ? wie.is(Rol.LOKET) : open.contains(dossier);
        return Berichtvorm.van(
                bericht, zichtbaar, zichtbaar ? demopost.find(bericht.id()).orElse(null) : null);
    }

    /** Of which of these dossiers he may see what is sent about them: the desk, unless they are restricted to others. */
    private Set<UUID> open(Aanvrager wie, Stream<@Nullable UUID> dossiers) {
        List<UUID> gevraagd = dossiers.filter(Objects::nonNull).distinct().toList();
        return gevraagd.isEmpty() || !wie.is(Rol.LOKET) ? Set.of() : opslag.open(gevraagd, wie.gebruiker());
    }
}
