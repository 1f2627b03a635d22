package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 13: a care provider has a regulation for complaints; from
 * 2016 it takes the place of the Wkcz.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: whether the act governs a complaint about care, and whether a regulation is as asked (lid 1, 2 and
 * 4).
 */
@Grondslag("Wkkgz 13")
@Artikel(
        titel = "De klachtregeling van de zorgaanbieder",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Of een regeling effectief en laagdrempelig is: dat is een oordeel. De cliëntenraad (lid 3) "
                + "en de eisen van een besluit (lid 5).")
public final class Wkkgz13 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 13 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Wkkgz 13 lid 2");
    public static final Vindplaats LID_4 = Vindplaats.van("Wkkgz 13 lid 4");

    /** When the act holds. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2016, 1, 1));

    /** Whether the act governs the complaint. */
    public enum Toepassing {
        VAN_TOEPASSING,
        NIET_VAN_TOEPASSING
    }

    private Wkkgz13() {}

    /**
     * Whether it governs a complaint submitted on that day.
     *
     * @param zorg care under the Zvw or Wlz, or other care, also by the GGD; not Wmo support and not jeugdhulp
     */
    @Grondslag("Wkkgz 13 lid 1")
    public static Bevinding<Toepassing> toepassing(LocalDate ingediend, boolean zorg) {
        if (!GELDIG.bevat(ingediend)) {
            return Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(LID_1, "Wkkgz13.nogNiet", GELDIG.van()));
        }
        return zorg
                ? Bevinding.van(Toepassing.VAN_TOEPASSING, Grond.van(LID_1, "Wkkgz13.zorg"))
                : Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(LID_1, "Wkkgz13.geenZorg"));
    }

    /** Whether a regulation is as the act asks. */
    @Grondslag({"Wkkgz 13 lid 1", "Wkkgz 13 lid 2", "Wkkgz 13 lid 4"})
    public static Bevinding<Toelating> voldoet(
            boolean schriftelijk, boolean metClientenorganisatie, boolean bekendgemaakt) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!schriftelijk) {
            bezwaren.add(Grond.van(LID_1, "Wkkgz13.nietSchriftelijk"));
        }
        if (!metClientenorganisatie) {
            bezwaren.add(Grond.van(LID_2, "Wkkgz13.zonderClienten"));
        }
        if (!bekendgemaakt) {
            bezwaren.add(Grond.van(LID_4, "Wkkgz13.onbekend"));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_1, "Wkkgz13.regeling"));
    }
}
