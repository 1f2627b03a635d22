package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The klager's consent to share particular data with a particular provider. It is per item and can be withdrawn.
 *
 * @param nummer its number within the dossier, from 1
 * @param aan the provider's id
 * @param wat what may be shared
 * @param metNaam whether the klager's name may go along
 * @param op the day it was given
 * @param ingetrokken whether it was withdrawn
 */
public record Toestemming(
        int nummer, String aan, Set<Gegeven> wat, boolean metNaam, LocalDate op, boolean ingetrokken) {

    /** What may be shared. */
    public enum Gegeven {
        NAAM,
        CONTACTGEGEVENS,
        OMSCHRIJVING,
        STUKKEN
    }

    public Toestemming {
        Objects.requireNonNull(aan, "aan");
        wat = Set.copyOf(wat);
        Objects.requireNonNull(op, "op");
    }

    /** Whether data may go to this provider on the ground of it. */
    public boolean geldtVoor(String dienstverlener) {
        return !ingetrokken && aan.equals(dienstverlener);
    }

    public Toestemming trekIn() {
        return new Toestemming(nummer, aan, wat, metNaam, op, true);
    }
}
