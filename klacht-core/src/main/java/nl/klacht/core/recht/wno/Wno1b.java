package nl.klacht.core.recht.wno;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet Nationale ombudsman article 1b: the Nationale ombudsman confirms a decision about an own provision and keeps a public list of them.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0003372/">Text at the source</a>.
 *
 * <p>Decides: what the municipality can expect after it sent a decision (lid 1), and where the own provisions can be found (lid 2).
 */
@Grondslag("WNo 1b")
@Artikel(
        titel = "De Nationale ombudsman bevestigt en houdt een lijst bij",
        wijziging = "Gelezen in de tekst van 2022-07-01.",
        nietGemodelleerd = "Wat onverwijld is: het artikel noemt geen getal.",
        zonderStap = "Voor de Nationale ombudsman, die het besluit ontvangt.")
public final class Wno1b {

    public static final Vindplaats LID_1 = Vindplaats.van("WNo 1b lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("WNo 1b lid 2");

    private Wno1b() {}

    /** Whether the municipality knows that its decision arrived. */
    @Grondslag("WNo 1b lid 1")
    public static Bevinding<Toelating> isBevestigd(boolean bevestigingOntvangen) {
        return bevestigingOntvangen
                ? Bevinding.toegestaan(Grond.van(LID_1, "Wno1b.bevestigd"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Wno1b.nogBevestigen"));
    }

    /** Where it stands who has a provision of its own. */
    @Grondslag("WNo 1b lid 2")
    public static Grond openbaarRegister() {
        return Grond.van(LID_2, "Wno1b.register");
    }
}
