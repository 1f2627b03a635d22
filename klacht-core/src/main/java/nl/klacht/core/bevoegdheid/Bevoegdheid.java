package nl.klacht.core.bevoegdheid;

import java.util.List;
import nl.klacht.core.behandeling.Tweedelijnskeuze;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.recht.awb.Awb9_19;

/**
 * Whether the ombudsman may and must investigate a petition: the table J01 to J23 (recht 2.2), from the top, the first row
 * that holds is the answer. Which ombudsman that is says {@link Tweedelijnskeuze}.
 *
 * <pre>{@code
 * Bevinding<Bevoegdheidsantwoord> bevinding = Bevoegdheid.van(Verzoekfeiten.van(LocalDate.of(2026, 6, 1)));
 * }</pre>
 */
public final class Bevoegdheid {

    private static final Bevoegdheidsregel[] TABEL = Bevoegdheidsregel.values();

    private Bevoegdheid() {}

    /** The answer with its ground; that a petition is handed over stands beside it as something to mind. */
    @Grondslag({"Awb 9:18", "Awb 9:19", "Awb 9:20", "Awb 9:22", "Awb 9:23", "Awb 9:24", "WNo 11d"})
    public static Bevinding<Bevoegdheidsantwoord> van(Verzoekfeiten feiten) {
        for (Bevoegdheidsregel regel : TABEL) {
            if (regel.geldt(feiten)) {
                Bevoegdheidsantwoord antwoord = regel.antwoord(feiten);
                return new Bevinding<>(antwoord, regel.gronden(feiten), overdracht(antwoord, feiten));
            }
        }
        throw new AssertionError("J23 geldt altijd");
    }

    private static List<Grond> overdracht(Bevoegdheidsantwoord antwoord, Verzoekfeiten feiten) {
        boolean overdragen = antwoord instanceof Bevoegdheidsantwoord.NietBevoegd niet && niet.overdragen()
                || antwoord instanceof Bevoegdheidsantwoord.MagAfzien mag && mag.overdragen();
        return overdragen ? Awb9_19.gevolg(true, feiten.wilTerug()).gronden() : List.of();
    }
}
