package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * What the Wkcz, the Jeugdwet and the Wmo 2015 ask in the same words of a provider with a complaints committee. The
 * articles hold the numbers and are the ground; this only counts.
 */
public final class Klachtencommissie {

    /** What the committee does with a complaint about something serious that keeps happening. */
    public enum Signaal {
        NIET_NODIG,
        AAN_AANBIEDER,
        AAN_TOEZICHTHOUDER
    }

    private static final int VERSLAG_VOOR_MAAND = 6;

    private Klachtencommissie() {}

    static Bevinding<Toelating> samenstelling(
            Vindplaats lid, int minstens, int leden, boolean voorzitterOnafhankelijk, boolean beklaagdeDoetMee) {
        List<Grond> bezwaren = new ArrayList<>();
        if (leden < minstens) {
            bezwaren.add(Grond.van(lid, "Klachtencommissie.teWeinigLeden", leden, minstens));
        }
        if (!voorzitterOnafhankelijk) {
            bezwaren.add(Grond.van(lid, "Klachtencommissie.voorzitter"));
        }
        if (beklaagdeDoetMee) {
            bezwaren.add(Grond.van(lid, "Klachtencommissie.beklaagde"));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(lid, "Klachtencommissie.samengesteld"));
    }

    static Einddatum antwoord(Vindplaats lid, Termijn binnen, LocalDate oordeelOntvangen, Kalender kalender) {
        Dagtelling telling = binnen.telling(oordeelOntvangen);
        Grond grond = Grond.van(lid, "Klachtencommissie.antwoord", binnen, oordeelOntvangen, telling.einde(), telling);
        return Atw1.einddatum(oordeelOntvangen, telling.einde(), kalender, grond);
    }

    static Bevinding<Toelating> afwijking(Vindplaats lid, boolean metReden, boolean nieuweTermijnGenoemd) {
        return metReden && nieuweTermijnGenoemd
                ? Bevinding.toegestaan(Grond.van(lid, "Klachtencommissie.afwijking"))
                : Bevinding.geweigerd(Grond.van(lid, "Klachtencommissie.geenReden"));
    }

    static Bevinding<LocalDate> verslagUiterlijk(Vindplaats lid, int jaar) {
        LocalDate voor = LocalDate.of(jaar + 1, VERSLAG_VOOR_MAAND, 1);
        LocalDate laatsteDag = voor.minusDays(1);
        return Bevinding.van(
                laatsteDag,
                Grond.van(lid, "Klachtencommissie.verslag", jaar, voor, laatsteDag),
                Atw1.teruggeteld(voor, laatsteDag).gronden().get(0));
    }

    static Bevinding<Signaal> ernstig(Vindplaats artikel, boolean ernstigEnStructureel, boolean maatregelenGenomen) {
        if (!ernstigEnStructureel) {
            return Bevinding.van(Signaal.NIET_NODIG, Grond.van(artikel, "Klachtencommissie.gewoon"));
        }
        return maatregelenGenomen
                ? Bevinding.van(Signaal.AAN_AANBIEDER, Grond.van(artikel, "Klachtencommissie.aanAanbieder"))
                : Bevinding.van(Signaal.AAN_TOEZICHTHOUDER, Grond.van(artikel, "Klachtencommissie.aanToezichthouder"));
    }
}
