package nl.klacht.core.dossier;

/** Whom or what a part of a complaint is about. */
public enum Betreftsoort {
    MEDEWERKER_GEMEENTE,
    MEDEWERKER_DIENSTVERLENER,
    DIENSTVERLENER_ORGANISATIE,
    /** The service in general: "the" wijkteam, "the" providers (Uitgangspunten 11 IV). */
    DIENSTVERLENING,
    BESTUURSORGAAN,
    GEMEENSCHAPPELIJKE_REGELING,
    GECERTIFICEERDE_INSTELLING,
    VEILIG_THUIS,
    BOA,
    /** The way an earlier complaint was handled by the municipality (Awb 9:20 lid 2). */
    KLACHTBEHANDELING,
    /** The ombudsman or ombudscommissie itself, which is no administrative authority (Awb 1:1 lid 2 onder f). */
    OMBUDSVOORZIENING,
    BESLUIT,
    BELEID,
    ONBEKEND;

    /** Whether it is a provider with whom the municipality has an agreement, or one of his staff. */
    public boolean isDienstverlener() {
        return this == MEDEWERKER_DIENSTVERLENER || this == DIENSTVERLENER_ORGANISATIE;
    }

    /** Whether a person can be pointed at as beklaagde; where not, the klachtenloket names who answers for it. */
    public boolean isPersoon() {
        return this == MEDEWERKER_GEMEENTE || this == MEDEWERKER_DIENSTVERLENER || this == BOA;
    }
}
