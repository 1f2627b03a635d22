package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:9: who holds a mandate may pass it on only when the authority allows it.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether an under-mandate is possible (lid 1).
 */
@Grondslag("Awb 10:9")
@Artikel(
        titel = "Ondermandaat",
        nietGemodelleerd = "Lid 2: dat de andere regels over mandaat ook voor ondermandaat gelden.",
        zonderStap = "Ondermandaat staat als een eigen mandaat in het mandaatregister.")
public final class Awb10_9 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:9 lid 1");

    private Awb10_9() {}

    /** Whether it can be passed on. */
    @Grondslag("Awb 10:9 lid 1")
    public static Bevinding<Toelating> magOndermandaat(boolean toegestaanDoorBestuur) {
        return toegestaanDoorBestuur
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb10_9.mag"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb10_9.magNiet"));
    }
}
