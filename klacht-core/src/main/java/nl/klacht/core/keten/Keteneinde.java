package nl.klacht.core.keten;

import java.util.Objects;

/**
 * How far the chain of one dossier had come when a head was made.
 *
 * @param dossier the dossier's id
 * @param volgnummer the number of its last row, from 1
 * @param hash the hash of that row
 */
public record Keteneinde(String dossier, int volgnummer, String hash) {

    public Keteneinde {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(hash, "hash");
        if (volgnummer < 1) {
            throw new IllegalArgumentException("volgnummer " + volgnummer + " is kleiner dan 1");
        }
    }
}
