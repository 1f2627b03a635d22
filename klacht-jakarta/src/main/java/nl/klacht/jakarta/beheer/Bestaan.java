package nl.klacht.jakarta.beheer;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when the municipality exists, and who takes over its complaints. Its files stay readable
 * afterwards.
 *
 * @param van its first day, or null when that does not matter any more
 * @param totEnMet its last day, or null while no end is known
 * @param opvolger the municipality that takes over, or null
 * @param bron the act or decision
 */
public record Bestaan(
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet,
        @Nullable String opvolger,
        @Nullable String bron) {

    public static final Bestaan ZONDER_EINDE = new Bestaan(null, null, null, null);

    private static final Vindplaats OPEN = Sleutels.DOCUMENT;

    /**
     * Why the second line is that of who took over.
     *
     * @throws IllegalStateException when no end is known
     */
    public Grond overname(String naam) {
        if (totEnMet == null || opvolger == null || bron == null) {
            throw new IllegalStateException("de gemeente " + naam + " heeft geen einde");
        }
        return Grond.opgeschreven(
                bron,
                "De gemeente {0} bestond tot en met {1}. Daarna geldt de tweede lijn van de gemeente {2}.",
                naam,
                totEnMet,
                opvolger);
    }

    /** Whether a complaint that arrives on this day can still be taken in by this municipality. */
    public Bevinding<Toelating> magOntvangen(String naam, LocalDate dag) {
        if (van != null && dag.isBefore(van)) {
            return Bevinding.geweigerd(Grond.opgeschreven(OPEN, "De gemeente {0} bestaat pas vanaf {1}.", naam, van));
        }
        if (totEnMet == null || opvolger == null || bron == null) {
            return Bevinding.toegestaan(Grond.opgeschreven(OPEN, "Er is geen einde van de gemeente {0} bekend.", naam));
        }
        return dag.isAfter(totEnMet)
                ? Bevinding.geweigerd(Grond.opgeschreven(
                        bron,
                        "De gemeente {0} bestond tot en met {1}. De klacht is nu voor de gemeente {2}.",
                        naam,
                        totEnMet,
                        opvolger))
                : Bevinding.toegestaan(
                        Grond.opgeschreven(bron, "De gemeente {0} bestaat tot en met {1}.", naam, totEnMet));
    }
}
