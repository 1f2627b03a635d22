package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet maatschappelijke ondersteuning 2015 3.4: a provider reports a calamity or violence to the supervisor without
 * delay.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: that a calamity goes to the supervisor, beside the complaint and not instead of it.
 */
@Grondslag("Wmo 2015 3.4")
@Artikel(
        titel = "Calamiteiten en geweld worden meteen gemeld",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat een calamiteit is: dat beoordeelt een mens.")
public final class Wmo3_4 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wmo 2015 3.4");
    public static final Vindplaats TOEZICHTHOUDER = Vindplaats.van("Wmo 2015 6.1");

    /** Whether the supervisor must hear. */
    public enum Melding {
        DIRECT_BIJ_TOEZICHTHOUDER,
        NIET_NODIG
    }

    private Wmo3_4() {}

    /** Whether it must be reported. */
    @Grondslag("Wmo 2015 3.4")
    public static Bevinding<Melding> melding(boolean calamiteitOfGeweld) {
        return calamiteitOfGeweld
                ? Bevinding.van(Melding.DIRECT_BIJ_TOEZICHTHOUDER, Grond.van(ARTIKEL, "Wmo3_4.melden"))
                : Bevinding.van(Melding.NIET_NODIG, Grond.van(ARTIKEL, "Wmo3_4.nietMelden"));
    }
}
