package nl.klacht.core.herhaling;

/** What a {@link Vraag} is about. */
public enum Onderwerp {
    /** When a term ends and whether it runs: the outcome is a {@link Looptijd}. */
    TERMIJN,
    /** Which first line handles a part and under which rules: the outcome is a {@code Route}. */
    ROUTE,
    /** Which second line a letter of that day would name: the outcome is a {@code TweedeLijn}. */
    TWEEDE_LIJN,
    /** Whether the step that was taken may be taken: the outcome is a {@code Toelating}. */
    STAP,
    /** Whether a step may be taken at the moment of the question: the outcome is a {@code Toelating}. */
    MOGELIJKHEID
}
