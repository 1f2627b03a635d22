package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Jeugdwet article 4.2.3: the committee is not for who is placed against his will and has a road of his own.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>.
 *
 * <p>Decides: whether 4.2.1 and 4.2.2 hold for a young person who was placed involuntarily.
 */
@Grondslag("Jeugdwet 4.2.3")
@Artikel(
        titel = "Gedwongen opgenomen jongeren met een eigen regeling",
        vanaf = "2015-01-01",
        nietGemodelleerd = "De eigen regeling zelf.",
        zonderStap = "Of een eigen regeling geldt, weet de aanbieder; hij laat het weten als hij de klacht krijgt.")
public final class Jeugdwet4_2_3 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Jeugdwet 4.2.3");

    /** Which committee the complaint goes to. */
    public enum Weg {
        KLACHTENCOMMISSIE_JEUGDWET,
        EIGEN_REGELING
    }

    private Jeugdwet4_2_3() {}

    /**
     * Where the complaint goes.
     *
     * @param onvrijwilligOpgenomen placed against his will under another act
     * @param bijzondereRegeling a special regulation lets a committee handle it
     */
    @Grondslag("Jeugdwet 4.2.3")
    public static Bevinding<Weg> weg(boolean onvrijwilligOpgenomen, boolean bijzondereRegeling) {
        return onvrijwilligOpgenomen && bijzondereRegeling
                ? Bevinding.van(Weg.EIGEN_REGELING, Grond.van(ARTIKEL, "Jeugdwet4_2_3.eigenRegeling"))
                : Bevinding.van(Weg.KLACHTENCOMMISSIE_JEUGDWET, Grond.van(ARTIKEL, "Jeugdwet4_2_3.commissie"));
    }
}
