package nl.klacht.jakarta.werkvoorraad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De werkvoorraad")
class WerkvoorraadIT {

    private static final String TENANT = "wijdemeren";
    private static final List<String> IDS = new ArrayList<>();

    private static Proefclient loket() {
        return Proef.als("loket", TENANT);
    }

    @BeforeAll
    static void klachten() {
        for (int dag = 2; dag <= 8; dag++) {
            IDS.add(ontvang(
                    "signaal", "2026-03-0" + dag, "Mevrouw Kwartel-De Test", "De lift bij de Zoutkeet is kapot"));
        }
        IDS.add(ontvang("klacht", "2026-03-09", "K. Waterhoen", "Er kwam niemand langs"));
    }

    private static String ontvang(String soort, String dag, String naam, String omschrijving) {
        return Proef.als("kcc", TENANT)
                .post("/api/v1/dossiers", """
                        {"soort":"%s","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"%sT09:00:00+01:00",
                         "klagers":[{"naam":"%s"}],"onderdelen":[{"omschrijving":"%s","domein":"wmo",
                         "betreft":{"soort":"dienstverlening"}}]}""".formatted(soort, dag, naam, omschrijving))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    private static List<String> ids(JsonNode pagina) {
        return StreamSupport.stream(pagina.get("results").spliterator(), false)
                .map(regel -> regel.get("id").asText())
                .toList();
    }

    private static String na(JsonNode pagina) {
        return "&na=" + URLEncoder.encode(pagina.get("next").asText(), StandardCharsets.UTF_8);
    }

    /** Every row of every page at this address, in the order of the pages. */
    private static List<JsonNode> bladzijden(String pad, int aantal) {
        List<JsonNode> regels = new ArrayList<>();
        String adres = pad + "&aantal=" + aantal;
        JsonNode pagina = loket().get(adres).eis(200).json();
        pagina.get("results").forEach(regels::add);
        while (pagina.has("next")) {
            assertEquals(aantal, pagina.get("results").size());
            pagina = loket().get(adres + na(pagina)).eis(200).json();
            pagina.get("results").forEach(regels::add);
        }
        return regels;
    }

    private static List<String> veld(List<JsonNode> regels, String naam) {
        return regels.stream().map(regel -> regel.get(naam).asText()).toList();
    }

    @Test
    @DisplayName("geeft bladzijde na bladzijde elk dossier één keer, op volgende datum")
    void bladeren() {
        var regels = bladzijden("/api/v1/dossiers?soort=signaal", 3);
        var gezien = veld(regels, "id");
        var datums = veld(regels, "volgendeDatum");
        assertEquals(gezien.size(), gezien.stream().distinct().count());
        assertTrue(gezien.containsAll(IDS.subList(0, 7)), gezien.toString());
        assertEquals(datums.stream().sorted().toList(), datums);
    }

    @Test
    @DisplayName("kan ook andersom en op kenmerk")
    void sorteren() {
        var heen = veld(bladzijden("/api/v1/dossiers?sorteer=kenmerk", 50), "id");
        var omgekeerd = new ArrayList<>(veld(bladzijden("/api/v1/dossiers?sorteer=-kenmerk", 50), "id"));
        Collections.reverse(omgekeerd);
        assertEquals(heen, omgekeerd);
        assertTrue(heen.containsAll(IDS));
    }

    @Test
    @DisplayName("een bladwijzer van andere zoeksleutels, of van niemand, is een fout van de vrager")
    void vreemdeBladwijzer() {
        JsonNode pagina = loket().get("/api/v1/dossiers?aantal=1").eis(200).json();
        var anders = loket().get("/api/v1/dossiers?aantal=1&fase=formeel" + na(pagina))
                .eis(400);
        assertEquals("na", anders.json().at("/errors/0/parameter").asText());
        loket().get("/api/v1/dossiers?na=verzonnen").eis(400);
        loket().get("/api/v1/dossiers?na=%00").eis(400);
    }

    @Test
    @DisplayName("zegt vanaf wanneer te waarschuwen en of de datum verstreken is")
    void datums() {
        JsonNode regel =
                loket().get("/api/v1/dossiers?aantal=1").eis(200).json().at("/results/0");
        assertTrue(regel.get("verstreken").asBoolean(), regel.toString());
        assertTrue(
                regel.get("waarschuwVanaf")
                                .asText()
                                .compareTo(regel.get("volgendeDatum").asText())
                        <= 0,
                regel.toString());
    }

    @Test
    @DisplayName("een onbekende zoeksleutel en een onbekende waarde worden samen genoemd")
    void verkeerdeVraag() {
        var fouten =
                loket().get("/api/v1/dossiers?fase=ergens&kleur=rood").eis(400).json();
        assertEquals(2, fouten.get("errors").size(), fouten.toString());
    }

    @Test
    @DisplayName("een dienstverlener ziet alleen wat bij hem ligt, de tweede lijn wat haar is voorgelegd")
    void anderen() {
        for (String rol : List.of("aanbieder", "tweedelijn", "college")) {
            var gezien =
                    ids(Proef.als(rol, TENANT).get("/api/v1/dossiers").eis(200).json());
            assertTrue(IDS.stream().noneMatch(gezien::contains), rol);
        }
        Proef.als("analist", TENANT).get("/api/v1/dossiers").eis(403);
        Proef.anoniem(TENANT).get("/api/v1/dossiers").eis(401);
    }

    @Test
    @DisplayName("een dossier staat alleen in de lijst van zijn gemeente")
    void andereGemeente() {
        var elders = Proef.als("loket", "stichtse-vecht")
                .get("/api/v1/dossiers?aantal=200")
                .eis(200);
        assertTrue(ids(elders.json()).stream().noneMatch(IDS::contains));
    }

    @Test
    @DisplayName("zoekt op woorden uit een naam, ook op het begin, maar niet op de namen van velden")
    void opNaam() {
        assertTrue(gevonden("{\"naam\":\"kwart de\"}").containsAll(IDS.subList(0, 7)));
        assertEquals(List.of(IDS.get(7)), gevonden("{\"naam\":\"waterhoen\"}"));
        assertFalse(gevonden("{\"naam\":\"naam\"}").contains(IDS.get(7)));
        assertEquals(List.of(), gevonden("{\"naam\":\"' | ':\"}"));
    }

    @Test
    @DisplayName("zoekt op woorden uit het verhaal en op kenmerk, ook samen")
    void opTekst() {
        assertTrue(gevonden("{\"tekst\":\"ZOUTKEET lift\"}").containsAll(IDS.subList(0, 7)));
        String kenmerk = loket().get("/api/v1/dossiers/" + IDS.get(7))
                .eis(200)
                .json()
                .get("kenmerk")
                .asText();
        assertEquals(List.of(IDS.get(7)), gevonden("{\"kenmerk\":\"%s\"}".formatted(kenmerk.toLowerCase())));
        assertEquals(List.of(), gevonden("{\"kenmerk\":\"%s\",\"tekst\":\"zoutkeet\"}".formatted(kenmerk)));
        assertEquals(List.of(), gevonden("{\"kenmerk\":\"%%\"}"));
    }

    @Test
    @DisplayName("zoeken gaat ook bladzijde na bladzijde")
    void zoekenBladeren() {
        var eerste = zoek("{\"tekst\":\"zoutkeet\",\"aantal\":4}").eis(200).json();
        String na = eerste.get("next").asText();
        var tweede = zoek("{\"tekst\":\"zoutkeet\",\"aantal\":4,\"na\":\"%s\"}".formatted(na))
                .eis(200);
        assertEquals(3, tweede.json().get("results").size());
        assertTrue(ids(tweede.json()).stream().noneMatch(ids(eerste)::contains));
        zoek("{\"tekst\":\"lift\",\"aantal\":4,\"na\":\"%s\"}".formatted(na)).eis(400);
        zoek("{}").eis(400);
    }

    @Test
    @DisplayName("kost hoogstens drie statements, de commit meegeteld; zoeken één meer, want dat wordt opgeschreven")
    void statements() {
        loket().get("/api/v1/dossiers").eis(200);
        eisHoogstens(3, Proef.sql(() -> loket().get("/api/v1/dossiers").eis(200)));
        eisHoogstens(4, Proef.sql(() -> zoek("{\"naam\":\"test\",\"tekst\":\"lift\"}")
                .eis(200)));
    }

    private static void eisHoogstens(int aantal, List<String> statements) {
        assertTrue(!statements.isEmpty() && statements.size() <= aantal, String.join("\n", statements));
    }

    private static List<String> gevonden(String vraag) {
        return ids(zoek(vraag).eis(200).json());
    }

    private static Proefclient.Antwoord zoek(String vraag) {
        return loket().post("/api/v1/dossiers/_zoek", vraag);
    }
}
