package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.json.Registerplaats;
import org.jspecify.annotations.Nullable;

/**
 * A ground as it is shown: where it stands, and its sentences with their facts filled in.
 *
 * @param vindplaats the article or policy rule
 * @param uitleg the sentence in plain Dutch
 * @param juridisch the sentence for a jurist, with the count of a term; null when it would say no more
 * @param register its line in the register of laws; null when it is no law or policy
 */
public record Grondvorm(
        String vindplaats,
        String uitleg,
        @Nullable String juridisch,
        @Nullable String register) {

    public static Grondvorm van(Grond grond) {
        return new Grondvorm(
                grond.vindplaats().aanduiding(),
                grond.uitleg(),
                grond.zegtJuridischMeer() ? grond.juridisch() : null,
                Registerplaats.van(grond.vindplaats()));
    }

    public static List<Grondvorm> van(List<Grond> gronden) {
        return gronden.stream().map(Grondvorm::van).toList();
    }

    /** The same without the sentence for a jurist, where many grounds stand together. */
    Grondvorm kort() {
        return new Grondvorm(vindplaats, uitleg, null, register);
    }
}
