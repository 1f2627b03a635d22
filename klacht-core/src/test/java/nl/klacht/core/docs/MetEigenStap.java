package nl.klacht.core.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.behandeling.EigenStap;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.gemeente.Kader;

/** A step that only this organisation knows. */
final class MetEigenStap extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var nu = moment("2026-03-09");
        var overleg = new EigenStap("wijkoverleg", Map.of("wijk", "Noord"), LocalDate.of(2026, 3, 12));
        var geschiedenis = new ArrayList<>(klacht("2026-03-02"));
        geschiedenis.add(
                new Gebeurtenis(2, nu, loket(), overleg, List.of(overleg.soort().grond())));

        var dossier = Dossier.vouw(UUID.randomUUID(), geschiedenis);
        var situatie = new Situatie(dossier, Kader.standaard("Voorbeeldgemeente"), nu);
        Klachttermijnen.van(situatie).stream()
                .filter(t -> t.einde().veilig().equals(overleg.volgendeDatum()))
                .forEach(t -> toon(t.soort() + " " + t.einde().veilig()));
        // einde
    }
}
