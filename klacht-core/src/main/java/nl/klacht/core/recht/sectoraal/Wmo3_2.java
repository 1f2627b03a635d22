package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet maatschappelijke ondersteuning 2015 3.2: a Wmo provider has a complaint regulation where the verordening asks
 * for one.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: whether the provider must have a regulation for complaints of clients (lid 1 onder a, with 2.1.3 lid 2
 * onder d).
 */
@Grondslag("Wmo 2015 3.2")
@Artikel(
        titel = "Klachtregeling van een Wmo-aanbieder",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat in de regeling staat: de wet noemt geen commissie, termijn of instantie daarbuiten.")
public final class Wmo3_2 {

    public static final Vindplaats LID_1_ONDER_A = Vindplaats.van("Wmo 2015 3.2 lid 1 onder a");
    public static final Vindplaats VERORDENING = Vindplaats.van("Wmo 2015 2.1.3 lid 2 onder d");

    private static final LocalDate IN_WERKING = LocalDate.of(2015, 1, 1);

    /** Whether a regulation is asked for. */
    public enum Klachtregeling {
        VERPLICHT,
        NIET_VERPLICHT
    }

    private Wmo3_2() {}

    /** Whether the provider must have one on that day. */
    @Grondslag({"Wmo 2015 3.2 lid 1 onder a", "Wmo 2015 2.1.3 lid 2 onder d"})
    public static Bevinding<Klachtregeling> klachtregeling(LocalDate op, boolean inVerordening) {
        if (op.isBefore(IN_WERKING)) {
            return Bevinding.van(Klachtregeling.NIET_VERPLICHT, Grond.van(LID_1_ONDER_A, "Wmo3_2.nogNiet", IN_WERKING));
        }
        return inVerordening
                ? Bevinding.van(Klachtregeling.VERPLICHT, Grond.van(LID_1_ONDER_A, "Wmo3_2.klachtregeling"))
                : Bevinding.van(Klachtregeling.NIET_VERPLICHT, Grond.van(VERORDENING, "Wmo3_2.geenKlachtregeling"));
    }
}
