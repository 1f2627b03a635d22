package nl.klacht.core.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening.Soort;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.recht.gemeentewet.Gemw81r.Betrekking;
import org.junit.jupiter.api.Test;

/** What of an own second line is not as the Gemeentewet asks (81q–81w): said, never a block. */
class BezettingTest {

    private static final LocalDate BENOEMD = LocalDate.of(2019, 7, 12);
    private static final LocalDate LAATSTE = LocalDate.of(2025, 7, 11);
    private static final Bezetting IN_ORDE = new Bezetting(BENOEMD, 2, 2, true, true, Set.of(), true);

    private static List<String> gebreken(Bezetting bezetting, Soort soort, LocalDate dag) {
        return new Tweedelijnsvoorziening(soort, "Voorbeeld", Geldigheid.vanaf(LocalDate.of(2014, 1, 1)), null, null)
                .metBezetting(bezetting).gebreken(dag).stream()
                        .map(grond -> grond.vindplaats().aanduiding())
                        .toList();
    }

    @Test
    void opDeLaatsteDagVanDeZesJaarIsErNietsAanDeHand() {
        assertEquals(List.of(), gebreken(IN_ORDE, Soort.OMBUDSCOMMISSIE, LAATSTE.minusDays(1)));
        assertEquals(List.of(), gebreken(IN_ORDE, Soort.OMBUDSCOMMISSIE, LAATSTE));
        assertEquals(List.of("Gemeentewet 81w lid 2"), gebreken(IN_ORDE, Soort.OMBUDSCOMMISSIE, LAATSTE.plusDays(1)));
        assertEquals(
                List.of("Gemeentewet 81q lid 1"),
                gebreken(IN_ORDE, Soort.GEMEENTELIJKE_OMBUDSMAN, LAATSTE.plusDays(1)));
    }

    @Test
    void watErMistStaatErAllemaal() {
        Bezetting niets =
                new Bezetting(BENOEMD, 3, 2, false, false, Set.of(Betrekking.WETHOUDER, Betrekking.ANDERE), false);
        assertEquals(
                List.of(
                        "Gemeentewet 81w lid 1",
                        "Gemeentewet 81w lid 3",
                        "Gemeentewet 81s lid 1",
                        "Gemeentewet 36b",
                        "Gemeentewet 81r lid 1",
                        "Gemeentewet 81r lid 2"),
                gebreken(niets, Soort.GEZAMENLIJKE_OMBUDSCOMMISSIE, LAATSTE));
        assertEquals(
                "Gemeentewet 81q lid 2",
                gebreken(niets, Soort.GEZAMENLIJKE_OMBUDSMAN, LAATSTE).get(0));
    }

    @Test
    void vanDeNationaleOmbudsmanEnZonderGegevensIsErNietsTeZeggen() {
        assertEquals(List.of(), gebreken(IN_ORDE, Soort.NATIONALE_OMBUDSMAN, LAATSTE.plusDays(1)));
        assertEquals(List.of(), gebreken(null, Soort.OMBUDSCOMMISSIE, LAATSTE.plusDays(1)));
    }
}
