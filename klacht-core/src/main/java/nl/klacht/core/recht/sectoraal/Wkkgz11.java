package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 11: a care provider reports a calamity or violence to the
 * inspectorate without delay.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>. Article and lid [from memory].
 *
 * <p>Decides: that a calamity in care goes to the inspectorate, beside the complaint and not instead of it.
 */
@Grondslag("Wkkgz 11")
@Artikel(
        titel = "Een ernstig voorval in de zorg melden",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Wat een calamiteit is: dat is een oordeel. Artikel en lid zijn [uit het hoofd].")
public final class Wkkgz11 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 11 lid 1");

    /** When the article holds, as far as modelled. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2016, 1, 1));

    private Wkkgz11() {}

    /** Where a calamity or violence is reported, at once and beside the complaint. */
    @Grondslag("Wkkgz 11 lid 1")
    public static Grond melden() {
        return Grond.van(LID_1, "Wkkgz11.melden");
    }
}
