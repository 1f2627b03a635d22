package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.recht.atw.Atw4;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Algemene wet bestuursrecht article 9:11: within which term a klaagschrift is settled, and how far that term can be
 * moved.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: the six or ten weeks (lid 1), adjournment by at most four weeks (lid 2), and further delay with written
 * consent (lid 3). Nothing else moves it: there is no suspension, and no penalty payment follows from being late. That
 * adjournments together stay within four weeks and are made before the end is read from doctrine [from memory]; that 4:15,
 * 4:17 and 7:10 do not hold for complaints is [derived].
 */
@Grondslag("Awb 9:11")
@Artikel(
        titel = "De termijn voor de afhandeling, verdagen en verder uitstel",
        nietGemodelleerd =
                "Dat verdagingen samen binnen vier weken blijven en op tijd komen, staat in de literatuur; de"
                        + " code neemt dat over.")
public final class Awb9_11 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:11 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:11 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:11 lid 3");

    private static final Termijn GEWOON = Termijn.weken(6);
    private static final Termijn MET_ADVIESPROCEDURE = Termijn.weken(10);
    private static final int VERDAGEN_MAXIMAAL_DAGEN = 28;

    private static final Grond GEEN_DWANGSOM = Grond.van(LID_1, "Awb9_11.geenDwangsom");

    /** What people think stops the clock. Nothing does. */
    public enum Aanleiding {
        HERSTEL(Zin.van("Awb9_11.aanleiding.herstel")),
        VERTALING(Zin.van("Awb9_11.aanleiding.vertaling")),
        INFORMEEL_GESPREK(Zin.van("Awb9_11.aanleiding.informeelGesprek")),
        MEDIATION(Zin.van("Awb9_11.aanleiding.mediation")),
        ADVIES(Zin.van("Awb9_11.aanleiding.advies")),
        VAKANTIE(Zin.van("Awb9_11.aanleiding.vakantie")),
        STORING(Zin.van("Awb9_11.aanleiding.storing")),
        ZIEKTE(Zin.van("Awb9_11.aanleiding.ziekte")),
        WACHT_OP_ANDER(Zin.van("Awb9_11.aanleiding.wachtOpAnder"));

        private final Zin zin;

        Aanleiding(Zin zin) {
            this.zin = zin;
        }
    }

    private Awb9_11() {}

    /** The term of lid 1: six weeks, or ten with an advisory procedure. */
    @Grondslag("Awb 9:11 lid 1")
    public static Termijn termijn(boolean adviesprocedure) {
        return adviesprocedure ? MET_ADVIESPROCEDURE : GEWOON;
    }

    /** How many days of adjournment there are at most, together. */
    @Grondslag("Awb 9:11 lid 2")
    public static int verdagenMaximaalDagen() {
        return VERDAGEN_MAXIMAAL_DAGEN;
    }

    /**
     * When the complaint must be settled.
     *
     * <p>Received on Friday 20 February 2026, six weeks: day 1 is 21 February, day 42 is Friday 3 April (nominal). That is
     * Good Friday; the first working day after it is Tuesday 7 April (legal).
     */
    @Grondslag("Awb 9:11 lid 1")
    public static Einddatum afhandeling(LocalDate ontvangst, boolean adviesprocedure, Kalender kalender) {
        Dagtelling telling = termijn(adviesprocedure).telling(ontvangst);
        return Atw1.einddatum(ontvangst, telling.einde(), kalender, grondLid1(telling, adviesprocedure));
    }

    /**
     * When it must be settled after adjournment, counted from the nominal end, not from the moved one: that is the safe
     * reading.
     *
     * <p>Received on 20 February 2026 and adjourned by 28 days: 3 April plus 28 days is Friday 1 May. Counted from 7 April
     * it would have been 5 May, four days too many.
     *
     * @param dagen all adjournments together, 1 to 28
     */
    @Grondslag("Awb 9:11 lid 2")
    public static Einddatum verdaagd(LocalDate ontvangst, boolean adviesprocedure, int dagen, Kalender kalender) {
        if (dagen < 1 || dagen > VERDAGEN_MAXIMAAL_DAGEN) {
            throw new IllegalArgumentException("Verdagen kan met 1 tot en met 28 dagen, niet met " + dagen);
        }
        Dagtelling eerst = termijn(adviesprocedure).telling(ontvangst);
        Dagtelling verdaging = Termijn.dagen(dagen).telling(eerst.einde());
        LocalDate nominaal = verdaging.einde();
        Grond lid1 = grondLid1(eerst, adviesprocedure);
        Grond lid2 = Grond.van(LID_2, "Awb9_11.verdaagd", verdaging.termijn(), eerst.einde(), nominaal, verdaging);
        return isOnzeker(ontvangst, nominaal)
                ? Atw1.einddatum(
                        ontvangst,
                        nominaal,
                        kalender,
                        lid1,
                        lid2,
                        Grond.van(Atw4.ONDER_A, "Awb9_11.samenTeLang", nominaal))
                : Atw1.einddatum(ontvangst, nominaal, kalender, lid1, lid2);
    }

    /** The agreed day of lid 3: an agreement, so the Algemene termijnenwet does not move it. */
    @Grondslag("Awb 9:11 lid 3")
    public static Einddatum uitgesteld(LocalDate ontvangst, LocalDate totEnMet) {
        return Einddatum.vast(ontvangst, totEnMet, Grond.van(LID_3, "Awb9_11.uitgesteld", totEnMet));
    }

    /**
     * Whether the authority may adjourn.
     *
     * @param dag the day on which the notice goes out
     * @param wettelijkEinde the legal end of the running term: on that day it still can, a day later not
     * @param alVerdaagd days of earlier adjournments
     * @param extraDagen days of this one
     */
    @Grondslag("Awb 9:11 lid 2")
    public static Bevinding<Toelating> magVerdagen(
            LocalDate dag, LocalDate wettelijkEinde, int alVerdaagd, int extraDagen) {
        List<Grond> bezwaren = new ArrayList<>();
        if (extraDagen < 1) {
            bezwaren.add(Grond.van(LID_2, "Awb9_11.minstensEenDag", extraDagen));
        }
        if ((long) alVerdaagd + extraDagen > VERDAGEN_MAXIMAAL_DAGEN) {
            bezwaren.add(
                    alVerdaagd == 0
                            ? Grond.van(LID_2, "Awb9_11.teVeelInEens", VERDAGEN_MAXIMAAL_DAGEN, extraDagen)
                            : Grond.van(LID_2, "Awb9_11.teVeelDagen", VERDAGEN_MAXIMAAL_DAGEN, alVerdaagd, extraDagen));
        }
        if (dag.isAfter(wettelijkEinde)) {
            bezwaren.add(Grond.van(LID_2, "Awb9_11.verdagenTeLaat", wettelijkEinde));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_2, "Awb9_11.magVerdagen", extraDagen));
    }

    /**
     * Whether further delay until that day is possible: only as far as the complainant agreed in writing.
     *
     * @param dag the day on which the consent is recorded
     * @param huidig the running end of the term
     */
    @Grondslag("Awb 9:11 lid 3")
    public static Bevinding<Toelating> magVerderUitstellen(
            LocalDate dag,
            boolean schriftelijkeInstemming,
            LocalDate totEnMet,
            boolean eerderVerdaagd,
            Einddatum huidig) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!schriftelijkeInstemming) {
            bezwaren.add(Grond.van(LID_3, "Awb9_11.zonderInstemming"));
        }
        if (!totEnMet.isAfter(huidig.wettelijk())) {
            bezwaren.add(Grond.van(LID_3, "Awb9_11.geenUitstel", totEnMet, huidig.wettelijk()));
        }
        if (totEnMet.isBefore(dag)) {
            bezwaren.add(Grond.van(LID_3, "Awb9_11.uitstelVoorbij", totEnMet));
        }
        Bevinding<Toelating> bevinding = Bevinding.tenzij(bezwaren, Grond.van(LID_3, "Awb9_11.uitgesteld", totEnMet));
        return metWaarschuwingen(bevinding, dag, eerderVerdaagd, huidig);
    }

    private static Bevinding<Toelating> metWaarschuwingen(
            Bevinding<Toelating> bevinding, LocalDate dag, boolean eerderVerdaagd, Einddatum huidig) {
        Bevinding<Toelating> uit = bevinding;
        if (!eerderVerdaagd) {
            uit = uit.metWaarschuwing(Grond.van(LID_3, "Awb9_11.nogNietVerdaagd"));
        }
        if (huidig.isVerstrekenOp(dag)) {
            uit = uit.metWaarschuwing(Grond.van(LID_3, "Awb9_11.termijnVoorbij", huidig.wettelijk()));
        }
        return uit;
    }

    private static Grond grondLid1(Dagtelling telling, boolean adviesprocedure) {
        return adviesprocedure
                ? Grond.van(
                        LID_1, "Awb9_11.binnenMetAdvies", telling.termijn(), telling.begin(), telling.einde(), telling)
                : Grond.van(LID_1, "Awb9_11.binnen", telling.termijn(), telling.begin(), telling.einde(), telling);
    }

    private static boolean isOnzeker(LocalDate ontvangst, LocalDate nominaal) {
        int dagen = (int) ChronoUnit.DAYS.between(ontvangst, nominaal);
        Termijn samen = Termijn.weken((dagen + 6) / 7);
        return Atw4.toepassing(samen).uitkomst() == Atw4.Toepassing.NIET_VAN_TOEPASSING;
    }

    /** Whether the term may be suspended for that reason: it never may. */
    @Grondslag("Awb 9:11 lid 1")
    public static Bevinding<Toelating> magOpschorten(Aanleiding aanleiding) {
        return Bevinding.geweigerd(Grond.van(LID_1, "Awb9_11.looptDoor", aanleiding.zin));
    }

    /** Whether a penalty payment follows from being late: it does not. */
    @Grondslag("Awb 9:11 lid 1")
    public static Bevinding<Toelating> magDwangsomVragen() {
        return Bevinding.geweigerd(GEEN_DWANGSOM);
    }
}
