package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 20: the geschilleninstantie decides bindingly and can award
 * damages.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: up to which amount every geschilleninstantie can award damages.
 */
@Grondslag("Wkkgz 20")
@Artikel(
        titel = "Bindend advies en schadevergoeding",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Hogere bedragen dan de wet noemt: die staan in de regeling van de geschilleninstantie.",
        zonderStap = "Hoeveel schade de klager vraagt, is aan hem en de geschilleninstantie.")
public final class Wkkgz20 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wkkgz 20");

    private static final int IN_IEDER_GEVAL_TOT_EURO = 25_000;

    /** Whether damages of that amount can be awarded. */
    public enum Vergoeding {
        ALTIJD_MOGELIJK,
        VOLGENS_EIGEN_REGELING
    }

    private Wkkgz20() {}

    /** Whether an amount can be asked of every geschilleninstantie: to 25,000 euro inclusive. */
    @Grondslag("Wkkgz 20")
    public static Bevinding<Vergoeding> vergoeding(int euro) {
        return euro <= IN_IEDER_GEVAL_TOT_EURO
                ? Bevinding.van(Vergoeding.ALTIJD_MOGELIJK, Grond.van(ARTIKEL, "Wkkgz20.bedrag", euro))
                : Bevinding.van(
                        Vergoeding.VOLGENS_EIGEN_REGELING, Grond.van(ARTIKEL, "Wkkgz20.meer", IN_IEDER_GEVAL_TOT_EURO));
    }
}
