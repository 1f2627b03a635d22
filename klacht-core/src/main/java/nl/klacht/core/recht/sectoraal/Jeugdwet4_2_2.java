package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Jeugdwet article 4.2.2: a complaint about something serious that keeps happening in jeugdhulp.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>.
 *
 * <p>Decides: whether the committee tells the provider, or the supervisor when he does nothing.
 */
@Grondslag("Jeugdwet 4.2.2")
@Artikel(
        titel = "Een klacht over iets ernstigs dat steeds gebeurt",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat ernstig en structureel is: dat beoordeelt de commissie.",
        zonderStap = "Voor de klachtencommissie van de jeugdhulp; de gemeente hoort het als signaal.")
public final class Jeugdwet4_2_2 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Jeugdwet 4.2.2");

    private Jeugdwet4_2_2() {}

    /** What the committee does with it. */
    @Grondslag("Jeugdwet 4.2.2")
    public static Bevinding<Klachtencommissie.Signaal> melding(
            boolean ernstigEnStructureel, boolean maatregelenGenomen) {
        return Klachtencommissie.ernstig(ARTIKEL, ernstigEnStructureel, maatregelenGenomen);
    }
}
