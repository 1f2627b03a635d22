package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_12;
import nl.klacht.core.recht.awb.Awb9_13;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.awb.Termijnstart;
import nl.klacht.core.recht.beleid.Uitgangspunten2;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.core.toedeling.Route;
import org.jspecify.annotations.Nullable;

/** What the steps of the formal road of Awb 9.1.2 share: on which parts they can be done, and until when. */
final class FormeleWeg {

    private FormeleWeg() {}

    /** What is against any formal step on a part: that it has ended, or is not the municipality's own under the Awb. */
    static List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        Bevinding<Route> route = situatie.route(onderdeel);
        if (route.uitkomst().regime().isAwb()) {
            return List.of();
        }
        return onderdeel.isInhoudVanDienstverlener() ? List.of(Uitgangspunten2.nietOvernemen()) : route.gronden();
    }

    /** As {@link #bezwaren(Situatie, Klachtonderdeel)}, for steps that move a statutory term: there must be one. */
    static List<Grond> bezwarenTermijn(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = bezwaren(situatie, onderdeel);
        return bezwaren.isEmpty() && !heeftTermijn(situatie, onderdeel, situatie.regime(onderdeel))
                ? List.of(Grond.van("Awb 9:4 lid 1", "FormeleWeg.geenTermijn", onderdeel.nummer()))
                : bezwaren;
    }

    /** Whether title 9.1 holds in full, with its duties and its terms. */
    static boolean isFormeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return situatie.regime(onderdeel) == Regime.AWB_FORMEEL;
    }

    /** Whether the advisory procedure holds: a klaagschrift, in a municipality that set it up (Awb 9:13). */
    static boolean isMetAdvies(Situatie situatie, Klachtonderdeel onderdeel) {
        return isFormeel(situatie, onderdeel) && situatie.isAdviesprocedure(onderdeel);
    }

    /** Who hears or decides about it when that is not said: whom the law charges with it. */
    static Hoorder hoorder(Situatie situatie, List<Integer> nummers) {
        return Handeling.gekozen(situatie, nummers).stream().anyMatch(onderdeel -> isMetAdvies(situatie, onderdeel))
                ? Hoorder.COMMISSIE
                : Hoorder.BEHANDELAAR;
    }

    /** What to mind about who hears, or decides about it: what was found of him, and an adviser where none advises. */
    static List<Grond> letOp(Situatie situatie, List<Integer> nummers, Hoorder door, Bevinding<?> oordeel) {
        boolean advies =
                Handeling.gekozen(situatie, nummers).stream().anyMatch(onderdeel -> isMetAdvies(situatie, onderdeel));
        List<Grond> gronden = new ArrayList<>(advies ? oordeel.gronden() : List.of());
        gronden.addAll(alle(situatie, nummers, onderdeel -> zonderAdviseur(situatie, onderdeel, door)));
        return gronden;
    }

    private static List<Grond> zonderAdviseur(Situatie situatie, Klachtonderdeel onderdeel, Hoorder door) {
        return !door.isAdviseur() || isMetAdvies(situatie, onderdeel)
                ? List.of()
                : bij(situatie, onderdeel.nummer(), Awb9_13.procedure(false).gronden());
    }

    /**
     * Whether the terms of 9:8 and 9:11 run: for a klaagschrift, and provisionally for an incomplete writing, which may
     * still be completed and then counts from its receipt (recht 1.5). Where the municipality counts from the day it is
     * complete, nothing runs before that day.
     */
    static boolean heeftTermijn(Situatie situatie, Klachtonderdeel onderdeel, Regime regime) {
        return switch (regime) {
            case AWB_FORMEEL -> true;
            case AWB_BEHOORLIJK ->
                isOnvolledigGeschrift(onderdeel)
                        && isJegensKlager(situatie, onderdeel)
                        && teltVanafEersteOntvangst(situatie, onderdeel);
            case DIENSTVERLENER, BIJZONDER, GEEN -> false;
        };
    }

    private static boolean teltVanafEersteOntvangst(Situatie situatie, Klachtonderdeel onderdeel) {
        LocalDate ontvangen = onderdeel.ontvangst().eerste();
        return situatie.kader().regels().termijnstart(ontvangen) == Termijnstart.EERSTE_ONTVANGST;
    }

    private static boolean isOnvolledigGeschrift(Klachtonderdeel onderdeel) {
        return onderdeel.ontvangst().vorm() == Vorm.SCHRIFTELIJK
                && !onderdeel.ontvangst().isCompleet();
    }

    private static boolean isJegensKlager(Situatie situatie, Klachtonderdeel onderdeel) {
        return onderdeel.klacht().jegensKlager()
                || situatie.dossier().partijen().namens() != null;
    }

    /** The open parts that are on the formal road with its terms. */
    static Stream<Klachtonderdeel> open(Situatie situatie) {
        return situatie.dossier().openOnderdelen().filter(o -> isFormeel(situatie, o));
    }

    /** When a part on the formal road must be settled, after every adjournment and agreed delay: the latest holds. */
    static Einddatum einde(Situatie situatie, Klachtonderdeel onderdeel) {
        int dagen = onderdeel.formeel().verdaagdDagen();
        return metUitstel(situatie, onderdeel, verdaagdEinde(situatie, onderdeel, dagen));
    }

    /** The given end, or the agreed day where that is later (Awb 9:11 lid 3). */
    static Einddatum metUitstel(Situatie situatie, Klachtonderdeel onderdeel, Einddatum verdaagd) {
        LocalDate uitstel = onderdeel.formeel().uitstelTotEnMet();
        return uitstel != null && uitstel.isAfter(verdaagd.wettelijk())
                ? Awb9_11.uitgesteld(situatie.begin(onderdeel), uitstel)
                : verdaagd;
    }

    /** The end of the term after so many days of adjournment, without regard to agreed delay. */
    static Einddatum verdaagdEinde(Situatie situatie, Klachtonderdeel onderdeel, int dagen) {
        return verdaagdEinde(situatie, situatie.begin(onderdeel), dagen);
    }

    /** As {@link #verdaagdEinde(Situatie, Klachtonderdeel, int)}, of a part whose clocks count from this day. */
    static Einddatum verdaagdEinde(Situatie situatie, LocalDate begin, int dagen) {
        boolean advies = situatie.kader().regels().isAdviesprocedure(begin);
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
                : gronden.stream().map(grond -> grond.bijOnderdeel(onderdeel)).toList();
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
        return vermeld == Tweedelijnsinstantie.GEEN
                ? Grond.van(lid, "FormeleWeg.zonderTweedeLijn", onderdeel.nummer(), juist.naam(), uiterlijk)
                : Grond.van(lid, "FormeleWeg.verkeerdeTweedeLijn", onderdeel.nummer(), juist.naam(), uiterlijk);
    }

    private static Grond onterecht(Klachtonderdeel onderdeel, TweedeLijn juist) {
        return Grond.van(
                Awb9_12.LID_2,
                "FormeleWeg.onterechteTweedeLijn",
                onderdeel.nummer(),
                String.join(
                        " ",
                        juist.alternatieven().stream()
                                .map(TweedeLijn.Alternatief::uitleg)
                                .toList()));
    }

    /** The year for a petition after the first line ended: by its opinion, or in another way (Awb 9:24 lid 1). */
    static Einddatum verzoekUiterlijk(Afloop afloop) {
        return afloop.uitkomst().isOordeel()
                ? Awb9_24.verzoekUiterlijkNaMededeling(afloop.op())
                : Awb9_24.verzoekUiterlijkNaEinde(afloop.op());
    }

    /** That the legal end has passed on a day, as something to say in the letter; empty when it has not. */
    static List<Grond> teLaat(Situatie situatie, Klachtonderdeel onderdeel) {
        Einddatum einde = einde(situatie, onderdeel);
        return einde.isVerstrekenOp(situatie.vandaag())
                ? List.of(Grond.van(Awb9_11.LID_1, "FormeleWeg.teLaat", onderdeel.nummer(), einde.wettelijk()))
                : List.of();
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
