package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;

/**
 * Algemene wet bestuursrecht article 9:13: the advisory procedure applies when a legal rule or a decision of the
 * authority says so.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: which procedure a klaagschrift follows, and so which term.
 */
@Grondslag("Awb 9:13")
@Artikel(
        titel = "Wanneer de klachtadviesprocedure geldt",
        nietGemodelleerd = "Welk voorschrift of besluit dat is: het staat met zijn datums in de instellingen van de"
                + " gemeente.")
public final class Awb9_13 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:13");

    private static final Grond MET_ADVIES = Grond.van(ARTIKEL, "Awb9_13.metAdvies");
    private static final Grond ZONDER_ADVIES = Grond.van(ARTIKEL, "Awb9_13.zonderAdvies");

    /** The two procedures of title 9.1. */
    public enum Procedure {
        GEWOON,
        KLACHTADVIES
    }

    private Awb9_13() {}

    /** Which procedure applies. */
    @Grondslag("Awb 9:13")
    public static Bevinding<Procedure> procedure(boolean adviesprocedureIngesteld) {
        return adviesprocedureIngesteld
                ? Bevinding.van(Procedure.KLACHTADVIES, MET_ADVIES)
                : Bevinding.van(Procedure.GEWOON, ZONDER_ADVIES);
    }

    /** When a complaint in the advisory procedure must be settled: the longer term of 9:11 lid 1. */
    @Grondslag({"Awb 9:13", "Awb 9:11 lid 1"})
    public static Einddatum afhandeling(LocalDate ontvangst, Kalender kalender) {
        return Awb9_11.afhandeling(ontvangst, true, kalender);
    }
}
