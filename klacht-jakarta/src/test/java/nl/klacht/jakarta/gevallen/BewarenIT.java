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

@DisplayName("Hoelang een afgesloten dossier wordt bewaard")
class BewarenIT {

    private static final String TENANT = "proef-ombudsman";
    private static final Proefclient LOKET = Proef.als("loket", TENANT);

    private static Zaak ingetrokken() {
        Zaak zaak = Zaak.open(Proef.als("kcc", TENANT), """
                {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"%s","klagers":[{"naam":"K. Voorbeeld"}],
                 "onderdelen":[{"omschrijving":"Er belde niemand terug.","domein":"wmo","betreft":{"soort":"medewerker_gemeente"}}]}
                """.formatted(
                        Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)));
        assertFalse(zaak.gezien().has("bewaring"), "een open dossier heeft nog geen bewaartermijn");
        zaak.doe(LOKET, "intrekkingen", "{\"wijze\":\"mondeling\"}");
        return zaak;
    }

    private static JsonNode bepaal(Zaak zaak, boolean betaald, boolean raaktTeBewaren) {
        return zaak.doe(LOKET, "bewaringen", """
                {"handeling":"bepaal_bewaring","financieleGevolgen":%s,"invloedOpTeBewarenZaak":%s,"toelichting":"Zo is het."}
                """.formatted(betaald, raaktTeBewaren))
                .path("bewaring");
    }

    private static LocalDate overJaren(int jaren) {
        return LocalDate.now(LokaleDag.ZONE).plusYears(jaren);
    }

    @Test
    @DisplayName("zegt het antwoord met zijn grond, en verandert mee met wat mensen vaststellen")
    void antwoord() {
        Zaak zaak = ingetrokken();
        JsonNode bewaring = zaak.gezien().path("bewaring");
        assertEquals("afgebroken", bewaring.path("klasse").asText());
        assertEquals(
                overJaren(1).plusDays(1).toString(),
                bewaring.path("tot").asText(),
                "een dag langer dan de klager naar de tweede lijn kan");
        assertEquals(
                List.of("Selectielijst 2020 13.2", "Selectielijst 2020 13.2", "Awb 9:24 lid 1"),
                Zaak.vindplaatsen(bewaring.path("gronden")));
        assertEquals(
                "bevestiging_intrekking",
                zaak.gezien().at("/onderdelen/0/sluitbrief").asText());

        assertEquals(
                overJaren(7).toString(), bepaal(zaak, true, false).path("tot").asText());
        JsonNode blijvend = bepaal(zaak, true, true);
        assertTrue(blijvend.path("blijvend").asBoolean());
        assertFalse(blijvend.has("tot"), "blijvend is geen verre datum");
    }

    @Test
    @DisplayName("blijft staan als het bewaren wordt bevroren, en waarschuwt dan")
    void bevroren() {
        String bevries = "{\"handeling\":\"bevries_bewaring\",\"reden\":\"Er loopt een Woo-verzoek.\"}";
        Zaak zaak = ingetrokken();
        JsonNode bewaring = zaak.doe(LOKET, "bewaringen", bevries).path("bewaring");
        assertTrue(bewaring.path("bevroren").asBoolean());
        assertEquals(List.of("Archiefwet 1995"), Zaak.vindplaatsen(bewaring.path("waarschuwingen")));
        assertEquals(List.of("Archiefwet 1995"), zaak.weigering(LOKET, "bewaringen", bevries));
        zaak.probeer(Proef.als("kcc", TENANT), "bewaringen", bevries).eis(403);

        String pagina = pagina(zaak);
        assertTrue(
                pagina.contains("Tot en met")
                        && pagina.contains("Bevroren")
                        && pagina.contains("Bevestiging intrekking"),
                pagina);
        JsonNode ontdooid = zaak.doe(LOKET, "bewaringen", """
                {"handeling":"hef_bevriezing_op","reden":"Het verzoek is afgehandeld."}""").path("bewaring");
        assertFalse(ontdooid.path("bevroren").asBoolean());
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
}
