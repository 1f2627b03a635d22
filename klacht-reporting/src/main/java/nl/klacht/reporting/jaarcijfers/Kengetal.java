package nl.klacht.reporting.jaarcijfers;

import java.util.Objects;

/**
 * A share worth a sentence of its own.
 *
 * @param naam what it says
 * @param aandeel the share with its base
 * @param tabel the key of the table it was taken from
 */
public record Kengetal(String naam, Aandeel aandeel, String tabel) {

    public Kengetal {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(aandeel, "aandeel");
        Objects.requireNonNull(tabel, "tabel");
    }
}
