package nl.klacht.core.behandeling;

import java.util.Objects;
import nl.klacht.core.dossier.Tweedelijnsinstantie;

/**
 * Which second line a letter names for a part (Awb 9:8 lid 3, 9:12 lid 2).
 *
 * @param onderdeel the part
 * @param instantie the body, {@code GEEN} where there is none
 */
public record Tweedelijnsvermelding(int onderdeel, Tweedelijnsinstantie instantie) {

    public Tweedelijnsvermelding {
        Objects.requireNonNull(instantie, "instantie");
    }
}
