package nl.klacht.jakarta.bericht.api;

import org.jspecify.annotations.Nullable;

/** What becomes of a message that did not leave. */
record Berichtbesluit(Besluit besluit, @Nullable String reden) {

    /** Try it again, or give it up. */
    enum Besluit {
        OPNIEUW,
        OPGEVEN
    }
}
