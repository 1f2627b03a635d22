package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:15: how the adviser works: told in the acknowledgement, hears, and reports with
 * advice.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: the sentence in the acknowledgement (lid 1), who hears and who decides to skip it (lid 2 and 3), and
 * what the report holds (lid 4).
 */
@Grondslag("Awb 9:15")
@Artikel(
        titel = "Hoe de adviescommissie werkt: bericht, horen, rapport",
        nietGemodelleerd = "Dat een commissie het horen aan de voorzitter of één lid overlaat: dat regelt zij zelf.")
public final class Awb9_15 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:15 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:15 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:15 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Awb 9:15 lid 4");

    private Awb9_15() {}

    /** Whether the acknowledgement may leave: it says that a committee will advise. */
    @Grondslag("Awb 9:15 lid 1")
    public static Bevinding<Toelating> magBevestigen(boolean noemtCommissie) {
        return noemtCommissie
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_15.commissieGenoemd"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_15.commissieNietGenoemd"));
    }

    /** Whether this hearing counts: the committee hears. */
    @Grondslag("Awb 9:15 lid 2")
    public static Bevinding<Toelating> magHoren(boolean doorCommissie) {
        return doorCommissie
                ? Bevinding.toegestaan(Grond.van(LID_2, "Awb9_15.commissieHoort"))
                : Bevinding.geweigerd(Grond.van(LID_2, "Awb9_15.commissieHoortNiet"));
    }

    /** Whether the hearing of the complainant may be skipped by this decider: only the committee decides that. */
    @Grondslag("Awb 9:15 lid 3")
    public static Bevinding<Toelating> magAfzienVanHoren(boolean doorCommissie) {
        return doorCommissie
                ? Bevinding.toegestaan(Grond.van(LID_3, "Awb9_15.commissieZietAf"))
                : Bevinding.geweigerd(Grond.van(LID_3, "Awb9_15.commissieZietNietAf"));
    }

    /** Whether the authority may settle: the report with findings and advice is there, with the hearing report in it. */
    @Grondslag("Awb 9:15 lid 4")
    public static Bevinding<Toelating> magAfdoen(boolean rapportMetAdvies, boolean verslagVanHorenErin) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!rapportMetAdvies) {
            bezwaren.add(Grond.van(LID_4, "Awb9_15.wachtOpRapport"));
        }
        if (!verslagVanHorenErin) {
            bezwaren.add(Grond.van(LID_4, "Awb9_15.zonderVerslag"));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_4, "Awb9_15.rapport"));
    }
}
