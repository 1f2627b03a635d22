package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.behandeling.Mogelijkheid;
import nl.klacht.core.grondslag.Toelating;

/** Whether a handeling may be done now, by law and by this user, and why or why not. */
public record Mogelijkheidvorm(
        String handeling,
        String stap,
        String naam,
        Toelating toelating,
        boolean bevoegd,
        List<Integer> onderdelen,
        List<Grondvorm> gronden) {

    static Mogelijkheidvorm van(Mogelijkheid mogelijkheid, boolean bevoegd) {
        return new Mogelijkheidvorm(
                mogelijkheid.soort().code(),
                mogelijkheid.soort().pad(),
                Stapnamen.van(mogelijkheid.soort()),
                mogelijkheid.bevinding().uitkomst(),
                bevoegd,
                mogelijkheid.onderdelen(),
                Grondvorm.van(mogelijkheid.bevinding().gronden()));
    }

    /** The same without the sentences for a jurist. */
    Mogelijkheidvorm kort() {
        return new Mogelijkheidvorm(
                handeling,
                stap,
                naam,
                toelating,
                bevoegd,
                onderdelen,
                gronden.stream().map(Grondvorm::kort).toList());
    }
}
