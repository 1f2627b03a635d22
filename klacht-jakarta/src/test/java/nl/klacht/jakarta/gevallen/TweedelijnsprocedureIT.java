package nl.klacht.jakarta.gevallen;

import static nl.klacht.jakarta.proef.Proef.als;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een eigen ombudscommissie werkt in het dossier, en de gemeente volgt haar aanbeveling op")
class TweedelijnsprocedureIT {

    private static final String EIGEN = "wijdemeren";

    private static Zaak metVerzoek(String tenant, String instantie) {
        Zaak zaak = Zaak.open(als("kcc", tenant), """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"%s","dagtekening":"%s","ondertekend":true,
                 "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1"}],
                 "onderdelen":[{"omschrijving":"Niemand belde terug.","domein":"wmo",
                 "betreft":{"soort":"medewerker_gemeente","naam":"De heer Beklaagde-Test"}}]}
                """.formatted(
                        Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS), vandaag()));
        zaak.doe(
                als("loket", tenant),
                "verzoekschriften",
                "{\"onderdelen\":[1],\"instantie\":\"" + instantie + "\",\"ingediendOp\":\"" + vandaag() + "\"}");
        return zaak;
    }

    private static LocalDate vandaag() {
        return LocalDate.now(LokaleDag.ZONE);
    }

    private static JsonNode verzoek(Zaak zaak) {
        return zaak.gezien().at("/onderdelen/0/verzoekschriften/0");
    }

    @Test
    @DisplayName("van herstel en toets tot rapport, antwoord en uitvoering")
    void helemaal() {
        Zaak zaak = metVerzoek(EIGEN, "ombudscommissie");
        LocalDate later = vandaag().plusDays(14);
        zaak.doe(als("tweedelijn", EIGEN), "verzoekherstellen", """
                {"handeling":"vraag_verzoekherstel","onderdelen":[1],"ontbreekt":["gronden"],"uiterlijk":"%s"}
                """.formatted(later));
        assertEquals("gronden", verzoek(zaak).at("/ontbreekt/0").asText());
        zaak.doe(
                als("tweedelijn", EIGEN),
                "verzoekherstellen",
                "{\"handeling\":\"vul_verzoek_aan\",\"onderdelen\":[1],\"gekregen\":[\"gronden\"]}");
        zaak.doe(als("tweedelijn", EIGEN), "bevoegdheidstoetsen", "{\"onderdelen\":[1]}");
        assertEquals("j23", verzoek(zaak).at("/toets").asText());
        zaak.doe(
                als("tweedelijn", EIGEN),
                "onderzoeken",
                "{\"onderdelen\":[1],\"onderzoeker\":\"tweedelijn\",\"nietBetrokken\":true}");
        zaak.doe(als("tweedelijn", EIGEN), "inlichtingenverzoeken", """
                {"onderdelen":[1],"aan":"Het college","vraag":"Het telefoonlogboek.","uiterlijk":"%s"}
                """.formatted(later));
        zaak.doe(als("loket", EIGEN), "inlichtingen", "{\"vraag\":1,\"antwoord\":\"gegeven\"}");
        assertFalse(verzoek(zaak).at("/inlichtingen/0/open").asBoolean(true));
        zaak.doe(als("tweedelijn", EIGEN), "toelichtingen", """
                {"onderdelen":[1],"wie":["verzoeker","bestuursorgaan","beklaagde"],"wijze":"mondeling"}
                """);
        zaak.doe(als("tweedelijn", EIGEN), "bevindingen", """
                {"onderdelen":[1],"bevindingen":"Er is niet teruggebeld.","reactieUiterlijk":"%s",
                 "aan":["verzoeker","bestuursorgaan","beklaagde"]}
                """.formatted(later));
        for (String wie : new String[] {"verzoeker", "bestuursorgaan", "beklaagde"}) {
            zaak.doe(als("tweedelijn", EIGEN), "bevindingenreacties", "{\"onderdelen\":[1],\"wie\":\"" + wie + "\"}");
        }
        rapportEnOpvolging(zaak, later);
    }

    private static void rapportEnOpvolging(Zaak zaak, LocalDate later) {
        zaak.doe(als("tweedelijn", EIGEN), "rapporten", """
                {"onderdelen":[1],"oordeel":"niet_behoorlijk","norm":"C4","rapport":"Bevindingen en oordeel.",
                 "aanbeveling":"Bel binnen twee dagen terug.","aan":["verzoeker","bestuursorgaan","beklaagde"]}
                """);
        assertEquals("niet_behoorlijk", verzoek(zaak).at("/oordeel").asText());
        zaak.doe(als("loket", EIGEN), "aanbevelingsreacties", """
                {"handeling":"antwoord_op_aanbeveling","onderdelen":[1],"opvolging":"volgt_op",
                 "uitleg":"Wij bellen binnen twee dagen.","uiterlijk":"%s"}
                """.formatted(later));
        assertEquals(
                later.toString(), verzoek(zaak).at("/aanbeveling/uiterlijk").asText());
        zaak.doe(als("loket", EIGEN), "aanbevelingsreacties", """
                {"handeling":"meld_aanbeveling_uitgevoerd","onderdelen":[1],"op":"%s","resultaat":"Het staat in de werkwijze."}
                """.formatted(vandaag()));
        assertEquals(
                vandaag().toString(),
                verzoek(zaak).at("/aanbeveling/uitgevoerdOp").asText());
        String pagina = pagina("loket", "/dossiers/" + zaak.id());
        assertTrue(pagina.contains("Toets: De tweede lijn moet het onderzoeken"), pagina);
        assertTrue(pagina.contains("Aanbeveling: Uitgevoerd op"), pagina);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vraag_verzoekherstel",
                "toets_bevoegdheid",
                "intervenieer",
                "zie_af_van_onderzoek",
                "stuur_verzoek_door",
                "registreer_oordeel"
            })
    @DisplayName("heeft voor elke stap die zij kan zetten een formulier")
    void formulieren(String stap) {
        Zaak zaak = metVerzoek(EIGEN, "ombudscommissie");
        String pagina = pagina("tweedelijn", "/dossiers/" + zaak.id() + "/stap/" + stap);
        assertTrue(pagina.contains("name=\"onderdelen\""), pagina);
    }

    private static String pagina(String account, String pad) {
        String kop = Proef.anoniem(EIGEN)
                .postFormulier("/inloggen", Map.of("gebruiker", account, "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return Proef.anoniem(EIGEN)
                .met("Cookie", kop.substring(0, kop.indexOf(';')))
                .get(pad)
                .eis(200)
                .tekst();
    }

    @Test
    @DisplayName("niet bevoegd is bindend; het loket toetst niet")
    void nietBevoegd() {
        Zaak zaak = metVerzoek(EIGEN, "ombudscommissie");
        zaak.probeer(als("loket", EIGEN), "bevoegdheidstoetsen", "{\"onderdelen\":[1]}")
                .eis(403);
        zaak.doe(
                als("tweedelijn", EIGEN),
                "bevoegdheidstoetsen",
                "{\"onderdelen\":[1],\"beletselen\":[\"algemeen_verbindend_voorschrift\"]}");
        zaak.probeer(
                        als("tweedelijn", EIGEN),
                        "onderzoeken",
                        "{\"onderdelen\":[1],\"onderzoeker\":\"tweedelijn\",\"nietBetrokken\":true}")
                .eis(409);
        zaak.doe(als("tweedelijn", EIGEN), "onderzoeksbesluiten", """
                {"onderdelen":[1],"regel":"j04","reden":"Het gaat over de verordening.","verteldAan":["verzoeker"]}
                """);
        assertEquals("onbevoegd", verzoek(zaak).at("/oordeel").asText());
    }

    @Test
    @DisplayName(
            "bij de Nationale ombudsman legt het loket vast wat hij laat weten, en is zijn aanbeveling ook een taak")
    void nationaleOmbudsman() {
        Zaak zaak = metVerzoek("stichtse-vecht", "nationale_ombudsman");
        zaak.doe(als("loket", "stichtse-vecht"), "interventies", """
                {"onderdelen":[1],"op":"%s","vraag":"Bel de verzoeker."}
                """.formatted(vandaag()));
        assertEquals(1, verzoek(zaak).at("/interventies").asInt());
        zaak.doe(als("loket", "stichtse-vecht"), "tweedelijnsoordelen", """
                {"onderdelen":[1],"oordeel":"niet_behoorlijk","op":"%s","norm":"C4","aanbeveling":"Bel terug."}
                """.formatted(vandaag()));
        zaak.probeer(
                        als("loket", "stichtse-vecht"),
                        "aanbevelingsreacties",
                        "{\"handeling\":\"antwoord_op_aanbeveling\",\"onderdelen\":[1],\"opvolging\":\"overweegt_niet_op_te_volgen\"}")
                .eis(409);
        zaak.doe(als("loket", "stichtse-vecht"), "aanbevelingsreacties", """
                {"handeling":"antwoord_op_aanbeveling","onderdelen":[1],"opvolging":"overweegt_niet_op_te_volgen",
                 "uitleg":"Wij belden al."}
                """);
        assertFalse(verzoek(zaak).at("/aanbeveling/gevolgd").asBoolean(true));
    }
}
