package nl.klacht.core.docs;

import static nl.klacht.core.dossier.Betreftsoort.MEDEWERKER_GEMEENTE;
import static nl.klacht.core.dossier.Domein.WMO;
import static nl.klacht.core.dossier.Dossiersoort.KLACHT;
import static nl.klacht.core.dossier.Kanaal.BRIEF;
import static nl.klacht.core.dossier.Vorm.SCHRIFTELIJK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.klacht.core.dossier.Hashketen;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.gemeente.Kader;
import org.junit.jupiter.api.Test;

/** The example of the README: it compiles, it says what the README says it says, and the README shows this very code. */
class InbeddenVoorbeeldTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path DIT = Path.of("src/test/java/nl/klacht/core/docs/InbeddenVoorbeeldTest.java");
    private static final int REGELS_HOOGSTENS = 20;

    private final List<String> uitvoer = new ArrayList<>();

    private void toon(Object regel) {
        uitvoer.add(regel.toString());
    }

    private void voorbeeld() {
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

    @Test
    void deReadmeToontDezeCode() throws IOException {
        String code = tussen(Files.readString(DIT), "        // begin\n", "        // einde\n")
                .indent(-8);
        assertTrue(code.lines().count() <= REGELS_HOOGSTENS, "at most twenty lines");
        assertEquals(code, blok("java"));
    }

    @Test
    void deReadmeToontWatDeCodeZegt() throws IOException {
        voorbeeld();
        assertEquals(String.join("\n", uitvoer) + "\n", blok("text"));
    }

    /** The block of this language under the heading about embedding. */
    private static String blok(String taal) throws IOException {
        String hoofdstuk = tussen(Files.readString(README), "\n## Embedding the core\n", "\n## ");
        return tussen(hoofdstuk, "```" + taal + "\n", "```");
    }

    private static String tussen(String tekst, String begin, String einde) {
        int van = tekst.indexOf(begin);
        int tot = tekst.indexOf(einde, van + begin.length());
        assertTrue(van >= 0 && tot > van, () -> "not found: " + begin + " … " + einde);
        return tekst.substring(van + begin.length(), tot);
    }
}
