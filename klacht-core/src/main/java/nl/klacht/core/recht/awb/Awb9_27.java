package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:27: an ombudsman judges whether conduct was proper, and may recommend.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what kind of opinion there is (lid 1), that grounds of a judgment are respected (lid 2), and that a
 * recommendation follows from an investigation (lid 3).
 */
@Grondslag("Awb 9:27")
@Artikel(
        titel = "Het oordeel: behoorlijk of niet",
        nietGemodelleerd = "Het oordeel zelf, en op welke redenen een uitspraak van de rechter rust.")
public final class Awb9_27 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:27 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:27 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:27 lid 3");

    /** The opinion: there are two. */
    public enum Oordeel {
        BEHOORLIJK,
        NIET_BEHOORLIJK
    }

    private static final Grond TOETS = Grond.van(LID_1, "Awb9_27.toets");
    private static final Grond RECHTSGRONDEN = Grond.van(LID_2, "Awb9_27.rechtsgronden");
    private static final Grond AANBEVELING = Grond.van(LID_3, "Awb9_27.aanbeveling");
    private static final Grond GEEN_AANBEVELING = Grond.van(LID_3, "Awb9_27.geenAanbeveling");

    private Awb9_27() {}

    /** That this opinion can be given; where a court gave judgment with what must be minded. */
    @Grondslag({"Awb 9:27 lid 1", "Awb 9:27 lid 2"})
    public static Bevinding<Toelating> magOordelen(Oordeel oordeel, boolean uitspraakVanRechter) {
        Bevinding<Toelating> mag = Bevinding.toegestaan(TOETS);
        return uitspraakVanRechter ? mag.metWaarschuwing(RECHTSGRONDEN) : mag;
    }

    /** Whether there can be a recommendation. */
    @Grondslag("Awb 9:27 lid 3")
    public static Bevinding<Toelating> magAanbevelen(boolean onderzocht) {
        return onderzocht ? Bevinding.toegestaan(AANBEVELING) : Bevinding.geweigerd(GEEN_AANBEVELING);
    }
}
