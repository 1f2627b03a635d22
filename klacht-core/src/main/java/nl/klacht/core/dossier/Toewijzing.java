package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who has the talk or the handling in hand.
 *
 * @param gebruiker the account
 * @param op since when
 * @param betrokken whether he was involved in the conduct; the klager is told then and may refuse him
 */
public record Toewijzing(String gebruiker, LocalDate op, boolean betrokken) {

    public Toewijzing {
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(op, "op");
    }
}
