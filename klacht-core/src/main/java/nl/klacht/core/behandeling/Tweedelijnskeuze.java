package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.TweedeLijn.Alternatief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_19;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.gemeentewet.Gemw81p;
import nl.klacht.core.recht.wno.Wno11c;
import nl.klacht.core.recht.wno.Wno1a;

/**
 * Which second line a klager has for a part: exactly one general provision of the municipality by date, with the special
 * competences beside it (recht 2.3, 3 and D01–D29). Where there is none, it says what is possible instead. Whether that
 * body may and must investigate a petition is another question: {@link Bevoegdheid}.
 */
public final class Tweedelijnskeuze {

    private static final LocalDate WKKGZ = LocalDate.of(2016, 1, 1);

    private static final Grond INSTELLING = Grond.van("WNo 11c lid 1", "Tweedelijnskeuze.instelling");
    private static final Grond GESCHIL = Grond.van("Wkkgz 18", "Tweedelijnskeuze.geschil");
    private static final Grond NIET_OVER_AANBIEDER =
            Grond.van("Uitgangspunten 5A", "Tweedelijnskeuze.nietOverAanbieder");
    private static final Grond GEEN_KLACHTRECHT = Grond.van(Awb9_18.LID_1, "Tweedelijnskeuze.geenKlachtrecht");

    private Tweedelijnskeuze() {}

    /**
     * The second line of a part.
     *
     * @param dag the date of the letter that names it, or the day of filing of a petition
     */
    @Grondslag({"Awb 9:17", "Gemeentewet 81p lid 1", "Uitgangspunten 5A", "Uitgangspunten 6", "Uitgangspunten 11 IV"})
    public static Bevinding<TweedeLijn> tweedeLijn(
            Dossier dossier, Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        if (dossier.soort().isZonderKlachtrecht()) {
            return geen(GEEN_KLACHTRECHT, Alternatief.GEMEENTE_OVER_PROCES, Alternatief.RAAD);
        }
        Route route = Routering.route(dossier, onderdeel, kader).uitkomst();
        return switch (onderdeel.betreft().soort()) {
            case BOA -> nationaleOmbudsman(Wno1a.bevoegd(true, false).gronden().get(0));
            case GECERTIFICEERDE_INSTELLING -> nationaleOmbudsman(INSTELLING, Alternatief.KINDEROMBUDSMAN);
            case GEMEENSCHAPPELIJKE_REGELING ->
                onderdeel.betreft().eigenBestuur() ? nationaleOmbudsman(regeling()) : eigen(onderdeel, kader, dag);
            case VEILIG_THUIS ->
                onderdeel.betreft().eigenBestuur()
                        ? nationaleOmbudsman(regeling(), Alternatief.KINDEROMBUDSMAN)
                        : geen(
                                NIET_OVER_AANBIEDER,
                                Alternatief.KLACHTENCOMMISSIE,
                                Alternatief.TOEZICHTHOUDER,
                                Alternatief.GEMEENTE_OVER_PROCES);
            case BELEID -> geen(Awb9_22.Beletsel.ALGEMEEN_BELEID.grond(), Alternatief.RAAD);
            case BESLUIT ->
                route.instantie() == Instantie.BEZWAAR
                        ? geen(Awb9_19.gevolg(true, false).gronden().get(0), Alternatief.BEZWAAR)
                        : eigen(onderdeel, kader, dag);
            case BESTUURSORGAAN ->
                route.instantie() == Instantie.ANDER_BESTUURSORGAAN
                        ? geen(Gronden.ANDER_BESTUURSORGAAN, Alternatief.NATIONALE_OMBUDSMAN)
                        : eigen(onderdeel, kader, dag);
            default -> route.regime().isAwb() ? eigen(onderdeel, kader, dag) : vanDienstverlener(onderdeel, route);
        };
    }

    private static Bevinding<TweedeLijn> vanDienstverlener(Klachtonderdeel onderdeel, Route route) {
        Domein domein = onderdeel.klacht().domein();
        if (domein == Domein.ZORG && !onderdeel.ontvangst().eerste().isBefore(WKKGZ)) {
            return Bevinding.van(
                    new TweedeLijn(
                            Tweedelijnsinstantie.GESCHILLENINSTANTIE,
                            "de geschilleninstantie van de zorgaanbieder",
                            Zin.van("Tweedelijnskeuze.geschilleninstantie.reikwijdte"),
                            List.of(Alternatief.GEMEENTE_OVER_PROCES, Alternatief.TOEZICHTHOUDER)),
                    GESCHIL);
        }
        if (domein == Domein.JEUGD && onderdeel.klacht().kinderrechten()) {
            return Bevinding.van(
                    new TweedeLijn(
                            Tweedelijnsinstantie.KINDEROMBUDSMAN,
                            "de Kinderombudsman",
                            Zin.van("Tweedelijnskeuze.kinderombudsman.reikwijdte"),
                            List.of(Alternatief.KLACHTENCOMMISSIE, Alternatief.GEMEENTE_OVER_PROCES)),
                    Wno11c.bevoegd(true, false, true).gronden());
        }
        return geen(NIET_OVER_AANBIEDER, alternatieven(domein, route));
    }

    private static Alternatief[] alternatieven(Domein domein, Route route) {
        List<Alternatief> lijst = new ArrayList<>(List.of(Alternatief.GEMEENTE_OVER_PROCES));
        if (route.instantie() == Instantie.KLACHTENCOMMISSIE) {
            lijst.add(Alternatief.KLACHTENCOMMISSIE);
        }
        if (domein == Domein.JEUGD) {
            lijst.add(Alternatief.KINDEROMBUDSMAN);
        }
        lijst.add(Alternatief.TOEZICHTHOUDER);
        return lijst.toArray(Alternatief[]::new);
    }

    private static Bevinding<TweedeLijn> eigen(Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        Tweedelijnsvoorziening voorziening = kader.tweedeLijn().opDatum(dag);
        Grond grond = voorziening.soort().isEigen()
                ? Gemw81p.opgedragen(kader.gemeente(), dag, voorziening.naam())
                : Wno1a.zonderEigenVoorziening(kader.gemeente(), dag);
        TweedeLijn tweedeLijn = new TweedeLijn(
                instantie(voorziening.soort()), voorziening.naam(), reikwijdte(onderdeel), naast(onderdeel));
        return Bevinding.van(tweedeLijn, grond);
    }

    private static Zin reikwijdte(Klachtonderdeel onderdeel) {
        boolean overDienstverlener =
                onderdeel.betreft().soort().isDienstverlener() && onderdeel.aspect() != Aspect.INHOUD;
        return overDienstverlener
                ? Zin.van("Tweedelijnskeuze.overDienstverlener")
                : Zin.van("Tweedelijnskeuze.overGemeente");
    }

    private static List<Alternatief> naast(Klachtonderdeel onderdeel) {
        boolean kind = onderdeel.klacht().kinderrechten() || onderdeel.klacht().domein() == Domein.JEUGD;
        return kind ? List.of(Alternatief.KINDEROMBUDSMAN) : List.of();
    }

    static Tweedelijnsinstantie instantie(Tweedelijnsvoorziening.Soort soort) {
        return switch (soort) {
            case NATIONALE_OMBUDSMAN -> Tweedelijnsinstantie.NATIONALE_OMBUDSMAN;
            case GEMEENTELIJKE_OMBUDSMAN, GEZAMENLIJKE_OMBUDSMAN -> Tweedelijnsinstantie.GEMEENTELIJKE_OMBUDSMAN;
            case OMBUDSCOMMISSIE, GEZAMENLIJKE_OMBUDSCOMMISSIE -> Tweedelijnsinstantie.OMBUDSCOMMISSIE;
        };
    }

    private static Grond regeling() {
        return Wno1a.bevoegdVoorRegeling(false).gronden().get(0);
    }

    private static Bevinding<TweedeLijn> nationaleOmbudsman(Grond grond, Alternatief... naast) {
        return Bevinding.van(
                new TweedeLijn(
                        Tweedelijnsinstantie.NATIONALE_OMBUDSMAN,
                        "Nationale ombudsman",
                        Zin.van("Tweedelijnskeuze.nationaleOmbudsman.reikwijdte"),
                        List.of(naast)),
                grond);
    }

    private static Bevinding<TweedeLijn> geen(Grond grond, Alternatief... mogelijk) {
        return Bevinding.van(
                new TweedeLijn(
                        Tweedelijnsinstantie.GEEN,
                        "geen",
                        Zin.van("Tweedelijnskeuze.geen.reikwijdte"),
                        List.of(mogelijk)),
                grond);
    }
}
