package nl.klacht.jakarta.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * When a handeling counts as done. Normally that is now; in demo mode and imports it may be given, so that old cases can
 * be played, and then the history says so.
 *
 * @param moment when it counts as done
 * @param vastgelegdOp when it was really put down, when the moment was given; otherwise {@code null}
 */
public record Handelingsmoment(Instant moment, @Nullable Instant vastgelegdOp) {

    /** The header in which it is given. */
    public static final String HEADER = "Handelingsmoment";

    public static Handelingsmoment nu(Instant nu) {
        return new Handelingsmoment(nu, null);
    }

    /**
     * A given moment.
     *
     * @throws OngeldigeInvoer when it lies in the future
     */
    public static Handelingsmoment gegeven(Instant moment, Instant nu) {
        if (moment.isAfter(nu)) {
            throw fout("Het handelingsmoment ligt in de toekomst. Geef een moment van nu of eerder.");
        }
        return new Handelingsmoment(moment, nu);
    }

    /** Whether it was given, and is not simply now. */
    public boolean isGegeven() {
        return vastgelegdOp != null;
    }

    /** Refuses a moment before what was done last. */
    void eisNa(Instant vorige) {
        if (moment.isBefore(vorige)) {
            throw fout("Het handelingsmoment ligt voor de vorige gebeurtenis van " + tekst(vorige)
                    + ". Geef een later moment.");
        }
    }

    /** What the history says of it. */
    List<Grond> aantekening() {
        return Optional.ofNullable(vastgelegdOp)
                .map(echt -> List.of(Grond.opgeschreven(
                        HEADER, "Het moment van deze handeling is opgegeven. Zij is vastgelegd op {0}.", tekst(echt))))
                .orElse(List.of());
    }

    private static String tekst(Instant moment) {
        return Datumtekst.van(moment.atZone(LokaleDag.ZONE).toLocalDateTime());
    }

    private static OngeldigeInvoer fout(String melding) {
        return new OngeldigeInvoer(Invoerfout.inParameter(HEADER, melding));
    }
}
