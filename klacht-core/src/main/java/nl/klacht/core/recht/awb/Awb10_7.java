package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:7: a mandate leaves the authority its power.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that the authority may still settle the complaint itself.
 */
@Grondslag("Awb 10:7")
@Artikel(
        titel = "Het bestuursorgaan blijft zelf bevoegd",
        zonderStap = "Het mandaatregister laat het bestuursorgaan altijd zelf tekenen.")
public final class Awb10_7 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 10:7");

    private Awb10_7() {}

    /** That the authority may still do it itself. */
    @Grondslag("Awb 10:7")
    public static Grond blijftBevoegd() {
        return Grond.van(ARTIKEL, "Awb10_7.blijftBevoegd");
    }
}
