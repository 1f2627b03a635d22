package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Zin;

/** The three who take part in an investigation of an ombudsman (Awb 9:30, 9:35, 9:36). */
public enum Betrokkene {
    BESTUURSORGAAN(Zin.van("Betrokkene.bestuursorgaan")),
    /** The one whose conduct the petition is about. */
    BEKLAAGDE(Zin.van("Betrokkene.beklaagde")),
    VERZOEKER(Zin.van("Betrokkene.verzoeker"));

    private final Zin naam;

    Betrokkene(Zin naam) {
        this.naam = naam;
    }

    /** How he is called in a sentence. */
    public Zin naam() {
        return naam;
    }
}
