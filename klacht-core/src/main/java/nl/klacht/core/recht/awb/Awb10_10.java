package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:10: a decision under mandate says in whose name it was taken.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether the letter names the authority.
 */
@Grondslag("Awb 10:10")
@Artikel(titel = "De brief zegt namens wie is beslist", nietGemodelleerd = "De vorm van de ondertekening.")
public final class Awb10_10 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 10:10");

    private Awb10_10() {}

    /** Whether the letter may leave: it names the authority for whom was signed. */
    @Grondslag("Awb 10:10")
    public static Bevinding<Toelating> noemtBestuursorgaan(boolean vermeld) {
        return vermeld
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Awb10_10.genoemd"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Awb10_10.nietGenoemd"));
    }
}
