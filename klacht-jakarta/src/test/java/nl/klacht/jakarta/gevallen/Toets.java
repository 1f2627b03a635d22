package nl.klacht.jakarta.gevallen;

import org.jspecify.annotations.Nullable;

/**
 * Something the service must be able to do with a case.
 *
 * @param tekst what
 * @param nogNiet why it is not asserted yet; null when the steps of the case assert it
 */
record Toets(String tekst, @Nullable String nogNiet) {

    boolean isAangetoond() {
        return nogNiet == null;
    }
}
