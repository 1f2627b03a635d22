package nl.klacht.jakarta.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De weg van de brief tot het oordeel van de tweede lijn, onder de eigen rollen en in de eigen tijd")
class HoofdpadIT {

    private static final List<String> STAPPEN = List.of(
            "ontvang",
            "bevestig_ontvangst",
            "duid",
            "wijs_toe",
            "voer_gesprek",
            "escaleer",
            "wijs_toe",
            "zend_afschrift",
            "nodig_uit",
            "nodig_uit",
            "hoor",
            "stel_verslag_vast",
            "verdaag",
            "stem_in_met_uitstel",
            "doe_af",
            "registreer_verzoekschrift",
            "registreer_oordeel");

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("elke gemeente met haar eigen tweede lijn")
    @CsvSource({
        "stichtse-vecht, nationale_ombudsman, ombudscommissie",
        "weesp, nationale_ombudsman, ombudscommissie",
        "wijdemeren, ombudscommissie, nationale_ombudsman"
    })
    void loop(String tenant, String tweedeLijn, String verkeerd) {
        Zaak zaak = ontvangen(tenant);
        informeel(zaak, tenant);
        formeel(zaak, tenant);
        doeAf(zaak, tenant, tweedeLijn, verkeerd);
        naarDeTweedeLijn(zaak, tenant, tweedeLijn);
        assertKetenIsHeel(zaak, tenant);
    }

    private static Zaak ontvangen(String tenant) {
        Zaak zaak = Zaak.open(als("kcc", tenant), """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"%s","dagtekening":"%s","ondertekend":true,
                 "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1"}],
                 "onderdelen":[{"omschrijving":"De consulent kwam niet.","domein":"wmo",
                 "betreft":{"soort":"medewerker_gemeente","naam":"De heer Beklaagde-Test"}}]}
                """.formatted(
                        Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS), vandaag()));
        assertEquals("awb_formeel", zaak.gezien().at("/onderdelen/0/regime").asText());
        zaak.doe(
                als("loket", tenant),
                "ontvangstbevestigingen",
                "{\"wijze\":\"brief\",\"vermeldtAdviescommissie\":false,\"tekst\":\"Ontvangen.\"}");
        zaak.doe(
                als("loket", tenant),
                "duidingen",
                "{\"onderdeel\":1,\"aspect\":\"gemeente\",\"motivering\":\"Een eigen medewerker.\"}");
        return zaak;
    }

    private static void informeel(Zaak zaak, String tenant) {
        zaak.doe(als("loket", tenant), "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
        JsonNode na = zaak.doe(als("behandelaar", tenant), "gesprekken", """
                {"handeling":"voer_gesprek","op":"%s","besproken":"Wat er gebeurde.","onderdelen":[1]}""".formatted(vandaag()));
        assertEquals("informeel", na.path("fase").asText());
        zaak.doe(
                als("behandelaar", tenant),
                "escalaties",
                "{\"aan\":\"leidinggevende\",\"reden\":\"Wij komen er niet uit.\"}");
    }

    private static void formeel(Zaak zaak, String tenant) {
        JsonNode na = zaak.doe(als("leidinggevende", tenant), "toewijzingen", """
                {"als":"behandelaar","gebruiker":"behandelaar2","nietBetrokken":true}""");
        assertEquals("formeel", na.path("fase").asText());
        Proefclient behandelaar = als("behandelaar2", tenant);
        als("kcc", tenant)
                .met("If-Match", zaak.versie())
                .post(zaak.pad() + "/verslagen", "{\"onderdelen\":[1],\"verslag\":\"Niet van mij.\"}")
                .eis(403);
        zaak.doe(behandelaar, "afschriften", """
                {"onderdelen":[1],"aan":"De heer Beklaagde-Test","metBijlagen":true}""");
        for (String wie : List.of("klager", "beklaagde")) {
            zaak.doe(behandelaar, "uitnodigingen", """
                    {"wie":"%s","onderdelen":[1],"op":"%sT10:00:00+01:00","waar":"Gemeentehuis"}
                    """.formatted(wie, vandaag().plusDays(2)));
        }
        zaak.doe(behandelaar, "hoorzittingen", """
                {"handeling":"hoor","onderdelen":[1],"op":"%s","personen":[{"wie":"klager","uitkomst":"gehoord"},
                 {"wie":"beklaagde","uitkomst":"gehoord"}]}""".formatted(vandaag()));
        zaak.doe(behandelaar, "verslagen", "{\"onderdelen\":[1],\"verslag\":\"Beiden vertelden hun kant.\"}");
        zaak.doe(behandelaar, "verdagingen", """
                {"dagen":28,"meegedeeldAan":["klager","beklaagde"],"reden":"Er is meer tijd nodig."}""");
        zaak.doe(behandelaar, "uitstelinstemmingen", """
                {"totEnMet":"%s","schriftelijk":true}""".formatted(vandaag().plusDays(100)));
    }

    private static void doeAf(Zaak zaak, String tenant, String tweedeLijn, String verkeerd) {
        assertEquals(
                tweedeLijn,
                zaak.gezien().at("/onderdelen/0/tweedeLijn/instantie").asText());
        Proefclient behandelaar = als("behandelaar2", tenant);
        assertTrue(
                zaak.weigering(behandelaar, "afdoeningen", afdoening(verkeerd)).contains("Awb 9:12 lid 2"));
        JsonNode na = zaak.doe(behandelaar, "afdoeningen", afdoening(tweedeLijn));
        assertEquals("afgedaan", na.path("fase").asText());
        assertEquals("gegrond", na.path("oordeel").asText());
        assertEquals("open", na.at("/maatregelen/0/status").asText());
    }

    private static String afdoening(String tweedeLijn) {
        return """
                {"onderdelen":[{"onderdeel":1,"bevindingen":"Hij kwam niet.","oordeel":"gegrond","motivering":"Er was een afspraak.",
                 "conclusies":"Excuses.","norm":"D2","maatregel":{"omschrijving":"Afspraken bevestigen","wie":"Teamleider",
                 "uiterlijk":"%s"},"tweedeLijn":"%s"}],
                 "bestuursorgaan":"college","ondertekenaar":"Teamleider Test","mandaat":"Mandaat 2026","adviesBijgevoegd":false}
                """.formatted(vandaag().plusDays(60), tweedeLijn);
    }

    /** Where the second line is the municipality's own it answers itself; elsewhere the loket records the answer. */
    private static void naarDeTweedeLijn(Zaak zaak, String tenant, String tweedeLijn) {
        JsonNode na = zaak.doe(als("loket", tenant), "verzoekschriften", """
                {"onderdelen":[1],"instantie":"%s","ingediendOp":"%s","referentie":"TEST-1"}
                """.formatted(tweedeLijn, vandaag()));
        assertEquals("tweede_lijn", na.path("fase").asText());
        String wie = tweedeLijn.equals("ombudscommissie") ? "tweedelijn" : "loket";
        zaak.doe(als(wie, tenant), "tweedelijnsoordelen", """
                {"onderdelen":[1],"oordeel":"niet_behoorlijk","op":"%s","norm":"D2","aanbeveling":"Bevestig afspraken."}
                """.formatted(vandaag()));
    }

    private static void assertKetenIsHeel(Zaak zaak, String tenant) {
        List<Hashketen.Rij> rijen = new ArrayList<>();
        JsonNode lijst = als("loket", tenant)
                .get(zaak.pad() + "/gebeurtenissen")
                .eis(200)
                .json()
                .path("results");
        lijst.forEach(gebeurtenis -> rijen.add(rij(tenant, zaak.id(), gebeurtenis)));
        assertEquals(STAPPEN, rijen.stream().map(Hashketen.Rij::soort).toList());
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(rijen));
        assertFalse(lijst.toString().contains("Voorbeeld"), "a name stands in the history");

        ((ObjectNode) lijst.get(6)).put("actor", "kcc");
        assertEquals(
                Optional.of(7),
                Hashketen.eersteBreuk(Zaak.stroom(lijst)
                        .map(gebeurtenis -> rij(tenant, zaak.id(), gebeurtenis))
                        .toList()));
    }

    private static Hashketen.Rij rij(String tenant, String dossier, JsonNode gebeurtenis) {
        return new Hashketen.Rij(
                tenant,
                dossier,
                gebeurtenis.path("volgnummer").asInt(),
                Instant.parse(gebeurtenis.path("moment").asText()),
                gebeurtenis.path("actor").asText(),
                gebeurtenis.path("rol").asText(),
                gebeurtenis.path("stap").asText(),
                gebeurtenis.path("versie").asInt(),
                gebeurtenis.path("inhoud").toString(),
                gebeurtenis.path("gronden").toString(),
                gebeurtenis.path("vorigeHash").asText(),
                gebeurtenis.path("hash").asText());
    }

    private static Proefclient als(String rol, String tenant) {
        return Proef.als(rol, tenant);
    }

    private static LocalDate vandaag() {
        return LocalDate.now(LokaleDag.ZONE);
    }
}
