package nl.klacht.jakarta.importeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Imports a real file twice; {@code .ci/import} names it. It is no part of the ordinary run, because the file is no part
 * of the project.
 */
@DisplayName("Een import van een echt bestand")
class ImportVanBestand {

    private static final Path BESTAND = Path.of(System.getProperty("klacht.import.bestand", ""));
    private static final int REGELS = Integer.getInteger("klacht.import.regels", 2000);

    @Test
    @DisplayName("weigert wat te weigeren is, neemt de rest aan, en doet de tweede keer niets")
    void tweeKeer() throws IOException {
        List<String> regels =
                Files.readAllLines(BESTAND).stream().limit(REGELS + 1L).toList();
        int weigeren = teWeigeren(regels.subList(1, regels.size()));

        JsonNode eerste = stuur(regels);
        assertEquals(regels.size() - 1, eerste.get("regels").asInt());
        assertEquals(
                weigeren, eerste.get("geweigerd").asInt(), () -> redenen(eerste).toString());
        assertEquals(regels.size() - 1 - weigeren, eerste.get("aangenomen").asInt());

        JsonNode tweede = stuur(regels);
        assertEquals(0, tweede.get("aangenomen").asInt());
        assertEquals(
                eerste.get("aangenomen").asInt(), tweede.get("overgeslagen").asInt());
        assertEquals(eerste.get("weigeringen"), tweede.get("weigeringen"));
        assertTrue(eerste.get("aangenomen").asInt() > 0);
    }

    private static JsonNode stuur(List<String> regels) {
        long begin = System.nanoTime();
        JsonNode verslag = Proef.als("loket", "proef-cijfers")
                .geduldig(Duration.ofMinutes(30))
                .postCsv("/api/v1/importen", String.join("\n", regels))
                .eis(200)
                .json();
        System.out.printf(
                "%d regels in %.1f s: %d aangenomen, %d overgeslagen, %d geweigerd %s%n",
                verslag.get("regels").asInt(),
                (System.nanoTime() - begin) / 1e9,
                verslag.get("aangenomen").asInt(),
                verslag.get("overgeslagen").asInt(),
                verslag.get("geweigerd").asInt(),
                redenen(verslag));
        return verslag;
    }

    /** Counted another way than the service does: by looking at the text of the lines. */
    private static int teWeigeren(List<String> regels) {
        Set<String> gezien = new HashSet<>();
        return (int) regels.stream()
                .filter(regel -> !gezien.add(regel.substring(0, regel.indexOf(',')))
                        || regel.contains(",\"@getxlate.")
                        || regel.contains(",\"Please choose an issue"))
                .count();
    }

    private static Map<String, Integer> redenen(JsonNode verslag) {
        Map<String, Integer> redenen = new TreeMap<>();
        verslag.get("weigeringen")
                .forEach(w ->
                        redenen.merge(w.get("reden").asText().replaceAll("regel \\d+", "regel …"), 1, Integer::sum));
        return redenen;
    }
}
