package nl.klacht.core.gemeente;

/**
 * What happens to a petition that is pending on the day the second line of a municipality changes. The law is silent, so
 * the municipality chooses [proposal].
 */
public enum LopendVerzoek {
    /** Who had it, finishes it; what holds when nothing was decided. */
    BLIJFT,
    /** It goes to the new one, with the date on which it was filed. */
    GAAT_OVER
}
