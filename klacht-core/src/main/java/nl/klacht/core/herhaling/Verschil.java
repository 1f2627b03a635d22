package nl.klacht.core.herhaling;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.klacht.core.grondslag.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * One answer that would be another one, with both answers and their grounds. At least one of the two is there.
 *
 * @param dossier the dossier
 * @param plaats the number of the gebeurtenis at which it differs first, one more than the last for the moment of asking
 * @param moment when that was
 * @param vraag what differs, of which part
 * @param oud the old answer, or {@code null} when the question did not exist, such as a term that is new
 * @param nieuw the new answer, or {@code null} when the question no longer exists
 */
public record Verschil(
        UUID dossier,
        int plaats,
        Instant moment,
        Vraag vraag,
        @Nullable Bevinding<?> oud,
        @Nullable Bevinding<?> nieuw) {

    public Verschil {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(vraag, "vraag");
        if (Objects.equals(uitkomst(oud), uitkomst(nieuw))) {
            throw new IllegalArgumentException(vraag + " heeft twee keer dezelfde uitkomst: " + uitkomst(oud));
        }
    }

    /** The old outcome without its grounds, or {@code null} when there was none. */
    public @Nullable Object oudeUitkomst() {
        return uitkomst(oud);
    }

    /** The new outcome without its grounds, or {@code null} when there is none. */
    public @Nullable Object nieuweUitkomst() {
        return uitkomst(nieuw);
    }

    private static @Nullable Object uitkomst(@Nullable Bevinding<?> bevinding) {
        return bevinding == null ? null : bevinding.uitkomst();
    }
}
