package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Duiding;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klacht;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import nl.klacht.core.recht.beleid.Uitgangspunten2;
import org.jspecify.annotations.Nullable;

/**
 * The klager turns to the municipality about a provider (Uitgangspunten 11 III, 5B): new parts about how the provider
 * handled the complaint or about the municipality itself, with an Awb clock from this receipt. The substance stays where
 * it is: the municipality cannot take it over (2A). That the provider was skipped is never against it.
 *
 * @param reden why the klager comes to the municipality
 * @param vorm oral or written
 * @param ontvangenOp the moment of this receipt
 * @param ondertekend whether it is signed
 * @param dagtekening the date it bears
 * @param over the number of the part about the provider
 * @param onderdelenNieuw the new parts, at least one
 */
public record LegVoor(
        RedenBijGemeente reden,
        Vorm vorm,
        Instant ontvangenOp,
        boolean ondertekend,
        @Nullable LocalDate dagtekening,
        int over,
        List<Voorlegging> onderdelenNieuw)
        implements Handeling {

    private static final Grond GEEN_DIENSTVERLENER = Grond.van(Uitgangspunten11.DEEL_III, "LegVoor.geenDienstverlener");

    public LegVoor {
        Objects.requireNonNull(reden, "reden");
        Objects.requireNonNull(vorm, "vorm");
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
        onderdelenNieuw = List.copyOf(onderdelenNieuw);
        if (onderdelenNieuw.isEmpty()) {
            throw new IllegalArgumentException("een voorlegging heeft minstens één nieuw onderdeel");
        }
    }

    @Override
    public Soort soort() {
        return Soort.LEG_VOOR;
    }

    /** The part it follows on. */
    @Override
    public List<Integer> onderdelen() {
        return List.of(over);
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenKlacht = Bezwaren.geenKlacht(situatie);
        if (!geenKlacht.isEmpty()) {
            return geenKlacht;
        }
        boolean ergens = situatie.dossier().onderdelen().stream().anyMatch(LegVoor::isVanDienstverlener);
        return ergens ? List.of() : List.of(GEEN_DIENSTVERLENER);
    }

    /** Also after it was closed: who disagrees with that may come back. */
    private static boolean isVanDienstverlener(Klachtonderdeel onderdeel) {
        return onderdeel.isInhoudVanDienstverlener() || onderdeel.verwijzing() != null;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(Bezwaren.onmogelijkeOntvangst(situatie, ontvangenOp));
        Handeling.gekozen(situatie, onderdelen()).stream()
                .filter(onderdeel -> !isVanDienstverlener(onderdeel))
                .forEach(onderdeel -> bezwaren.add(nietOverDienstverlener()));
        if (onderdelenNieuw.stream().anyMatch(nieuw -> nieuw.aspect() == Aspect.INHOUD)) {
            bezwaren.add(Uitgangspunten2.nietOvernemen());
        }
        if (onderdelenNieuw.stream().anyMatch(LegVoor::isOmgekeerd)) {
            bezwaren.add(Grond.van("Awb 9:4 lid 2 onder c", "LegVoor.dagenOmgekeerd"));
        }
        return bezwaren;
    }

    private static boolean isOmgekeerd(Voorlegging nieuw) {
        return nieuw.gedragingVan() != null
                && nieuw.gedragingTot() != null
                && nieuw.gedragingTot().isBefore(nieuw.gedragingVan());
    }

    private Grond nietOverDienstverlener() {
        return Grond.van(Uitgangspunten11.DEEL_III, "LegVoor.nietOverDienstverlener", over);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.findOnderdeel(over).map(oud -> voorgelegd(dossier, oud)).orElse(dossier);
    }

    private Dossier voorgelegd(Dossier dossier, Klachtonderdeel oud) {
        Dossier na = dossier.metOnderdeel(over, LegVoor::alsVoorgelegd);
        Binnenkomst binnenkomst = Binnenkomst.van(ontvangenOp, vorm, ondertekend, dagtekening);
        for (Voorlegging nieuw : onderdelenNieuw) {
            na = na.plusOnderdeel(
                    klacht(nieuw, oud.klacht()),
                    new Duiding(nieuw.aspect(), null),
                    binnenkomst.ontvangst(dossier.partijen(), nieuw.omschrijving()));
        }
        return na;
    }

    private static Klachtonderdeel alsVoorgelegd(Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        return verwijzing == null ? onderdeel : onderdeel.metVerwijzing(verwijzing.alsVoorgelegd());
    }

    private static Klacht klacht(Voorlegging nieuw, Klacht oud) {
        return new Klacht(
                nieuw.omschrijving(),
                nieuw.jegensKlager(),
                nieuw.gedragingVan(),
                nieuw.gedragingTot(),
                oud.domein(),
                null,
                null,
                betreft(oud.betreft()),
                false,
                oud.kinderrechten(),
                false,
                false);
    }

    /** What is not a provider under contract has a regime of its own by its kind; what remains is the college's. */
    private static Betreft betreft(Betreft oud) {
        return oud.soort().isDienstverlener()
                ? oud
                : new Betreft(Betreftsoort.BESTUURSORGAAN, null, null, null, Bestuursorgaan.COLLEGE, null, false, null);
    }
}
