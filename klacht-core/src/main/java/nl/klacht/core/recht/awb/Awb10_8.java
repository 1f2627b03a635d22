package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:8: a mandate can be withdrawn at any time.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that withdrawing is always possible, and its form (lid 2).
 */
@Grondslag("Awb 10:8")
@Artikel(
        titel = "Mandaat intrekken",
        zonderStap = "Wie een mandaat intrekt, geeft het in het mandaatregister een laatste dag.")
public final class Awb10_8 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:8 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 10:8 lid 2");

    private Awb10_8() {}

    /** Whether it can be withdrawn this way: a general one in writing. */
    @Grondslag({"Awb 10:8 lid 1", "Awb 10:8 lid 2"})
    public static Bevinding<Toelating> magIntrekken(boolean algemeen, boolean schriftelijk) {
        return algemeen && !schriftelijk
                ? Bevinding.geweigerd(Grond.van(LID_2, "Awb10_8.opPapier"))
                : Bevinding.toegestaan(Grond.van(LID_1, "Awb10_8.intrekken"));
    }
}
