package nl.klacht.jakarta.opdracht.export;

import static nl.klacht.jakarta.opdracht.export.Exportproef.dossier;
import static nl.klacht.jakarta.opdracht.export.Exportproef.groei;
import static nl.klacht.jakarta.opdracht.export.Exportproef.klacht;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.keten.Sluitserver;
import nl.klacht.jakarta.platform.Bestanden;
import nl.klacht.jakarta.proef.Proef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody changes an export and makes every list of files fit again: the chains and the heads still tell. */
@DisplayName("Schade aan een echte export")
class ExportschadeIT {

    private static final String TENANT = "proef-advies";
    private static final String MAPPEN = "klacht.tenant.configs";
    private static final int KEER = 12;
    private static final List<String> VELDEN = List.of("actor", "rol", "inhoud", "gronden", "hash", "vorige_hash");

    private static Path map;
    private static Path export;
    private static List<Path> dossiers;
    private static List<Path> metBestand;

    /** What is done, and how it is called when it is found. */
    enum Schade {
        VERANDER(": deze rij is veranderd."),
        HAAL_WEG(": deze rij is er niet meer."),
        VERPLAATS(": de rijen staan niet meer op volgorde."),
        VOEG_IN(": deze rij is ertussen gezet."),
        KAP_AF(": vanaf hier zijn er aan het eind rijen weg."),
        HERSCHRIJF(": deze rij was een andere."),
        HAAL_DOSSIER_WEG(": het hele dossier is weg."),
        VERANDER_TEKST(" is veranderd."),
        VERANDER_HOOFD(": dit hoofd is veranderd."),
        HAAL_HOOFD_WEG(": dit hoofd sluit niet aan op het hoofd ervoor."),
        VERANDER_EINDE(": wat bij dit hoofd is bewaard, is niet wat erin zit."),
        RIJ_IS_GEEN_RIJ(": hierin staat iets dat geen rij is.");

        private final String zin;

        Schade(String zin) {
            this.zin = zin;
        }
    }

    /** What is done to a file of a dossier, and how it is called when it is found: of the one, and of another dossier too. */
    enum Bestandsschade {
        VERANDER(" is veranderd.", null),
        VERWISSEL(" is veranderd.", " is veranderd."),
        LAAT_WEG(" is weg. De geschiedenis zegt dat het er is.", null),
        LAAT_WEG_MET_RIJ(" is weg. De geschiedenis zegt dat het er is.", null),
        VERPLAATS(" is weg. De geschiedenis zegt dat het er is.", " staat niet in de geschiedenis."),
        HERNOEM(" heet anders dan de geschiedenis zegt.", null),
        VOEG_TOE(null, ": in zijn map staan bestanden die er niet bij horen: 1."),
        VOEG_TOE_MET_RIJ(null, " staat niet in de geschiedenis.");

        private final @Nullable String vanHet;
        private final @Nullable String vanEenAnder;

        Bestandsschade(@Nullable String vanHet, @Nullable String vanEenAnder) {
            this.vanHet = vanHet;
            this.vanEenAnder = vanEenAnder;
        }
    }

    @BeforeAll
    static void export() throws IOException {
        Sluitserver.server();
        map = Proef.nieuweMap("exportschade");
        System.setProperty(
                MAPPEN,
                Path.of("target", "proef", "tenant-configs").toAbsolutePath().toString());
        LocalDate morgen = Buurdag.na(LokaleDag.van(new Klok().nu()));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(dossier(TENANT, "Schade " + i, 3 + i % 2));
        }
        for (int i = 1; i < 4; i++) {
            bijlage(ids.get(i), 3 + i % 2, i);
        }
        Sluitserver.sluit(TENANT, morgen, 1);
        groei(TENANT, ids.get(0), 3);
        Sluitserver.sluit(TENANT, Buurdag.na(morgen), 1);
        export = map.resolve("heel");
        klacht("exporteer", TENANT, export.toString(), "--waarom", "Proef met schade")
                .eis(0);
        klacht("keten", "controleer", export.toString()).eis(0);
        try (Stream<Path> alle = Files.walk(export.resolve("dossiers"))) {
            dossiers = alle.filter(pad -> pad.endsWith(Dossieruitvoer.BESTAND))
                    .filter(pad -> lees(pad).get("gebeurtenissen").size() >= 3)
                    .sorted()
                    .toList();
        }
        metBestand = dossiers.stream()
                .filter(pad -> !lees(pad).get("bestanden").isEmpty())
                .toList();
        assertTrue(metBestand.size() >= 3, "dossiers with a file: " + metBestand);
    }

    /** Two files of the same name in every dossier, with other bytes. */
    private static void bijlage(String dossier, int versie, int nummer) {
        for (int keer = 0; keer < 2; keer++) {
            Sluitserver.server()
                    .als("loket", TENANT)
                    .met("If-Match", "\"" + (versie + keer) + "\"")
                    .postBestand(
                            "/api/v1/dossiers/" + dossier + "/bijlagen",
                            Map.of("document", "brief_klager"),
                            "Brief van mevrouw Uitvoer-De Test.txt",
                            ("Brief " + nummer + ", keer " + keer).getBytes(StandardCharsets.UTF_8))
                    .eis(201);
        }
    }

    @AfterAll
    static void ruimOp() throws IOException {
        System.clearProperty(MAPPEN);
        Bestanden.verwijder(map);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("wordt gevonden en bij haar naam genoemd, ook als alle lijsten van bestanden kloppend zijn gemaakt")
    void gevonden(Schade schade) throws IOException {
        Random toeval = new Random(schade.ordinal());
        for (int keer = 0; keer < KEER; keer++) {
            Path kopie = kopieer(schade + "-" + keer);
            Path dossier = kopie.resolve(export.relativize(dossiers.get(toeval.nextInt(dossiers.size()))));
            doe(schade, kopie, dossier, toeval);
            maakKloppend(kopie);
            String tekst =
                    klacht("keten", "controleer", kopie.toString()).eis(1).tekst();
            assertTrue(tekst.contains(schade.zin), schade + ", " + keer + ": " + tekst);
            assertTrue(!tekst.contains("Bestand ") || schade == Schade.RIJ_IS_GEEN_RIJ, tekst);
            Bestanden.verwijder(kopie);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("aan een bestand wordt gevonden en bij zijn dossier genoemd, zonder dat zijn naam op het scherm komt")
    void bestandGevonden(Bestandsschade schade) throws IOException {
        Random toeval = new Random(schade.ordinal());
        for (int keer = 0; keer < KEER; keer++) {
            Path kopie = kopieer(schade + "-" + keer);
            int eerste = toeval.nextInt(metBestand.size());
            int tweede = (eerste + 1 + toeval.nextInt(metBestand.size() - 1)) % metBestand.size();
            Exportstuk van = Exportstuk.kies(kopie.resolve(export.relativize(metBestand.get(eerste))), toeval);
            Exportstuk naar = Exportstuk.kies(kopie.resolve(export.relativize(metBestand.get(tweede))), toeval);
            String nieuw = doe(schade, van, naar);
            maakKloppend(kopie);
            String tekst =
                    klacht("keten", "controleer", kopie.toString()).eis(1).tekst();
            if (schade.vanHet != null) {
                eis(tekst, "Dossier " + van.dossierId() + ": het bestand " + van.id() + schade.vanHet);
            }
            if (schade.vanEenAnder != null) {
                String wat = nieuw.isEmpty() ? "" : ": het bestand " + nieuw;
                eis(tekst, "Dossier " + naar.dossierId() + wat + schade.vanEenAnder);
            }
            int gevonden = (schade.vanHet == null ? 0 : 1) + (schade.vanEenAnder == null ? 0 : 1);
            eis(tekst, "Er klopt iets niet: " + gevonden + " keer.");
            assertFalse(tekst.contains("Uitvoer-De Test"), tekst);
            Bestanden.verwijder(kopie);
        }
    }

    private static void eis(String tekst, String zin) {
        assertTrue(tekst.contains(zin), zin + " in " + tekst);
    }

    /** Which file of the second dossier is named for it; nothing when none is. */
    private static String doe(Bestandsschade schade, Exportstuk van, Exportstuk naar) throws IOException {
        switch (schade) {
            case VERANDER -> Files.write(van.plaats(), new byte[] {'!'}, StandardOpenOption.APPEND);
            case VERWISSEL -> {
                byte[] bytes = Files.readAllBytes(van.plaats());
                Files.write(van.plaats(), Files.readAllBytes(naar.plaats()));
                Files.write(naar.plaats(), bytes);
                return naar.id();
            }
            case LAAT_WEG -> Files.delete(van.plaats());
            case LAAT_WEG_MET_RIJ -> van.haalWeg();
            case VERPLAATS -> {
                naar.neemOver(van, van.id());
                van.haalWeg();
                return van.id();
            }
            case HERNOEM -> van.hernoem();
            case VOEG_TOE -> Files.writeString(naar.plaats().resolveSibling("099-erbij.txt"), "erbij");
            case VOEG_TOE_MET_RIJ -> {
                String id = UUID.randomUUID().toString();
                naar.neemOver(van, id);
                return id;
            }
        }
        return "";
    }

    @ParameterizedTest
    @EnumSource(names = {"VERANDER", "HAAL_DOSSIER_WEG", "VERANDER_TEKST"})
    @DisplayName("is aan de controlegetallen al te zien als de lijsten niet zijn meeveranderd")
    void aanDeLijsten(Schade schade) throws IOException {
        Path kopie = kopieer("lijst-" + schade);
        doe(schade, kopie, kopie.resolve(export.relativize(dossiers.get(0))), new Random(7));
        Files.writeString(kopie.resolve("erbij.txt"), "x");
        String tekst = klacht("keten", "controleer", kopie.toString()).eis(1).tekst();
        assertTrue(tekst.contains("dossier.json: is veranderd.") || tekst.contains("dossier.json: ontbreekt."), tekst);
        assertTrue(tekst.contains("Bestand erbij.txt: hoort niet bij de export."), tekst);
    }

    private static void doe(Schade schade, Path kopie, Path pad, Random toeval) throws IOException {
        ObjectNode dossier = lees(pad);
        ArrayNode rijen = (ArrayNode) dossier.get("gebeurtenissen");
        int plek = toeval.nextInt(rijen.size() - 1);
        ObjectNode rij = (ObjectNode) rijen.get(plek);
        switch (schade) {
            case VERANDER -> {
                String veld = VELDEN.get(toeval.nextInt(VELDEN.size()));
                rij.put(veld, rij.get(veld).asText() + " ");
            }
            case HAAL_WEG -> rijen.remove(plek);
            case VERPLAATS -> rijen.insert(plek, rijen.remove(plek + 1));
            case VOEG_IN -> rijen.insert(plek + 1, rij.deepCopy());
            case KAP_AF -> {
                while (rijen.size() > plek + 1) {
                    rijen.remove(plek + 1);
                }
            }
            case HERSCHRIJF -> herschrijf(rijen, plek);
            case VERANDER_TEKST -> {
                ArrayNode teksten = (ArrayNode) dossier.get("inhoud");
                ObjectNode tekst = (ObjectNode) teksten.get(toeval.nextInt(teksten.size()));
                tekst.put("inhoud", tekst.get("inhoud").asText() + "!");
            }
            case RIJ_IS_GEEN_RIJ -> rij.remove(VELDEN.get(toeval.nextInt(VELDEN.size())));
            case VERANDER_HOOFD -> regel(kopie.resolve(Uitvoer.HOOFDEN), toeval, hoofd -> hoofd.put("dossiers", 9999));
            case VERANDER_EINDE -> regel(kopie.resolve(Uitvoer.EINDEN), toeval, einde -> einde.put("hash", "f00d"));
            case HAAL_HOOFD_WEG -> {
                List<String> regels = new ArrayList<>(Files.readAllLines(kopie.resolve(Uitvoer.HOOFDEN)));
                regels.remove(toeval.nextInt(regels.size() - 1));
                Files.write(kopie.resolve(Uitvoer.HOOFDEN), regels);
            }
            default -> {
                Bestanden.verwijder(pad.getParent());
                return;
            }
        }
        Files.writeString(pad, dossier.toString());
    }

    /** Another content, and every hash from there made again, so that the chain itself holds. */
    private static void herschrijf(ArrayNode rijen, int plek) {
        ((ObjectNode) rijen.get(plek)).put("actor", "een ander");
        String vorige = rijen.get(plek).get("vorige_hash").asText();
        for (int i = plek; i < rijen.size(); i++) {
            ObjectNode rij = (ObjectNode) rijen.get(i);
            rij.put("vorige_hash", vorige);
            vorige = Hashketen.hash(Dossierrijen.ketenrij(TENANT, rij));
            rij.put("hash", vorige);
        }
    }

    private static void regel(Path bestand, Random toeval, Consumer<ObjectNode> werk) throws IOException {
        List<String> regels = new ArrayList<>(Files.readAllLines(bestand));
        int plek = toeval.nextInt(regels.size());
        ObjectNode rij = (ObjectNode) Dossierrijen.boom(regels.get(plek));
        werk.accept(rij);
        regels.set(plek, rij.toString());
        Files.write(bestand, regels);
    }

    /** As somebody would who knows how an export is made: manifest and sums fit what is there now. */
    private static void maakKloppend(Path kopie) throws IOException {
        ObjectNode manifest = lees(kopie.resolve(Exportmap.MANIFEST));
        ArrayNode bestanden = Json.mapper().createArrayNode();
        StringBuilder sommen = new StringBuilder();
        for (String pad : paden(kopie)) {
            String som = Exportmap.som(kopie.resolve(pad));
            bestanden
                    .addObject()
                    .put("pad", pad)
                    .put("bytes", Files.size(kopie.resolve(pad)))
                    .put("sha256", som);
            sommen.append(som).append("  ").append(pad).append('\n');
        }
        manifest.set("bestanden", bestanden);
        Files.writeString(kopie.resolve(Exportmap.MANIFEST), manifest.toString());
        sommen.append(Exportmap.som(kopie.resolve(Exportmap.MANIFEST)))
                .append("  ")
                .append(Exportmap.MANIFEST)
                .append('\n');
        Files.writeString(kopie.resolve(Exportmap.SOMMEN), sommen);
    }

    /** Every file that belongs in the lists. */
    private static List<String> paden(Path kopie) throws IOException {
        Set<String> lijsten = Set.of(Exportmap.MANIFEST, Exportmap.SOMMEN);
        try (Stream<Path> alle = Files.walk(kopie)) {
            return alle.filter(Files::isRegularFile)
                    .map(bestand -> kopie.relativize(bestand).toString())
                    .filter(pad -> !lijsten.contains(pad))
                    .sorted()
                    .toList();
        }
    }

    private static Path kopieer(String naam) throws IOException {
        Path kopie = map.resolve(naam);
        try (Stream<Path> alle = Files.walk(export)) {
            for (Path van : alle.toList()) {
                Path naar = kopie.resolve(export.relativize(van).toString());
                if (Files.isDirectory(van)) {
                    Files.createDirectories(naar);
                } else {
                    Files.copy(van, naar);
                }
            }
        }
        return kopie;
    }

    static ObjectNode lees(Path pad) {
        try {
            return (ObjectNode) Dossierrijen.boom(Files.readString(pad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
