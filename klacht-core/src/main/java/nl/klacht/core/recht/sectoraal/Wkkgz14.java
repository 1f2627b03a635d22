package nl.klacht.core.recht.sectoraal;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 14: who may complain in writing about care.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: whether somebody may lodge a complaint with a care provider (lid 1 and 2).
 */
@Grondslag("Wkkgz 14")
@Artikel(
        titel = "Wie over zorg kan klagen",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Wie een cliënt vertegenwoordigt: dat volgt uit ander recht.")
public final class Wkkgz14 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 14 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Wkkgz 14 lid 2");

    /** Who complains. */
    public enum Indiener {
        CLIENT,
        VERTEGENWOORDIGER,
        NABESTAANDE,
        /** Who was refused as representative, about that refusal. */
        GEWEIGERDE_VERTEGENWOORDIGER,
        ANDER
    }

    private Wkkgz14() {}

    /** Whether the complaint can be lodged: in writing, by the right person. */
    @Grondslag({"Wkkgz 14 lid 1", "Wkkgz 14 lid 2"})
    public static Bevinding<Toelating> magKlagen(Indiener indiener, boolean schriftelijk) {
        Vindplaats lid = indiener == Indiener.GEWEIGERDE_VERTEGENWOORDIGER ? LID_2 : LID_1;
        List<Grond> bezwaren = new ArrayList<>();
        if (!schriftelijk) {
            bezwaren.add(Grond.van(lid, "Wkkgz14.mondeling"));
        }
        if (indiener == Indiener.ANDER) {
            bezwaren.add(Grond.van(lid, "Wkkgz14.ander"));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(lid, "Wkkgz14.magKlagen"));
    }
}
