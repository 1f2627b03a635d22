package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:3: which powers can be exercised under mandate.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that settling a complaint can be mandated, and which powers cannot (lid 2 and 3).
 */
@Grondslag("Awb 10:3")
@Artikel(
        titel = "Wat niet in mandaat kan",
        nietGemodelleerd = "Of de aard van een bevoegdheid zich verzet: dat is een oordeel. De boete (lid 4).",
        zonderStap = "Voor het bestuursorgaan dat mandaat verleent; het mandaatregister neemt over wat is besloten.")
public final class Awb10_3 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:3 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 10:3 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 10:3 lid 3");

    /** What somebody would do in the name of the authority. */
    public enum Bevoegdheid {
        KLACHT_AFDOEN,
        ALGEMEEN_VERBINDEND_VOORSCHRIFT,
        BESLUIT_MET_VERSTERKTE_MEERDERHEID,
        BESLUIT_VAN_EEN_ANDER_VERNIETIGEN,
        /** Deciding on an objection against a decision that he took himself. */
        BEZWAAR_TEGEN_EIGEN_BESLUIT
    }

    private Awb10_3() {}

    /** Whether mandate for it is possible. */
    @Grondslag({"Awb 10:3 lid 1", "Awb 10:3 lid 2", "Awb 10:3 lid 3"})
    public static Bevinding<Toelating> magMandateren(Bevoegdheid bevoegdheid) {
        return switch (bevoegdheid) {
            case KLACHT_AFDOEN -> Bevinding.toegestaan(Grond.van(LID_1, "Awb10_3.klacht"));
            case ALGEMEEN_VERBINDEND_VOORSCHRIFT,
                    BESLUIT_MET_VERSTERKTE_MEERDERHEID,
                    BESLUIT_VAN_EEN_ANDER_VERNIETIGEN -> Bevinding.geweigerd(Grond.van(LID_2, "Awb10_3.bestuurZelf"));
            case BEZWAAR_TEGEN_EIGEN_BESLUIT -> Bevinding.geweigerd(Grond.van(LID_3, "Awb10_3.eigenBesluit"));
        };
    }
}
