package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet klachtrecht cliënten zorgsector (Wkcz): complaints about care went to a complaints committee of the provider,
 * until 2016.
 *
 * <p>Decides: whether this act governed a complaint about care on the day it was submitted.
 */
@Grondslag("Wkcz")
@Artikel(
        titel = "Klachten over zorg tot 2016",
        totEnMet = "2015-12-31",
        wijziging = "In de tekst van 2015-01-01 viel ondersteuning uit de Wmo er niet meer onder.",
        nietGemodelleerd = "De werkwijze van de klachtencommissie.")
public final class Wkcz {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wkcz");

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2015, 12, 31);

    /** Whether the act governs the complaint. */
    public enum Toepassing {
        VAN_TOEPASSING,
        NIET_VAN_TOEPASSING
    }

    private Wkcz() {}

    /** Whether it governs a complaint submitted on that day: care, through 31 December 2015. */
    @Grondslag("Wkcz")
    public static Bevinding<Toepassing> toepassing(LocalDate ingediend, boolean zorg) {
        if (ingediend.isAfter(LAATSTE_DAG)) {
            return Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(ARTIKEL, "Wkcz.voorbij", LAATSTE_DAG));
        }
        return zorg
                ? Bevinding.van(Toepassing.VAN_TOEPASSING, Grond.van(ARTIKEL, "Wkcz.zorg"))
                : Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(ARTIKEL, "Wkcz.geenZorg"));
    }
}
