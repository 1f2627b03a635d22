package nl.klacht.jakarta.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat een grond zegt, tegen een inwoner en tegen een jurist")
class UitlegIT {

    private static final String TENANT = "proef-ombudsman";
    private static final Proefclient LOKET = Proef.als("loket", TENANT);
    private static final Pattern UITKLAP = Pattern.compile(
            "<details class=\"klacht-uitklap\">\\s*<summary[^>]*>Voor een jurist</summary>(.*?)</details>",
            Pattern.DOTALL);

    private static Zaak zaak;

    @BeforeAll
    static void brief() {
        zaak = Zaak.open(Proef.als("kcc", TENANT), """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-02-20T09:15:00+01:00",
                 "dagtekening":"2026-02-19","ondertekend":true,"klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1"}],
                 "onderdelen":[{"omschrijving":"Er belde niemand terug.","jegensKlager":true,"domein":"wmo",
                 "betreft":{"soort":"medewerker_gemeente"}}]}
                """);
    }

    private static JsonNode afhandeling() {
        return Zaak.stroom(zaak.gezien().path("termijnen"))
                .filter(termijn -> termijn.path("soort").asText().equals("afhandeling"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> gronden(JsonNode mogelijkheden) {
        return Zaak.stroom(mogelijkheden).flatMap(mogelijkheid -> Zaak.stroom(mogelijkheid.path("gronden")));
    }

    @Test
    @DisplayName("een termijn zegt hoe hij is geteld en waarom hij opschuift")
    void telling() {
        JsonNode gronden = afhandeling().path("gronden");
        assertEquals(
                "Awb 9:11 lid 1: de klacht wordt afgehandeld binnen 6 weken na ontvangst op 20 februari 2026: 42 dagen vanaf"
                        + " 20 februari 2026, dag 1 is 21 februari 2026, dag 42 is 3 april 2026; behoudens Atw 1 eindigt de"
                        + " termijn op 3 april 2026.",
                gronden.at("/0/juridisch").asText());
        assertEquals("/wettenregister#awb-9-11", gronden.at("/0/register").asText());
        assertTrue(
                gronden.at("/1/juridisch").asText().startsWith("Atw 1 lid 1: 3 april 2026 is Goede Vrijdag"),
                gronden::toString);
    }

    @Test
    @DisplayName("in een dossier zeggen de mogelijkheden alleen het gewone; apart gevraagd zeggen zij allebei")
    void mogelijkheden() {
        JsonNode inDossier = zaak.gezien().path("mogelijkheden");
        assertTrue(gronden(inDossier).findAny().isPresent());
        assertTrue(gronden(inDossier).noneMatch(grond -> grond.has("juridisch")));
        assertTrue(gronden(inDossier).allMatch(grond -> grond.has("register")));
        JsonNode apart =
                LOKET.get(zaak.pad() + "/mogelijkheden").eis(200).json().path("results");
        assertEquals(gronden(inDossier).count(), gronden(apart).count());
        assertTrue(gronden(apart).allMatch(grond -> grond.has("juridisch")));
    }

    @Test
    @DisplayName("een weigering zegt allebei")
    void weigering() {
        zaak.doe(LOKET, "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
        JsonNode weigering = zaak.probeer(
                        Proef.als("behandelaar", TENANT),
                        "verslagen",
                        "{\"onderdelen\":[1],\"verslag\":\"Niemand is gehoord.\"}")
                .eis(409)
                .json();
        assertTrue(Zaak.stroom(weigering.path("gronden")).allMatch(grond -> grond.has("juridisch")));
    }

    @Test
    @DisplayName("de geschiedenis bewaart wat er is gezegd, en niet waar het nu staat")
    void geschiedenis() {
        JsonNode grond =
                LOKET.get(zaak.pad() + "/gebeurtenissen").eis(200).json().at("/results/0/gronden/0");
        assertTrue(grond.path("juridisch").asText().startsWith("Uitgangspunten 11 II: "), grond::toString);
        assertFalse(grond.has("register"), grond::toString);
    }

    @Test
    @DisplayName("op de pagina staat het voor een jurist dichtgeklapt, zonder script")
    void pagina() {
        String sessie = Proef.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        String pagina = Proef.anoniem(TENANT)
                .met("Cookie", sessie.substring(0, sessie.indexOf(';')))
                .get("/dossiers/" + zaak.id())
                .eis(200)
                .tekst();
        Matcher uitklap = UITKLAP.matcher(pagina);
        assertTrue(uitklap.results().anyMatch(een -> een.group(1).contains("dag 42 is 3 april 2026")), pagina);
    }
}
