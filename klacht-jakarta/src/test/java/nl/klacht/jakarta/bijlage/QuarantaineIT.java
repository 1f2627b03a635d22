package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.klacht.jakarta.bijlage.scan.NepClamd;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bestanden die de scanner niet zag, wachten, en twee servers handelen ze één keer af")
class QuarantaineIT {

    private static final String HIER = "weesp";
    private static final int POORT = Proef.vrijePoort();
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static Proefserver eerste;
    private static Proefserver tweede;

    @BeforeAll
    static void start() {
        Map<String, String> omgeving = Map.of(
                "KLACHT_SCANNER", "127.0.0.1:" + POORT,
                "KLACHT_SCANNER_VERBINDEN", "4",
                "KLACHT_SCANNER_ANTWOORD", "4",
                "KLACHT_WEKKER_SECONDEN", "1",
                "KLACHT_WEKKER_HUUR_SECONDEN", "5",
                "KLACHT_SCANNER_OPNIEUW", "1");
        eerste = Proef.eigenServer("scanner-een", omgeving);
        tweede = Proef.eigenServer("scanner-twee", omgeving);
    }

    @AfterAll
    static void stop() {
        eerste.close();
        tweede.close();
    }

    @Test
    @DisplayName(
            "zonder scanner wacht een bestand en kan niemand het openen; is hij er weer, dan komt het vrij of verdwijnt het, elk één keer")
    void wachtEnKomtVrij() throws Exception {
        String dossier = Bijlageproef.dossier(HIER);
        for (int i = 0; i < 6; i++) {
            breng(eerste, dossier, i + ".pdf", "%PDF-1.7 nummer " + i);
        }
        breng(tweede, dossier, "virus.txt", EICAR);
        JsonNode wacht = lijst(dossier);
        assertEquals(Set.of("quarantaine"), standen(wacht));
        String een = wacht.at("/0/id").asText();
        eerste.als("loket", HIER).get(pad(dossier) + "/" + een).eis(403);

        try (NepClamd clamd = NepClamd.start(POORT)) {
            Proef.wachtTot(() -> lijst(dossier).toString(), () -> !standen(lijst(dossier))
                    .contains("quarantaine"));
            List<String> gescand = clamd.gescand().stream()
                    .filter(inhoud -> inhoud.contains("nummer") || inhoud.equals(EICAR))
                    .toList();
            assertEquals(7, gescand.size(), "every file was scanned once, by one of two servers");
            assertEquals(7, Set.copyOf(gescand).size(), "and none twice");
        }
        JsonNode klaar = lijst(dossier);
        assertEquals(Set.of("beschikbaar", "verwijderd"), standen(klaar));
        eerste.als("loket", HIER).get(pad(dossier) + "/" + een).eis(200);
        String virus = klaar.at("/6/id").asText();
        assertEquals("verwijderd", klaar.at("/6/stand").asText());
        tweede.als("loket", HIER).get(pad(dossier) + "/" + virus).eis(404);
        assertEquals(0, Bijlageproef.tel(HIER, "bijlageblok where bijlage", virus));
        assertEquals(
                1, Bijlageproef.tel(HIER, "bijlagevoorval where bevinding = 'Eicar-Signature' and bijlage", virus));
        assertEquals(8, heleKeten(dossier));
    }

    @Test
    @DisplayName("met scanner komt een virus er niet in en een schoon bestand meteen wel")
    void metScanner() throws Exception {
        String dossier = Bijlageproef.dossier(HIER);
        try (NepClamd clamd = NepClamd.start(POORT)) {
            Proefclient loket = eerste.als("loket", HIER);
            Map<String, String> bewijs = Map.of("document", "bewijs");
            byte[] virus = EICAR.getBytes(StandardCharsets.US_ASCII);
            Bijlageproef.voegToe(loket, dossier, bewijs, "virus.txt", virus).eis(400);
            assertEquals("besmet virus.txt Eicar-Signature", Bijlageproef.voorval(HIER, dossier));
            breng(eerste, dossier, "brief.pdf", "%PDF-1.7 brief");
            assertEquals(Set.of("beschikbaar"), standen(lijst(dossier)));
            assertTrue(clamd.gescand().containsAll(List.of(EICAR, "%PDF-1.7 brief")));
        }
    }

    @Test
    @DisplayName("een scanner die zwijgt houdt een verzoek niet langer op dan is ingesteld")
    void zwijgt() throws Exception {
        String dossier = Bijlageproef.dossier(HIER);
        try (NepClamd clamd = NepClamd.start(POORT)) {
            clamd.gedraagt(NepClamd.Gedrag.ZWIJGT);
            Instant begin = Instant.now();
            breng(eerste, dossier, "stil.pdf", "%PDF-1.7 stil");
            Duration duur = Duration.between(begin, Instant.now());
            assertTrue(duur.compareTo(Duration.ofSeconds(20)) < 0, duur::toString);
            assertEquals(Set.of("quarantaine"), standen(lijst(dossier)));
        }
    }

    @Test
    @DisplayName("een server die midden in een bestand wordt gedood, laat niets achter")
    void gedood() throws Exception {
        String dossier = Bijlageproef.dossier(HIER);
        try (Socket lijn = new Socket("127.0.0.1", tweede.poort())) {
            lijn.getOutputStream().write(Bijlageproef.halfVerzoek(HIER, pad(dossier), "\"1\""));
            lijn.getOutputStream().flush();
            tweede.kill();
        }
        assertEquals(0, Bijlageproef.tel(HIER, "bijlage where dossier", dossier));
        assertEquals(1, Bijlageproef.tel(HIER, "gebeurtenis where dossier", dossier));
        assertEquals(0, tijdelijke());
        tweede.herstart();
    }

    private static void breng(Proefserver server, String dossier, String naam, String inhoud) {
        Bijlageproef.voegToe(
                        server.als("loket", HIER),
                        dossier,
                        Map.of("document", "bewijs"),
                        naam,
                        inhoud.getBytes(StandardCharsets.UTF_8))
                .eis(201);
    }

    private static JsonNode lijst(String dossier) {
        return eerste.als("loket", HIER).get(pad(dossier)).eis(200).json().get("results");
    }

    private static Set<String> standen(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(bijlage -> bijlage.get("stand").asText())
                .collect(Collectors.toSet());
    }

    /** How many gebeurtenissen there are, each with the hash of the one before it. */
    private static int heleKeten(String dossier) {
        JsonNode alle = eerste.als("loket", HIER)
                .get("/api/v1/dossiers/" + dossier + "/gebeurtenissen")
                .eis(200)
                .json()
                .get("results");
        for (int i = 1; i < alle.size(); i++) {
            assertEquals(alle.get(i - 1).get("hash"), alle.get(i).get("vorigeHash"), "link " + i);
        }
        return alle.size();
    }

    private static String pad(String dossier) {
        return "/api/v1/dossiers/" + dossier + "/bijlagen";
    }

    private static long tijdelijke() throws IOException {
        try (var alle = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return alle.filter(bestand -> bestand.getFileName().toString().matches("klacht-[0-9a-f-]{36}"))
                    .count();
        }
    }
}
