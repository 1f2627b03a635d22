package nl.klacht.core.dossier;

/** The administrative authorities of a municipality, each of which handles complaints about itself (Awb 1:1, 9:1). */
public enum Bestuursorgaan {
    COLLEGE,
    BURGEMEESTER,
    RAAD,
    /** An authority of another body; its messages are forwarded (Awb 2:3). */
    ANDER;

    /** How it is called in a sentence: {@code het college}, {@code de raad}. */
    public String metLidwoord() {
        return switch (this) {
            case COLLEGE -> "het college";
            case BURGEMEESTER -> "de burgemeester";
            case RAAD -> "de raad";
            case ANDER -> "een ander bestuursorgaan";
        };
    }

    /** Whether it belongs to the municipality itself. */
    public boolean isEigen() {
        return this != ANDER;
    }
}
