package nl.klacht.core.dossier;

import java.util.Objects;

/**
 * The person on whose behalf somebody complains; he is the klager, so conduct towards him is conduct towards the klager.
 *
 * @param persoon the represented person
 * @param hoedanigheid in which capacity the submitter represents him
 */
public record Namens(Persoon persoon, Hoedanigheid hoedanigheid) {

    public Namens {
        Objects.requireNonNull(persoon, "persoon");
        Objects.requireNonNull(hoedanigheid, "hoedanigheid");
    }
}
