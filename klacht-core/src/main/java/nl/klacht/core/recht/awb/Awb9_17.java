package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:17: who an ombudsman is in the sense of title 9.2.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: which bodies are a second line: the Nationale ombudsman, or one set up under the Gemeentewet, alone
 * or with others. A committee of 9:14 is not.
 */
@Grondslag("Awb 9:17")
@Artikel(
        titel = "Wie ombudsman is",
        nietGemodelleerd = "Ombudsmannen van een provincie of waterschap.",
        zonderStap =
                "Het rooster kent alleen de soorten die dit artikel noemt; een andere wordt bij het inlezen geweigerd.")
public final class Awb9_17 {

    public static final Vindplaats ONDER_A = Vindplaats.van("Awb 9:17 onder a");
    public static final Vindplaats ONDER_B = Vindplaats.van("Awb 9:17 onder b");

    /** A body that people may take for a second line. */
    public enum Instantie {
        NATIONALE_OMBUDSMAN,
        GEMEENTELIJKE_OMBUDSMAN,
        OMBUDSCOMMISSIE,
        GEZAMENLIJKE_OMBUDSMAN,
        GEZAMENLIJKE_OMBUDSCOMMISSIE,
        KLACHTADVIESCOMMISSIE
    }

    private Awb9_17() {}

    /** Whether that body may be the second line. */
    @Grondslag({"Awb 9:17 onder a", "Awb 9:17 onder b"})
    public static Bevinding<Toelating> magTweedeLijnZijn(Instantie instantie) {
        return switch (instantie) {
            case NATIONALE_OMBUDSMAN -> Bevinding.toegestaan(Grond.van(ONDER_A, "Awb9_17.nationaleOmbudsman"));
            case GEMEENTELIJKE_OMBUDSMAN, OMBUDSCOMMISSIE, GEZAMENLIJKE_OMBUDSMAN, GEZAMENLIJKE_OMBUDSCOMMISSIE ->
                Bevinding.toegestaan(Grond.van(ONDER_B, "Awb9_17.eigenOmbudsman"));
            case KLACHTADVIESCOMMISSIE -> Bevinding.geweigerd(Grond.van(Awb9_14.LID_1, "Awb9_17.commissie"));
        };
    }
}
