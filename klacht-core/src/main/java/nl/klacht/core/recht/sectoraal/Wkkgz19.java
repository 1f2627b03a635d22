package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 19: what a geschilleninstantie is for.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: whether a dispute is of the kind it settles (lid 1).
 */
@Grondslag("Wkkgz 19")
@Artikel(
        titel = "Waar een geschilleninstantie voor is",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Wie haar instelt (lid 2) en haar eigen regeling (lid 3).")
public final class Wkkgz19 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 19 lid 1");

    private Wkkgz19() {}

    /** Whether it settles this dispute: about conduct towards a client while care is given. */
    @Grondslag("Wkkgz 19 lid 1")
    public static Bevinding<Toelating> taak(boolean gedragingTegenoverClientInDeZorg) {
        return gedragingTegenoverClientInDeZorg
                ? Bevinding.toegestaan(Grond.van(LID_1, "Wkkgz19.zorg"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Wkkgz19.anders"));
    }
}
