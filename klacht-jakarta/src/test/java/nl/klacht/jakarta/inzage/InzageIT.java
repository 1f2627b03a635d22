package nl.klacht.jakarta.inzage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wie las wat")
class InzageIT {

    private static final String TENANT = "weesp";
    private static final String DOSSIERS = "/api/v1/dossiers/";
    private static String id;

    @BeforeAll
    static void klacht() {
        id = nieuw();
        Proef.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .post(DOSSIERS + id + "/toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}")
                .eis(201);
    }

    private static String nieuw() {
        return Proef.als("kcc", TENANT)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"Mevrouw Inkijk-De Test"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    private static JsonNode lees(String vraag) {
        JsonNode pagina =
                Proef.als("fg", TENANT).get("/api/v1/inzagen?" + vraag).eis(200).json();
        assertEquals(List.of(), new Contract().toets("Inzagen", pagina));
        return pagina;
    }

    private static List<String> soorten(JsonNode pagina) {
        List<String> soorten = new ArrayList<>();
        pagina.get("results")
                .forEach(i -> soorten.add(
                        i.get("gebruiker").asText() + " " + i.get("soort").asText()));
        return soorten;
    }

    @Test
    @DisplayName(
            "een dossier en zijn geschiedenis lezen laat een spoor na, de laatste bovenaan; wie het niet mag zien, leest niets")
    void dossier() {
        String zonder = lees("dossier=" + id).get("results").toString();
        Proef.als("analist", TENANT).get(DOSSIERS + id).eis(403);
        Proef.als("aanbieder", TENANT).get(DOSSIERS + id).eis(404);
        Proef.als("loket", "wijdemeren").get(DOSSIERS + id).eis(404);
        assertEquals(zonder, lees("dossier=" + id).get("results").toString());

        Proef.als("loket", TENANT).get(DOSSIERS + id).eis(200);
        Proef.als("behandelaar", TENANT).get(DOSSIERS + id + "/gebeurtenissen").eis(200);
        assertEquals(
                List.of("behandelaar geschiedenis", "loket dossier"),
                soorten(lees("dossier=" + id)).subList(0, 2));
        assertEquals(List.of("loket dossier"), soorten(lees("dossier=" + id + "&gebruiker=loket")));
    }

    @Test
    @DisplayName("wie een stap gaat zetten leest daarvoor, en wie afdrukt of cijfers meeneemt staat er ook")
    void waarom() {
        String ander = nieuw();
        String cookie = Proef.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
        Proef.anoniem(TENANT)
                .met("Cookie", cookie)
                .get("/dossiers/" + ander + "/stap/duid")
                .eis(200);
        String afdruk = Proef.anoniem(TENANT)
                .met("Cookie", cookie)
                .get("/dossiers/" + ander + "/afdruk")
                .eis(200)
                .tekst();
        assertTrue(afdruk.contains("Mevrouw Inkijk-De Test") && afdruk.contains("Niemand belde"), afdruk);
        JsonNode laatste = lees("dossier=" + ander + "&gebruiker=loket");
        assertEquals("afdruk", laatste.at("/results/0/soort").asText());
        assertEquals("afdrukken", laatste.at("/results/0/waarom").asText());
        assertEquals("dossier", laatste.at("/results/1/soort").asText());
        assertEquals("duid", laatste.at("/results/1/waarom").asText());

        Proef.als("analist", TENANT)
                .met("Accept", "text/csv")
                .get("/api/v1/rapportages/jaarcijfers?jaar=2026")
                .eis(200);
        JsonNode bestand = lees("gebruiker=analist&aantal=1").at("/results/0");
        assertEquals("export", bestand.get("soort").asText());
        assertEquals("jaarcijfers 2026", bestand.get("vraag").asText());
    }

    @Test
    @DisplayName("zoeken naar iemand staat er met de vraag")
    void zoeken() {
        Proef.als("kcc", TENANT)
                .post("/api/v1/dossiers/_zoek", "{\"naam\":\"inkijk\"}")
                .eis(200);
        JsonNode laatste = lees("gebruiker=kcc&aantal=1").at("/results/0");
        assertEquals("zoeken", laatste.get("soort").asText());
        assertEquals("naam: inkijk", laatste.get("vraag").asText());
        assertFalse(laatste.has("dossier"));
    }

    @Test
    @DisplayName("de lijst gaat bladzijde na bladzijde, en een plek van elders wordt geweigerd")
    void bladeren() {
        for (int keer = 0; keer < 3; keer++) {
            Proef.als("leidinggevende", TENANT).get(DOSSIERS + id).eis(200);
        }
        JsonNode eerste = lees("gebruiker=leidinggevende&aantal=2");
        JsonNode tweede = lees(
                "gebruiker=leidinggevende&aantal=2&na=" + eerste.get("next").asText());
        assertEquals(2, eerste.get("results").size());
        assertTrue(tweede.get("results").size() >= 1);
        assertFalse(tweede.toString().contains(eerste.at("/results/1/id").asText()));
        Proef.als("fg", TENANT).get("/api/v1/inzagen?na=ergens").eis(400);
        Proef.als("fg", TENANT)
                .get("/api/v1/inzagen?dossier=geen-dossier&kleur=rood")
                .eis(400);
    }

    @Test
    @DisplayName("een andere gemeente ziet er niets van")
    void elders() {
        assertEquals(
                0,
                Proef.als("fg", "wijdemeren")
                        .get("/api/v1/inzagen?dossier=" + id)
                        .eis(200)
                        .json()
                        .get("results")
                        .size());
        assertEquals(0, lees("dossier=" + UUID.randomUUID()).get("results").size());
    }

    @ParameterizedTest
    @DisplayName("niemand anders dan de functionaris gegevensbescherming ziet de lijst")
    @ValueSource(
            strings = {"kcc", "loket", "behandelaar", "leidinggevende", "analist", "college", "aanbieder", "beheerder"})
    void wieNietMag(String rol) {
        Proef.als(rol, TENANT).get("/api/v1/inzagen").eis(403);
    }

    @Test
    @DisplayName("wie niet is aangemeld ziet niets, en op het platform is er geen lijst")
    void zonderAanmelding() {
        Proef.anoniem(TENANT).get("/api/v1/inzagen").eis(401);
        Proef.als("platform", "beheer").get("/api/v1/inzagen").eis(403);
    }
}
