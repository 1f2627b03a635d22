package nl.klacht.core.recht.sectoraal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Jeugdwet article 4.3.1: the yearly report of a jeugdhulpaanbieder or gecertificeerde instelling.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>.
 *
 * <p>Decides: whether the report says what it must about complaints (lid 2 onder d to j).
 */
@Grondslag("Jeugdwet 4.3.1")
@Artikel(
        titel = "Het jaarverslag over klachten",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat het verslag over kwaliteit en medezeggenschap zegt (lid 2 onder a tot en met c).",
        zonderStap = "Het jaarverslag maakt de aanbieder.")
public final class Jeugdwet4_3_1 {

    public static final Vindplaats LID_2 = Vindplaats.van("Jeugdwet 4.3.1 lid 2");

    /** What the report says about complaints. */
    public enum Onderwerp {
        KLACHTENREGELING(Zin.van("Jeugdwet4_3_1.onderwerp.regeling")),
        BEKENDMAKING(Zin.van("Jeugdwet4_3_1.onderwerp.bekendmaking")),
        SAMENSTELLING(Zin.van("Jeugdwet4_3_1.onderwerp.leden")),
        WERKWIJZE(Zin.van("Jeugdwet4_3_1.onderwerp.werkwijze")),
        AANTAL_EN_AARD(Zin.van("Jeugdwet4_3_1.onderwerp.aantal")),
        OORDELEN(Zin.van("Jeugdwet4_3_1.onderwerp.oordelen")),
        MAATREGELEN(Zin.van("Jeugdwet4_3_1.onderwerp.maatregelen"));

        private final Zin tekst;

        Onderwerp(Zin tekst) {
            this.tekst = tekst;
        }
    }

    private Jeugdwet4_3_1() {}

    /** Whether the report is complete. */
    @Grondslag("Jeugdwet 4.3.1 lid 2")
    public static Bevinding<Toelating> volledig(Set<Onderwerp> inVerslag) {
        EnumSet<Onderwerp> ontbreekt = EnumSet.allOf(Onderwerp.class);
        ontbreekt.removeAll(inVerslag);
        List<Zin> teksten = ontbreekt.stream().map(onderwerp -> onderwerp.tekst).toList();
        return teksten.isEmpty()
                ? Bevinding.toegestaan(Grond.van(LID_2, "Jeugdwet4_3_1.volledig"))
                : Bevinding.geweigerd(Grond.van(LID_2, "Jeugdwet4_3_1.ontbreekt", teksten));
    }
}
