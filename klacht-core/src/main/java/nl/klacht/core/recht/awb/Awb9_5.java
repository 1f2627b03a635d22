package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:5: the duty to apply the title ends once the complaint is met to the
 * satisfaction of the complainant.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what follows from the statement that the complainant is satisfied.
 */
@Grondslag("Awb 9:5")
@Artikel(
        titel = "Is de klager tevreden, dan vervalt de plicht",
        nietGemodelleerd = "Of hij tevreden is: dat wordt vastgelegd met datum, manier en wie het vaststelde.")
public final class Awb9_5 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:5");

    private static final Grond TEVREDEN = Grond.van(ARTIKEL, "Awb9_5.tevreden");
    private static final Grond NIET_TEVREDEN = Grond.van(ARTIKEL, "Awb9_5.nietTevreden");

    /** What happens to the duty to handle further. */
    public enum Plicht {
        VERVALT,
        BLIJFT
    }

    private Awb9_5() {}

    /** Only satisfaction ends the duty, at any stage. */
    @Grondslag("Awb 9:5")
    public static Bevinding<Plicht> vervalt(boolean klagerTevreden) {
        return klagerTevreden ? Bevinding.van(Plicht.VERVALT, TEVREDEN) : Bevinding.van(Plicht.BLIJFT, NIET_TEVREDEN);
    }

    /** Whether the case may be closed informally: only when the complainant is satisfied. */
    @Grondslag("Awb 9:5")
    public static Bevinding<Toelating> magInformeelAfdoen(boolean klagerTevreden) {
        return klagerTevreden ? Bevinding.toegestaan(TEVREDEN) : Bevinding.geweigerd(NIET_TEVREDEN);
    }
}
