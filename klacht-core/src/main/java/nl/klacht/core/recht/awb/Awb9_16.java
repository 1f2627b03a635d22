package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:16: an outcome that deviates from the advice says why, and the advice goes with
 * it.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether a deviating outcome may leave.
 */
@Grondslag("Awb 9:16")
@Artikel(titel = "Afwijken van het advies", nietGemodelleerd = "Of de conclusies afwijken: dat zegt de behandelaar.")
public final class Awb9_16 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:16");

    private Awb9_16() {}

    /** Whether the outcome may leave: not deviating, or deviating with the reason stated and the advice enclosed. */
    @Grondslag("Awb 9:16")
    public static Bevinding<Toelating> magAfwijken(boolean wijktAf, boolean redenVermeld, boolean adviesMeegezonden) {
        List<Grond> bezwaren = new ArrayList<>();
        if (wijktAf && !redenVermeld) {
            bezwaren.add(Grond.van(ARTIKEL, "Awb9_16.zonderUitleg"));
        }
        if (wijktAf && !adviesMeegezonden) {
            bezwaren.add(Grond.van(ARTIKEL, "Awb9_16.zonderAdvies"));
        }
        return Bevinding.tenzij(
                bezwaren, wijktAf ? Grond.van(ARTIKEL, "Awb9_16.wijktAf") : Grond.van(ARTIKEL, "Awb9_16.volgt"));
    }
}
