package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:5: a mandate is general or for one case, and mostly in writing.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether the form of a mandate is right (lid 2).
 */
@Grondslag("Awb 10:5")
@Artikel(
        titel = "Algemeen mandaat en mandaat voor een geval",
        zonderStap = "Voor het bestuursorgaan dat mandaat verleent; het mandaatregister neemt over wat is besloten.")
public final class Awb10_5 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:5 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 10:5 lid 2");

    private Awb10_5() {}

    /** Whether the form is right: in writing when it is general, or when the holder does not work under the authority. */
    @Grondslag({"Awb 10:5 lid 1", "Awb 10:5 lid 2"})
    public static Bevinding<Toelating> vorm(boolean algemeen, boolean ondergeschikt, boolean schriftelijk) {
        if (schriftelijk) {
            return Bevinding.toegestaan(Grond.van(LID_1, "Awb10_5.schriftelijk"));
        }
        return algemeen || !ondergeschikt
                ? Bevinding.geweigerd(Grond.van(LID_2, "Awb10_5.opPapier"))
                : Bevinding.toegestaan(Grond.van(LID_2, "Awb10_5.mondeling"));
    }
}
