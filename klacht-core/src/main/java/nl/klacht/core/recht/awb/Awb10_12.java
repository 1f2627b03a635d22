package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:12: the rules about mandate hold too for acts that are no decision.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that settling a complaint, which is no decision, follows the same rules.
 */
@Grondslag("Awb 10:12")
@Artikel(
        titel = "Hetzelfde voor handelingen die geen besluit zijn",
        nietGemodelleerd = "Volmacht voor privaatrechtelijke handelingen.",
        zonderStap = "Daarom vraagt de ondertekening van elke brief 10:1 tot en met 10:4 en 10:10.")
public final class Awb10_12 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 10:12");

    private Awb10_12() {}

    /** Why mandate matters for a complaint, though its letter is no decision. */
    @Grondslag("Awb 10:12")
    public static Grond ookVoorKlachten() {
        return Grond.van(ARTIKEL, "Awb10_12.ookVoorKlachten");
    }
}
