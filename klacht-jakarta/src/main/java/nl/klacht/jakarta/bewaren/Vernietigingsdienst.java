package nl.klacht.jakarta.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.klacht.core.behandeling.Bewaartermijn;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.archief.Selectielijst13.Bewaring;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.NietGevonden;
import org.jspecify.annotations.Nullable;

/**
 * Proposing a list of dossiers to destroy, taking one off, and deciding by another person in another role. The core says of
 * every dossier whether it may be destroyed.
 */
@ApplicationScoped
@Transactional
public class Vernietigingsdienst {

    /** How many dossiers stand on one list at most. */
    public static final int LANGST = 100;

    private static final String VIER_OGEN = "Vier ogen";

    private final Vernietigingsopslag opslag;
    private final Dossierdienst dossiers;
    private final Toegang toegang;
    private final Opslagvorm opslagvorm;
    private final Klok klok;

    @Inject
    public Vernietigingsdienst(
            Vernietigingsopslag opslag, Dossierdienst dossiers, Toegang toegang, Opslagvorm opslagvorm, Klok klok) {
        this.opslag = opslag;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.opslagvorm = opslagvorm;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Vernietigingsdienst() {
        this(null, null, null, null, null);
    }

    /**
     * Proposes a list.
     *
     * @param rol in which of his roles he does
     * @param gekozen these dossiers; none means everything whose time is over and that is not restricted to others
     * @throws nl.klacht.jakarta.fout.Afgeschermd when one of the chosen is restricted to others
     * @throws Geweigerd when one of the chosen may not be destroyed, or when there is nothing to destroy
     */
    public Vernietigingslijst stelVoor(Aanvrager wie, Rol rol, List<UUID> gekozen, @Nullable String toelichting) {
        Instant nu = klok.nu();
        List<Voorstel> voorstellen = gekozen.isEmpty()
                ? vanzelf(wie, nu)
                : gekozen.stream().map(id -> eis(wie, id, nu)).toList();
        if (voorstellen.isEmpty()) {
            throw weigering("Selectielijst 2020 13", "Er is nu geen dossier waarvan de bewaartijd voorbij is.");
        }
        UUID lijst = UUID.randomUUID();
        opslag.schrijfLijst(lijst, new Actor(wie.gebruiker(), rol.code()), nu, toelichting);
        voorstellen.forEach(voorstel -> opslag.schrijfRegel(lijst, voorstel));
        return lees(lijst);
    }

    /** A list with its dossiers. */
    public Vernietigingslijst lees(UUID lijst) {
        return opslag.find(lijst).orElseThrow(NietGevonden::new).met(opslag.regels(lijst));
    }

    /** A page of lists, the last one first. */
    public Vernietigingslijsten lijsten(@Nullable String na, int aantal) {
        List<Vernietigingslijst> alle = opslag.lijsten(na == null ? null : Lijstplek.lees(na), aantal + 1);
        List<Vernietigingslijst> hier = alle.subList(0, Math.min(aantal, alle.size()));
        boolean meer = alle.size() > aantal;
        Vernietigingslijst laatste = hier.isEmpty() ? null : hier.get(hier.size() - 1);
        return new Vernietigingslijsten(
                hier, meer ? new Lijstplek(laatste.voorgesteldOp(), laatste.id()).codeer() : null);
    }

    /**
     * Takes a dossier off a list on which nobody has decided yet.
     *
     * @throws Geweigerd when it was decided on, or the dossier is off already
     */
    public Vernietigingslijst haalAf(UUID lijst, UUID dossier, String reden, Actor wie) {
        Vernietigingslijst gevonden = eisOpen(lijst);
        if (gevonden.regels().stream().noneMatch(regel -> regel.dossier().equals(dossier))) {
            throw new NietGevonden();
        }
        if (!opslag.haalAf(lijst, dossier, wie, klok.nu(), reden)) {
            throw weigering(VIER_OGEN, "Dit dossier is al van de lijst gehaald.");
        }
        return lees(lijst);
    }

    /**
     * Decides about a list: another person, in another role, than who proposed it.
     *
     * @throws Geweigerd when it is the same person or role, or when somebody decided already
     */
    public void besluit(UUID lijst, boolean akkoord, @Nullable String toelichting, Actor wie) {
        Vernietigingslijst gevonden = eisOpen(lijst);
        if (gevonden.voorgesteldDoor().equals(wie.gebruiker())) {
            throw weigering(VIER_OGEN, "U hebt deze lijst zelf voorgesteld. Een ander beslist erover.");
        }
        if (gevonden.rol().equals(wie.rol())) {
            throw weigering(VIER_OGEN, "Over deze lijst beslist iemand met een andere rol dan wie hem voorstelde.");
        }
        if (!opslag.besluit(lijst, akkoord, wie, klok.nu(), toelichting)) {
            throw alBesloten();
        }
    }

    /** One after another: nobody takes a dossier off while somebody else decides that it goes. */
    private Vernietigingslijst eisOpen(UUID lijst) {
        opslag.grendel(lijst);
        Vernietigingslijst gevonden = lees(lijst);
        if (gevonden.besluit() != null) {
            throw alBesloten();
        }
        return gevonden;
    }

    private List<Voorstel> vanzelf(Aanvrager wie, Instant nu) {
        List<Voorstel> voorstellen = new ArrayList<>();
        for (UUID id : opslag.kandidaten(wie.gebruiker(), LokaleDag.van(nu), LANGST)) {
            Stand stand = dossiers.find(id, nu).orElseThrow(NietGevonden::new);
            Bevinding<Toelating> mag = Bewaartermijn.magVernietigen(stand.situatie());
            if (Bevinding.isToegestaan(mag)) {
                voorstellen.add(voorstel(stand));
            }
        }
        return voorstellen;
    }

    private Voorstel eis(Aanvrager wie, UUID id, Instant nu) {
        Stand stand = dossiers.find(id, nu)
                .filter(gevonden -> gevonden.vernietigdOp().isEmpty())
                .orElseThrow(NietGevonden::new);
        toegang.eisZien(wie, stand.dossier(), nu);
        Bevinding<Toelating> mag = Bewaartermijn.magVernietigen(stand.situatie());
        if (Bevinding.isGeweigerd(mag)) {
            throw new Geweigerd(mag.gronden());
        }
        return voorstel(stand);
    }

    private Voorstel voorstel(Stand stand) {
        Bevinding<Bewaring> bewaring = Bewaartermijn.van(stand.situatie()).orElseThrow();
        List<Grond> gronden = new ArrayList<>(bewaring.gronden());
        gronden.addAll(bewaring.waarschuwingen());
        gronden.addAll(Bewaartermijn.magVernietigen(stand.situatie()).gronden());
        return new Voorstel(
                stand.dossier().id(),
                stand.dossier().kenmerk(),
                bewaring.uitkomst().klasse().name().toLowerCase(Locale.ROOT),
                ((Bewaring.TotEnMet) bewaring.uitkomst()).dag(),
                opslagvorm.schrijfGronden(gronden),
                stand.dossier().versie(),
                stand.hash());
    }

    private static Geweigerd alBesloten() {
        return weigering(VIER_OGEN, "Over deze lijst is al besloten.");
    }

    private static Geweigerd weigering(String vindplaats, String zin) {
        return new Geweigerd(List.of(Grond.opgeschreven(vindplaats, zin)));
    }
}
