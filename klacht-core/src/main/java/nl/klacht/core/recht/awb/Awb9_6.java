package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:6: the authority confirms receipt of a klaagschrift in writing.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that there is a duty to confirm.
 */
@Grondslag("Awb 9:6")
@Artikel(
        titel = "De ontvangstbevestiging",
        nietGemodelleerd = "Een termijn: het artikel heeft er geen. De norm van de gemeente is een instelling.")
public final class Awb9_6 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:6");

    private static final Grond BEVESTIG = Grond.van(ARTIKEL, "Awb9_6.bevestig");

    private Awb9_6() {}

    /** The duty to confirm receipt. */
    @Grondslag("Awb 9:6")
    public static Grond ontvangstbevestiging() {
        return BEVESTIG;
    }
}
