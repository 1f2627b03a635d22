package nl.klacht.core.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.grondslag.Grond;

/**
 * An accepted handeling: what was done, when, by whom, and on which grounds it was accepted then.
 *
 * @param volgnummer its place in the history, from 1
 * @param moment when it was done; cut to microseconds by who keeps it
 * @param actor who did it
 * @param inhoud what was done
 * @param gronden the grounds and warnings at the time; kept, not computed again
 */
public record Gebeurtenis(int volgnummer, Instant moment, Actor actor, Toepasbaar inhoud, List<Grond> gronden) {

    public Gebeurtenis {
        if (volgnummer < 1) {
            throw new IllegalArgumentException("volgnummer " + volgnummer + " is kleiner dan 1");
        }
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(inhoud, "inhoud");
        gronden = List.copyOf(gronden);
    }

    /** The local day on which it was done. */
    public LocalDate dag() {
        return LokaleDag.van(moment);
    }
}
