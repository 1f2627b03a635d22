package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81u: an ombudsman reports to the council every year.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: that the report is due, and to whom.
 */
@Grondslag("Gemeentewet 81u")
@Artikel(
        titel = "Jaarverslag van de ombudsman",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Wat erin staat, en de dag: het artikel noemt er geen.",
        zonderStap = "Het jaarverslag maakt de ombudsman zelf.")
public final class Gemw81u {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Gemeentewet 81u");

    private Gemw81u() {}

    /** Whether the report over a year is there. */
    @Grondslag("Gemeentewet 81u")
    public static Bevinding<Toelating> jaarverslag(int jaar, boolean aanRaadGezonden) {
        return aanRaadGezonden
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Gemw81u.gestuurd", jaar))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Gemw81u.nogSturen", jaar));
    }
}
