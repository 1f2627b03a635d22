package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.awb.Awb9_4.Behandelweg;

/**
 * Which first line handles a part, and under which rules (recht 5, D01–D29; Uitgangspunten 5). It reads the facts of the
 * part as they stand; it stores nothing.
 */
public final class Routering {

    private static final LocalDate WKKGZ = LocalDate.of(2016, 1, 1);

    private Routering() {}

    /** The route of a part, with the grounds for the first line and for the rules, in that order. */
    @Grondslag({"Uitgangspunten 5A", "Uitgangspunten 5B", "Awb 9:1 lid 2", "Awb 9:4 lid 1"})
    public static Bevinding<Route> route(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {
        if (dossier.soort().isZonderKlachtrecht()) {
            return vast(Regime.GEEN, Instantie.BELEIDSAFDELING, Gronden.SIGNAAL);
        }
        return switch (onderdeel.betreft().soort()) {
            case BESLUIT ->
                onderdeel.klacht().nietTijdigBeslissen()
                        ? awb(dossier, onderdeel, Instantie.GEMEENTE, Gronden.NIET_TIJDIG)
                        : vast(Regime.GEEN, Instantie.BEZWAAR, Gronden.BESLUIT);
            case BELEID -> vast(Regime.GEEN, Instantie.BELEIDSAFDELING, Gronden.BELEID);
            case BESTUURSORGAAN -> bestuursorgaan(dossier, onderdeel);
            case GEMEENSCHAPPELIJKE_REGELING -> regeling(dossier, onderdeel);
            case GECERTIFICEERDE_INSTELLING ->
                vast(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Gronden.GECERTIFICEERDE_INSTELLING);
            case VEILIG_THUIS -> vast(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Gronden.VEILIG_THUIS);
            case DIENSTVERLENING -> awb(dossier, onderdeel, Instantie.BELEIDSAFDELING, Gronden.DIENSTVERLENING);
            case MEDEWERKER_DIENSTVERLENER, DIENSTVERLENER_ORGANISATIE -> dienstverlener(dossier, onderdeel, kader);
            case MEDEWERKER_GEMEENTE, BOA, KLACHTBEHANDELING, ONBEKEND -> eigen(dossier, onderdeel);
        };
    }

    private static Bevinding<Route> eigen(Dossier dossier, Klachtonderdeel onderdeel) {
        if (isJeugdhulpVanGemeente(onderdeel)) {
            return vast(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Gronden.JEUGDWET);
        }
        return awb(
                dossier,
                onderdeel,
                Instantie.GEMEENTE,
                eigenGrond(dossier, onderdeel.betreft().soort()));
    }

    private static Grond eigenGrond(Dossier dossier, Betreftsoort soort) {
        if (soort == Betreftsoort.ONBEKEND) {
            return dossier.intake().reden() == RedenBijGemeente.NIET_OVER_KETENPARTNER
                    ? Gronden.NIET_OVER_KETENPARTNER
                    : Gronden.WEET_NIET_WAAR;
        }
        return soort == Betreftsoort.KLACHTBEHANDELING ? Gronden.KLACHTBEHANDELING : Gronden.EIGEN_MEDEWERKER;
    }

    private static Bevinding<Route> bestuursorgaan(Dossier dossier, Klachtonderdeel onderdeel) {
        return onderdeel.betreft().orgaan() == Bestuursorgaan.ANDER
                ? vast(Regime.GEEN, Instantie.ANDER_BESTUURSORGAAN, Gronden.ANDER_BESTUURSORGAAN)
                : awb(dossier, onderdeel, Instantie.GEMEENTE, Gronden.EIGEN_BESTUUR);
    }

    private static Bevinding<Route> regeling(Dossier dossier, Klachtonderdeel onderdeel) {
        return onderdeel.betreft().eigenBestuur()
                ? vast(Regime.GEEN, Instantie.ANDER_BESTUURSORGAAN, Gronden.REGELING_MET_BESTUUR)
                : awb(dossier, onderdeel, Instantie.GEMEENTE, Gronden.REGELING_ZONDER_BESTUUR);
    }

    private static Bevinding<Route> dienstverlener(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {
        if (onderdeel.aspect() == Aspect.PROCES) {
            return awb(dossier, onderdeel, Instantie.GEMEENTE, Gronden.PROCES);
        }
        if (onderdeel.aspect() == Aspect.GEMEENTE) {
            return awb(dossier, onderdeel, Instantie.GEMEENTE, Gronden.GEMEENTE_ZELF);
        }
        return inhoud(dossier, onderdeel, kader);
    }

    private static Bevinding<Route> inhoud(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {
        Domein domein = onderdeel.klacht().domein();
        LocalDate dag = onderdeel.ontvangst().eerste();
        if (domein == Domein.JEUGD) {
            return metReden(dossier, Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Gronden.JEUGDWET);
        }
        if (domein == Domein.ZORG) {
            return dag.isBefore(WKKGZ)
                    ? metReden(dossier, Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Gronden.WKCZ)
                    : metReden(dossier, Regime.BIJZONDER, Instantie.DIENSTVERLENER, Gronden.WKKGZ);
        }
        Optional<Regel<Toerekening>> eigen = toerekening(onderdeel, kader, dag);
        return eigen.isPresent()
                ? awb(dossier, onderdeel, Instantie.GEMEENTE, toegerekend(eigen.get()))
                : metReden(dossier, Regime.DIENSTVERLENER, Instantie.DIENSTVERLENER, Gronden.EERST_DIENSTVERLENER);
    }

    private static Optional<Regel<Toerekening>> toerekening(Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        if (onderdeel.klacht().beschikt()) {
            return kader.regels().findToerekening(Toerekening.BESCHIKKING, dag);
        }
        return switch (onderdeel.klacht().domein()) {
            case PARTICIPATIE -> kader.regels().findToerekening(Toerekening.PARTICIPATIE, dag);
            case SCHULDHULP -> kader.regels().findToerekening(Toerekening.SCHULDHULP, dag);
            default -> Optional.empty();
        };
    }

    private static Grond toegerekend(Regel<Toerekening> regel) {
        return Grond.van("Awb 9:1 lid 2", "Routering.toegerekend", regel.bron());
    }

    private static boolean isJeugdhulpVanGemeente(Klachtonderdeel onderdeel) {
        Betreft betreft = onderdeel.betreft();
        return onderdeel.klacht().domein() == Domein.JEUGD && betreft.isGemeentelijkeJeugdhulp();
    }

    /** A route of the Awb: whether with its clocks depends on Awb 9:4. A represented person is the klager. */
    private static Bevinding<Route> awb(Dossier dossier, Klachtonderdeel onderdeel, Instantie instantie, Grond grond) {
        if (isJeugdhulpVanGemeente(onderdeel)) {
            return vast(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Gronden.JEUGDWET);
        }
        boolean jegensKlager =
                onderdeel.klacht().jegensKlager() || dossier.partijen().namens() != null;
        Bevinding<Behandelweg> weg = Awb9_4.weg(
                onderdeel.ontvangst().isSchriftelijk(),
                jegensKlager,
                onderdeel.ontvangst().ontbreekt());
        Regime regime = weg.uitkomst() == Behandelweg.KLAAGSCHRIFT ? Regime.AWB_FORMEEL : Regime.AWB_BEHOORLIJK;
        List<Grond> gronden = new ArrayList<>();
        gronden.add(grond);
        gronden.addAll(weg.gronden());
        return Bevinding.van(new Route(regime, instantie), gronden);
    }

    /** A route to somebody else, with the reason for which it came to the municipality all the same (5B a–d). */
    private static Bevinding<Route> metReden(Dossier dossier, Regime regime, Instantie instantie, Grond grond) {
        RedenBijGemeente reden = dossier.intake().reden();
        return reden == null
                ? vast(regime, instantie, grond)
                : Bevinding.van(new Route(regime, instantie), grond, Gronden.bijGemeente(reden));
    }

    private static Bevinding<Route> vast(Regime regime, Instantie instantie, Grond grond) {
        return Bevinding.van(new Route(regime, instantie), grond);
    }
}
