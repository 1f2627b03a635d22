package nl.klacht.core.docs;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.herhaling.Beeld;

/** What a newly decreed holiday would change. */
final class NieuweVrijeDag extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var kader = Kader.standaard("Voorbeeldgemeente");
        var id = UUID.randomUUID();
        var geschiedenis = klacht("2026-03-02");
        var nu = moment("2026-03-30");

        var vrij = Set.of(LocalDate.of(2026, 4, 13));
        var straks = kader.metKalender(kader.kalender().met(vrij, 2028));
        var verschillen = Beeld.van(id, geschiedenis, kader, nu).verschillen(Beeld.van(id, geschiedenis, straks, nu));
        for (var verschil : verschillen) {
            toon(verschil.vraag());
            toon("was:   " + verschil.oudeUitkomst());
            toon("wordt: " + verschil.nieuweUitkomst());
            verschil.nieuw().gronden().forEach(grond -> toon("want:  " + grond.vindplaats()));
        }
        // einde
    }
}
