package nl.klacht.core.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Ketencontrole;
import nl.klacht.core.keten.Keteneinde;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.core.keten.Ketenwortel;

/** A history of two rows, a head over it, and what the head tells when a row is gone. */
final class DagelijksHoofd extends Voorbeeldcode {

    private static Hashketen.Rij rij(int volgnummer, String inhoud, String vorige) {
        var zonder = new Hashketen.Rij(
                "weesp", "d-1", volgnummer, moment("2026-03-02"), "u1", "loket", "s", 1, inhoud, "[]", vorige, "");
        return new Hashketen.Rij(
                "weesp",
                "d-1",
                volgnummer,
                moment("2026-03-02"),
                "u1",
                "loket",
                "s",
                1,
                inhoud,
                "[]",
                vorige,
                Hashketen.hash(zonder));
    }

    @Override
    void draai() {
        // begin
        var eerste = rij(1, "{\"n\":1}", Hashketen.BEGIN);
        var tweede = rij(2, "{\"n\":2}", eerste.hash());
        var rijen = new ArrayList<>(List.of(eerste, tweede));

        var einde = new Keteneinde("d-1", 2, tweede.hash());
        var wortel = new Ketenwortel();
        wortel.voegToe(einde);
        var dag = LocalDate.of(2026, 3, 2);
        var hoofd = Ketenhoofd.van("weesp", dag, moment("2026-03-03"), wortel, Hashketen.BEGIN);

        rijen.remove(tweede);
        toon(Ketencontrole.eersteBreuk(rijen).isEmpty());
        var controle = new Ketencontrole(List.of(hoofd), Map.of(dag, List.of(einde)));
        toon(controle.hoofden().isEmpty());
        controle.keten("d-1", rijen).ifPresent(b -> toon(b.soort() + " " + b.volgnummer()));
        // einde
    }
}
