package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet klachtrecht cliënten zorgsector article 2: the regulation of the provider, its complaints committee and
 * what the provider answers.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0007414/">Text at the source</a>.
 *
 * <p>Decides: whether the committee is composed as asked (lid 2 onder a and b), the month within which the
 * provider answers its opinion and deviation from it (lid 5), and the last day of the public report (lid 9).
 */
@Grondslag("Wkcz 2")
@Artikel(
        titel = "De regeling, de klachtencommissie en het antwoord van de zorgaanbieder",
        totEnMet = "2015-12-31",
        nietGemodelleerd = "De termijn voor het oordeel: die staat in de regeling van de zorgaanbieder. Wat er in het "
                + "verslag staat.")
public final class Wkcz2 {

    public static final Vindplaats LID_2 = Vindplaats.van("Wkcz 2 lid 2");
    public static final Vindplaats LID_5 = Vindplaats.van("Wkcz 2 lid 5");
    public static final Vindplaats LID_9 = Vindplaats.van("Wkcz 2 lid 9");

    private static final int LEDEN_MINSTENS = 3;
    private static final Termijn ANTWOORD_BINNEN = Termijn.maanden(1);

    private Wkcz2() {}

    /**
     * Whether the committee is composed as the act asks.
     *
     * @param leden how many members, the chair included
     * @param voorzitterOnafhankelijk the chair does not work for or at the provider
     * @param beklaagdeDoetMee the person complained about takes part
     */
    @Grondslag("Wkcz 2 lid 2")
    public static Bevinding<Toelating> commissie(int leden, boolean voorzitterOnafhankelijk, boolean beklaagdeDoetMee) {
        return Klachtencommissie.samenstelling(LID_2, LEDEN_MINSTENS, leden, voorzitterOnafhankelijk, beklaagdeDoetMee);
    }

    /** That the committee has the term of the provider's own regulation for its opinion. */
    @Grondslag("Wkcz 2 lid 2")
    public static Grond eigenTermijn(LocalDate uiterlijk) {
        return Grond.van(LID_2, "Wkcz2.eigenTermijn", uiterlijk);
    }

    /**
     * When the provider must say which measures it takes.
     *
     * <p>Opinion received on Monday 30 March 2015: a month later is Thursday 30 April.
     */
    @Grondslag("Wkcz 2 lid 5")
    public static Einddatum maatregelen(LocalDate oordeelOntvangen, Kalender kalender) {
        return Klachtencommissie.antwoord(LID_5, ANTWOORD_BINNEN, oordeelOntvangen, kalender);
    }

    /** Whether the provider may take longer: with reasons and a new term. */
    @Grondslag("Wkcz 2 lid 5")
    public static Bevinding<Toelating> magAfwijken(boolean metReden, boolean nieuweTermijnGenoemd) {
        return Klachtencommissie.afwijking(LID_5, metReden, nieuweTermijnGenoemd);
    }

    /** The last day on which the report about a year is sent: before 1 June of the next. */
    @Grondslag("Wkcz 2 lid 9")
    public static Bevinding<LocalDate> verslagUiterlijk(int jaar) {
        return Klachtencommissie.verslagUiterlijk(LID_9, jaar);
    }
}
