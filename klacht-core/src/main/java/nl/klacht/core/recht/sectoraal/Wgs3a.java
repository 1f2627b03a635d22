package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet gemeentelijke schuldhulpverlening article 3a: the college may have debt help given by others; rights and
 * duties only under mandate.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0031331/">Text at the source</a>. Modelled from 2021-01-01 by the
 * text of that day; absent in the text of 2014-01-06.
 *
 * <p>Decides: what a debt counsellor may do, and when he does it in the name of the college.
 */
@Grondslag("Wgs 3a")
@Artikel(
        titel = "Schuldhulp door anderen, rechten en plichten alleen met mandaat",
        vanaf = "2021-01-01",
        nietGemodelleerd = "Of een organisatie er een voor schuldhulp is: dat komt als feit binnen.")
public final class Wgs3a {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wgs 3a");

    /** When the article holds, as far as read. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2021, 1, 1));

    /** How somebody else may do it. */
    public enum Uitbesteding {
        MAG,
        ALLEEN_MET_MANDAAT
    }

    private Wgs3a() {}

    /** Whether others may do it, or only in the name of the college. */
    @Grondslag("Wgs 3a")
    public static Bevinding<Uitbesteding> uitbesteding(boolean rechtenEnPlichten) {
        return rechtenEnPlichten
                ? Bevinding.van(Uitbesteding.ALLEEN_MET_MANDAAT, Grond.van(ARTIKEL, "Wgs3a.metMandaat"))
                : Bevinding.van(Uitbesteding.MAG, Grond.van(ARTIKEL, "Wgs3a.hulp"));
    }
}
