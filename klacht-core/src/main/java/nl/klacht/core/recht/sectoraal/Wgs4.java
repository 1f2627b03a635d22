package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet gemeentelijke schuldhulpverlening article 4: the first talk about debts is within four weeks, or three
 * working days when it threatens.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0031331/">Text at the source</a>.
 *
 * <p>Decides: the last day of the first talk (lid 1 and 2). Being late is conduct about which one can complain.
 */
@Grondslag("Wgs 4")
@Artikel(
        titel = "Het eerste gesprek over schulden",
        wijziging = "Vanaf 2021-01-01 ook na een signaal van een schuldeiser.",
        nietGemodelleerd = "Hoelang de weg naar een oplossing duurt (lid 3).",
        zonderStap =
                "Een termijn van de schuldhulp zelf; in een klacht is te laat zijn een gedraging, die een mens beoordeelt.")
public final class Wgs4 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wgs 4 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Wgs 4 lid 2");

    private static final Termijn GEWOON = Termijn.weken(4);
    private static final Termijn BIJ_DREIGING = Termijn.werkdagen(3);

    private Wgs4() {}

    /**
     * The last day of the first talk.
     *
     * <p>Asked on Thursday 2 April 2026 with an eviction near: Friday is Good Friday and Monday Easter Monday, so day 1 is
     * Tuesday 7 April and day 3 is Thursday 9 April.
     *
     * @param bedreigend eviction, or losing gas, electricity, heating, water or health insurance
     */
    @Grondslag({"Wgs 4 lid 1", "Wgs 4 lid 2"})
    public static Einddatum eersteGesprek(LocalDate aanmelding, boolean bedreigend, Kalender kalender) {
        return bedreigend ? bijDreiging(aanmelding, kalender) : gewoon(aanmelding, kalender);
    }

    private static Einddatum gewoon(LocalDate aanmelding, Kalender kalender) {
        Dagtelling telling = GEWOON.telling(aanmelding);
        LocalDate nominaal = telling.einde();
        return Atw1.einddatum(
                aanmelding,
                nominaal,
                kalender,
                Grond.van(LID_1, "Wgs4.gesprek", GEWOON, aanmelding, nominaal, telling));
    }

    private static Einddatum bijDreiging(LocalDate aanmelding, Kalender kalender) {
        Dagtelling telling = BIJ_DREIGING.telling(aanmelding, kalender);
        LocalDate einde = telling.einde();
        return Einddatum.vast(
                aanmelding, einde, Grond.van(LID_2, "Wgs4.dreiging", BIJ_DREIGING, aanmelding, einde, telling));
    }
}
