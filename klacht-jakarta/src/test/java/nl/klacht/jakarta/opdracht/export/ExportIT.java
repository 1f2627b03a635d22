package nl.klacht.jakarta.opdracht.export;

import static nl.klacht.jakarta.opdracht.export.Exportproef.aantal;
import static nl.klacht.jakarta.opdracht.export.Exportproef.dossier;
import static nl.klacht.jakarta.opdracht.export.Exportproef.groei;
import static nl.klacht.jakarta.opdracht.export.Exportproef.klacht;
import static nl.klacht.jakarta.opdracht.export.Exportproef.sql;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.keten.Sluitserver;
import nl.klacht.jakarta.opdracht.export.Exportproef.Uitkomst;
import nl.klacht.jakarta.platform.Bestanden;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@DisplayName("Een gemeente met alles erop en eraan in een map")
class ExportIT {

    private static final String TENANT = "proef-provincie";
    private static final String SCHEMA = "g_proef_provincie";
    private static final String MAPPEN = "klacht.tenant.configs";
    private static final LocalDate MORGEN = Buurdag.na(LokaleDag.van(new Klok().nu()));
    private static final String WAAROM = "De gemeente gaat weg, proef";

    private static Path map;
    private static Path export;
    private static String eerste;
    private static int dossiers;
    private static int rijen;
    private static int teksten;
    private static int hoofden;

    @BeforeAll
    static void export() throws SQLException {
        Sluitserver.server();
        map = Proef.nieuweMap("export");
        System.setProperty(
                MAPPEN,
                Path.of("target", "proef", "tenant-configs").toAbsolutePath().toString());
        eerste = dossier(TENANT, "Streep – “aanhaling” \\ schuin en \uD83D\uDE00", 4);
        String tweede = dossier(TENANT, "=HYPERLINK(\"x\")", 1);
        Sluitserver.sluit(TENANT, MORGEN, 1);
        groei(TENANT, tweede, 1);
        Sluitserver.sluit(TENANT, Buurdag.na(MORGEN), 1);
        dossier(TENANT, "Van na het laatste hoofd", 1);
        dossiers = aantal("select count(*) from " + SCHEMA + ".dossier");
        rijen = aantal("select count(*) from " + SCHEMA + ".gebeurtenis");
        teksten = aantal("select count(*) from " + SCHEMA + ".inhoud");
        hoofden = aantal("select count(*) from " + SCHEMA + ".ketenhoofd");
        export = map.resolve("heel");
        klacht("exporteer", TENANT, export.toString(), "--waarom", WAAROM).eis(0);
    }

    @AfterAll
    static void ruimOp() throws IOException {
        System.clearProperty(MAPPEN);
        Bestanden.verwijder(map);
    }

    private static Uitkomst controleer(Path waar, String... meer) {
        return klacht(Stream.concat(Stream.of("keten", "controleer", waar.toString()), Stream.of(meer))
                .toArray(String[]::new));
    }

    @Test
    @DisplayName("klopt zoals zij is geschreven, ook volgens sha256sum, en is alleen voor wie haar maakte")
    void heel() throws IOException, InterruptedException {
        Uitkomst uitkomst = controleer(export).eis(0);
        assertTrue(uitkomst.tekst().contains("Alles klopt."), uitkomst.tekst());
        assertTrue(uitkomst.tekst().contains("Nagekeken: " + dossiers + " dossiers"), uitkomst.tekst());
        Process sommen = new ProcessBuilder("sha256sum", "--quiet", "-c", Exportmap.SOMMEN)
                .directory(export.toFile())
                .redirectErrorStream(true)
                .start();
        assertEquals("", new String(sommen.getInputStream().readAllBytes()));
        assertEquals(0, sommen.waitFor());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(export)));
        try (Stream<Path> ernaast = Files.list(map)) {
            assertTrue(ernaast.noneMatch(pad -> pad.getFileName().toString().contains("onvolledig")));
        }
    }

    @Test
    @DisplayName("bevat elke rij van elke tabel, teksten en namen tot op het teken, en niets van een ander")
    void volledig() throws IOException {
        JsonNode manifest = Exportproef.json(Files.readString(export.resolve(Exportmap.MANIFEST)));
        assertEquals(rijen, manifest.at("/telling/gebeurtenissen").asInt());
        assertEquals(teksten, manifest.at("/telling/teksten").asInt());
        assertEquals(hoofden, manifest.at("/telling/ketenhoofd").asInt());
        TreeSet<String> tabellen = new TreeSet<>();
        manifest.get("telling").fieldNames().forEachRemaining(tabellen::add);
        assertTrue(tabellen.containsAll(List.of("inzage", "idempotentie", "importregel", "keteneinde")), "" + tabellen);

        JsonNode dossier = lees(eerste);
        assertEquals(4, dossier.get("gebeurtenissen").size());
        assertTrue(dossier.get("inhoud").toString().contains("Mevrouw Uitvoer-De Test"));
        assertEquals(
                "Streep – “aanhaling” \\ schuin en \uD83D\uDE00",
                dossier.at("/stand/onderdelen/0/omschrijving").asText());
        assertFalse(
                dossier.at("/stand/termijnen/0/gronden/0/vindplaats").asText().isEmpty());
        assertFalse(dossier.path("stand").has("mogelijkheden"));
        assertTrue(Files.readString(export.resolve("codes/fase.csv")).contains("ontvangen;"));
        assertTrue(Files.readString(export.resolve("codes/handeling.csv")).contains("ontvang;"));
        assertTrue(Files.readString(export.resolve("instellingen/instellingen.csv"))
                .contains("gemeente.proef-provincie.naam"));
        assertFalse(Files.readString(export.resolve("LEESMIJ.md")).contains("{"));
    }

    private static JsonNode lees(String id) throws IOException {
        try (Stream<Path> alle = Files.walk(export.resolve("dossiers"))) {
            return alle.filter(pad -> pad.endsWith(Dossieruitvoer.BESTAND))
                    .map(ExportIT::boom)
                    .filter(dossier -> dossier.get("id").asText().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static JsonNode boom(Path pad) {
        try {
            return Exportproef.json(Files.readString(pad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("staat bij de fg met wie, wat en waarvoor; zonder reden en op een bezette plaats gaat zij niet door")
    void gelogd() throws IOException {
        JsonNode regels = Sluitserver.server()
                .als("fg", TENANT)
                .get("/api/v1/inzagen?aantal=100")
                .eis(200)
                .json()
                .get("results");
        assertTrue(
                Stream.iterate(0, i -> i < regels.size(), i -> i + 1)
                        .map(regels::get)
                        .anyMatch(r -> r.get("soort").asText().equals("export")
                                && r.path("waarom").asText().equals(WAAROM)
                                && r.get("gebruiker").asText().startsWith("opdrachtregel")),
                regels.toString());
        klacht("exporteer", TENANT, map.resolve("zonder").toString()).eis(2);
        klacht("exporteer", TENANT, export.toString(), "--waarom", WAAROM).eis(1);
        assertTrue(Files.exists(export.resolve(Exportmap.MANIFEST)));
        klacht("exporteer", "nergens", map.resolve("nergens").toString(), "--waarom", WAAROM)
                .eis(1);
        assertFalse(Files.exists(map.resolve("nergens")));
    }

    @Test
    @DisplayName("kijkt de handtekeningen na, en legt de hoofden naast die elders zijn bewaard")
    void sleutels() throws IOException, NoSuchAlgorithmException {
        Path goed = Files.writeString(
                map.resolve("goed.pem"),
                Sluitserver.pem("PUBLIC KEY", Sluitserver.sleutel().getEncoded()));
        Path ander = Files.writeString(
                map.resolve("ander.pem"),
                Sluitserver.pem(
                        "PUBLIC KEY",
                        KeyPairGenerator.getInstance("Ed25519")
                                .generateKeyPair()
                                .getPublic()
                                .getEncoded()));
        Path bewaard = Files.writeString(
                map.resolve("bewaard.json"),
                Sluitserver.server()
                        .als("fg", TENANT)
                        .get("/api/v1/ketenhoofden")
                        .eis(200)
                        .tekst());
        String verkeerd =
                controleer(export, "--sleutel", ander.toString()).eis(1).tekst();
        assertTrue(verkeerd.contains(MORGEN + ": dit hoofd is niet met deze sleutel getekend."), verkeerd);
        String ongetekend = controleer(export, "--sleutel", goed.toString()).tekst();
        assertFalse(ongetekend.contains(MORGEN + ": dit hoofd is niet"), ongetekend);
        controleer(export, "--bewaard", bewaard.toString()).eis(0);
        Files.writeString(bewaard, Files.readString(bewaard).replace("\"dag\":\"" + MORGEN, "\"dag\":\"2030-01-01"));
        String weg = controleer(export, "--bewaard", bewaard.toString()).eis(1).tekst();
        assertTrue(weg.contains("Ketenhoofd van 2030-01-01: dit hoofd is elders bewaard"), weg);
        controleer(export, "--sleutel", bewaard.toString()).eis(1);
    }

    @Test
    @DisplayName("is van één moment, ook als er ondertussen wordt gewerkt")
    void onderLast() throws Exception {
        ExecutorService werker = Executors.newSingleThreadExecutor();
        try {
            Future<?> werk = werker.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    dossier(TENANT, "Onder last " + i, 2);
                }
            });
            for (int keer = 0; !werk.isDone(); keer++) {
                Path hier = map.resolve("last-" + keer);
                klacht("exporteer", TENANT, hier.toString(), "--waarom", WAAROM).eis(0);
                controleer(hier).eis(0);
            }
            werk.get();
        } finally {
            werker.shutdown();
        }
    }

    @Test
    @DisplayName("is er niet half: wat onderweg mislukt, laat niets achter")
    void nietHalf() throws SQLException, IOException {
        String id = dossier(TENANT, "Wordt onleesbaar", 1);
        sql("update " + SCHEMA + ".gebeurtenis set inhoud = '<' || inhoud where dossier = '" + id + "'");
        try {
            Path half = map.resolve("half");
            klacht("exporteer", TENANT, half.toString(), "--waarom", WAAROM).eis(1);
            try (Stream<Path> over = Files.list(map)) {
                assertTrue(over.noneMatch(pad -> pad.getFileName().toString().contains("half")));
            }
        } finally {
            sql("update " + SCHEMA + ".gebeurtenis set inhoud = substr(inhoud, 2) where dossier = '" + id + "'");
        }
        klacht("keten", "controleer", "--gemeente", TENANT).eis(0);
    }

    @Test
    @DisplayName("heeft bij elk dossier en elk bestand gegevens voor het archief, in de volgorde van MDTO")
    void mdto() throws Exception {
        List<String> volgorde = List.of(
                "identificatie",
                "naam",
                "aggregatieniveau",
                "classificatie",
                "trefwoord",
                "dekkingInTijd",
                "taal",
                "waardering",
                "bewaartermijn",
                "heeftRepresentatie",
                "archiefvormer",
                "activiteit",
                "beperkingGebruik");
        List<String> bestand =
                List.of("identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan");
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        int gezien = 0;
        try (Stream<Path> alle = Files.walk(export)) {
            for (Path pad : alle.filter(p -> p.toString().endsWith(".mdto.xml")).toList()) {
                Element wortel =
                        fabriek.newDocumentBuilder().parse(pad.toFile()).getDocumentElement();
                assertEquals("https://www.nationaalarchief.nl/mdto", wortel.getNamespaceURI());
                Element object = (Element) wortel.getFirstChild();
                boolean zaak = object.getLocalName().equals("informatieobject");
                List<String> namen = namen(object);
                assertEquals(
                        (zaak ? volgorde : bestand)
                                .stream().filter(namen::contains).toList(),
                        namen.stream().distinct().toList(),
                        pad.toString());
                assertTrue(namen.contains(zaak ? "waardering" : "checksum"), pad.toString());
                gezien++;
            }
        }
        assertEquals(
                2
                        * boom(export.resolve(Exportmap.MANIFEST))
                                .at("/telling/dossiers")
                                .asInt(),
                gezien);
    }

    private static List<String> namen(Element object) {
        return Stream.iterate(object.getFirstChild(), kind -> kind != null, Node::getNextSibling)
                .map(Node::getLocalName)
                .toList();
    }

    @Test
    @DisplayName("in de database zelf wordt gevonden wat iemand met alle rechten daar doet")
    void levend() throws SQLException {
        String id = dossier(TENANT, "Hier komt iemand aan", 4);
        Sluitserver.sluit(TENANT, LocalDate.ofEpochDay(MORGEN.toEpochDay() + 2), 1);
        vindt("update gebeurtenis set actor = 'iemand' where volgnummer = 2 and", id, "rij 2: deze rij is veranderd.");
        vindt("delete from gebeurtenis where volgnummer = 2 and", id, "rij 2: deze rij is er niet meer.");
        vindt(
                "delete from gebeurtenis where volgnummer > 2 and",
                id,
                "rij 3: vanaf hier zijn er aan het eind rijen weg.");
        vindt("delete from gebeurtenis where", id, "rij 1: het hele dossier is weg.");
        vindt("update inhoud set inhoud = inhoud || ' niet waar' where", id, "is veranderd.");
        klacht("keten", "controleer", "--gemeente", TENANT).eis(0);
    }

    /** Does it, looks, and puts everything back. */
    private static void vindt(String schade, String id, String zin) throws SQLException {
        List<String> tabellen = List.of("gebeurtenis", "inhoud");
        for (String tabel : tabellen) {
            sql("create table public.heel_" + tabel + " as select * from " + SCHEMA + "." + tabel + " where dossier = '"
                    + id + "'");
        }
        try {
            sql("set search_path to " + SCHEMA, schade + " dossier = '" + id + "'");
            String uitkomst =
                    klacht("keten", "controleer", "--gemeente", TENANT).eis(1).tekst();
            assertTrue(uitkomst.contains("Dossier " + id) && uitkomst.contains(zin), uitkomst);
        } finally {
            for (String tabel : tabellen) {
                sql(
                        "delete from " + SCHEMA + "." + tabel + " where dossier = '" + id + "'",
                        "set session_replication_role = replica; insert into " + SCHEMA + "." + tabel
                                + " select * from public.heel_" + tabel,
                        "drop table public.heel_" + tabel);
            }
        }
    }

    @Test
    @DisplayName("wat geen export is, wordt geweigerd, en een verkeerd woord genoemd")
    void geenExport() {
        controleer(map.resolve("er-is-niets")).eis(1);
        klacht("keten").eis(2);
        klacht("keten", "toveren").eis(2);
        klacht("keten", "controleer").eis(2);
    }
}
