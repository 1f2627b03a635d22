package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.grondslag.Geldigheid;

/**
 * A local rule: a choice the law leaves open, with the time it holds and where it was laid down.
 *
 * @param waarde the choice
 * @param geldigheid when it holds
 * @param bron the decision or regulation it comes from
 */
public record Regel<W>(W waarde, Geldigheid geldigheid, String bron) {

    public Regel {
        Objects.requireNonNull(waarde, "waarde");
        Objects.requireNonNull(geldigheid, "geldigheid");
        Objects.requireNonNull(bron, "bron");
        if (bron.isBlank()) {
            throw new IllegalArgumentException("een lokale regel heeft een bron");
        }
    }

    /** The first of these rules that holds on a day. */
    public static <W> Optional<Regel<W>> opDatum(List<Regel<W>> regels, LocalDate dag) {
        for (Regel<W> regel : regels) {
            if (regel.geldigheid().bevat(dag)) {
                return Optional.of(regel);
            }
        }
        return Optional.empty();
    }
}
