package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 15: the klachtenfunctionaris: who helps a complainant for
 * free.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: whether the provider arranged that help (lid 1) and lets it be independent (lid 2).
 */
@Grondslag("Wkkgz 15")
@Artikel(
        titel = "De klachtenfunctionaris",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Of iemand geschikt is: dat is een oordeel.")
public final class Wkkgz15 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 15 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Wkkgz 15 lid 2");

    private Wkkgz15() {}

    /** What the klachtenfunctionaris does. */
    @Grondslag("Wkkgz 15 lid 1")
    public static Grond hulp() {
        return Grond.van(LID_1, "Wkkgz15.hulp");
    }

    /** Whether the help is arranged as the act asks. */
    @Grondslag({"Wkkgz 15 lid 1", "Wkkgz 15 lid 2"})
    public static Bevinding<Toelating> voldoet(boolean aangewezen, boolean onafhankelijk) {
        if (!aangewezen) {
            return Bevinding.geweigerd(Grond.van(LID_1, "Wkkgz15.niemand"));
        }
        return onafhankelijk
                ? Bevinding.toegestaan(hulp())
                : Bevinding.geweigerd(Grond.van(LID_2, "Wkkgz15.afhankelijk"));
    }
}
