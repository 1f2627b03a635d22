package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet maatschappelijke ondersteuning 2015 article 3.4: a provider reports a calamity or violence to the
 * supervisor without delay.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: that a calamity goes to the supervisor (6.1), beside the complaint and not instead of it.
 */
@Grondslag("Wmo 2015 3.4")
@Artikel(
        titel = "Calamiteiten en geweld melden",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat een calamiteit is: dat is een oordeel. De toezichthouder wijst het college aan.")
public final class Wmo3_4 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wmo 2015 3.4");
    public static final Vindplaats TOEZICHTHOUDER = Vindplaats.van("Wmo 2015 6.1");

    /** When the article holds. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));

    /** Whether the supervisor must hear. */
    public enum Melding {
        DIRECT_BIJ_TOEZICHTHOUDER,
        NIET_NODIG
    }

    private Wmo3_4() {}

    /** Whether it must be reported. */
    @Grondslag("Wmo 2015 3.4")
    public static Bevinding<Melding> melding(LocalDate op, boolean calamiteitOfGeweld) {
        if (!calamiteitOfGeweld) {
            return Bevinding.van(Melding.NIET_NODIG, Grond.van(ARTIKEL, "Wmo3_4.nietMelden"));
        }
        return GELDIG.bevat(op)
                ? Bevinding.van(Melding.DIRECT_BIJ_TOEZICHTHOUDER, melden(), toezichthouder())
                : Bevinding.van(Melding.NIET_NODIG, Grond.van(ARTIKEL, "Wmo3_4.nogNiet", GELDIG.van()));
    }

    /** That the provider reports, without delay. */
    @Grondslag("Wmo 2015 3.4")
    public static Grond melden() {
        return Grond.van(ARTIKEL, "Wmo3_4.melden");
    }

    /** To whom, and that the complaint runs on beside it. */
    @Grondslag("Wmo 2015 6.1")
    public static Grond toezichthouder() {
        return Grond.van(TOEZICHTHOUDER, "Wmo3_4.toezichthouder");
    }
}
