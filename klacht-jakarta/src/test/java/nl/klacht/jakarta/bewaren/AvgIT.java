package nl.klacht.jakarta.bewaren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Verzoeken over persoonsgegevens")
class AvgIT {

    private static final String TENANT = "proef-dienst";
    private static final String VERZOEKEN = "/api/v1/avg-verzoeken";
    private static final String DOSSIERS = "/api/v1/dossiers/";
    private static final Proefclient LOKET = Proef.als("loket", TENANT);
    private static final LocalDate VANDAAG = LocalDate.now(LokaleDag.ZONE);

    private static int teller;

    private String naam;
    private String dossier;

    @BeforeEach
    void klachtVanTweeMensen() {
        klacht(LOKET, "2026-03-02T09:00:00+01:00");
    }

    private void klacht(Proefclient wie, String ontvangen) {
        naam = "Zoekterm" + (char) ('a' + teller++) + " De Test";
        dossier = wie.post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"email","ontvangenOp":"%s",
                         "klagers":[{"naam":"%s","adres":"Proefstraat 1","email":"k.voorbeeld@example.nl"},{"naam":"Meneer Anders-Proef"}],
                         "onderdelen":[{"omschrijving":"Het verhaal over buurman Proef","domein":"wmo","betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(ontvangen, naam))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    /** A complaint of long ago for which was paid: its year for the second line is over, and it is kept for seven. */
    private void geslotenKlacht() {
        klacht(LOKET.op("2025-03-03T10:00:00+01:00"), "2025-03-03T09:00:00+01:00");
        LOKET.op("2025-03-05T10:00:00+01:00")
                .met("If-Match", "\"1\"")
                .post(DOSSIERS + dossier + "/intrekkingen", "{\"wijze\":\"schriftelijk\"}")
                .eis(201);
        stap(2, "bewaringen", """
                        {"handeling":"bepaal_bewaring","financieleGevolgen":true,"invloedOpTeBewarenZaak":false,"toelichting":"Er is betaald."}""").eis(201);
    }

    private String contactgegevens(String persoon) {
        return """
                {"inhoud":"%s","gegevens":"contactgegevens","blijft":{"naam":"%s"},"reden":"Op verzoek."}""".formatted(persoon, naam);
    }

    private JsonNode verzoek(String soort, LocalDate ontvangen) {
        JsonNode verzoek = LOKET.post(VERZOEKEN, """
                        {"soort":"%s","ontvangenOp":"%s","persoon":{"naam":"%s"}}""".formatted(soort, ontvangen, naam))
                .eis(201)
                .json();
        assertEquals(List.of(), new Contract().toets("AvgVerzoek", verzoek));
        return verzoek;
    }

    private static String pad(JsonNode verzoek) {
        return VERZOEKEN + "/" + verzoek.get("id").asText();
    }

    private JsonNode gevonden(JsonNode verzoek) {
        JsonNode alles = LOKET.get(pad(verzoek) + "/vindplaatsen").eis(200).json();
        assertEquals(List.of(), new Contract().toets("AvgVindplaatsen", alles));
        assertEquals(1, alles.get("results").size(), alles.toString());
        return alles.at("/results/0");
    }

    private Antwoord stap(int versie, String stap, String body) {
        return LOKET.met("If-Match", "\"" + versie + "\"").post(DOSSIERS + dossier + "/" + stap, body);
    }

    private static List<String> vindplaatsen(JsonNode gronden) {
        List<String> lijst = new ArrayList<>();
        gronden.forEach(g -> lijst.add(g.get("vindplaats").asText()));
        return lijst;
    }

    @Test
    @DisplayName("het antwoord moet binnen een maand, en kan één keer op tijd langer duren")
    void termijn() {
        JsonNode verzoek = verzoek("inzage", VANDAAG);
        assertEquals(VANDAAG.plusMonths(1).toString(), verzoek.get("uiterlijk").asText());
        assertEquals(List.of("AVG 12 lid 3"), vindplaatsen(verzoek.get("gronden")));
        String reden = "{\"reden\":\"Het zijn veel dossiers.\"}";
        JsonNode langer =
                LOKET.post(pad(verzoek) + "/verlengingen", reden).eis(201).json();
        assertEquals(VANDAAG.plusMonths(3).toString(), langer.get("uiterlijk").asText());
        assertEquals(
                List.of("AVG 12 lid 3"),
                vindplaatsen(LOKET.post(pad(verzoek) + "/verlengingen", reden)
                        .eis(409)
                        .json()
                        .get("gronden")));
        JsonNode oud = verzoek("inzage", VANDAAG.minusMonths(2));
        assertTrue(oud.get("verstreken").asBoolean());
        LOKET.post(pad(oud) + "/verlengingen", reden).eis(409);
        LOKET.post(VERZOEKEN, """
                {"soort":"inzage","ontvangenOp":"%s","persoon":{"naam":"X"}}""".formatted(VANDAAG.plusDays(1))).eis(400);
        LOKET.post(VERZOEKEN, "{\"soort\":\"inzage\",\"ontvangenOp\":\"2026-03-02\",\"persoon\":{}}")
                .eis(400);
    }

    @Test
    @DisplayName("de functionaris ziet het register, zonder wie erom vroeg en zonder dossiers")
    void functionaris() {
        JsonNode verzoek = verzoek("inzage", VANDAAG);
        Proefclient fg = Proef.als("fg", TENANT);
        JsonNode gezien = fg.get(pad(verzoek)).eis(200).json();
        assertFalse(gezien.has("persoon"));
        JsonNode lijst = fg.get(VERZOEKEN + "?aantal=1").eis(200).json();
        assertEquals(List.of(), new Contract().toets("AvgVerzoeken", lijst));
        assertFalse(lijst.toString().contains("Zoekterm"));
        fg.get(pad(verzoek) + "/vindplaatsen").eis(403);
        Proef.als("kcc", TENANT).get(VERZOEKEN).eis(403);
        Proef.als("loket", "wijdemeren").get(pad(verzoek)).eis(404);
    }

    @Test
    @DisplayName(
            "de kopie geeft eigen gegevens, merkt teksten, en laat anderen en accounts weg; zoeken laat een spoor na")
    void kopie() {
        JsonNode verzoek = verzoek("inzage", VANDAAG);
        JsonNode plaats = gevonden(verzoek);
        assertEquals(1, plaats.get("personen").size());
        String persoon = plaats.at("/personen/0/id").asText();
        Proef.als("kcc", TENANT).get(DOSSIERS + dossier).eis(200);
        JsonNode kopie = LOKET.post(pad(verzoek) + "/inzagekopieen", "{\"personen\":[\"" + persoon + "\"]}")
                .eis(200)
                .json();
        assertEquals(List.of(), new Contract().toets("Inzagekopie", kopie));
        JsonNode deel = kopie.at("/dossiers/0");
        assertEquals(naam, deel.at("/eigenGegevens/0/gegevens/naam").asText());
        assertEquals(1, deel.get("anderen").asInt());
        assertFalse(kopie.toString().contains("Anders-Proef"), kopie.toString());
        assertEquals("eerst_beoordelen", deel.at("/teksten/0/meegeven").asText());
        assertTrue(deel.get("lezers").toString().contains("\"rollen\":\"kcc\""));
        assertFalse(deel.get("lezers").toString().contains("gebruiker"));
        assertTrue(vindplaatsen(kopie.get("gronden")).contains("AVG 15 lid 4"));
        LOKET.post(pad(verzoek) + "/inzagekopieen", "{\"personen\":[\"00000000-0000-4000-8000-000000000000\"]}")
                .eis(400);
        String spoor = Proef.als("fg", TENANT)
                .get("/api/v1/inzagen?gebruiker=loket&aantal=5")
                .eis(200)
                .tekst();
        assertTrue(spoor.contains("naam: " + naam) && spoor.contains("inzagekopie"), spoor);
    }

    @Test
    @DisplayName(
            "verbeteren vervangt wat er stond, zegt dat in de geschiedenis en niet wat, en wie te laat is begint opnieuw")
    void verbeteren() {
        JsonNode verzoek = verzoek("rectificatie", VANDAAG);
        String persoon = gevonden(verzoek).at("/personen/0/id").asText();
        String body = """
                {"persoon":"%s","nieuw":{"naam":"%s","adres":"Proefstraat 99"},"reden":"Het huisnummer was fout."}""".formatted(persoon, naam);
        stap(9, "rectificaties", body).eis(412);
        JsonNode na = stap(1, "rectificaties", body).eis(201).json();
        assertEquals("Proefstraat 99", na.at("/klagers/0/adres").asText());
        assertEquals("Meneer Anders-Proef", na.at("/klagers/1/naam").asText());
        String geschiedenis =
                LOKET.get(DOSSIERS + dossier + "/gebeurtenissen").eis(200).tekst();
        assertTrue(geschiedenis.contains("rectificeer") && !geschiedenis.contains("Proefstraat"), geschiedenis);
        stap(2, "rectificaties", body).eis(409);
        String nieuw = gevonden(verzoek).at("/personen/0/id").asText();
        assertFalse(nieuw.equals(persoon));
        assertEquals(
                "Proefstraat 99",
                gevonden(verzoek).at("/personen/0/gegevens/adres").asText());
    }

    @Test
    @DisplayName("wissen mag alleen wat de wet toestaat, en het besluit draagt de gronden waarom niet")
    void wissen() {
        String loopt =
                gevonden(verzoek("wissing", VANDAAG)).at("/personen/0/id").asText();
        assertEquals(
                List.of("AVG 17 lid 1 onder a"),
                vindplaatsen(stap(1, "wissingen", contactgegevens(loopt))
                        .eis(409)
                        .json()
                        .get("gronden")));
        geslotenKlacht();
        JsonNode verzoek = verzoek("wissing", VANDAAG);
        String persoon = gevonden(verzoek).at("/personen/0/id").asText();
        JsonNode na = stap(3, "wissingen", contactgegevens(persoon)).eis(201).json();
        assertEquals(naam, na.at("/klagers/0/naam").asText());
        assertFalse(na.at("/klagers/0").has("adres"));
        String rest = gevonden(verzoek).at("/personen/0/id").asText();
        String alles = "{\"inhoud\":\"" + rest + "\",\"gegevens\":\"dossier\",\"reden\":\"Op verzoek.\"}";
        assertTrue(vindplaatsen(stap(4, "wissingen", alles).eis(409).json().get("gronden"))
                .containsAll(List.of("AVG 17 lid 3 onder b", "AVG 17 lid 3 onder d", "Selectielijst 2020 13.1.1")));

        String besluit = "{\"uitkomst\":\"gedeeltelijk\",\"toelichting\":\"Wij schreven u.\"%s}";
        LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted("")).eis(400);
        String mag = ",\"geweigerd\":[{\"dossier\":\"" + dossier + "\",\"gegevens\":\"contactgegevens\"}]";
        assertEquals(
                List.of("AVG 17 lid 1 onder a"),
                vindplaatsen(LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted(mag))
                        .eis(409)
                        .json()
                        .get("gronden")));
        String magNiet = ",\"geweigerd\":[{\"dossier\":\"" + dossier + "\",\"gegevens\":\"dossier\"}]";
        JsonNode klaar = LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted(magNiet))
                .eis(201)
                .json();
        assertTrue(vindplaatsen(klaar.at("/besluit/gronden")).contains("AVG 17 lid 3 onder b"));
        assertFalse(klaar.at("/besluit/gronden/0/juridisch").asText().isEmpty());
        LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted(magNiet)).eis(409);
    }

    @Test
    @DisplayName("is er niets gevonden, dan is dat het antwoord, met zijn zin en zonder dossier")
    void nietsGevonden() {
        naam = "Nergens Te-Vinden " + (char) ('a' + teller);
        JsonNode verzoek = verzoek("wissing", VANDAAG);
        assertEquals(
                0,
                LOKET.get(pad(verzoek) + "/vindplaatsen")
                        .eis(200)
                        .json()
                        .get("results")
                        .size());
        String besluit = "{\"uitkomst\":\"%s\",\"toelichting\":\"Wij schreven u dat wij niets vonden.\"%s}";
        String anders = LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted("geweigerd", ""))
                .eis(400)
                .tekst();
        assertTrue(anders.contains("Is er niets gevonden, kies dan dat antwoord."), anders);
        LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted("niets_gevonden", ",\"waarom\":[\"toestemming\"]"))
                .eis(400);
        JsonNode klaar = LOKET.post(pad(verzoek) + "/besluiten", besluit.formatted("niets_gevonden", ""))
                .eis(201)
                .json();
        assertEquals(List.of(), new Contract().toets("AvgVerzoek", klaar));
        assertEquals("niets_gevonden", klaar.at("/besluit/uitkomst").asText());
        assertEquals(List.of("AVG 12 lid 3"), vindplaatsen(klaar.at("/besluit/gronden")));
        assertTrue(klaar.at("/besluit/gronden/0/uitleg").asText().contains("vonden niets van hem"));
    }

    @Test
    @DisplayName(
            "beperken, meenemen en bezwaar: met termijn, antwoord, reden en artikel; een antwoord dat niet bij zijn reden past niet")
    void doorMensen() {
        JsonNode beperking = beslis("beperking", "ingewilligd", "juistheid_betwist", 201);
        assertEquals(
                VANDAAG.plusMonths(1).toString(), beperking.get("uiterlijk").asText());
        assertEquals(List.of("AVG 18 lid 1 onder a"), vindplaatsen(beperking.at("/besluit/gronden")));
        assertEquals(
                List.of("AVG 20 lid 1 onder a"),
                vindplaatsen(beslis("overdraagbaarheid", "geweigerd", "wettelijke_plicht", 201)
                        .at("/besluit/gronden")));
        assertEquals(
                List.of("AVG 21 lid 1"),
                vindplaatsen(
                        beslis("bezwaar", "geweigerd", "wettelijke_plicht", 201).at("/besluit/gronden")));
        assertEquals(
                List.of("AVG 18 lid 1"),
                vindplaatsen(
                        beslis("beperking", "ingewilligd", "geen_van_deze", 409).get("gronden")));
        beslis("bezwaar", "ingewilligd", "dwingende_grond", 409);
        beslis("bezwaar", "geweigerd", "juistheid_betwist", 400);
        beslis("inzage", "geweigerd", "toestemming", 400);
        JsonNode zonder = verzoek("bezwaar", VANDAAG);
        String leeg = "{\"uitkomst\":\"geweigerd\",\"toelichting\":\"Wij schreven u.\"}";
        String zin = LOKET.post(pad(zonder) + "/besluiten", leeg).eis(400).tekst();
        assertTrue(zin.contains("Kies de reden van het antwoord."), zin);
        LOKET.post(pad(zonder) + "/besluiten", leeg.replace("geweigerd", "niets_gevonden"))
                .eis(201);
    }

    private JsonNode beslis(String soort, String uitkomst, String waarom, int status) {
        JsonNode verzoek = verzoek(soort, VANDAAG);
        JsonNode antwoord = LOKET.post(
                        pad(verzoek) + "/besluiten",
                        "{\"uitkomst\":\"%s\",\"waarom\":[\"%s\"],\"toelichting\":\"Wij schreven u.\"}"
                                .formatted(uitkomst, waarom))
                .eis(status)
                .json();
        if (status == 201) {
            assertEquals(List.of(), new Contract().toets("AvgVerzoek", antwoord));
        }
        return antwoord;
    }

    @Test
    @DisplayName(
            "iemand die niet in het dossier hoort gaat eruit, ook als het nog loopt; een vreemde sleutel doet niets")
    void derde() {
        String ander = LOKET.post(VERZOEKEN, """
                        {"soort":"wissing","ontvangenOp":"%s","persoon":{"naam":"Anders-Proef %s"}}""".formatted(VANDAAG, ""))
                .eis(201)
                .json()
                .get("id")
                .asText();
        JsonNode plaatsen = LOKET.get(VERZOEKEN + "/" + ander + "/vindplaatsen")
                .eis(200)
                .json()
                .get("results");
        String persoon = "";
        for (JsonNode plaats : plaatsen) {
            if (plaats.get("dossier").asText().equals(dossier)) {
                persoon = plaats.at("/personen/0/id").asText();
            }
        }
        stap(1, "wissingen", """
                        {"inhoud":"00000000-0000-4000-8000-000000000000","gegevens":"derde","reden":"Vergissing."}""").eis(400);
        JsonNode na = stap(1, "wissingen", """
                        {"inhoud":"%s","gegevens":"derde","reden":"Vergissing."}""".formatted(persoon)).eis(201).json();
        assertFalse(na.toString().contains("Anders-Proef"), na.toString());
        LOKET.get(DOSSIERS + dossier).eis(200);
    }
}
