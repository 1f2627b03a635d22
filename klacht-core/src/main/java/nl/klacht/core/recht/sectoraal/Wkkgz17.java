package nl.klacht.core.recht.sectoraal;

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
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 17: a care provider answers a complaint within six weeks,
 * or four more.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: the term of the provider (lid 1), and whether he may extend it (lid 2).
 */
@Grondslag("Wkkgz 17")
@Artikel(
        titel = "De zorgaanbieder antwoordt binnen zes weken, of vier weken later",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Of het onderzoek de langere termijn nodig heeft: dat beoordeelt de zorgaanbieder.")
public final class Wkkgz17 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 17 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Wkkgz 17 lid 2");

    private static final Termijn BESLISSEN_BINNEN = Termijn.weken(6);
    private static final int DAGEN_PER_WEEK = 7;
    private static final Termijn VERLENGEN_MET = Termijn.weken(4);

    private Wkkgz17() {}

    /**
     * When the provider must decide.
     *
     * <p>Submitted on Friday 3 April 2026: nominally Friday 15 May, a decreed day; legally Monday 18 May.
     */
    @Grondslag("Wkkgz 17 lid 1")
    public static Einddatum beslissing(LocalDate ingediend, Kalender kalender) {
        Dagtelling telling = BESLISSEN_BINNEN.telling(ingediend);
        return Atw1.einddatum(ingediend, telling.einde(), kalender, binnen(telling));
    }

    /** When he must decide after extension, counted from the nominal end. */
    @Grondslag({"Wkkgz 17 lid 1", "Wkkgz 17 lid 2"})
    public static Einddatum verlengd(LocalDate ingediend, Kalender kalender) {
        Dagtelling eerst = BESLISSEN_BINNEN.telling(ingediend);
        Dagtelling verlengd = VERLENGEN_MET.telling(eerst.einde());
        LocalDate nominaal = verlengd.einde();
        return Atw1.einddatum(
                ingediend,
                nominaal,
                kalender,
                binnen(eerst),
                Grond.van(LID_2, "Wkkgz17.verlengd", VERLENGEN_MET, nominaal, verlengd));
    }

    /** When he must decide after an extension to a day of his own choice, which the Algemene termijnenwet does not move. */
    @Grondslag({"Wkkgz 17 lid 1", "Wkkgz 17 lid 2"})
    public static Einddatum verlengdTot(LocalDate ingediend, LocalDate totEnMet) {
        Dagtelling eerst = BESLISSEN_BINNEN.telling(ingediend);
        return Einddatum.vast(
                ingediend, totEnMet, binnen(eerst), Grond.van(LID_2, "Wkkgz17.verlengdTot", eerst.einde(), totEnMet));
    }

    /**
     * As {@link #magVerlengen}, for a provider who names the last day: no later than the legal end of the term with four
     * weeks more, so that a last day in a weekend or on a holiday moves here as it does everywhere (Atw 1).
     *
     * <p>Submitted on Monday 16 March 2026: ten weeks end on Monday 25 May, Whit Monday, so that Tuesday 26 May is still in
     * time and Wednesday 27 May is not.
     */
    @Grondslag("Wkkgz 17 lid 2")
    public static Bevinding<Toelating> magVerlengenTot(
            LocalDate ingediend, LocalDate mededeling, LocalDate totEnMet, Kalender kalender) {
        boolean binnen = !verlengd(ingediend, kalender).isVerstrekenOp(totEnMet);
        long dagen = ChronoUnit.DAYS.between(BESLISSEN_BINNEN.telling(ingediend).einde(), totEnMet);
        int weken = (int) ((dagen + DAGEN_PER_WEEK - 1) / DAGEN_PER_WEEK);
        return magVerlengen(ingediend, mededeling, binnen ? Math.min(weken, VERLENGEN_MET.aantal()) : weken, kalender);
    }

    /**
     * Whether he may extend: once, by four weeks at most, told in writing before the term has passed.
     *
     * @param mededeling the day on which the complainant was told
     * @param weken by how many weeks
     */
    @Grondslag("Wkkgz 17 lid 2")
    public static Bevinding<Toelating> magVerlengen(
            LocalDate ingediend, LocalDate mededeling, int weken, Kalender kalender) {
        List<Grond> bezwaren = new ArrayList<>();
        if (weken > VERLENGEN_MET.aantal()) {
            bezwaren.add(Grond.van(LID_2, "Wkkgz17.teLang", VERLENGEN_MET, weken));
        }
        Einddatum einde = beslissing(ingediend, kalender);
        if (einde.isVerstrekenOp(mededeling)) {
            bezwaren.add(Grond.van(LID_2, "Wkkgz17.teLaat", mededeling, einde.wettelijk()));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_2, "Wkkgz17.magVerlengen", mededeling));
    }

    private static Grond binnen(Dagtelling telling) {
        return Grond.van(LID_1, "Wkkgz17.binnen", telling.termijn(), telling.begin(), telling.einde(), telling);
    }
}
