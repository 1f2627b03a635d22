package nl.klacht.jakarta.rapportage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De jaarcijfers")
class RapportageIT {

    private static final String TENANT = "proef-cijfers";
    private static final String PAD = "/api/v1/rapportages/jaarcijfers";
    private static final Pattern IN_DE_PAGINA =
            Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=|(src|href)=\"[^#/]");

    @BeforeAll
    static void speel() {
        String eigen = "{\"omschrijving\":\"Niemand belde terug.\",\"domein\":\"wmo\",\"aard\":\"bejegening\","
                + "\"betreft\":{\"soort\":\"medewerker_gemeente\"}}";
        String aanbieder = "{\"omschrijving\":\"De hulp kwam niet.\",\"domein\":\"wmo\",\"aspect\":\"inhoud\","
                + "\"betreft\":{\"soort\":\"dienstverlener_organisatie\",\"dienstverlener\":\"zorg-voorbeeld\"}}";
        informeelOpgelost(ontvang("klacht", "schriftelijk", "brief", true, eigen));
        ontvang("klacht", "schriftelijk", "brief", false, eigen);
        ontvang("klacht", "schriftelijk", "email", true, eigen + "," + eigen.replace("wmo", "jeugd"));
        ontvang("klacht", "mondeling", "telefoon", false, eigen);
        ontvang("signaal", "mondeling", "telefoon", false, "{\"omschrijving\":\"De wachtkamer is vol.\"}");
        ontvang("melding", "schriftelijk", "email", false, "{\"omschrijving\":\"De lift is stuk.\"}");
        ontvang("klacht", "schriftelijk", "dienstverlener", true, aanbieder);
        voorgelegd(ontvang("klacht", "schriftelijk", "dienstverlener", true, aanbieder));
    }

    private static Antwoord ontvang(String soort, String vorm, String kanaal, boolean getekend, String delen) {
        return loket("2016-03-01T10:00:00Z")
                .post("/api/v1/dossiers", """
                        {"soort":"%s","vorm":"%s","kanaal":"%s","ontvangenOp":"2016-03-01T09:00:00Z",
                         "dagtekening":"2016-02-29","ondertekend":%s,
                         "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1, 0000 AA Nergens"}],
                         "onderdelen":[%s]}
                        """.formatted(soort, vorm, kanaal, getekend, delen))
                .eis(201);
    }

    private static void informeelOpgelost(Antwoord dossier) {
        Antwoord gesprek = doe(
                dossier, "gesprekken", "{\"op\":\"2016-03-02\",\"besproken\":\"Wat er gebeurde.\",\"onderdelen\":[1]}");
        doe(
                gesprek,
                "informele-afdoeningen",
                "{\"onderdelen\":[{\"onderdeel\":1,\"tevreden\":true,\"tevredenOp\":\"2016-03-02\",\"wie\":\"klager\","
                        + "\"blijktUit\":\"Telefoongesprek\"}]}");
    }

    /** The klager puts what the provider notified before the municipality, in writing. */
    private static void voorgelegd(Antwoord dossier) {
        doe(dossier, "voorleggingen", """
                {"reden":"niet_tevreden_over_afhandeling","vorm":"schriftelijk","ontvangenOp":"2016-03-01T12:00:00Z",
                 "ondertekend":true,"dagtekening":"2016-03-01","over":1,
                 "onderdelen":[{"omschrijving":"Ik kreeg geen antwoord.","aspect":"proces","jegensKlager":true}]}
                """);
    }

    private static Antwoord doe(Antwoord vorige, String stap, String body) {
        return loket("2016-03-02T10:00:00Z")
                .met("If-Match", vorige.kop("ETag").orElseThrow())
                .post("/api/v1/dossiers/" + vorige.json().get("id").asText() + "/" + stap, body)
                .eis(201);
    }

    private static Proefclient loket(String moment) {
        return Proef.als("loket", TENANT).op(moment);
    }

    private static Antwoord cijfers(String vorm) {
        return Proef.als("analist", TENANT)
                .met("Accept", vorm)
                .get(PAD + "?jaar=2016")
                .eis(200);
    }

    private static JsonNode tabel(String sleutel) {
        for (JsonNode tabel : cijfers("application/json").json().get("tabellen")) {
            if (tabel.get("sleutel").asText().equals(sleutel)) {
                return tabel;
            }
        }
        throw new AssertionError("geen tabel " + sleutel);
    }

    private static JsonNode rij(String sleutel, String naam) {
        for (JsonNode rij : tabel(sleutel).get("rijen")) {
            if (rij.get("naam").asText().equals(naam)) {
                return rij;
            }
        }
        throw new AssertionError("geen rij " + naam);
    }

    private static List<Integer> getallen(JsonNode rij) {
        List<Integer> getallen = new ArrayList<>();
        ((ArrayNode) rij.get("waarden")).forEach(getal -> getallen.add(getal.asInt()));
        return getallen;
    }

    @Test
    @DisplayName("tellen schriftelijk, mondeling, signaal, melding en wat een dienstverlener meldde elk in hun kolom")
    void kolommen() {
        assertEquals(5, tabel("klachten-domein").get("kolommen").size());
        assertEquals(List.of(4, 1, 1, 1, 1), getallen(tabel("klachten-domein").get("totaal")));
        assertEquals(List.of(6, 1, 1, 1, 1), getallen(tabel("onderdelen-domein").get("totaal")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("noemen elk kenmerk van een klacht en van een onderdeel")
    @CsvSource(
            delimiter = '|',
            value = {
                "klachten-domein    | Wmo                        | 3 | 1",
                "klachten-domein    | Meer dan één domein        | 1 | 0",
                "klachten-afloop    | Informeel opgelost         | 1 | 0",
                "klachten-afloop    | Nog open                   | 3 | 1",
                "klachten-termijn   | Binnen de termijn          | 1 | 0",
                "klachten-termijn   | Geen wettelijke termijn    | 1 | 1",
                "klachten-termijn   | Nog open                   | 2 | 0",
                "klachten-informeel | Ja                         | 1 | 0",
                "klachten-verdaagd  | Nee                        | 4 | 1",
                "onderdelen-aard    | Bejegening door een medewerker | 4 | 1",
                "onderdelen-aard    | Niet ingevuld              | 2 | 0",
                "onderdelen-domein  | Jeugd                      | 1 | 0"
            })
    void kenmerken(String tabel, String naam, int schriftelijk, int mondeling) {
        assertEquals(
                List.of(schriftelijk, mondeling), getallen(rij(tabel, naam)).subList(0, 2));
    }

    @Test
    @DisplayName("houden zich als JSON aan het contract, en elk percentage noemt zijn basis")
    void json() {
        JsonNode cijfers = cijfers("application/json").json();
        assertEquals(List.of(), new Contract().toets("Jaarcijfers", cijfers));
        assertEquals("Gemeente Proef-Cijfers", cijfers.get("gemeente").asText());
        assertEquals(
                "van alle schriftelijke klachten",
                tabel("klachten-termijn").get("basis").asText());
        assertEquals(25.0, rij("klachten-informeel", "Ja").get("percentage").asDouble());
    }

    @Test
    @DisplayName("zijn ook CSV met puntkomma's, in UTF-8")
    void csv() {
        Antwoord csv = cijfers("text/csv");
        assertEquals("text/csv;charset=UTF-8", csv.kop("Content-Type").orElse(""));
        assertTrue(csv.tekst().startsWith("jaar;gemeente;tabel;"), csv.tekst());
        assertTrue(csv.tekst().contains("Meer dan één domein;1;0;"), csv.tekst());
    }

    @Test
    @DisplayName("laten bij het bekendmaken kleine aantallen weg, en het totaal verraadt ze niet")
    void publicatie() {
        Antwoord csv = Proef.als("analist", TENANT)
                .met("Accept", "text/csv")
                .get(PAD + "?jaar=2016&publicatie=ja")
                .eis(200);
        assertTrue(csv.tekst().contains("klachten-domein;klachten;Meer dan één domein;x;"), csv.tekst());
        assertTrue(csv.tekst().contains("klachten-domein;klachten;Totaal;x;x;x;x;x;"), csv.tekst());
        Proef.als("analist", TENANT)
                .met("Accept", "application/json")
                .get(PAD + "?jaar=2016&publicatie=ja")
                .eis(406);
    }

    @Test
    @DisplayName("zijn ook een hele pagina, met diagram en tabel en zonder script of stijl")
    void html() {
        Antwoord pagina = cijfers("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertEquals("text/html;charset=UTF-8", pagina.kop("Content-Type").orElse(""));
        assertTrue(pagina.tekst().startsWith("<!DOCTYPE html>"), pagina.tekst());
        assertTrue(pagina.tekst().contains("<svg") && pagina.tekst().contains("<table"), pagina.tekst());
        assertTrue(pagina.tekst().contains("Demonstratie."), pagina.tekst());
        assertFalse(IN_DE_PAGINA.matcher(pagina.tekst()).find(), pagina.tekst());
        assertTrue(pagina.kop("Content-Security-Policy").orElse("").contains("style-src 'self'"));
    }

    @Test
    @DisplayName("van een jaar zonder klachten zijn nul, zonder percentages")
    void leegJaar() {
        JsonNode leeg =
                Proef.als("analist", TENANT).get(PAD + "?jaar=2015").eis(200).json();
        assertEquals(List.of(0, 0, 0, 0, 0), getallen(leeg.at("/tabellen/0/totaal")));
        assertFalse(leeg.at("/tabellen/0/totaal").has("percentage"));
    }

    @ParameterizedTest
    @DisplayName("zijn voor wie cijfers mag zien")
    @ValueSource(strings = {"analist", "leidinggevende", "beleid", "college"})
    void wieMag(String rol) {
        Proef.als(rol, TENANT).get(PAD + "?jaar=2016").eis(200);
    }

    @ParameterizedTest
    @DisplayName("zijn voor niemand anders")
    @ValueSource(strings = {"kcc", "loket", "behandelaar", "aanbieder", "beheerder", "fg"})
    void wieNietMag(String rol) {
        Proef.als(rol, TENANT).get(PAD + "?jaar=2016").eis(403);
    }

    @Test
    @DisplayName("vragen om een aanmelding, een jaar en een vorm die wij kennen")
    void foutGevraagd() {
        Proef.anoniem(TENANT).get(PAD + "?jaar=2016").eis(401);
        Proef.als("platform", "beheer").get(PAD + "?jaar=2016").eis(403);
        Proef.als("analist", TENANT).get(PAD).eis(400);
        Proef.als("analist", TENANT).get(PAD + "?jaar=vorig").eis(400);
        Proef.als("analist", TENANT).get(PAD + "?jaar=2013").eis(400);
        Proef.als("analist", TENANT)
                .met("Accept", "application/pdf")
                .get(PAD + "?jaar=2016")
                .eis(406);
    }
}
