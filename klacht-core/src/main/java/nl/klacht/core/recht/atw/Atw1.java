package nl.klacht.core.recht.atw;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.VrijeDagen;

/**
 * Algemene termijnenwet article 1: a term that would end on a weekend or holiday ends on the next working day.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0002448/">Text at the source</a>.
 *
 * <p>Decides: the legal last day of a statutory term (lid 1), and that a term counted backwards does not move (lid 2).
 * The article speaks of terms in a statute without asking whose they are; that the six weeks of Awb 9:11 move too is
 * by analogy, which is why every {@link Einddatum} keeps the unmoved day beside it.
 */
@Grondslag("Atw 1")
@Artikel(
        titel = "Een termijn die in een weekend of op een feestdag eindigt",
        nietGemodelleerd = "Termijnen die een rechter stelt, en termijnen in andere regelingen die deze wet van"
                + " toepassing verklaren (artikel 5).")
public final class Atw1 {

    public static final Vindplaats LID_1 = Vindplaats.van("Atw 1 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Atw 1 lid 2");

    private Atw1() {}

    /**
     * The first day on or after the given one that is a working day.
     *
     * <p>Friday 3 April 2026 is Good Friday; 4 and 5 April are a weekend, 6 April is Easter Monday: the term ends on
     * Tuesday 7 April 2026.
     */
    @Grondslag("Atw 1 lid 1")
    public static LocalDate laatsteDag(LocalDate nominaal, Kalender kalender) {
        return kalender.volgendeWerkdagOpOfNa(nominaal);
    }

    /**
     * The end of a statutory term: nominal and safe as counted, legal after lid 1.
     *
     * @param termijngronden the article of the term itself, at least one
     */
    @Grondslag("Atw 1 lid 1")
    public static Einddatum einddatum(LocalDate begin, LocalDate nominaal, Kalender kalender, Grond... termijngronden) {
        LocalDate wettelijk = laatsteDag(nominaal, kalender);
        List<Grond> gronden = wettelijk.equals(nominaal)
                ? List.of(termijngronden)
                : met(termijngronden, opschuiving(nominaal, wettelijk, kalender));
        return new Einddatum(begin, nominaal, nominaal, wettelijk, kalender.isVoorlopig(wettelijk), gronden);
    }

    /** For a term counted back from a day ("before 1 July"): the last day stays, also in a weekend. */
    @Grondslag("Atw 1 lid 2")
    public static Bevinding<LocalDate> teruggeteld(LocalDate vanaf, LocalDate laatsteDag) {
        return Bevinding.van(laatsteDag, Grond.van(LID_2, "Atw1.schuiftNietTerug", vanaf, laatsteDag));
    }

    private static Grond opschuiving(LocalDate nominaal, LocalDate wettelijk, Kalender kalender) {
        return Grond.van(LID_1, "Atw1.schuiftOp", new VrijeDagen(kalender.vrijeDagen(nominaal, wettelijk)), wettelijk);
    }

    private static List<Grond> met(Grond[] termijngronden, Grond opschuiving) {
        Grond[] gronden = Arrays.copyOf(termijngronden, termijngronden.length + 1);
        gronden[termijngronden.length] = opschuiving;
        return List.of(gronden);
    }
}
