package nl.klacht.core.docs;

import static nl.klacht.core.behandeling.Termijnsoort.AFHANDELING;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.OntvangKlaagschrift;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.herhaling.Beeld;
import nl.klacht.core.herhaling.Looptijd;
import nl.klacht.core.recht.awb.Termijnstart;
import org.jspecify.annotations.Nullable;

/** What another policy of the municipality would change. */
final class AnderBeleid extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var kader = Kader.standaard("Voorbeeldgemeente");
        var id = UUID.randomUUID();
        var nu = moment("2026-03-16");
        var papier = new OntvangKlaagschrift(nu, true, LokaleDag.van(nu), null, List.of(1), null);
        var geschiedenis = new ArrayList<>(onvolledig("2026-03-02"));
        geschiedenis.add(new Gebeurtenis(2, nu, loket(), papier, List.of()));

        var beleid = List.of(
                kader.regels().metAdviesprocedure(true, "Voorbeeldverordening"),
                kader.regels().metTermijnstart(Termijnstart.COMPLEET, "Voorbeeldbeleid"));
        for (var regels : beleid) {
            var oud = Beeld.van(id, geschiedenis, kader, nu);
            var nieuw = Beeld.van(id, geschiedenis, kader.metRegels(regels), nu);
            oud.verschillen(nieuw).stream()
                    .filter(v -> v.vraag().naam().equals(AFHANDELING.name()))
                    .forEach(v ->
                            toon(v.plaats() + ": " + einde(v.oudeUitkomst()) + " -> " + einde(v.nieuweUitkomst())));
        }
        // einde
    }

    private static String einde(@Nullable Object uitkomst) {
        return uitkomst instanceof Looptijd looptijd ? looptijd.wettelijk().toString() : "geen";
    }
}
