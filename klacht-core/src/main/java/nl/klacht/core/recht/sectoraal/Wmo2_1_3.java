package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet maatschappelijke ondersteuning 2015 article 2.1.3: the verordening says for which support a provider must
 * have a complaint regulation.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: whether the verordening asks for one for this support (lid 2 onder d).
 */
@Grondslag("Wmo 2015 2.1.3")
@Artikel(
        titel = "De verordening noemt voor welke voorzieningen een klachtregeling nodig is",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat de verordening van een gemeente zegt: dat komt als feit binnen.")
public final class Wmo2_1_3 {

    public static final Vindplaats LID_2_ONDER_D = Vindplaats.van("Wmo 2015 2.1.3 lid 2 onder d");

    private Wmo2_1_3() {}

    /** Whether the verordening asks for one: for this support, or for other support only. */
    @Grondslag("Wmo 2015 2.1.3 lid 2 onder d")
    public static Grond verordening(boolean voorDezeHulp) {
        return voorDezeHulp
                ? Grond.van(LID_2_ONDER_D, "Wmo2_1_3.genoemd")
                : Grond.van(LID_2_ONDER_D, "Wmo2_1_3.nietGenoemd");
    }
}
