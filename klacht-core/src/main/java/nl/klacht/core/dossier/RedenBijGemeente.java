package nl.klacht.core.dossier;

/** Why somebody turns to the municipality about a provider (Uitgangspunten 5B onder a–d). */
public enum RedenBijGemeente {
    NIET_OVER_KETENPARTNER("Uitgangspunten 5B onder a"),
    WEET_NIET_WAAR("Uitgangspunten 5B onder b"),
    NIET_TEVREDEN_OVER_AFHANDELING("Uitgangspunten 5B onder c"),
    GEMEENTE_EINDVERANTWOORDELIJK("Uitgangspunten 5B onder d");

    private final String vindplaats;

    RedenBijGemeente(String vindplaats) {
        this.vindplaats = vindplaats;
    }

    /** The place in the policy that gives this reason. */
    public String vindplaats() {
        return vindplaats;
    }

    /** Whether this reason is about what the municipality itself did, so that it adds a part about the municipality. */
    public boolean spreektGemeenteAan() {
        return this == NIET_TEVREDEN_OVER_AFHANDELING || this == GEMEENTE_EINDVERANTWOORDELIJK;
    }
}
