package nl.klacht.core.behandeling;

import java.util.Objects;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;

/**
 * What became of the opportunity of one side to be heard.
 *
 * @param wie klager or beklaagde
 * @param uitkomst heard, declined or not shown
 */
public record Gehoorde(Partijrol wie, Hooruitkomst uitkomst) {

    public Gehoorde {
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(uitkomst, "uitkomst");
    }
}
