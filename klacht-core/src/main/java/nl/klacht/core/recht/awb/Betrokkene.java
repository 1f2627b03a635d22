package nl.klacht.core.recht.awb;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    /**
     * Who was not reached yet, as they are called in a sentence.
     *
     * @param beklaagde there is somebody whose conduct it is about
     */
    static List<Zin> nogNiet(Set<Betrokkene> bereikt, boolean beklaagde) {
        return Arrays.stream(values())
                .filter(betrokkene -> !bereikt.contains(betrokkene) && (beklaagde || betrokkene != BEKLAAGDE))
                .map(Betrokkene::naam)
                .toList();
    }
}
