package nl.klacht.core.recht.avg;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 21: objecting to the use of data.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: whether the use ends, by what somebody judged to weigh more. Against what the law orders to be used no objection is open.
 */
@Grondslag("AVG 21")
@Artikel(
        titel = "Bezwaar tegen het gebruik van gegevens",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp.",
        nietGemodelleerd =
                "De afweging: die maakt een mens. Direct marketing en onderzoek (lid 2 tot en met 6) doen zich niet voor. Het artikel is [uit het hoofd].")
public final class AVG21 {

    public static final Vindplaats LID_1 = Vindplaats.van("AVG 21 lid 1");

    /** What weighs more. */
    public enum Waarom {
        /** Nothing weighs more than his interest: the use ends. */
        GEEN_DWINGENDE_GROND,
        /** The law orders the use: against that no objection is open. */
        WETTELIJKE_PLICHT,
        /** The interest of the municipality weighs more. */
        DWINGENDE_GROND,
        /** They are needed for a lawsuit. */
        RECHTSVORDERING
    }

    private AVG21() {}

    /** What follows from what somebody judged. */
    @Grondslag("AVG 21 lid 1")
    public static Bevinding<Toelating> oordeel(Waarom waarom) {
        return switch (waarom) {
            case GEEN_DWINGENDE_GROND -> Bevinding.toegestaan(Grond.van(LID_1, "AVG21.geenGrond"));
            case WETTELIJKE_PLICHT -> Bevinding.geweigerd(Grond.van(LID_1, "AVG21.wettelijkePlicht"));
            case DWINGENDE_GROND -> Bevinding.geweigerd(Grond.van(LID_1, "AVG21.dwingend"));
            case RECHTSVORDERING -> Bevinding.geweigerd(Grond.van(LID_1, "AVG21.vordering"));
        };
    }
}
