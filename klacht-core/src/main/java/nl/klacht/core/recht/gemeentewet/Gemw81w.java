package nl.klacht.core.recht.gemeentewet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.core.termijn.Termijn;

/**
 * Gemeentewet article 81w: the council sets the number of members of an ombudscommissie and appoints them for six years.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: whether a composition is complete (lid 1 and 3) and the last day of a membership (lid 2).
 */
@Grondslag("Gemeentewet 81w")
@Artikel(
        titel = "De ombudscommissie en haar leden",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Een kleinste aantal: het artikel noemt er geen. Herbenoeming.")
public final class Gemw81w {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81w lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81w lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Gemeentewet 81w lid 3");

    private static final Termijn BENOEMD_VOOR = Termijn.jaren(6);

    private Gemw81w() {}

    /**
     * Whether the commissie is complete.
     *
     * @param vastgesteld how many members the council set
     * @param benoemd how many are appointed now
     */
    @Grondslag({"Gemeentewet 81w lid 1", "Gemeentewet 81w lid 3"})
    public static Bevinding<Toelating> compleet(
            int vastgesteld, int benoemd, boolean voorzitter, boolean plaatsvervangendVoorzitter) {
        List<Grond> gebreken = new ArrayList<>();
        if (vastgesteld < 1) {
            gebreken.add(Grond.van(LID_1, "Gemw81w.aantalOnbekend"));
        }
        if (benoemd != vastgesteld) {
            gebreken.add(Grond.van(LID_1, "Gemw81w.anderAantal", vastgesteld, benoemd));
        }
        if (!voorzitter || !plaatsvervangendVoorzitter) {
            gebreken.add(Grond.van(LID_3, "Gemw81w.geenVoorzitter"));
        }
        return Bevinding.tenzij(gebreken, Grond.van(LID_1, "Gemw81w.compleet", benoemd));
    }

    /**
     * The last day of a membership: six years, of which the first day counts.
     *
     * <p>Appointed from 12 July 2019: through 11 July 2025.
     */
    @Grondslag("Gemeentewet 81w lid 2")
    public static Bevinding<LocalDate> benoemdTotEnMet(LocalDate vanaf) {
        LocalDate laatste = Buurdag.voor(BENOEMD_VOOR.nominaalEinde(vanaf));
        return Bevinding.van(laatste, Grond.van(LID_2, "Gemw81w.benoemd", BENOEMD_VOOR, vanaf, laatste));
    }
}
