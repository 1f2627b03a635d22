package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:11: the authority decides, somebody else only signs.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether such a letter may leave: it shows that the authority decided itself (lid 2).
 */
@Grondslag("Awb 10:11")
@Artikel(
        titel = "Alleen ondertekenen",
        nietGemodelleerd =
                "Of een wettelijk voorschrift of de aard van de bevoegdheid zich verzet: dat beoordeelt een mens.",
        zonderStap = "Wie alleen tekent, beslist niet; de brief noemt wie besliste.")
public final class Awb10_11 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:11 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 10:11 lid 2");

    private Awb10_11() {}

    /** Whether somebody else may sign what the authority decided. */
    @Grondslag({"Awb 10:11 lid 1", "Awb 10:11 lid 2"})
    public static Bevinding<Toelating> magOndertekenen(boolean geregeld, boolean blijktUitBrief) {
        if (!geregeld) {
            return Bevinding.geweigerd(Grond.van(LID_1, "Awb10_11.nietGeregeld"));
        }
        return blijktUitBrief
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb10_11.ondertekenen"))
                : Bevinding.geweigerd(Grond.van(LID_2, "Awb10_11.nietInBrief"));
    }
}
