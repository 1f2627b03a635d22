package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Mogelijkheid;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Soort;
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

    /** What somebody may do of what he has the right to, and on which grounds the rest of that may not be done. */
    public static List<Mogelijkheidvorm> metRecht(Situatie situatie, Predicate<Soort> bevoegd) {
        return Stream.of(Soort.values())
                .filter(Soort::isStap)
                .filter(bevoegd)
                .map(soort -> van(soort.magNu(situatie), true))
                .toList();
    }

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
