package nl.klacht.jakarta.dossier.vorm;

import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import org.jspecify.annotations.Nullable;

/**
 * A ground as it is stored in the history: the sentences as they were when it was decided.
 *
 * @param vindplaats the article or policy rule
 * @param uitleg the sentence in plain Dutch
 * @param juridisch the sentence for a jurist; null in what was stored before there was one, or when it would say no more
 */
record Opgeslagengrond(
        String vindplaats, String uitleg, @Nullable String juridisch) {

    static Opgeslagengrond van(Grond grond) {
        return new Opgeslagengrond(
                grond.vindplaats().aanduiding(), grond.uitleg(), grond.zegtJuridischMeer() ? grond.juridisch() : null);
    }

    /** The ground again, with its sentences as they were decided: never those of today. */
    Grond grond() {
        return juridisch == null
                ? Grond.opgeschreven(vindplaats, uitleg)
                : Grond.vastgelegd(Vindplaats.van(vindplaats), uitleg, juridisch);
    }
}
