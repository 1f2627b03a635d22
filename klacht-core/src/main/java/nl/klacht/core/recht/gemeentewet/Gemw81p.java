package nl.klacht.core.recht.gemeentewet;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import org.jspecify.annotations.Nullable;

/**
 * Gemeentewet 81p: a municipal ombudsman or ombudscommissie.
 *
 * <p>Decides: on which day an own second line can begin and end, and until when the decision can be sent.
 *
 * <p><b>Niet gemodelleerd</b>: the decision of the council itself.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0005416">Gemeentewet</a>
 */
public final class Gemw81p {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81p lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81p lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Gemeentewet 81p lid 3");

    private static final MonthDay NIEUWJAAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LAATSTE_ZENDDAG = MonthDay.of(Month.JUNE, 30);

    private Gemw81p() {}

    /**
     * The last day, inclusive, on which the decision can be sent to the Nationale ombudsman: before 1 July of the year
     * before. It counts backwards, so a weekend does not move it (Atw 1 lid 2).
     */
    @Grondslag("Gemeentewet 81p lid 2")
    public static LocalDate zendenUiterlijk(LocalDate ingang) {
        return LAATSTE_ZENDDAG.atYear(ingang.getYear() - 1);
    }

    /** Whether an own provision can begin on this day, with a decision sent on that one ({@code null}: not known). */
    @Grondslag("Gemeentewet 81p lid 2")
    public static Bevinding<Toelating> magBeginnen(LocalDate ingang, @Nullable LocalDate gezondenOp) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!MonthDay.from(ingang).equals(NIEUWJAAR)) {
            bezwaren.add(Grond.van(
                    LID_2,
                    "Een eigen tweedelijnsvoorziening kan alleen op 1 januari beginnen, niet op {0}. Kies 1 januari.",
                    ingang));
        }
        bezwaren.addAll(teLaatGezonden(LID_2, ingang, gezondenOp));
        return Bevinding.tenzij(bezwaren);
    }

    /** Whether an own provision can have this last day, with a decision sent on that one ({@code null}: not known). */
    @Grondslag("Gemeentewet 81p lid 3")
    public static Bevinding<Toelating> magEindigen(LocalDate laatsteDag, @Nullable LocalDate gezondenOp) {
        LocalDate per = laatsteDag.plusDays(1);
        List<Grond> bezwaren = new ArrayList<>();
        if (!MonthDay.from(per).equals(NIEUWJAAR)) {
            bezwaren.add(Grond.van(
                    LID_3,
                    "Een eigen tweedelijnsvoorziening kan alleen per 1 januari eindigen, niet per {0}. Kies 31 december"
                            + " als laatste dag.",
                    per));
        }
        bezwaren.addAll(teLaatGezonden(LID_3, per, gezondenOp));
        return Bevinding.tenzij(bezwaren);
    }

    private static List<Grond> teLaatGezonden(Vindplaats lid, LocalDate per, @Nullable LocalDate gezondenOp) {
        LocalDate uiterlijk = zendenUiterlijk(per);
        if (gezondenOp == null || !gezondenOp.isAfter(uiterlijk)) {
            return List.of();
        }
        return List.of(Grond.van(
                lid,
                "Het besluit moest uiterlijk op {0} naar de Nationale ombudsman, maar ging op {1}. Het kan dus niet per {2}.",
                uiterlijk,
                gezondenOp,
                per));
    }
}
