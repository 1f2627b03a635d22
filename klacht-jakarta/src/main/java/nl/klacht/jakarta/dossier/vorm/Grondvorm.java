package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.grondslag.Grond;

/**
 * A ground as it is stored and shown: where it stands, and the sentence with its facts filled in.
 *
 * @param vindplaats the article or policy rule
 * @param uitleg the sentence
 */
public record Grondvorm(String vindplaats, String uitleg) {

    public static Grondvorm van(Grond grond) {
        return new Grondvorm(grond.vindplaats().aanduiding(), grond.uitleg());
    }

    public static List<Grondvorm> van(List<Grond> gronden) {
        return gronden.stream().map(Grondvorm::van).toList();
    }

    /** The ground again, with its sentence as it was decided: never the one of today. */
    Grond grond() {
        return Grond.opgeschreven(vindplaats, uitleg);
    }
}
