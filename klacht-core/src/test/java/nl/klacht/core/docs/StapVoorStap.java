package nl.klacht.core.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Mogelijkheden;
import nl.klacht.core.behandeling.Mogelijkheid;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Verdaag;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;

/** A step: asked, judged, kept, folded. */
final class StapVoorStap extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var kader = Kader.standaard("Voorbeeldgemeente");
        var id = UUID.randomUUID();
        var geschiedenis = new ArrayList<>(klacht("2026-03-02"));
        var nu = moment("2026-03-30");
        var situatie = new Situatie(Dossier.vouw(id, geschiedenis), kader, nu);

        var mogelijk = Mogelijkheden.van(situatie).stream().filter(Mogelijkheid::mag);
        toon(mogelijk.anyMatch(m -> m.soort().type() == Verdaag.class));

        var stap = new Verdaag(14, Set.of(Partijrol.values()), List.of(), null).vulAan(situatie);
        var bevinding = stap.beoordeel(situatie);
        if (Bevinding.isToegestaan(bevinding)) {
            var volgnummer = situatie.dossier().versie() + 1;
            geschiedenis.add(new Gebeurtenis(volgnummer, nu, loket(), stap, bevinding.gronden()));
        }

        var daarna = new Situatie(Dossier.vouw(id, geschiedenis), kader, nu);
        toon(stap.onderdelen());
        Klachttermijnen.van(daarna).stream()
                .filter(t -> t.loopt() && t.onderdeel() != null)
                .forEach(t -> toon(t.soort() + " " + t.einde().veilig()));
        // einde
    }
}
