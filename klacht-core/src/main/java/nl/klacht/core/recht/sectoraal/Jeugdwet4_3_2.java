package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Termijn;

/**
 * Jeugdwet article 4.3.2: the yearly report is made public and sent before 1 June.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>.
 *
 * <p>Decides: the last day of making it public: ten days after it was adopted, and before 1 June (lid 1); the
 * last day of sending it.
 */
@Grondslag("Jeugdwet 4.3.2")
@Artikel(
        titel = "Het jaarverslag openbaar maken en toesturen",
        vanaf = "2015-01-01",
        nietGemodelleerd = "Aan wie het verslag gaat.",
        zonderStap = "Het jaarverslag maakt de aanbieder.")
public final class Jeugdwet4_3_2 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Jeugdwet 4.3.2");
    public static final Vindplaats LID_1 = Vindplaats.van("Jeugdwet 4.3.2 lid 1");

    private static final Termijn OPENBAAR_BINNEN = Termijn.dagen(10);

    private Jeugdwet4_3_2() {}

    /**
     * The last day on which the report about a year is made public: whichever of the two comes first.
     *
     * <p>Adopted on 11 May 2026: day 10 is 21 May. Adopted on 25 May: 31 May, not 4 June.
     */
    @Grondslag("Jeugdwet 4.3.2 lid 1")
    public static Bevinding<LocalDate> openbaarUiterlijk(LocalDate vastgesteld, int jaar) {
        Dagtelling telling = OPENBAAR_BINNEN.telling(vastgesteld);
        LocalDate tienDagen = telling.einde();
        Bevinding<LocalDate> grens = Klachtencommissie.verslagUiterlijk(LID_1, jaar);
        return tienDagen.isAfter(grens.uitkomst())
                ? grens
                : Bevinding.van(
                        tienDagen,
                        Grond.van(LID_1, "Jeugdwet4_3_2.openbaar", OPENBAAR_BINNEN, vastgesteld, tienDagen, telling));
    }

    /** The last day on which the report about a year is sent to the ministers and the inspectorate. */
    @Grondslag("Jeugdwet 4.3.2")
    public static Bevinding<LocalDate> toezendenUiterlijk(int jaar) {
        return Klachtencommissie.verslagUiterlijk(ARTIKEL, jaar);
    }
}
