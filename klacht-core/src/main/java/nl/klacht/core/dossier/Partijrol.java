package nl.klacht.core.dossier;

import nl.klacht.core.grondslag.Zin;

/** The two sides that are heard (Awb 9:10 lid 1). */
public enum Partijrol {
    KLAGER(Zin.van("Partijrol.klager")),
    BEKLAAGDE(Zin.van("Partijrol.beklaagde"));

    private final Zin naam;

    Partijrol(Zin naam) {
        this.naam = naam;
    }

    /** How it is named in a sentence: {@code de klager}. */
    public Zin naam() {
        return naam;
    }
}
