package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Participatiewet article 65: whoever carries the act out keeps what he learns to himself.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0015703/">Text at the source</a>. The whole article [from memory].
 *
 * <p>Decides: that a contracted firm is bound too.
 */
@Grondslag("Participatiewet 65")
@Artikel(
        titel = "Geheimhouding",
        vanaf = "2015-01-01",
        nietGemodelleerd = "De uitzonderingen van het artikel. Het artikel is [uit het hoofd].",
        zonderStap =
                "Voor wie de Participatiewet uitvoert; wat in een dossier staat, beschermen de rechten en Awb 2:5.")
public final class Participatiewet65 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Participatiewet 65");

    private Participatiewet65() {}

    /** Whether something may be told to others. */
    @Grondslag("Participatiewet 65")
    public static Bevinding<Toelating> magBekendmaken(boolean nodigVoorUitvoering, boolean wetVerplicht) {
        return nodigVoorUitvoering || wetVerplicht
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Participatiewet65.mag"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Participatiewet65.geheim"));
    }
}
