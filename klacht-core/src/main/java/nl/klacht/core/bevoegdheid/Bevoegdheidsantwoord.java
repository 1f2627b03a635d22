package nl.klacht.core.bevoegdheid;

import java.util.Objects;

/**
 * Whether an ombudsman may and must investigate a petition. That he is not competent (Awb 9:22) binds and is another type
 * than that he may leave it (9:23, 9:24), which is his to decide: shown to others as advice, never as a refusal.
 */
public sealed interface Bevoegdheidsantwoord {

    /** The row of the table that hit. */
    Bevoegdheidsregel regel();

    /** It belongs to another ombudsman and goes there (Awb 9:18 lid 2). */
    record Doorzenden(Bevoegdheidsregel regel) implements Bevoegdheidsantwoord {

        public Doorzenden {
            Objects.requireNonNull(regel, "regel");
        }
    }

    /**
     * He may not investigate it, whatever he thinks of it.
     *
     * @param overdragen objection, appeal or beklag is open: it is handed over (Awb 9:19)
     */
    record NietBevoegd(Bevoegdheidsregel regel, boolean overdragen) implements Bevoegdheidsantwoord {

        public NietBevoegd {
            Objects.requireNonNull(regel, "regel");
        }
    }

    /**
     * He need not investigate it, and may.
     *
     * @param advies what is usual then
     * @param overdragen objection is open: it is handed over (Awb 9:19)
     */
    record MagAfzien(Bevoegdheidsregel regel, Advies advies, boolean overdragen) implements Bevoegdheidsantwoord {

        public MagAfzien {
            Objects.requireNonNull(regel, "regel");
            Objects.requireNonNull(advies, "advies");
        }
    }

    /** He must investigate it (Awb 9:18 lid 3). */
    record MoetOnderzoeken(Bevoegdheidsregel regel) implements Bevoegdheidsantwoord {

        public MoetOnderzoeken {
            Objects.requireNonNull(regel, "regel");
        }
    }

    /** What an ombudsman usually does when he is free. */
    enum Advies {
        AFZIEN,
        /** The authority handles the complaint first. */
        TERUGVERWIJZEN,
        /** What was wrong has been put right after he intervened. */
        STOPPEN
    }

    /** Whether an investigation is not allowed at this ombudsman. */
    default boolean staatInDeWeg() {
        return this instanceof Doorzenden || this instanceof NietBevoegd;
    }
}
