package nl.klacht.jakarta.dossier;

import java.time.Instant;
import java.util.List;
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
 * @param vastgelegdOp when it was put down by the clock, when that is another moment; otherwise {@code null}
 * @param isGegeven whether it was given, and is not simply now
 */
public record Handelingsmoment(Instant moment, @Nullable Instant vastgelegdOp, boolean isGegeven) {

    /** The header in which it is given. */
    public static final String HEADER = "Handelingsmoment";

    /** What the history names when the clock was behind. */
    private static final String KLOK = "Klok";

    public static Handelingsmoment nu(Instant nu) {
        return new Handelingsmoment(nu, null, false);
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
        return new Handelingsmoment(moment, nu, true);
    }

    /**
     * This moment, not before what was done last: a clock that was put back, or that of another server, must not stop the work
     * or turn the history around.
     *
     * @throws OngeldigeInvoer when it was given, and lies before that
     */
    Handelingsmoment na(Instant vorige) {
        if (!moment.isBefore(vorige)) {
            return this;
        }
        if (isGegeven) {
            throw fout("Het handelingsmoment ligt voor de vorige gebeurtenis van " + tekst(vorige)
                    + ". Geef een later moment.");
        }
        return new Handelingsmoment(vorige, moment, false);
    }

    /** What the history says of it. */
    List<Grond> aantekening() {
        if (vastgelegdOp == null) {
            return List.of();
        }
        return List.of(
                isGegeven
                        ? Grond.opgeschreven(
                                HEADER,
                                "Het moment van deze handeling is opgegeven. Zij is vastgelegd op {0}.",
                                tekst(vastgelegdOp))
                        : Grond.opgeschreven(
                                KLOK,
                                "De klok van de server stond op {0}, voor de vorige gebeurtenis. Daarom geldt het moment daarvan.",
                                tekst(vastgelegdOp)));
    }

    private static String tekst(Instant moment) {
        return Datumtekst.van(moment.atZone(LokaleDag.ZONE).toLocalDateTime());
    }

    private static OngeldigeInvoer fout(String melding) {
        return new OngeldigeInvoer(Invoerfout.inParameter(HEADER, melding));
    }
}
