package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 16: how a care provider handles a complaint.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: what handling must be: careful (lid 1), aimed at a solution for both (lid 2), with the complainant
 * kept informed (lid 3).
 */
@Grondslag("Wkkgz 16")
@Artikel(
        titel = "Hoe de zorgaanbieder een klacht behandelt",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Wanneer een onderzoek zorgvuldig is: dat is een oordeel.")
public final class Wkkgz16 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wkkgz 16");

    private Wkkgz16() {}

    /** What the complainant may expect. */
    @Grondslag("Wkkgz 16")
    public static Grond behandeling() {
        return Grond.van(ARTIKEL, "Wkkgz16.behandeling");
    }
}
