package nl.klacht.core.docs;

import static nl.klacht.core.gemeente.Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE;
import static nl.klacht.core.recht.awb.Termijnstart.EERSTE_ONTVANGST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.termijn.Kalender;

/** A municipality that decided something itself. */
final class EigenRegels extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var vanaf2027 = Geldigheid.vanaf(LocalDate.of(2027, 1, 1));
        var regels = new LokaleRegels(
                List.of(new Regel<>(true, vanaf2027, "Voorbeeldverordening, artikel 3")),
                List.of(new Regel<>(EERSTE_ONTVANGST, vanaf2027, "Voorbeeldbeleid")),
                Map.of(Norm.EERSTE_CONTACT, 1),
                List.of(),
                List.of());
        var commissie = new Tweedelijnsvoorziening(
                OMBUDSCOMMISSIE, "Voorbeeldcommissie", vanaf2027, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        var rooster = new Tweedelijnsrooster(List.of(commissie));
        var kader = new Kader("Voorbeeldgemeente", regels, rooster, Kalender.nederland());

        toon(rooster.toets().uitkomst());
        for (var dag : List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))) {
            toon(dag + " " + kader.tweedeLijn().opDatum(dag).naam() + ", commissie adviseert: "
                    + kader.regels().isAdviesprocedure(dag));
        }
        // einde
    }
}
