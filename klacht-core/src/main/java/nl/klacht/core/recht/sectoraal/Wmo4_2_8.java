package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet maatschappelijke ondersteuning 2015 article 4.2.8: a complaint about something serious that keeps
 * happening at Veilig Thuis.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: whether the committee tells the provider, or the supervisor when he does nothing.
 */
@Grondslag("Wmo 2015 4.2.8")
@Artikel(
        titel = "Een klacht over iets ernstigs dat steeds gebeurt bij Veilig Thuis",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat ernstig en structureel is: dat beoordeelt de commissie.",
        zonderStap = "Voor de klachtencommissie van Veilig Thuis; de gemeente hoort het als signaal.")
public final class Wmo4_2_8 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wmo 2015 4.2.8");

    private Wmo4_2_8() {}

    /** What the committee does with it. */
    @Grondslag("Wmo 2015 4.2.8")
    public static Bevinding<Klachtencommissie.Signaal> melding(
            boolean ernstigEnStructureel, boolean maatregelenGenomen) {
        return Klachtencommissie.ernstig(ARTIKEL, ernstigEnStructureel, maatregelenGenomen);
    }
}
