package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81z: where a joint ombudsman rests on the Wet gemeenschappelijke regelingen, that act holds as far as his task allows.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: whether a rule of that act on joint bodies holds for him.
 */
@Grondslag("Gemeentewet 81z")
@Artikel(
        titel = "Gezamenlijke ombudsman bij gemeenschappelijke regeling",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Welke regel niet past bij zijn taak: dat oordeelt een mens.",
        zonderStap = "Voor wie een gezamenlijke ombudsman bij een regeling instelt; het rooster kent de soort.")
public final class Gemw81z {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Gemeentewet 81z");

    /** Whether a rule on joint bodies holds. */
    public enum Toepassing {
        GELDT,
        GELDT_NIET
    }

    private Gemw81z() {}

    /**
     * Whether it holds.
     *
     * @param metGemeenschappelijkeRegeling he was set up by a joint arrangement
     * @param aardVerzetZich the nature of his task goes against it, as somebody judged
     */
    @Grondslag("Gemeentewet 81z")
    public static Bevinding<Toepassing> toepassing(boolean metGemeenschappelijkeRegeling, boolean aardVerzetZich) {
        if (!metGemeenschappelijkeRegeling) {
            return Bevinding.van(Toepassing.GELDT_NIET, Grond.van(ARTIKEL, "Gemw81z.geenRegeling"));
        }
        return aardVerzetZich
                ? Bevinding.van(Toepassing.GELDT_NIET, Grond.van(ARTIKEL, "Gemw81z.pastNiet"))
                : Bevinding.van(Toepassing.GELDT, Grond.van(ARTIKEL, "Gemw81z.geldt"));
    }
}
