package nl.klacht.core.dossier;

/** Which side of the matter a part is about; set or confirmed by the klachtenloket. */
public enum Aspect {
    /** The care or service itself. */
    INHOUD,
    /** How the provider handled the complaint. */
    PROCES,
    /** What the municipality promised, contracted, supervised, referred or decided. */
    GEMEENTE;

    /** What holds until the klachtenloket has looked: substance for a provider, else the municipality. */
    public static Aspect vermoedelijk(Betreftsoort soort) {
        return soort.isDienstverlener() ? INHOUD : GEMEENTE;
    }
}
