package nl.klacht.jakarta.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De eerste lijn: de klachtadviesprocedure en de stappen van hoofdstuk 2 van de Awb")
class EersteLijnIT {

    private static final String TENANT = "proef-advies";
    private static final Proefclient LOKET = Proef.als("loket", TENANT);
    private static final Proefclient BEHANDELAAR = Proef.als("behandelaar", TENANT);
    private static final LocalDate VANDAAG = LocalDate.now(LokaleDag.ZONE);

    private static Zaak klacht(String kanaal, String betreft, String erbij) {
        return Zaak.open(Proef.als("kcc", TENANT), """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"%s","ontvangenOp":"%s","dagtekening":"%s","ondertekend":true,%s
                 "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1, 0000 AA Nergens"}],
                 "onderdelen":[{"omschrijving":"Er belde niemand terug.","jegensKlager":true,"domein":"wmo","betreft":%s}]}
                """.formatted(
                kanaal, Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS), VANDAAG, erbij, betreft));
    }

    private static Zaak klacht(String kanaal) {
        return klacht(kanaal, "{\"soort\":\"medewerker_gemeente\"}", "");
    }

    private static JsonNode afhandeling(JsonNode dossier) {
        return Zaak.stroom(dossier.at("/onderdelen/0/termijnen"))
                .filter(termijn -> termijn.path("soort").asText().equals("afhandeling"))
                .findFirst()
                .orElseThrow();
    }

    private static String bevestiging(boolean commissie) {
        return "{\"wijze\":\"brief\",\"vermeldtAdviescommissie\":" + commissie + "}";
    }

    private static String uitnodiging(String wie) {
        return """
                {"wie":"%s","onderdelen":[1],"op":"%s","waar":"Gemeentehuis"}
                """.formatted(wie, Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String hoor(String door) {
        return """
                {"handeling":"hoor","onderdelen":[1],"op":"%s","door":"%s",
                 "personen":[{"wie":"klager","uitkomst":"gehoord"},{"wie":"beklaagde","uitkomst":"gehoord"}]}
                """.formatted(VANDAAG, door);
    }

    private static String brief(String erbij, boolean adviesBijgevoegd) {
        return """
                {"onderdelen":[{"onderdeel":1,"bevindingen":"Er is gesproken.","oordeel":"ongegrond","motivering":"Er is wel gebeld."%s,
                 "tweedeLijn":"nationale_ombudsman"}],"bestuursorgaan":"college","ondertekenaar":"Afdelingshoofd Test","mandaat":"Mandaat proef",
                 "adviesBijgevoegd":%s}
                """.formatted(erbij, adviesBijgevoegd);
    }

    @Test
    @DisplayName("een hele klachtadviesprocedure, van bevestiging tot een brief die van het advies afwijkt")
    void klachtadviesprocedure() {
        Zaak zaak = klacht("brief");
        assertEquals(
                VANDAAG.plusWeeks(10).toString(),
                afhandeling(zaak.gezien()).path("nominaal").asText());
        assertEquals(List.of("Awb 9:15 lid 1"), zaak.weigering(LOKET, "ontvangstbevestigingen", bevestiging(false)));
        zaak.doe(LOKET, "ontvangstbevestigingen", bevestiging(true));
        zaak.doe(LOKET, "toewijzingen", """
                {"als":"behandelaar","gebruiker":"behandelaar","nietBetrokken":true}""");
        zaak.doe(BEHANDELAAR, "afschriften", """
                {"onderdelen":[1],"aan":"Mevrouw Test","metBijlagen":true}""");
        zaak.doe(BEHANDELAAR, "uitnodigingen", uitnodiging("klager"));
        zaak.doe(BEHANDELAAR, "uitnodigingen", uitnodiging("beklaagde"));

        assertEquals(List.of("Awb 9:15 lid 2"), zaak.weigering(BEHANDELAAR, "hoorzittingen", hoor("behandelaar")));
        zaak.doe(BEHANDELAAR, "hoorzittingen", hoor("voorzitter"));
        zaak.doe(BEHANDELAAR, "verslagen", "{\"onderdelen\":[1],\"verslag\":\"Beiden vertelden wat er gebeurde.\"}");
        assertEquals(List.of("Awb 9:15 lid 4"), zaak.weigering(BEHANDELAAR, "afdoeningen", brief("", false)));
        zaak.doe(LOKET, "adviezen", """
                {"onderdelen":[1],"oordeel":"gegrond","advies":"Verklaar de klacht gegrond.","commissie":"Klachtadviescommissie Proef",
                 "bevindingen":"Er is niet gebeld.","aanbevelingen":"Bel terug."}""");

        JsonNode advies = zaak.gezien().at("/onderdelen/0/adviesprocedure");
        assertEquals("voorzitter", advies.path("gehoordDoor").asText());
        assertEquals("gegrond", advies.path("advies").asText());
        assertEquals(List.of("Awb 9:13"), Zaak.vindplaatsen(advies.path("gronden")));
        String pagina = pagina(zaak);
        assertTrue(pagina.contains("Gehoord door: De voorzitter van de commissie"), pagina);
        assertEquals(List.of("Awb 9:16", "Awb 9:16"), zaak.weigering(BEHANDELAAR, "afdoeningen", brief("", false)));
        String reden = ",\"afwijkingVanAdvies\":\"Uit de telefoonlijst blijkt dat wel is gebeld.\"";
        assertEquals(List.of("Awb 9:16"), zaak.weigering(BEHANDELAAR, "afdoeningen", brief(reden, false)));
        assertEquals(
                "afgedaan",
                zaak.doe(BEHANDELAAR, "afdoeningen", brief(reden, true))
                        .path("fase")
                        .asText());
    }

    private static String pagina(Zaak zaak) {
        String kop = Proef.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return Proef.anoniem(TENANT)
                .met("Cookie", kop.substring(0, kop.indexOf(';')))
                .get("/dossiers/" + zaak.id())
                .eis(200)
                .tekst();
    }

    @Test
    @DisplayName("een klacht langs een verkeerde weg telt vanaf het doorsturen, en zegt waarom")
    void verkeerdeWeg() {
        Zaak zaak = klacht("email");
        String doorsturen = "{\"kanaal\":\"email\",\"op\":\"%s\",\"verteldOp\":\"%s\"}".formatted(VANDAAG, VANDAAG);
        zaak.probeer(Proef.als("kcc", TENANT), "interne-doorzendingen", doorsturen)
                .eis(403);
        assertEquals(
                List.of("Awb 2:13 lid 2"),
                zaak.weigering(LOKET, "interne-doorzendingen", doorsturen.replace("\"email\"", "\"webformulier\"")));
        JsonNode termijn = afhandeling(zaak.doe(LOKET, "interne-doorzendingen", doorsturen));
        assertEquals(VANDAAG.toString(), termijn.path("begin").asText());
        assertEquals("Awb 2:24", Zaak.vindplaatsen(termijn.path("gronden")).get(0));
        assertEquals(List.of("Awb 2:24"), zaak.weigering(LOKET, "interne-doorzendingen", doorsturen));
    }

    @Test
    @DisplayName("een gemachtigde weigeren kan bij ernstige bezwaren, nooit als hij advocaat is")
    void gemachtigde() {
        Zaak zaak =
                klacht("brief", "{\"soort\":\"medewerker_gemeente\"}", "\"gemachtigde\":{\"naam\":\"G. Voorbeeld\"},");
        String weigering = """
                {"ernstigeBezwaren":true,"advocaat":true,"klagerVerteld":true,"gemachtigdeVerteld":true,"reden":"Hij dreigde."}""";
        assertEquals(List.of("Awb 2:2 lid 3"), zaak.weigering(LOKET, "weigeringen", weigering));
        zaak.doe(LOKET, "weigeringen", weigering.replace("\"advocaat\":true", "\"advocaat\":false"));
        assertFalse(zaak.gezien().hasNonNull("gemachtigde"));
        assertEquals(List.of("Awb 2:2 lid 1"), zaak.weigering(LOKET, "weigeringen", weigering));
    }

    @Test
    @DisplayName("een vertaling stopt geen termijn, en een bevestiging die niet aankwam gaat opnieuw")
    void vertalingEnHerzending() {
        Zaak zaak = klacht("brief");
        JsonNode eerst = afhandeling(zaak.gezien());
        JsonNode na = zaak.doe(LOKET, "vertalingen", """
                {"nodig":true,"uiterlijk":"%s","motivering":"Niemand leest deze taal."}""".formatted(VANDAAG.plusDays(14)));
        assertEquals(eerst.path("wettelijk"), afhandeling(na).path("wettelijk"));
        String opnieuw = "{\"brief\":\"ontvangstbevestiging\",\"op\":\"%s\",\"wijze\":\"brief\"}".formatted(VANDAAG);
        assertEquals(List.of("Awb 2:11"), zaak.weigering(LOKET, "herzendingen", opnieuw));
        zaak.doe(LOKET, "ontvangstbevestigingen", bevestiging(true));
        zaak.doe(LOKET, "herzendingen", opnieuw);
    }

    @Test
    @DisplayName("wat niet voor de gemeente is en niet door kan, gaat terug naar de afzender")
    void terug() {
        Zaak zaak = klacht("brief", "{\"soort\":\"bestuursorgaan\",\"orgaan\":\"ander\"}", "");
        assertEquals(List.of("Awb 2:3 lid 1"), zaak.weigering(LOKET, "terugzendingen", """
                {"onderdelen":[1],"bevoegdBestuursorgaanBekend":true,"reden":"Voor de provincie."}"""));
        JsonNode dossier = zaak.doe(LOKET, "terugzendingen", """
                {"onderdelen":[1],"bevoegdBestuursorgaanBekend":false,"reden":"Voor een instantie die wij niet kennen."}""");
        assertEquals("teruggezonden", dossier.at("/onderdelen/0/uitkomst").asText());
        assertEquals("terugzendbericht", dossier.at("/onderdelen/0/sluitbrief").asText());
        assertEquals(List.of("Awb 2:3 lid 2"), zaak.weigering(LOKET, "terugzendingen", """
                {"onderdelen":[1],"bevoegdBestuursorgaanBekend":false,"reden":"Nog een keer."}"""));
    }
}
