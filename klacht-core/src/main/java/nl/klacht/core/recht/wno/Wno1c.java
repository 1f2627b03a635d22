package nl.klacht.core.recht.wno;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet Nationale ombudsman article 1c: who falls under the Nationale ombudsman owes a fee.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0003372/">Text at the source</a>.
 *
 * <p>Decides: whether a municipality owes it (lid 1).
 */
@Grondslag("WNo 1c")
@Artikel(
        titel = "Vergoeding aan de Nationale ombudsman",
        wijziging = "Gelezen in de tekst van 2022-07-01.",
        nietGemodelleerd = "Hoeveel en wanneer: dat staat in regels op grond van lid 2.",
        zonderStap = "Voor de Nationale ombudsman en de gemeente die hem betaalt.")
public final class Wno1c {

    public static final Vindplaats LID_1 = Vindplaats.van("WNo 1c lid 1");

    /** Whether there is a fee. */
    public enum Vergoeding {
        VERSCHULDIGD,
        NIET_VERSCHULDIGD
    }

    private Wno1c() {}

    /** Whether a municipality owes it. */
    @Grondslag("WNo 1c lid 1")
    public static Bevinding<Vergoeding> vergoeding(boolean eigenVoorziening) {
        return eigenVoorziening
                ? Bevinding.van(Vergoeding.NIET_VERSCHULDIGD, Grond.van(LID_1, "Wno1c.nietVerschuldigd"))
                : Bevinding.van(Vergoeding.VERSCHULDIGD, Grond.van(LID_1, "Wno1c.verschuldigd"));
    }
}
