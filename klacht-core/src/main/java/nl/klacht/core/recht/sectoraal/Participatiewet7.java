package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Participatiewet article 7: the college may have the act carried out by others, but decides about rights and
 * duties itself.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0015703/">Text at the source</a>. The whole article [from memory].
 *
 * <p>Decides: what a contracted firm may do (lid 4).
 */
@Grondslag("Participatiewet 7")
@Artikel(
        titel = "Uitbesteden, behalve rechten en plichten",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wie het werk krijgt. Het artikel is [uit het hoofd].")
public final class Participatiewet7 {

    public static final Vindplaats LID_4 = Vindplaats.van("Participatiewet 7 lid 4");

    /** When the article holds. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));

    private Participatiewet7() {}

    /** Whether a firm may do it. */
    @Grondslag("Participatiewet 7 lid 4")
    public static Bevinding<Toelating> magUitbesteden(boolean rechtenEnPlichten) {
        return rechtenEnPlichten
                ? Bevinding.geweigerd(Grond.van(LID_4, "Participatiewet7.rechtenEnPlichten"))
                : Bevinding.toegestaan(Grond.van(LID_4, "Participatiewet7.uitbesteden"));
    }
}
