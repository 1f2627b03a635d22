package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet klachtrecht cliënten zorgsector article 2a: a complaint about something serious that keeps happening.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0007414/">Text at the source</a>.
 *
 * <p>Decides: whether the committee tells the provider, or the supervisor when he does nothing.
 */
@Grondslag("Wkcz 2a")
@Artikel(
        titel = "Een klacht over iets ernstigs dat steeds gebeurt",
        totEnMet = "2015-12-31",
        nietGemodelleerd = "Wat ernstig en structureel is: dat beoordeelt de commissie.",
        zonderStap = "Voor de klachtencommissie van de zorgaanbieder; de gemeente hoort het als signaal.")
public final class Wkcz2a {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wkcz 2a");

    private Wkcz2a() {}

    /** What the committee does with it. */
    @Grondslag("Wkcz 2a")
    public static Bevinding<Klachtencommissie.Signaal> melding(
            boolean ernstigEnStructureel, boolean maatregelenGenomen) {
        return Klachtencommissie.ernstig(ARTIKEL, ernstigEnStructureel, maatregelenGenomen);
    }
}
