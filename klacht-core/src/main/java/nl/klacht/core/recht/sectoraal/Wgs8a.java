package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet gemeentelijke schuldhulpverlening article 8a: which personal data the college may use for debt help.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0031331/">Text at the source</a>. Modelled from 2021-01-01 by the
 * text of that day; absent in the text of 2014-01-06.
 *
 * <p>Decides: that data about health and crime may be used for debt help, and not for that reason for a
 * complaint (recht 4.6, P-3).
 */
@Grondslag("Wgs 8a")
@Artikel(
        titel = "Persoonsgegevens voor schuldhulp",
        vanaf = "2021-01-01",
        nietGemodelleerd = "Welke gegevens nodig zijn: dat is een oordeel.",
        zonderStap = "Voor wie schuldhulp geeft; een klachtdossier neemt die gegevens niet over.")
public final class Wgs8a {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wgs 8a");

    private Wgs8a() {}

    /** Whether the article is the ground. */
    @Grondslag("Wgs 8a")
    public static Bevinding<Toelating> magVerwerken(boolean nodigVoorSchuldhulp) {
        return nodigVoorSchuldhulp
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Wgs8a.schuldhulp"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Wgs8a.klacht"));
    }
}
