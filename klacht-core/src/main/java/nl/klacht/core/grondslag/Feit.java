package nl.klacht.core.grondslag;

/** A fact of a {@link Grond} that reads differently for who complains and for a jurist. */
public interface Feit {

    /** In plain Dutch, to stand inside a sentence. */
    String uitleg();

    /** For a jurist, to stand inside a sentence. */
    String juridisch();
}
