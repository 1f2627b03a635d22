package nl.klacht.jakarta.opdracht.export;

import static nl.klacht.jakarta.opdracht.export.Exportproef.dossier;
import static nl.klacht.jakarta.opdracht.export.Exportproef.groei;
import static nl.klacht.jakarta.opdracht.export.Exportproef.klacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.keten.Sluitserver;
import nl.klacht.jakarta.platform.Bestanden;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het bewijs dat de geschiedenis van één dossier in een ketenhoofd zit")
class BewijsIT {

    private static final String TENANT = "proef-commissie";
    private static final LocalDate MORGEN = Buurdag.na(LokaleDag.van(new Klok().nu()));
    private static final int RIJEN = 3;

    private static Path map;
    private static Path sleutel;
    private static String dossier;
    private static JsonNode bewijs;

    @BeforeAll
    static void sluit() throws IOException {
        Sluitserver.server();
        map = Proef.nieuweMap("bewijs");
        sleutel = Files.writeString(
                map.resolve("openbaar.pem"),
                Sluitserver.pem("PUBLIC KEY", Sluitserver.sleutel().getEncoded()));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(dossier(TENANT, "Bewijs " + i, RIJEN));
        }
        dossier = ids.get(2);
        assertEquals(1, Sluitserver.sluit(TENANT, MORGEN, 1));
        groei(TENANT, dossier, RIJEN);
        bewijs = loket().get(pad(dossier)).eis(200).json();
    }

    @AfterAll
    static void ruimOp() throws IOException {
        Bestanden.verwijder(map);
    }

    private static Proefclient loket() {
        return Sluitserver.server().als("loket", TENANT);
    }

    private static String pad(String id) {
        return "/api/v1/dossiers/" + id + "/ketenbewijs";
    }

    private static Exportproef.Uitkomst toets(JsonNode anders) throws IOException {
        Path bestand = Files.writeString(map.resolve("anders.json"), anders.toString());
        return klacht("bewijs", "toets", bestand.toString(), "--sleutel", sleutel.toString());
    }

    @Test
    @DisplayName(
            "geeft de dienst, en de opdracht kijkt het na zonder dienst of database; wat er later bij kwam hoort er niet in")
    void heel() throws IOException {
        assertEquals(List.of(), new Contract().toets("Ketenbewijs", bewijs));
        assertFalse(bewijs.get("hoofd").has("heel"), "alleen wat in het contract staat");
        assertEquals(RIJEN, bewijs.get("rijen").size());
        assertEquals(RIJEN, bewijs.at("/einde/volgnummer").asInt());
        assertFalse(bewijs.toString().contains("Uitvoer-De Test"), "geen naam in het bewijs");
        String tekst = toets(bewijs).eis(0).tekst();
        assertTrue(tekst.contains("Bewezen: de geschiedenis van dossier " + dossier + " (3 rijen)"), tekst);
    }

    @Test
    @DisplayName("geeft de opdracht hetzelfde, alleen voor de eigenaar leesbaar, en het staat bij wie wat las")
    void opdracht() throws IOException {
        Path bestand = map.resolve("gemaakt.json");
        klacht("bewijs", "maak", TENANT, dossier, bestand.toString()).eis(2);
        klacht("bewijs", "maak", TENANT, dossier, bestand.toString(), "--waarom", "De ombudsman vraagt het")
                .eis(0);
        JsonNode gemaakt = Exportproef.json(Files.readString(bestand));
        assertEquals(bewijs, gemaakt);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)));
        klacht("bewijs", "maak", TENANT, dossier, bestand.toString(), "--waarom", "Nog eens")
                .eis(1);
        String kenmerk = loket().get("/api/v1/dossiers/" + dossier)
                .eis(200)
                .json()
                .get("kenmerk")
                .asText();
        Path opKenmerk = map.resolve("op-kenmerk.json");
        klacht("bewijs", "maak", TENANT, kenmerk, opKenmerk.toString(), "--waarom", "Proef", "--dag", MORGEN.toString())
                .eis(0);
        assertEquals(bewijs, Exportproef.json(Files.readString(opKenmerk)));
        JsonNode spoor = Sluitserver.server()
                .als("fg", TENANT)
                .get("/api/v1/inzagen?dossier=" + dossier)
                .eis(200)
                .json();
        assertTrue(spoor.toString().contains("De ombudsman vraagt het"), spoor.toString());
    }

    @Test
    @DisplayName("klopt met het hoofd dat de functionaris bewaarde, en niet met een ander")
    void bewaard() throws IOException {
        JsonNode hoofden = Sluitserver.server()
                .als("fg", TENANT)
                .get("/api/v1/ketenhoofden")
                .eis(200)
                .json();
        Path bewaard = Files.writeString(map.resolve("hoofden.json"), hoofden.toString());
        Path bestand = Files.writeString(map.resolve("echt.json"), bewijs.toString());
        klacht("bewijs", "toets", bestand.toString(), "--bewaard", bewaard.toString())
                .eis(0);
        String zonder = klacht("bewijs", "toets", bestand.toString()).eis(0).tekst();
        assertTrue(zonder.contains("Of dit hoofd echt is"), zonder);
        String anders = hoofden.toString().replace(bewijs.at("/hoofd/hash").asText(), "0".repeat(64));
        Files.writeString(bewaard, anders);
        String tekst = klacht("bewijs", "toets", bestand.toString(), "--bewaard", bewaard.toString())
                .eis(1)
                .tekst();
        assertTrue(tekst.contains("een ander dan het hoofd dat elders is bewaard"), tekst);
        Files.writeString(bewaard, "{\"results\":[]}");
        klacht("bewijs", "toets", bestand.toString(), "--bewaard", bewaard.toString())
                .eis(1);
    }

    @Test
    @DisplayName(
            "faalt zodra één veld anders is, welk ook; of er een rij, hash of veld weg is, bij komt of van plaats wisselt")
    void schade() throws IOException {
        List<String> heel = new ArrayList<>();
        int nagerekend = 0;
        for (String plek : velden(bewijs, "")) {
            JsonNode anders = bewijs.deepCopy();
            verander(anders, plek);
            Exportproef.Uitkomst uitkomst = toets(anders);
            if (uitkomst.code() != 1) {
                heel.add(plek);
            }
            nagerekend += uitkomst.tekst().contains("Dit bewijs klopt niet.") ? 1 : 0;
        }
        assertEquals(List.of(), heel);
        assertTrue(nagerekend > 30, "too few were read and found wrong: " + nagerekend);
        for (String lijst : List.of("rijen", "weg")) {
            for (int plek = 0; plek < bewijs.get(lijst).size(); plek++) {
                ObjectNode korter = bewijs.deepCopy();
                ((ArrayNode) korter.get(lijst)).remove(plek);
                toets(korter).eis(1);
                ObjectNode langer = bewijs.deepCopy();
                ((ArrayNode) langer.get(lijst)).insert(plek, bewijs.get(lijst).get(plek));
                toets(langer).eis(1);
            }
            ObjectNode omgekeerd = bewijs.deepCopy();
            ArrayNode rij = (ArrayNode) omgekeerd.get(lijst);
            rij.add(rij.remove(0));
            toets(omgekeerd).eis(1);
        }
        toets(JsonNodeFactory.instance.objectNode()).eis(1);
    }

    /** The place of every single value, as a JSON pointer. */
    private static List<String> velden(JsonNode boom, String plek) {
        List<String> velden = new ArrayList<>();
        if (boom.isValueNode()) {
            velden.add(plek);
        } else if (boom.isArray()) {
            for (int i = 0; i < boom.size(); i++) {
                velden.addAll(velden(boom.get(i), plek + "/" + i));
            }
        } else {
            boom.fields().forEachRemaining(veld -> velden.addAll(velden(veld.getValue(), plek + "/" + veld.getKey())));
        }
        return velden;
    }

    private static void verander(JsonNode boom, String plek) {
        int slot = plek.lastIndexOf('/');
        ObjectNode in = (ObjectNode) boom.at(plek.substring(0, slot));
        String veld = plek.substring(slot + 1);
        JsonNode was = in.get(veld);
        if (was.isBoolean()) {
            in.put(veld, !was.booleanValue());
        } else if (was.isNumber()) {
            in.put(veld, was.intValue() + 1);
        } else {
            in.put(veld, anders(was.textValue()));
        }
    }

    /** The same text with its last digit another one, or with a space behind it when there is none. */
    private static String anders(String tekst) {
        for (int i = tekst.length() - 1; i >= 0; i--) {
            char teken = tekst.charAt(i);
            if (teken >= '0' && teken <= '9') {
                return tekst.substring(0, i) + (char) ('0' + (teken - '0' + 1) % 10) + tekst.substring(i + 1);
            }
        }
        return tekst + " ";
    }

    @Test
    @DisplayName("is er voor wie de hele geschiedenis mag lezen, en zegt waarom het er nog niet is")
    void weigeringen() {
        String nieuw = dossier(TENANT, "Van na het hoofd", 1);
        String zin = loket().get(pad(nieuw)).eis(409).tekst();
        assertTrue(zin.contains("zit niet in het ketenhoofd van " + MORGEN), zin);
        loket().get(pad(dossier) + "?dag=2019-01-01").eis(400);
        loket().get(pad(dossier) + "?dag=morgen").eis(400);
        assertEquals(
                bewijs, loket().get(pad(dossier) + "?dag=" + MORGEN).eis(200).json());
        Sluitserver.server().als("fg", TENANT).get(pad(dossier)).eis(403);
        Sluitserver.server().als("loket", "weesp").get(pad(dossier)).eis(404);
        klacht(
                        "bewijs",
                        "maak",
                        TENANT,
                        "K-2026-999999",
                        map.resolve("geen.json").toString(),
                        "--waarom",
                        "Proef")
                .eis(1);
        klacht("bewijs", "toets", map.resolve("er-niet.json").toString()).eis(1);
        klacht("bewijs", "toveren").eis(2);
    }
}
