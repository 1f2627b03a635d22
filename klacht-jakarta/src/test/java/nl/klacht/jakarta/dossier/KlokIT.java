package nl.klacht.jakarta.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a server is put forward and back while it works. */
@DisplayName("De klok verspringt")
class KlokIT {

    private static final String TENANT = "proef-dienst";
    private static final String DOSSIERS = "/api/v1/dossiers";

    private static Proefserver server;

    @BeforeAll
    static void start() {
        server = Proef.serverMet("klok", Proefklok.class, Klokproef.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void gelijk() {
        zet("PT0S");
    }

    @Test
    @DisplayName(
            "een hele zaak terwijl de klok bij elke stap heen en weer gaat: elke stap lukt en de geschiedenis blijft op volgorde")
    void heenEnWeer() {
        Iterator<String> sprongen = Stream.iterate(0, i -> i + 1)
                .map(i -> List.of("PT0S", "PT-3H", "PT-1M", "PT-0.5S", "PT-40M").get(i % 5))
                .iterator();
        List<Antwoord> antwoorden = new Hoofdpad(TENANT).speel(() -> {
            zet(sprongen.next());
            return server;
        });
        gelijk();
        Antwoord laatste = antwoorden.get(antwoorden.size() - 1);
        assertEquals("afgedaan", laatste.json().get("fase").asText());
        eisOpVolgorde(Hoofdpad.pad(laatste));
    }

    @ParameterizedTest
    @DisplayName("na een sprong terug gaat het werk door, en de geschiedenis zegt waarom het moment niet klopt")
    @ValueSource(strings = {"PT-1M", "PT-2H", "P-40D", "P-3650D"})
    void terug(String sprong) {
        String pad = intake();
        zet(sprong);
        eisLeesbaar(pad);
        JsonNode dossier = toewijzing(pad).eis(201).json();
        assertEquals(2, dossier.get("versie").asInt());
        JsonNode tweede = eisOpVolgorde(pad).get(1);
        assertFalse(tweede.get("momentOpgegeven").asBoolean(), tweede::toString);
        assertTrue(tweede.get("gronden").toString().contains("De klok van de server stond op"), tweede::toString);
        gelijk();
        eisLeesbaar(pad);
    }

    @ParameterizedTest
    @DisplayName("na een sprong vooruit ook, en terug op tijd nog steeds")
    @ValueSource(strings = {"PT2H", "P400D", "P3650D"})
    void vooruit(String sprong) {
        String pad = intake();
        zet(sprong);
        eisLeesbaar(pad);
        toewijzing(pad).eis(201);
        intake();
        gelijk();
        eisLeesbaar(pad);
        server.als("loket", TENANT)
                .met("If-Match", "\"2\"")
                .post(pad + "/ontvangstbevestigingen", "{\"wijze\":\"brief\",\"tekst\":\"Ontvangen.\"}")
                .eis(201);
        eisOpVolgorde(pad);
    }

    @Test
    @DisplayName("een sessie leeft nooit langer dan zij mag, hoe de klok ook gaat")
    void sessies() {
        String cookie = logIn();
        zet("PT-2M");
        pagina(cookie).eis(200);
        zet("P-1D");
        pagina(cookie).eis(302);
        zet("PT9H");
        pagina(cookie).eis(302);
        String uitDeToekomst = logIn();
        pagina(uitDeToekomst).eis(200);
        gelijk();
        pagina(uitDeToekomst).eis(302);
    }

    private static void zet(String verschil) {
        server.als("beheerder", TENANT).get("/proef/klok?verschil=" + verschil).eis(200);
    }

    private static String intake() {
        JsonNode dossier =
                server.als("kcc", TENANT).post(DOSSIERS, """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2016-01-05T09:00:00Z",
                         "dagtekening":"2016-01-04","ondertekend":true,
                         "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1"}],
                         "onderdelen":[{"omschrijving":"De consulent kwam niet.","jegensKlager":true,"domein":"wmo",
                         "betreft":{"soort":"medewerker_gemeente"}}]}""").eis(201).json();
        return DOSSIERS + "/" + dossier.get("id").asText();
    }

    private static Antwoord toewijzing(String pad) {
        return server.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .post(pad + "/toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
    }

    /** Nothing that is shown breaks on the moment at which it is asked. */
    private static void eisLeesbaar(String pad) {
        for (String wat : List.of(pad, pad + "/termijnen", pad + "/mogelijkheden", pad + "/gebeurtenissen", DOSSIERS)) {
            server.als("loket", TENANT).get(wat).eis(200);
        }
    }

    private static JsonNode eisOpVolgorde(String pad) {
        JsonNode rijen = server.als("loket", TENANT)
                .get(pad + "/gebeurtenissen")
                .eis(200)
                .json()
                .get("results");
        List<Instant> momenten = new ArrayList<>();
        rijen.forEach(rij -> momenten.add(Instant.parse(rij.get("moment").asText())));
        assertEquals(momenten.stream().sorted().toList(), momenten);
        return rijen;
    }

    private static String logIn() {
        String kop = server.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return kop.substring(0, kop.indexOf(';'));
    }

    private static Antwoord pagina(String cookie) {
        return server.anoniem(TENANT).met("Cookie", cookie).get("/werkvoorraad");
    }
}
