package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet maatschappelijke ondersteuning 2015 article 3.2: a Wmo provider has a complaint regulation where the
 * verordening asks for one.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: whether the provider must have a regulation for complaints of clients (lid 1 onder a, with 2.1.3
 * lid 2 onder d), and that a complaint about his help is for him first.
 */
@Grondslag("Wmo 2015 3.2")
@Artikel(
        titel = "De klachtregeling van een aanbieder",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Wat er in de regeling staat: de wet noemt geen commissie, termijn of instantie daarbuiten.")
public final class Wmo3_2 {

    public static final Vindplaats LID_1_ONDER_A = Vindplaats.van("Wmo 2015 3.2 lid 1 onder a");

    /** When the article holds; before it the Wkcz covered support by third parties. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));

    /** Whether a regulation is asked for. */
    public enum Klachtregeling {
        VERPLICHT,
        NIET_VERPLICHT
    }

    private Wmo3_2() {}

    /** That the provider's own regulation names the day of his answer, for the act names no term. */
    @Grondslag("Wmo 2015 3.2 lid 1 onder a")
    public static Grond eigenTermijn(LocalDate uiterlijk) {
        return Grond.van(LID_1_ONDER_A, "Wmo3_2.eigenTermijn", uiterlijk);
    }

    /** Whether the provider must have one on that day. */
    @Grondslag({"Wmo 2015 3.2 lid 1 onder a", "Wmo 2015 2.1.3 lid 2 onder d"})
    public static Bevinding<Klachtregeling> klachtregeling(LocalDate op, boolean inVerordening) {
        if (!GELDIG.bevat(op)) {
            return Bevinding.van(
                    Klachtregeling.NIET_VERPLICHT, Grond.van(LID_1_ONDER_A, "Wmo3_2.nogNiet", GELDIG.van()));
        }
        return inVerordening
                ? Bevinding.van(
                        Klachtregeling.VERPLICHT,
                        Grond.van(LID_1_ONDER_A, "Wmo3_2.klachtregeling"),
                        Wmo2_1_3.verordening(true))
                : Bevinding.van(Klachtregeling.NIET_VERPLICHT, Wmo2_1_3.verordening(false));
    }

    /** Whose complaint it is: about help under the Wmo 2015 the provider answers. */
    @Grondslag("Wmo 2015 3.2 lid 1 onder a")
    public static Grond bijAanbieder() {
        return Grond.van(LID_1_ONDER_A, "Wmo3_2.aanbieder");
    }
}
