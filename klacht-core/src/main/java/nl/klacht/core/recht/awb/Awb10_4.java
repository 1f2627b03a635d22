package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:4: who does not work under the authority holds its mandate only when he
 * and his employer agree.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether a mandate to an outsider, such as the director of a joint arrangement, has the consent it
 * needs.
 */
@Grondslag("Awb 10:4")
@Artikel(titel = "Instemming van wie niet onder het bestuursorgaan werkt")
public final class Awb10_4 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:4 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 10:4 lid 2");

    private Awb10_4() {}

    /**
     * Whether the mandate has the consent it needs.
     *
     * @param ondergeschikt he works under the responsibility of the authority
     * @param wettelijkVoorschrift a legal rule gives the power to mandate, so that consent is not needed
     * @param instemming he agreed, and whoever he works for where there is somebody
     */
    @Grondslag({"Awb 10:4 lid 1", "Awb 10:4 lid 2"})
    public static Bevinding<Toelating> instemming(
            boolean ondergeschikt, boolean wettelijkVoorschrift, boolean instemming) {
        if (ondergeschikt) {
            return Bevinding.toegestaan(Grond.van(LID_1, "Awb10_4.ondergeschikt"));
        }
        if (wettelijkVoorschrift) {
            return Bevinding.toegestaan(Grond.van(LID_2, "Awb10_4.voorschrift"));
        }
        return instemming
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb10_4.ingestemd"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb10_4.nietIngestemd"));
    }
}
