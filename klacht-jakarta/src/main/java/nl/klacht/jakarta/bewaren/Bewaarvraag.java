package nl.klacht.jakarta.bewaren;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which closed dossiers to show.
 *
 * @param blijvend what is kept for good, instead of what may be destroyed one day
 * @param voor only what is kept through a day before this one
 * @param na the place that the page before gave
 * @param aantal how many at most
 */
public record Bewaarvraag(
        boolean blijvend,
        @Nullable LocalDate voor,
        @Nullable String na,
        int aantal) {}
