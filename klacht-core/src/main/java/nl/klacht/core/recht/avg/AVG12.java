package nl.klacht.core.recht.avg;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Termijn;

/**
 * Algemene verordening gegevensbescherming article 12: within which time a request of a person about his data is answered.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: the last day for the answer, one month after the receipt, and until when it may be made two months longer. A
 * request received on 31 January 2026 is answered on 28 February 2026 at the latest, or on 30 April 2026 when the person was
 * told so, with the reason, on 28 February 2026 at the latest.
 */
@Grondslag("AVG 12")
@Artikel(
        titel = "De termijn voor een verzoek over persoonsgegevens",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 golden de termijnen van de Wbp; die zijn niet nagezocht.",
        nietGemodelleerd =
                "Of een verzoek complex is, of er te veel verzoeken zijn: dat is een oordeel. Wanneer een verzoek"
                        + " buitensporig is, en wat een kopie kost. Of de laatste dag verschuift als hij op een vrije dag valt"
                        + " (Verordening 1182/71): wij sturen op de getelde dag. Het artikel is [uit het hoofd].")
public final class AVG12 {

    public static final Vindplaats LID_3 = Vindplaats.van("AVG 12 lid 3");

    /** What the person hears when nothing of him was found. */
    public static final Grond NIETS_GEVONDEN = Grond.van(LID_3, "AVG12.nietsGevonden");

    private static final Termijn MAAND = Termijn.maanden(1);
    private static final Termijn VERLENGD = Termijn.maanden(3);

    private AVG12() {}

    /**
     * The last day for the answer, inclusive.
     *
     * @param ontvangen the day of receipt; not counted
     * @param verlengd whether the person was told in time that it takes longer
     */
    @Grondslag("AVG 12 lid 3")
    public static Bevinding<LocalDate> antwoordUiterlijk(LocalDate ontvangen, boolean verlengd) {
        LocalDate einde = (verlengd ? VERLENGD : MAAND).nominaalEinde(ontvangen);
        Grond grond = verlengd
                ? Grond.van(LID_3, "AVG12.verlengdTot", ontvangen, einde)
                : Grond.van(LID_3, "AVG12.eenMaand", ontvangen, einde);
        return Bevinding.van(einde, grond);
    }

    /**
     * Whether it may still be made longer: once, and within the first month.
     *
     * @param ontvangen the day of receipt
     * @param alVerlengd whether it was made longer before
     * @param op the day on which the person is told
     */
    @Grondslag("AVG 12 lid 3")
    public static Bevinding<Toelating> magVerlengen(LocalDate ontvangen, boolean alVerlengd, LocalDate op) {
        if (alVerlengd) {
            return Bevinding.geweigerd(Grond.van(LID_3, "AVG12.alVerlengd"));
        }
        LocalDate einde = MAAND.nominaalEinde(ontvangen);
        return op.isAfter(einde)
                ? Bevinding.geweigerd(Grond.van(LID_3, "AVG12.teLaat", einde))
                : Bevinding.toegestaan(Grond.van(LID_3, "AVG12.magVerlengen", einde));
    }
}
