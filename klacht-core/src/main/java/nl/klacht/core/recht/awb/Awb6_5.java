package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 6:5: a paper in a foreign language comes with a translation when that is needed for
 * good handling.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. For complaints lid 3 holds by analogy (9:4 lid 3).
 *
 * <p>Decides: whether a translation is needed, and who sees to it. That a municipality may have it made itself is its own
 * leniency: a setting [proposal].
 */
@Grondslag("Awb 6:5")
@Artikel(
        titel = "Vertaling van een geschrift in een vreemde taal",
        nietGemodelleerd = "Lid 1 en 2, over bezwaar en beroep. Of een vertaling nodig is, beoordeelt een mens.")
public final class Awb6_5 {

    public static final Vindplaats LID_3 = Vindplaats.van("Awb 6:5 lid 3");

    private static final Grond NEDERLANDS = Grond.van(LID_3, "Awb6_5.nederlands");
    private static final Grond ZONDER_VERTALING = Grond.van(LID_3, "Awb6_5.zonderVertaling");
    private static final Grond KLAGER_ZORGT = Grond.van(LID_3, "Awb6_5.klagerZorgt");
    private static final Grond GEMEENTE_ZORGT = Grond.van(LID_3, "Awb6_5.gemeenteZorgt");

    /** Who sees to a translation. */
    public enum Vertaling {
        NIET_NODIG,
        DOOR_INDIENER,
        DOOR_GEMEENTE
    }

    private Awb6_5() {}

    /**
     * Who sees to a translation, if any.
     *
     * @param vreemdeTaal whether the paper is in a foreign language
     * @param nodig whether good handling needs a translation: a judgement
     * @param gemeenteVertaalt whether the municipality has it made itself
     */
    @Grondslag("Awb 6:5 lid 3")
    public static Bevinding<Vertaling> vertaling(boolean vreemdeTaal, boolean nodig, boolean gemeenteVertaalt) {
        if (!vreemdeTaal || !nodig) {
            return Bevinding.van(Vertaling.NIET_NODIG, vreemdeTaal ? ZONDER_VERTALING : NEDERLANDS);
        }
        return gemeenteVertaalt
                ? Bevinding.van(Vertaling.DOOR_GEMEENTE, GEMEENTE_ZORGT)
                : Bevinding.van(Vertaling.DOOR_INDIENER, KLAGER_ZORGT);
    }
}
