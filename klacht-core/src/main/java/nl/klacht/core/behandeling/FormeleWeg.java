package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Formeel;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_12;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.termijn.Einddatum;
import org.jspecify.annotations.Nullable;

/** What the steps of the formal road of Awb 9.1.2 share: on which parts they can be done, and until when. */
final class FormeleWeg {

    private static final Grond GEEN_KLACHT = Grond.van(
            "Uitgangspunten 2B",
            "Een signaal of melding heeft geen formele behandeling en geen tweede lijn. Is het in werkelijkheid een klacht?"
                    + " Zet het dan eerst om.");
    private static final String GEEN_TERMIJN =
            "Voor onderdeel {0} loopt geen termijn van de Awb: het is geen volledig klaagschrift over gedrag tegenover de"
                    + " klager zelf. Uitstel is daarom niet nodig.";

    private FormeleWeg() {}

    /** What is against any formal step in this dossier: that it is no complaint. */
    static List<Grond> bezwaren(Situatie situatie) {
        return situatie.dossier().soort().isZonderKlachtrecht() ? List.of(GEEN_KLACHT) : List.of();
    }

    /** What is against any formal step on a part: that it has ended, or is not the municipality's own under the Awb. */
    static List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        if (afloop != null) {
            return List.of(alGeeindigd(onderdeel.nummer(), afloop));
        }
        Bevinding<Route> route = situatie.route(onderdeel);
        if (route.uitkomst().regime().isAwb()) {
            return List.of();
        }
        return onderdeel.isInhoudVanDienstverlener() ? List.of(Gronden.NIET_OVERNEMEN) : route.gronden();
    }

    /** As {@link #bezwaren(Situatie, Klachtonderdeel)}, for steps that move a statutory term: there must be one. */
    static List<Grond> bezwarenTermijn(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = bezwaren(situatie, onderdeel);
        return bezwaren.isEmpty() && !isFormeel(situatie, onderdeel)
                ? List.of(Grond.van("Awb 9:4 lid 1", GEEN_TERMIJN, onderdeel.nummer()))
                : bezwaren;
    }

    /** Whether title 9.1 holds in full, with its duties and its terms. */
    static boolean isFormeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return situatie.regime(onderdeel) == Regime.AWB_FORMEEL;
    }

    /** The open parts that are on the formal road with its terms. */
    static Stream<Klachtonderdeel> open(Situatie situatie) {
        return situatie.dossier().openOnderdelen().filter(o -> isFormeel(situatie, o));
    }

    /** Which parts a handeling is about: those it names, or else all on which it may be done now. */
    static List<Integer> onderdelen(Handeling handeling, Situatie situatie) {
        return handeling.onderdelen().isEmpty()
                ? handeling.soort().magNu(situatie).onderdelen()
                : handeling.onderdelen();
    }

    /** When a part on the formal road must be settled, after every adjournment and agreed delay: the latest holds. */
    static Einddatum einde(Situatie situatie, Klachtonderdeel onderdeel) {
        Formeel formeel = onderdeel.formeel();
        Einddatum verdaagd = verdaagdEinde(situatie, onderdeel, formeel.verdaagdDagen());
        LocalDate uitstel = formeel.uitstelTotEnMet();
        return uitstel != null && uitstel.isAfter(verdaagd.wettelijk())
                ? Awb9_11.uitgesteld(situatie.begin(onderdeel), uitstel)
                : verdaagd;
    }

    /** The end of the term after so many days of adjournment, without regard to agreed delay. */
    static Einddatum verdaagdEinde(Situatie situatie, Klachtonderdeel onderdeel, int dagen) {
        LocalDate begin = situatie.begin(onderdeel);
        boolean advies = situatie.isAdviesprocedure(onderdeel);
        return dagen == 0
                ? Awb9_11.afhandeling(begin, advies, situatie.kader().kalender())
                : Awb9_11.verdaagd(begin, advies, dagen, situatie.kader().kalender());
    }

    /** What an article holds against a step, whatever the part. */
    static List<Grond> tegen(Bevinding<Toelating> bevinding) {
        return Bevinding.isToegestaan(bevinding) ? List.of() : bevinding.gronden();
    }

    /** What an article holds against a part; in a dossier with more parts each sentence says which part it is. */
    static List<Grond> tegen(Situatie situatie, int onderdeel, Bevinding<Toelating> bevinding) {
        return Bevinding.isToegestaan(bevinding) ? List.of() : bij(situatie, onderdeel, bevinding.gronden());
    }

    /** The same grounds, in a dossier with more parts with the part in front. */
    static List<Grond> bij(Situatie situatie, int onderdeel, List<Grond> gronden) {
        return situatie.dossier().onderdelen().size() < 2
                ? gronden
                : gronden.stream().map(grond -> bij(onderdeel, grond)).toList();
    }

    private static Grond bij(int onderdeel, Grond grond) {
        return new Grond(grond.vindplaats(), "Onderdeel " + onderdeel + ": " + grond.zin(), grond.feiten());
    }

    /**
     * What is against the second line that a letter of today names for a part: it must be the competent one, and none
     * where there is none (Awb 9:8 lid 3, 9:12 lid 2).
     *
     * @param lid the provision that asks for it
     */
    static List<Grond> vermelding(
            Situatie situatie, Klachtonderdeel onderdeel, @Nullable Tweedelijnsinstantie genoemd, Vindplaats lid) {
        TweedeLijn juist = situatie.tweedeLijn(onderdeel).uitkomst();
        Tweedelijnsinstantie vermeld = genoemd == null ? Tweedelijnsinstantie.GEEN : genoemd;
        if (juist.is(vermeld)) {
            return List.of();
        }
        return List.of(juist.isEr() ? verkeerd(situatie, onderdeel, vermeld, juist, lid) : onterecht(onderdeel, juist));
    }

    private static Grond verkeerd(
            Situatie situatie,
            Klachtonderdeel onderdeel,
            Tweedelijnsinstantie vermeld,
            TweedeLijn juist,
            Vindplaats lid) {
        LocalDate uiterlijk =
                Awb9_24.verzoekUiterlijkNaMededeling(situatie.vandaag()).wettelijk();
        String zin = vermeld == Tweedelijnsinstantie.GEEN
                ? "De brief noemt voor onderdeel {0} geen tweede lijn. Noem {1}; de klager kan daar terecht tot en met {2}."
                : "De brief noemt voor onderdeel {0} de verkeerde tweede lijn. Noem {1}; de klager kan daar terecht tot en"
                        + " met {2}.";
        return Grond.van(lid, zin, onderdeel.nummer(), juist.naam(), uiterlijk);
    }

    private static Grond onterecht(Klachtonderdeel onderdeel, TweedeLijn juist) {
        return Grond.van(
                Awb9_12.LID_2,
                "De brief noemt voor onderdeel {0} een tweede lijn, maar die is er niet. Haal dat weg en noem wat wel kan: {1}",
                onderdeel.nummer(),
                String.join(" ", juist.alternatieven().stream()
                        .map(TweedeLijn.Alternatief::uitleg)
                        .toList()));
    }

    /** That the legal end has passed on a day, as something to say in the letter; empty when it has not. */
    static List<Grond> teLaat(Situatie situatie, Klachtonderdeel onderdeel) {
        Einddatum einde = einde(situatie, onderdeel);
        return einde.isVerstrekenOp(situatie.vandaag())
                ? List.of(Grond.van(
                        Awb9_11.LID_1,
                        "Onderdeel {0} moest uiterlijk {1} zijn afgehandeld. De gemeente is te laat; zeg dat in de brief.",
                        onderdeel.nummer(),
                        einde.wettelijk()))
                : List.of();
    }

    /** How a part ended already, and what can be done then. */
    static Grond alGeeindigd(int nummer, Afloop afloop) {
        return Grond.van(vindplaats(afloop.uitkomst()), zin(afloop.uitkomst()), nummer, afloop.op());
    }

    private static String vindplaats(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GEGROND, ONGEGROND, GEEN_OORDEEL -> "Awb 9:12 lid 1";
            case NIET_IN_BEHANDELING -> "Awb 9:8 lid 3";
            case INFORMEEL_AFGEDAAN -> "Awb 9:5";
            case INGETROKKEN, OMGEZET -> "Awb 9:1 lid 1";
            case DOORGEZONDEN -> "Awb 2:3 lid 1";
            case DOORVERWEZEN -> "Uitgangspunten 1D";
            case AFGEHANDELD -> "Uitgangspunten 2B";
        };
    }

    private static String zin(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GEGROND, ONGEGROND, GEEN_OORDEEL ->
                "Over onderdeel {0} staat sinds {1} een oordeel. Wie het er niet mee eens is, kan naar de tweede lijn.";
            case NIET_IN_BEHANDELING ->
                "Onderdeel {0} is op {1} niet in behandeling genomen. Wil de gemeente het toch behandelen, heropen het dan.";
            case INFORMEEL_AFGEDAAN ->
                "Onderdeel {0} is op {1} naar tevredenheid opgelost. Wil de klager toch behandeling, heropen het dan.";
            case INGETROKKEN ->
                "Onderdeel {0} is op {1} ingetrokken. Wil de klager toch behandeling, heropen het dan.";
            case OMGEZET -> "Onderdeel {0} gaat sinds {1} als iets anders verder. Ga daar verder.";
            case DOORGEZONDEN -> "Onderdeel {0} is op {1} doorgezonden. Het andere bestuursorgaan behandelt het.";
            case DOORVERWEZEN ->
                "Onderdeel {0} is op {1} bij de dienstverlener afgehandeld. Is de klager niet tevreden, leg het dan voor bij de"
                        + " gemeente.";
            case AFGEHANDELD -> "Onderdeel {0} is op {1} gesloten. Is er iets nieuws, heropen het dan.";
        };
    }

    /** All findings of one kind over chosen parts, in the order of the parts. */
    static List<Grond> alle(Situatie situatie, List<Integer> nummers, Onderdeelvraag vraag) {
        List<Grond> gronden = new ArrayList<>();
        Handeling.gekozen(situatie, nummers).forEach(onderdeel -> gronden.addAll(vraag.gronden(onderdeel)));
        return gronden.stream().distinct().toList();
    }

    /** What there is to say about one part. */
    @FunctionalInterface
    interface Onderdeelvraag {
        List<Grond> gronden(Klachtonderdeel onderdeel);
    }
}
