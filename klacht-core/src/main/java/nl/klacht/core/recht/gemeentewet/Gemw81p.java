package nl.klacht.core.recht.gemeentewet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.atw.Atw1;
import org.jspecify.annotations.Nullable;

/**
 * Gemeentewet article 81p: the council may charge its own ombudsman or ombudscommissie, from and until 1 January only.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: that an own provision is the second line (lid 1), on which day it may start (lid 2) and end (lid 3), and
 * until when the decision must be sent to the Nationale ombudsman. Joint provisions (81y) follow the same days.
 */
@Grondslag("Gemeentewet 81p")
@Artikel(
        titel = "Een eigen ombudsman of ombudscommissie",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd =
                "Wat er gebeurt met een verzoek dat loopt op de dag van een wissel: de wet zwijgt, de gemeente kiest.")
public final class Gemw81p {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81p lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81p lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Gemeentewet 81p lid 3");

    private static final MonthDay WISSELDAG = MonthDay.of(1, 1);
    private static final MonthDay VERZENDEN_VOOR = MonthDay.of(7, 1);

    private Gemw81p() {}

    /** That the council charged its own provision, with the names for a letter. */
    @Grondslag("Gemeentewet 81p lid 1")
    public static Grond opgedragen(String gemeente, LocalDate dag, String voorziening) {
        return Grond.van(LID_1, "Gemw81p.opgedragen", gemeente, dag, voorziening);
    }

    /**
     * Whether an own provision may start on that day.
     *
     * @param besluitVerzonden when the decision went to the Nationale ombudsman, or null when that is not known yet: then a
     *     warning with the last day
     */
    @Grondslag("Gemeentewet 81p lid 2")
    public static Bevinding<Toelating> magBeginnen(LocalDate ingang, @Nullable LocalDate besluitVerzonden) {
        return wissel(
                ingang,
                besluitVerzonden,
                LID_2,
                Grond.van(LID_2, "Gemw81p.nietBeginnen", ingang),
                Grond.van(LID_2, "Gemw81p.beginnen", ingang));
    }

    /**
     * Whether an own provision may end.
     *
     * @param laatsteDag the last day with it: 31 December, so that it ends per 1 January
     * @param besluitVerzonden when the decision went to the Nationale ombudsman, or null when that is not known yet
     */
    @Grondslag("Gemeentewet 81p lid 3")
    public static Bevinding<Toelating> magEindigen(LocalDate laatsteDag, @Nullable LocalDate besluitVerzonden) {
        LocalDate zonder = laatsteDag.plusDays(1);
        return wissel(
                zonder,
                besluitVerzonden,
                LID_3,
                Grond.van(LID_3, "Gemw81p.nietEindigen", zonder),
                Grond.van(LID_3, "Gemw81p.eindigen", zonder));
    }

    /**
     * The last day on which the decision can be sent: before 1 July of the year before, so 30 June. A term counted back
     * does not move (Atw 1 lid 2).
     *
     * <p>Starting on 1 January 2028: sent on Wednesday 30 June 2027 at the latest.
     *
     * @param wisseldag the 1 January on which the provision starts, or the first day without it
     */
    @Grondslag({"Gemeentewet 81p lid 2", "Gemeentewet 81p lid 3", "Atw 1 lid 2"})
    public static Bevinding<LocalDate> besluitVerzendenUiterlijk(LocalDate wisseldag) {
        LocalDate voor = VERZENDEN_VOOR.atYear(wisseldag.getYear() - 1);
        LocalDate laatsteDag = voor.minusDays(1);
        return Bevinding.van(
                laatsteDag,
                Grond.van(LID_2, "Gemw81p.uiterlijk", voor, laatsteDag),
                Atw1.teruggeteld(voor, laatsteDag).gronden().get(0));
    }

    private static Bevinding<Toelating> wissel(
            LocalDate dag, @Nullable LocalDate verzonden, Vindplaats lid, Grond verkeerdeDag, Grond goed) {
        LocalDate uiterlijk = besluitVerzendenUiterlijk(dag).uitkomst();
        List<Grond> bezwaren = new ArrayList<>();
        if (!MonthDay.from(dag).equals(WISSELDAG)) {
            bezwaren.add(verkeerdeDag);
        }
        if (verzonden != null && verzonden.isAfter(uiterlijk)) {
            bezwaren.add(Grond.van(lid, "Gemw81p.teLaatVerzonden", verzonden, uiterlijk));
        }
        Bevinding<Toelating> bevinding = Bevinding.tenzij(bezwaren, goed);
        return verzonden == null
                ? bevinding.metWaarschuwing(Grond.van(lid, "Gemw81p.onbekendVerzonden", uiterlijk))
                : bevinding;
    }
}
