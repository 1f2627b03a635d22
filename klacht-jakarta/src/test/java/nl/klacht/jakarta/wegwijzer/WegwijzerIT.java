package nl.klacht.jakarta.wegwijzer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The attribution table of the core, asked over HTTP by somebody who is not logged in: every row that needs no own policy. */
@DisplayName("De wegwijzer")
class WegwijzerIT {

    private static final Path TABEL = Path.of("..", "klacht-core", "src", "test", "resources")
            .resolve(Path.of("nl", "klacht", "core", "toedeling", "D.csv"));
    private static final Set<String> GEMEENTEN = Set.of("", "commissie");
    private static final Contract CONTRACT = new Contract();

    @TestFactory
    @DisplayName("geeft op elke rij van de toedeling de route, de regels en de tweede lijn, met gronden")
    Stream<DynamicTest> elkeRij() throws IOException {
        List<CSVRecord> rijen = rijen();
        assertFalse(rijen.isEmpty());
        return rijen.stream()
                .map(rij -> DynamicTest.dynamicTest(rij.get("nr") + " " + rij.get("feiten"), () -> toets(rij)));
    }

    @Test
    @DisplayName("is er niet waar geen gemeente is")
    void opHetPlatform() {
        Proef.anoniem("beheer").post("/api/v1/wegwijzers", "{}").eis(404);
    }

    private static List<CSVRecord> rijen() throws IOException {
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var tabel = CSVParser.parse(TABEL, StandardCharsets.UTF_8, vorm)) {
            return tabel.stream()
                    .filter(rij -> GEMEENTEN.contains(feiten(rij).getOrDefault("gemeente", "")))
                    .toList();
        }
    }

    private static void toets(CSVRecord rij) {
        Map<String, String> feiten = feiten(rij);
        String tenant = feiten.containsKey("gemeente") ? "proef-commissie" : "stichtse-vecht";
        JsonNode antwoord = Proef.anoniem(tenant)
                .post("/api/v1/wegwijzers", vraag(feiten))
                .eis(200)
                .json();
        assertEquals(List.of(), CONTRACT.toets("Wegwijzer", antwoord));
        JsonNode deel = antwoord.at("/onderdelen/0");
        assertAll(
                () -> assertEquals(rij.get("regime"), deel.path("regime").asText()),
                () -> assertEquals(
                        rij.get("eersteLijn"), deel.at("/route/instantie").asText()),
                () -> assertEquals(rij.get("vindplaats"), samen(deel.at("/route/gronden"), "vindplaats")),
                () -> assertEquals(
                        rij.get("tweedeLijn"), deel.at("/tweedeLijn/instantie").asText()),
                () -> assertEquals(rij.get("ookMogelijk"), samen(deel.at("/tweedeLijn/alternatieven"), "instantie")),
                () -> assertFalse(
                        deel.at("/tweedeLijn/gronden/0/uitleg").asText().isBlank()));
    }

    private static String samen(JsonNode lijst, String veld) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(een -> een.path(veld).asText())
                .collect(Collectors.joining(" + "));
    }

    private static ObjectNode vraag(Map<String, String> feiten) {
        String dag = feiten.getOrDefault("op", "2026-03-02");
        ObjectNode vraag = JsonNodeFactory.instance
                .objectNode()
                .put("peildatum", dag)
                .put("soort", feiten.getOrDefault("soort", "klacht"))
                .put("vorm", feiten.getOrDefault("vorm", "schriftelijk"))
                .put("dagtekening", dag)
                .put("ondertekend", true);
        vraag.putArray("klagers").addObject().put("naam", "K. Voorbeeld").put("adres", "Teststraat 1, 0000 AA Nergens");
        if (feiten.containsKey("reden")) {
            vraag.put("redenBijGemeente", feiten.get("reden"));
        }
        if (feiten.containsKey("namens")) {
            vraag.putObject("namens").put("naam", "J. Voorbeeld").put("hoedanigheid", feiten.get("namens"));
        }
        ObjectNode deel = vraag.putArray("onderdelen").addObject().put("omschrijving", "Er ging iets mis.");
        deel.put("domein", feiten.get("domein"));
        deel.put("jegensKlager", !"nee".equals(feiten.get("jegensKlager")));
        ObjectNode betreft = deel.putObject("betreft").put("soort", feiten.get("betreft"));
        tekst(feiten, "orgaan", betreft);
        tekst(feiten, "hoedanigheid", betreft);
        jaNee(feiten, "eigenBestuur", "eigenBestuur", betreft);
        tekst(feiten, "aspect", deel);
        jaNee(feiten, "beschikt", "beschikt", deel);
        jaNee(feiten, "kinderrechten", "kinderrechten", deel);
        jaNee(feiten, "nietTijdig", "nietTijdigBeslissen", deel);
        jaNee(feiten, "calamiteit", "calamiteit", deel);
        return vraag;
    }

    private static void tekst(Map<String, String> feiten, String naam, ObjectNode in) {
        if (feiten.containsKey(naam)) {
            in.put(naam, feiten.get(naam));
        }
    }

    private static void jaNee(Map<String, String> feiten, String naam, String veld, ObjectNode in) {
        if (feiten.containsKey(naam)) {
            in.put(veld, feiten.get(naam).equals("ja"));
        }
    }

    private static Map<String, String> feiten(CSVRecord rij) {
        return Arrays.stream(rij.get("feiten").split(","))
                .map(feit -> feit.split(":", 2))
                .collect(Collectors.toMap(
                        feit -> feit[0].trim(), feit -> feit[1].trim(), (een, ander) -> ander, LinkedHashMap::new));
    }
}
