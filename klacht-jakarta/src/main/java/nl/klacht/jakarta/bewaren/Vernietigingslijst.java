package nl.klacht.jakarta.bewaren;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import org.jspecify.annotations.Nullable;

/**
 * A list of dossiers that somebody proposed to destroy, and what became of it.
 *
 * @param aantal how many dossiers stand on it
 * @param voorgesteldDoor the account of who proposed it
 * @param besluit what the second person decided; nothing yet while nobody did
 * @param regels the dossiers; left out where many lists stand together
 * @param verklaring the statement of destruction, once everything was done
 */
public record Vernietigingslijst(
        UUID id,
        Stand stand,
        long aantal,
        String voorgesteldDoor,
        String rol,
        Instant voorgesteldOp,
        @Nullable String toelichting,
        @Nullable Besluit besluit,
        @Nullable List<Regel> regels,
        @Nullable Verklaring verklaring) {

    /** How far it is. */
    public enum Stand {
        VOORGESTELD,
        AFGEWEZEN,
        AKKOORD,
        UITGEVOERD
    }

    /** What the second person decided. */
    public record Besluit(
            boolean akkoord,
            String door,
            String rol,
            Instant op,
            @Nullable String toelichting) {}

    /**
     * A dossier on the list.
     *
     * @param afgehaald who took it off again and why
     * @param uitkomst what became of it: {@code vernietigd}, or why not
     */
    public record Regel(
            UUID dossier,
            String kenmerk,
            String klasse,
            LocalDate bewarenTot,
            List<Grondvorm> gronden,
            @Nullable Afgehaald afgehaald,
            @Nullable String uitkomst) {}

    /** Who took a dossier off the list. */
    public record Afgehaald(String door, String reden, Instant op) {}

    /**
     * The statement.
     *
     * @param inhoud what it says
     * @param hash the SHA-256 over its text, in lower case hexadecimal
     */
    public record Verklaring(Instant moment, JsonNode inhoud, String hash) {}

    Vernietigingslijst met(List<Regel> regels) {
        return new Vernietigingslijst(
                id, stand, aantal, voorgesteldDoor, rol, voorgesteldOp, toelichting, besluit, regels, verklaring);
    }
}
