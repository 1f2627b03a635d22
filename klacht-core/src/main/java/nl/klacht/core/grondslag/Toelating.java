package nl.klacht.core.grondslag;

/** The answer to "may this be done": never a bare boolean, always inside a {@link Bevinding} with its grounds. */
public enum Toelating {
    TOEGESTAAN,
    GEWEIGERD
}
