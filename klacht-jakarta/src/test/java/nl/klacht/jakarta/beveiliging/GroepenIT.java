package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een behandelaar en de dossiers van zijn groep")
class GroepenIT {

    private static final String TENANT = "wijdemeren";
    private static final String DOSSIERS = "/api/v1/dossiers";

    /** Two of one group, and one of another. */
    private static final String HIJ = "behandelaar";

    private static final String COLLEGA = "behandelaar2";
    private static final String ANDER = "behandelaar3";

    private String id;
    private String kenmerk;
    private String versie;

    @BeforeEach
    void klacht() {
        // A colleague is known once he was here.
        List.of(HIJ, COLLEGA, ANDER)
                .forEach(wie -> als(wie).get(DOSSIERS + "?aantal=1").eis(200));
        onthoud(als("kcc").post(DOSSIERS, """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"Mevrouw Groepsgeheim-De Test"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}"""));
    }

    private static Proefclient als(String account) {
        return Proef.als(account, TENANT);
    }

    private void onthoud(Antwoord antwoord) {
        id = antwoord.eis(201).json().get("id").asText();
        kenmerk = antwoord.json().get("kenmerk").asText();
        versie = antwoord.kop("ETag").orElseThrow();
    }

    private void wijsToe(String als, String aan) {
        onthoud(als("loket").met("If-Match", versie).post(DOSSIERS + "/" + id + "/toewijzingen", """
                        {"als":"%s","gebruiker":"%s","nietBetrokken":true}""".formatted(
                        als, aan)));
    }

    @ParameterizedTest
    @ValueSource(strings = {HIJ, COLLEGA, ANDER})
    @DisplayName("wat nog van niemand is, bestaat voor geen behandelaar: het loket wijst toe")
    void vanNiemand(String account) {
        eisOnzichtbaar(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gespreksvoerder", "behandelaar"})
    @DisplayName("wat van een collega is, is ook van zijn groep, en van geen andere")
    void vanDeGroep(String als) {
        wijsToe(als, COLLEGA);
        eisZichtbaar(COLLEGA);
        eisZichtbaar(HIJ);
        eisOnzichtbaar(ANDER);
    }

    @Test
    @DisplayName("wie in een groep zit doet de stappen van een collega, wie erbuiten zit geen enkele")
    void stappen() {
        wijsToe("gespreksvoerder", COLLEGA);
        String melding = "{\"waarom\":\"Een bekende inwoner\"}";
        als(ANDER)
                .met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/bestuursmeldingen", melding)
                .eis(404);
        als(HIJ).met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/bestuursmeldingen", melding)
                .eis(201);
    }

    @Test
    @DisplayName("gaat het over naar een andere groep, dan is het meteen van haar")
    void overgedragen() {
        wijsToe("gespreksvoerder", COLLEGA);
        eisZichtbaar(HIJ);
        wijsToe("gespreksvoerder", ANDER);
        eisZichtbaar(ANDER);
        eisOnzichtbaar(HIJ);
        eisOnzichtbaar(COLLEGA);
    }

    @Test
    @DisplayName("weigert de klager de gespreksvoerder, dan is het weer van niemand")
    void geweigerd() {
        wijsToe("gespreksvoerder", HIJ);
        als(HIJ).met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/gesprekken", "{\"handeling\":\"weiger_gespreksvoerder\"}")
                .eis(201);
        eisOnzichtbaar(HIJ);
    }

    @Test
    @DisplayName("een pagina is er alleen voor wie het dossier ziet")
    void paginas() {
        wijsToe("gespreksvoerder", COLLEGA);
        for (String pad : List.of("/dossiers/" + id, "/dossiers/" + id + "/stap/voer_gesprek")) {
            metSessie(HIJ).get(pad).eis(200);
            String tekst = metSessie(ANDER).get(pad).eis(404).tekst();
            assertFalse(tekst.contains("Groepsgeheim") || tekst.contains(kenmerk), tekst);
        }
        assertTrue(metSessie(HIJ).get("/werkvoorraad").eis(200).tekst().contains(kenmerk));
        assertFalse(metSessie(ANDER).get("/werkvoorraad").eis(200).tekst().contains(kenmerk));
    }

    @Test
    @DisplayName("wie het niet mag zien, leest niets, en dus staat er niets van in de lijst van wie wat las")
    void geenInzage() {
        wijsToe("gespreksvoerder", COLLEGA);
        eisOnzichtbaar(ANDER);
        JsonNode gelezen = Proef.als("fg", TENANT)
                .get("/api/v1/inzagen?dossier=" + id + "&gebruiker=" + ANDER)
                .eis(200)
                .json();
        assertEquals(0, gelezen.path("results").size());
    }

    private static void metAlles(String account, List<String> gezien) {
        for (String sorteer :
                List.of("volgendeDatum", "-volgendeDatum", "ontvangenOp", "-ontvangenOp", "kenmerk", "-kenmerk")) {
            String na = "";
            do {
                JsonNode pagina = als(account)
                        .get(DOSSIERS + "?aantal=2&sorteer=" + sorteer + na)
                        .eis(200)
                        .json();
                pagina.path("results").forEach(r -> gezien.add(r.path("id").asText()));
                na = pagina.hasNonNull("next") ? "&na=" + pagina.path("next").asText() : "";
            } while (!na.isEmpty());
        }
    }

    private void eisOnzichtbaar(String account) {
        for (String deel : List.of("", "/gebeurtenissen", "/gebeurtenissen/1", "/termijnen", "/mogelijkheden")) {
            als(account).get(DOSSIERS + "/" + id + deel).eis(404);
        }
        als(account)
                .met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/gesprekken", "{\"op\":\"2026-03-03\",\"besproken\":\"Niets.\"}")
                .eis(404);
        List<String> gezien = new ArrayList<>();
        metAlles(account, gezien);
        assertFalse(gezien.contains(id), account + " sees it in a list");
        for (String filter :
                List.of("behandelaar=" + HIJ, "behandelaar=" + COLLEGA, "fase=informeel", "fase=ontvangen")) {
            String lijst = als(account)
                    .get(DOSSIERS + "?aantal=100&" + filter)
                    .eis(200)
                    .tekst();
            assertFalse(lijst.contains(id), account + " finds it by " + filter);
        }
        for (String vraag : vragen()) {
            String gevonden =
                    als(account).post(DOSSIERS + "/_zoek", vraag).eis(200).tekst();
            assertFalse(gevonden.contains(id), account + " finds it by " + vraag);
        }
    }

    private void eisZichtbaar(String account) {
        als(account).get(DOSSIERS + "/" + id).eis(200);
        als(account).get(DOSSIERS + "/" + id + "/gebeurtenissen").eis(200);
        List<String> gezien = new ArrayList<>();
        metAlles(account, gezien);
        assertEquals(6, gezien.stream().filter(id::equals).count(), account + " misses it in a list");
        for (String vraag : vragen()) {
            String gevonden =
                    als(account).post(DOSSIERS + "/_zoek", vraag).eis(200).tekst();
            assertTrue(gevonden.contains(id), account + " does not find it by " + vraag);
        }
    }

    private List<String> vragen() {
        return List.of(
                "{\"kenmerk\":\"%s\"}".formatted(kenmerk),
                "{\"naam\":\"groepsgeheim\",\"kenmerk\":\"%s\"}".formatted(kenmerk));
    }

    private static Proefclient metSessie(String account) {
        String kop = Proef.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", account, "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return Proef.anoniem(TENANT).met("Cookie", kop.substring(0, kop.indexOf(';')));
    }
}
