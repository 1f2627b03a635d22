package nl.klacht.jakarta.avg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import org.jspecify.annotations.Nullable;

/**
 * A request of a person about his data.
 *
 * @param uiterlijk the last day for the answer, inclusive
 * @param verstreken whether that day is over without a decision
 * @param gronden how that day was counted
 * @param persoon who asked; nothing where many stand together, or when it was taken away after its time
 */
public record Verzoek(
        UUID id,
        Verzoeksoort soort,
        LocalDate ontvangenOp,
        LocalDate uiterlijk,
        boolean verstreken,
        List<Grondvorm> gronden,
        Instant vastgelegdOp,
        String door,
        @Nullable Persoonsvraag persoon,
        @Nullable Verlenging verlenging,
        @Nullable Besluit besluit) {

    /** That the person was told in time that it takes longer. */
    public record Verlenging(LocalDate uiterlijk, String reden, Instant op, String door) {}

    /**
     * What was answered.
     *
     * @param gronden why it was answered so: of what was refused, and of a request on which somebody decided
     */
    public record Besluit(Uitkomst uitkomst, List<Grondvorm> gronden, String toelichting, Instant op, String door) {}

    /** What came of it. */
    public enum Uitkomst {
        INGEWILLIGD,
        GEDEELTELIJK,
        GEWEIGERD,
        /** Nothing of the person was found, so there was nothing to do. */
        NIETS_GEVONDEN
    }

    Verzoek met(@Nullable Persoonsvraag wie) {
        return new Verzoek(
                id, soort, ontvangenOp, uiterlijk, verstreken, gronden, vastgelegdOp, door, wie, verlenging, besluit);
    }
}
