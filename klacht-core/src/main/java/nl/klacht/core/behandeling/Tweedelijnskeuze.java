package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.TweedeLijn.Alternatief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.bevoegdheid.Bevoegdheid;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.avg.AVG77;
import nl.klacht.core.recht.awb.Awb1_1;
import nl.klacht.core.recht.awb.Awb2_3;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_19;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.beleid.Uitgangspunten5;
import nl.klacht.core.recht.gemeentewet.Gemw81p;
import nl.klacht.core.recht.sectoraal.Wkkgz13;
import nl.klacht.core.recht.sectoraal.Wkkgz18;
import nl.klacht.core.recht.sectoraal.Wkkgz21;
import nl.klacht.core.recht.wno.Wno11c;
import nl.klacht.core.recht.wno.Wno1a;
import nl.klacht.core.toedeling.Instantie;
import nl.klacht.core.toedeling.Route;
import nl.klacht.core.toedeling.Routering;
import nl.klacht.core.toedeling.Sectorregime;

/**
 * Which second line a klager has for a part: exactly one general provision of the municipality by date, with the special
 * competences beside it (recht 2.3, 3 and D01–D29). Where there is none, it says what is possible instead. Whether that
 * body may and must investigate a petition is another question: {@link Bevoegdheid}.
 */
public final class Tweedelijnskeuze {

    private static final Grond INSTELLING = Grond.van("WNo 11c lid 1", "Tweedelijnskeuze.instelling");
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
        return switch (Routering.toedeling(dossier, onderdeel, kader)) {
            case D29 ->
                geen(GEEN_KLACHTRECHT, Alternatief.TOEZICHTHOUDER, Alternatief.GEMEENTE_OVER_PROCES, Alternatief.RAAD);
            case D23 -> geen(GEEN_KLACHTRECHT, Alternatief.GEMEENTE_OVER_PROCES, Alternatief.RAAD);
            case D28 -> geen(Awb1_1.ombudsman(), Alternatief.RAAD);
            case D20 -> geen(Awb9_19.overBesluit(), Alternatief.BEZWAAR);
            case D22 -> geen(Awb9_22.Beletsel.ALGEMEEN_BELEID.grond(), Alternatief.RAAD);
            case DOORZENDEN -> geen(Awb2_3.anderBestuursorgaan(), Alternatief.NATIONALE_OMBUDSMAN);
            case D24 -> nationaleOmbudsman(Wno1a.bevoegd(true, false).gronden().get(0));
            case D10 -> nationaleOmbudsman(INSTELLING, Alternatief.KINDEROMBUDSMAN);
            case D07 -> regeling(onderdeel, kader, dag);
            case D26 -> zorgVanGgd(onderdeel, kader, dag);
            case VEILIG_THUIS -> veiligThuis(onderdeel);
            case D08, D18 -> geenOverAanbieder(onderdeel);
            case D09 -> jeugdhulp(onderdeel);
            case D11 -> zorg(onderdeel, kader, dag);
            case D01,
                    D04,
                    D05,
                    D06,
                    D12,
                    D13,
                    D14,
                    D15,
                    D16,
                    D17,
                    D19,
                    D21,
                    D27,
                    X04,
                    TOEGEREKEND,
                    DIENSTVERLENING,
                    KLACHTBEHANDELING -> eigen(onderdeel, kader, dag);
        };
    }

    private static Bevinding<TweedeLijn> veiligThuis(Klachtonderdeel onderdeel) {
        return onderdeel.betreft().eigenBestuur()
                ? nationaleOmbudsman(regeling(), Alternatief.KINDEROMBUDSMAN)
                : geen(
                        Uitgangspunten5.geenTweedeLijnOverInhoud(),
                        Alternatief.KLACHTENCOMMISSIE,
                        Alternatief.TOEZICHTHOUDER,
                        Alternatief.GEMEENTE_OVER_PROCES);
    }

    /** The GGD is an authority; for its care the geschilleninstantie came in 2016. */
    private static Bevinding<TweedeLijn> zorgVanGgd(Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        return isMetGeschilleninstantie(onderdeel)
                ? geschilleninstantie(onderdeel, kader, dag)
                : nationaleOmbudsman(regeling());
    }

    private static Bevinding<TweedeLijn> zorg(Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        return isMetGeschilleninstantie(onderdeel)
                ? geschilleninstantie(onderdeel, kader, dag)
                : geenOverAanbieder(onderdeel);
    }

    private static boolean isMetGeschilleninstantie(Klachtonderdeel onderdeel) {
        return Wkkgz13.GELDIG.bevat(onderdeel.ontvangst().eerste());
    }

    private static Bevinding<TweedeLijn> geschilleninstantie(Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        boolean teLaat = verwijzing != null
                && !verwijzing.isAfgedaan()
                && Objects.requireNonNull(Aanbiederrecht.WKKGZ.antwoord(verwijzing, kader.kalender()))
                        .isVerstrekenOp(dag);
        boolean ontevreden = verwijzing != null && Boolean.FALSE.equals(verwijzing.klagerTevreden());
        List<Grond> gronden = new ArrayList<>(List.of(Wkkgz18.geschilleninstantie()));
        gronden.addAll(Wkkgz21.toegang(teLaat, ontevreden, false).gronden());
        return Bevinding.van(
                new TweedeLijn(
                        Tweedelijnsinstantie.GESCHILLENINSTANTIE,
                        "de geschilleninstantie van de zorgaanbieder",
                        Zin.van("Tweedelijnskeuze.geschilleninstantie.reikwijdte"),
                        List.of(Alternatief.GEMEENTE_OVER_PROCES, Alternatief.TOEZICHTHOUDER)),
                gronden);
    }

    private static Bevinding<TweedeLijn> jeugdhulp(Klachtonderdeel onderdeel) {
        return onderdeel.klacht().kinderrechten()
                ? Bevinding.van(
                        new TweedeLijn(
                                Tweedelijnsinstantie.KINDEROMBUDSMAN,
                                "de Kinderombudsman",
                                Zin.van("Tweedelijnskeuze.kinderombudsman.reikwijdte"),
                                List.of(Alternatief.KLACHTENCOMMISSIE, Alternatief.GEMEENTE_OVER_PROCES)),
                        Wno11c.bevoegd(true, false, true).gronden())
                : geenOverAanbieder(onderdeel);
    }

    private static Bevinding<TweedeLijn> geenOverAanbieder(Klachtonderdeel onderdeel) {
        return geen(Uitgangspunten5.geenTweedeLijnOverInhoud(), alternatieven(onderdeel));
    }

    private static Alternatief[] alternatieven(Klachtonderdeel onderdeel) {
        Domein domein = onderdeel.klacht().domein();
        Route route = Sectorregime.op(domein, onderdeel.ontvangst().eerste()).route();
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
                instantie(voorziening.soort()), voorziening.naam(), reikwijdte(onderdeel), naast(onderdeel, dag));
        return teBevestigen(Bevinding.van(tweedeLijn, grond), voorziening, dag);
    }

    /** A joint arrangement with a board has its own choice, which the municipality may have noted (recht D07). */
    private static Bevinding<TweedeLijn> regeling(Klachtonderdeel onderdeel, Kader kader, LocalDate dag) {
        Optional<Tweedelijnsvoorziening> eigen =
                kader.tweedeLijn().vanRegeling(onderdeel.betreft().orgaannaam(), dag);
        return eigen.map(voorziening -> teBevestigen(
                        Bevinding.van(
                                new TweedeLijn(
                                        instantie(voorziening.soort()),
                                        voorziening.naam(),
                                        Zin.van("Tweedelijnskeuze.regeling.reikwijdte"),
                                        naast(onderdeel, dag)),
                                Wno1a.bevoegdVoorRegeling(true).gronden()),
                        voorziening,
                        dag))
                .orElseGet(() -> nationaleOmbudsman(regeling()));
    }

    /** With what is unconfirmed about it, and what is not as the Gemeentewet asks of who fills it. */
    private static Bevinding<TweedeLijn> teBevestigen(
            Bevinding<TweedeLijn> bevinding, Tweedelijnsvoorziening voorziening, LocalDate dag) {
        List<Grond> letOp = new ArrayList<>();
        String zin = voorziening.teBevestigen();
        if (zin != null) {
            letOp.add(Grond.van(Gemw81p.LID_3, "Tweedelijnskeuze.teBevestigen", voorziening.naam(), zin));
        }
        letOp.addAll(voorziening.gebreken(dag));
        return letOp.isEmpty() ? bevinding : new Bevinding<>(bevinding.uitkomst(), bevinding.gronden(), letOp);
    }

    private static Zin reikwijdte(Klachtonderdeel onderdeel) {
        boolean overDienstverlener =
                onderdeel.betreft().soort().isDienstverlener() && onderdeel.aspect() != Aspect.INHOUD;
        return overDienstverlener
                ? Zin.van("Tweedelijnskeuze.overDienstverlener")
                : Zin.van("Tweedelijnskeuze.overGemeente");
    }

    private static List<Alternatief> naast(Klachtonderdeel onderdeel, LocalDate dag) {
        boolean kind = onderdeel.klacht().kinderrechten() || onderdeel.klacht().domein() == Domein.JEUGD;
        if (onderdeel.betreft().hoedanigheid() == GemeenteAls.VERWERKINGSVERANTWOORDELIJKE) {
            Alternatief toezicht = AVG77.AUTORITEIT.bevat(dag)
                    ? Alternatief.AUTORITEIT_PERSOONSGEGEVENS
                    : Alternatief.COLLEGE_BESCHERMING_PERSOONSGEGEVENS;
            return kind ? List.of(toezicht, Alternatief.KINDEROMBUDSMAN) : List.of(toezicht);
        }
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
