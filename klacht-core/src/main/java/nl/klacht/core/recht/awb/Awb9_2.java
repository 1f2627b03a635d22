package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:2: the authority sees to proper handling of oral and written complaints.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that there is always a duty of proper handling, also where the formal steps do not apply.
 */
@Grondslag("Awb 9:2")
@Artikel(
        titel = "Elke klacht wordt behoorlijk behandeld, ook een mondelinge",
        nietGemodelleerd = "Wat behoorlijk is in een bepaald geval: het artikel noemt geen stappen en geen termijn.")
public final class Awb9_2 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:2");

    private static final Grond ZORG = Grond.van(ARTIKEL, "Awb9_2.zorg");

    private Awb9_2() {}

    /** The duty, as the ground of the road without formal steps. */
    @Grondslag("Awb 9:2")
    public static Grond behoorlijkeBehandeling() {
        return ZORG;
    }
}
