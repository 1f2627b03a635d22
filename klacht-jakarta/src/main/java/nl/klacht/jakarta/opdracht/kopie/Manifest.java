package nl.klacht.jakarta.opdracht.kopie;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/**
 * What is in a back-up.
 *
 * @param soort always {@link #SOORT}
 * @param vorm the version of this form
 * @param moment of the one snapshot of the database from which everything comes
 * @param migraties the version of the tables, by the migrations that made them
 * @param tabellen in the order in which they can be filled
 * @param register the rows of the register that are about this municipality
 * @param keten how the histories ended
 */
record Manifest(
        String soort,
        int vorm,
        String gemeente,
        String naam,
        Instant moment,
        String postgresql,
        List<Migratie> migraties,
        List<Deel> tabellen,
        List<Reeks> reeksen,
        List<Deel> register,
        Ketenstand keten) {

    static final String SOORT = "klacht-back-up";
    static final int VORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** A migration that was done, with the checksum of its text. */
    record Migratie(String versie, int toets) {}

    /**
     * A table: which rows, and the SHA-256 of them as PostgreSQL writes them ({@code copy … to}, form text).
     *
     * @param kolommen in the order in which they stand in a row
     */
    record Deel(String naam, List<String> kolommen, long rijen, String sha256) {}

    /** Where a sequence is; {@code gebruikt} when that number was given out. */
    record Reeks(String naam, long waarde, boolean gebruikt) {}

    /** The number of histories and of steps, and the SHA-256 over the end of each of them. */
    record Ketenstand(long dossiers, long gebeurtenissen, String sha256) {}

    long rijen() {
        return tabellen.stream().mapToLong(Deel::rijen).sum();
    }

    byte[] schrijf() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest lees(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (!SOORT.equals(manifest.soort) || manifest.vorm != VORM) {
                throw new OpdrachtGeweigerd("Dit is geen back-up die deze versie kan lezen.");
            }
            return manifest;
        } catch (IOException e) {
            throw new OpdrachtGeweigerd("Dit is geen back-up: het manifest is niet te lezen.", e);
        }
    }
}
