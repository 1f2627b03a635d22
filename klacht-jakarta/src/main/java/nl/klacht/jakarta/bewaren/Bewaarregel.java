package nl.klacht.jakarta.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import org.jspecify.annotations.Nullable;

/**
 * A closed dossier and how long it is kept.
 *
 * @param klasse the result in the selection list
 * @param blijvend whether it is kept for good
 * @param bewarenTot the last day on which it is kept, inclusive; none when it is kept for good
 * @param vernietigenVanaf the first day on which it may be destroyed
 * @param bevroren whether destruction is on hold
 */
public record Bewaarregel(
        UUID id,
        String kenmerk,
        String soort,
        String klasse,
        boolean blijvend,
        @Nullable LocalDate bewarenTot,
        @Nullable LocalDate vernietigenVanaf,
        boolean bevroren,
        List<Grondvorm> gronden) {}
