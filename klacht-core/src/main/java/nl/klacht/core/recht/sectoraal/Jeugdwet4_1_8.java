package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Jeugdwet article 4.1.8: who gives jeugdhulp reports a calamity or violence to the inspectorate without delay.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>. Article and lid [from memory].
 *
 * <p>Decides: that a calamity in jeugdhulp goes to the inspectorate, beside the complaint and not instead of it.
 */
@Grondslag("Jeugdwet 4.1.8")
@Artikel(
        titel = "Een ernstig voorval in de jeugdhulp melden",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat een calamiteit is: dat is een oordeel. Artikel en lid zijn [uit het hoofd].")
public final class Jeugdwet4_1_8 {

    public static final Vindplaats LID_1 = Vindplaats.van("Jeugdwet 4.1.8 lid 1");

    /** When the article holds, as far as modelled. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));

    private Jeugdwet4_1_8() {}

    /** Where a calamity or violence is reported, at once and beside the complaint. */
    @Grondslag("Jeugdwet 4.1.8 lid 1")
    public static Grond melden() {
        return Grond.van(LID_1, "Jeugdwet4_1_8.melden");
    }
}
