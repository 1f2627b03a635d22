package nl.klacht.core.docs;

import static nl.klacht.core.dossier.Betreftsoort.MEDEWERKER_GEMEENTE;
import static nl.klacht.core.dossier.Domein.WMO;
import static nl.klacht.core.dossier.Dossiersoort.KLACHT;
import static nl.klacht.core.dossier.Kanaal.BRIEF;
import static nl.klacht.core.dossier.Vorm.SCHRIFTELIJK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.Intakeonderdeel;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.StelVerslagVast;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.keten.Hashketen;

/** A complaint from its receipt to its terms, and a step that may not be done yet. */
final class EersteKlacht extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var kader = Kader.standaard("Voorbeeldgemeente");
        var nu = Instant.parse("2026-03-02T09:15:00Z");
        var zout = new byte[] {1, 2, 3}; // a random one in earnest; the texts themselves stay with you
        var tekst = new Tekst(UUID.randomUUID(), Hashketen.hash(zout, "Niemand belt mij terug."));
        var klagers = List.of(new Persoon(UUID.randomUUID(), Hashketen.hash(zout, "K. Voorbeeld"), true, true));
        var betreft = Betreft.van(MEDEWERKER_GEMEENTE);
        var delen = List.of(
                new Intakeonderdeel(tekst, true, null, null, WMO, null, null, betreft, null, false, false, false));
        var dag = LocalDate.of(2026, 3, 1);
        var ontvang = new Ontvang(
                "K-1", KLACHT, SCHRIFTELIJK, BRIEF, nu, dag, null, true, false, klagers, null, null, null, null, delen);
        var gronden = ontvang.beoordeelOntvangst().gronden();
        var eerste = new Gebeurtenis(1, nu, new Actor("u1", "loket"), ontvang, gronden);
        var situatie = new Situatie(Dossier.vouw(UUID.randomUUID(), List.of(eerste)), kader, nu);
        Klachttermijnen.van(situatie)
                .forEach(t -> toon(t.soort() + " " + t.einde().wettelijk()));
        var bevinding = new StelVerslagVast(List.of(1), tekst).beoordeel(situatie);
        toon(bevinding.uitkomst());
        bevinding.gronden().forEach(g -> toon(g.vindplaats().aanduiding() + ": " + g.uitleg()));
        // einde
    }
}
