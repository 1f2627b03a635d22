package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:1: mandate: taking decisions in the name of an authority.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that who settles a complaint for an authority is that authority, or holds its mandate.
 */
@Grondslag("Awb 10:1")
@Artikel(titel = "Mandaat: namens een bestuursorgaan beslissen")
public final class Awb10_1 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 10:1");

    private Awb10_1() {}

    /** Whether this person may decide for the authority. */
    @Grondslag({"Awb 10:1", "Awb 10:2"})
    public static Bevinding<Toelating> magNamens(boolean isBestuursorgaanZelf, boolean mandaat) {
        if (isBestuursorgaanZelf) {
            return Bevinding.toegestaan(Grond.van(Awb10_2.ARTIKEL, "Awb10_1.bestuurZelf"));
        }
        return mandaat
                ? Bevinding.toegestaan(Awb10_2.geldtAlsVanBestuur())
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Awb10_1.geenMandaat"));
    }
}
