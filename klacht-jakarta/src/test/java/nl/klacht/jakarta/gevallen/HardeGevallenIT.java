package nl.klacht.jakarta.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Slechte invoer en harde gevallen")
class HardeGevallenIT {

    private static final String TENANT = "stichtse-vecht";
    private static final String KLAGER = "\"klagers\":[{\"naam\":\"K. Voorbeeld\",\"adres\":\"Teststraat 1\"}]";
    private static final String MEDEWERKER = "\"betreft\":{\"soort\":\"medewerker_gemeente\"}";
    private static final String AANBIEDER =
            "\"betreft\":{\"soort\":\"medewerker_dienstverlener\",\"dienstverlener\":\"zorg-voorbeeld\"}";
    private static final String AFDOENING = """
            {"onderdelen":[{"onderdeel":1,"bevindingen":"Onderzocht.","oordeel":"%s","motivering":"Daarom."%s}],
             "bestuursorgaan":"college","ondertekenaar":"Teamleider Test","mandaat":"Mandaat 2026","adviesBijgevoegd":false}
            """;

    private final Proefclient loket = Proef.als("loket", TENANT);
    private final Proefclient behandelaar = Proef.als("behandelaar", TENANT);

    private static String klacht(String ontvangenOp, String onderdeel) {
        return """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"%s","dagtekening":"2015-01-05",
                 "ondertekend":true,%s,"onderdelen":[{"omschrijving":"Er ging iets mis.","domein":"wmo",%s}]}
                """.formatted(ontvangenOp, KLAGER, onderdeel);
    }

    private static String nu() {
        return Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Zaak eigenMedewerker() {
        return Zaak.open(loket, klacht(nu(), MEDEWERKER));
    }

    /** Before it is his or of his group, it does not exist for him. */
    private Zaak inHandenVanBehandelaar(Zaak zaak) {
        zaak.doe(loket, "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
        return zaak;
    }

    private Zaak aanbieder() {
        return Zaak.open(loket, klacht(nu(), AANBIEDER));
    }

    /** A case of long ago, on the day it came in. */
    private Zaak oud(String dag) {
        return Zaak.open(loket.op(dag + "T12:00:00+01:00"), klacht(dag + "T09:00:00+01:00", MEDEWERKER));
    }

    private static void eisProbleem(Antwoord antwoord, int status) {
        antwoord.eis(status);
        assertEquals("application/problem+json", antwoord.kop("Content-Type").orElse(""));
        assertFalse(antwoord.json().path("traceId").asText().isBlank(), antwoord::toString);
    }

    private static Set<String> plaatsen(Antwoord antwoord) {
        return Zaak.stroom(antwoord.json().path("errors"))
                .map(fout -> fout.path("pointer").asText())
                .collect(Collectors.toSet());
    }

    private static void assertIn(String verwacht, List<String> alle) {
        assertTrue(alle.contains(verwacht), () -> verwacht + " is not in " + alle);
    }

    private static JsonNode mogelijkheid(JsonNode dossier, String handeling) {
        return Zaak.stroom(dossier.path("mogelijkheden"))
                .filter(m -> m.path("handeling").asText().equals(handeling))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode termijn(JsonNode dossier, String soort) {
        return Zaak.stroom(dossier.path("termijnen"))
                .filter(t -> t.path("soort").asText().equals(soort))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no term " + soort + " in " + dossier.path("termijnen")));
    }

    @Nested
    @DisplayName("Wat niet klopt, komt er niet in")
    class Invoer {

        @Test
        @DisplayName("een onbekende host bestaat niet, ook niet voor wie iets brengt")
        void onbekendeHost() {
            var nergens = Proef.als("loket", "elders.example");
            eisProbleem(nergens.get(Zaak.DOSSIERS + "/" + UUID.randomUUID()), 404);
            eisProbleem(nergens.post(Zaak.DOSSIERS, klacht(nu(), MEDEWERKER)), 404);
        }

        @Test
        @DisplayName("kapotte JSON is geen JSON")
        void kapotteJson() {
            eisProbleem(loket.post(Zaak.DOSSIERS, "{\"soort\":\"klacht\","), 400);
        }

        @Test
        @DisplayName("een laatste dag voor de eerste wordt bij het onderdeel gezegd")
        void achterstevoren() {
            var antwoord = loket.post(Zaak.DOSSIERS, """
                    {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                     "onderdelen":[{"omschrijving":"Een"},
                                   {"omschrijving":"Twee","gedragingVan":"2026-02-10","gedragingTot":"2026-02-09"}]}
                    """);
            eisProbleem(antwoord, 400);
            assertEquals(Set.of("#/onderdelen/1"), plaatsen(antwoord));
            assertTrue(antwoord.tekst().contains("Verbeter dit"), antwoord.tekst());
        }

        @Test
        @DisplayName("onbekende velden en waarden worden alle tegelijk genoemd")
        void allesTegelijk() {
            var antwoord = loket.post(Zaak.DOSSIERS, """
                    {"soort":"klagt","vorm":"getypt","kanaal":"postduif","ontvangenOp":"gisteren","kleur":"rood",
                     "onderdelen":[{"domein":"overal","betreft":{"soort":"iemand"}}]}
                    """);
            eisProbleem(antwoord, 400);
            assertEquals(
                    Set.of(
                            "#/soort",
                            "#/vorm",
                            "#/kanaal",
                            "#/ontvangenOp",
                            "#/kleur",
                            "#/onderdelen/0/domein",
                            "#/onderdelen/0/betreft/soort"),
                    plaatsen(antwoord));
        }

        @Test
        @DisplayName("een ontvangst in de toekomst kan niet")
        void toekomst() {
            var morgen = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            var antwoord = loket.post(Zaak.DOSSIERS, klacht(morgen.toString(), MEDEWERKER));
            eisProbleem(antwoord, 400);
            assertEquals(Set.of("#/ontvangenOp"), plaatsen(antwoord));
        }
    }

    @Nested
    @DisplayName("Wat onvolledig is of elders had gekund, komt er wel in")
    class Aangenomen {

        @ParameterizedTest(name = "zonder {0}")
        @DisplayName("een geschrift waaraan iets ontbreekt: op de weg van 9:2, met wat ontbreekt en de vraag daarom")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ondertekening | "ondertekend":true                | "ondertekend":false
                naam          | "naam":"K. Voorbeeld",            | ``
                adres         | ,"adres":"Teststraat 1"           | ``
                dagtekening   | "dagtekening":"2015-01-05",       | ``
                omschrijving  | "omschrijving":"Er ging iets mis.", | ``
                """)
        void onvolledig(String wat, String weg, String erbij) {
            var zaak = Zaak.open(loket, klacht(nu(), MEDEWERKER).replace(weg, erbij));
            var dossier = zaak.gezien();
            assertEquals("awb_behoorlijk", dossier.at("/onderdelen/0/regime").asText());
            assertEquals("[\"" + wat + "\"]", dossier.path("ontbreekt").toString());
            assertTrue(termijn(dossier, "afhandeling").path("voorlopig").asBoolean());
            assertFalse(dossier.path("kenmerk").asText().isBlank());
            zaak.doe(loket, "herstelverzoeken", """
                    {"ontbreekt":["%s"],"uiterlijk":"2099-01-01"}""".formatted(wat));
        }

        @ParameterizedTest(name = "omdat: {0}")
        @DisplayName("een klacht over een aanbieder die meteen naar de gemeente komt")
        @ValueSource(
                strings = {
                    "niet_over_ketenpartner",
                    "weet_niet_waar",
                    "niet_tevreden_over_afhandeling",
                    "gemeente_eindverantwoordelijk"
                })
        void overgeslagen(String reden) {
            var metReden = klacht(nu(), AANBIEDER)
                    .replace("\"ondertekend\"", "\"redenBijGemeente\":\"" + reden + "\",\"ondertekend\"");
            var dossier = Zaak.open(loket, metReden).gezien();
            assertEquals(
                    "dienstverlener",
                    dossier.at("/onderdelen/0/route/instantie").asText());
            assertEquals(
                    "geen", dossier.at("/onderdelen/0/tweedeLijn/instantie").asText());
            assertFalse(dossier.at("/onderdelen/0/tweedeLijn/alternatieven").isEmpty());
        }

        @Test
        @DisplayName("ook zonder reden")
        void zonderReden() {
            assertEquals(
                    "dienstverlener",
                    aanbieder().gezien().at("/onderdelen/0/route/instantie").asText());
        }
    }

    @Nested
    @DisplayName("Wat de wet of het beleid niet toelaat, wordt geweigerd met de grond")
    class Geweigerd {

        @Test
        @DisplayName("de behandeling over een medewerker van een aanbieder overnemen")
        void overnemen() {
            var zaak = aanbieder();
            assertIn("Uitgangspunten 2A", zaak.weigering(loket, "toewijzingen", """
                    {"als":"behandelaar","gebruiker":"behandelaar","nietBetrokken":true,"onderdelen":[1]}"""));
            assertIn("Uitgangspunten 2A", zaak.weigering(loket, "voorleggingen", """
                    {"reden":"niet_tevreden_over_afhandeling","vorm":"schriftelijk","ontvangenOp":"%s","ondertekend":true,
                     "over":1,"onderdelen":[{"omschrijving":"Doe het over.","aspect":"inhoud"}]}""".formatted(nu())));
        }

        @Test
        @DisplayName("samen meer dan 28 dagen verdagen")
        void teLangVerdagen() {
            var zaak = inHandenVanBehandelaar(eigenMedewerker());
            zaak.doe(behandelaar, "verdagingen", verdaag(20));
            assertIn("Awb 9:11 lid 2", zaak.weigering(behandelaar, "verdagingen", verdaag(9)));
            zaak.doe(behandelaar, "verdagingen", verdaag(8));
            assertEquals(
                    "geweigerd",
                    mogelijkheid(zaak.gezien(), "verdaag").path("toelating").asText());
        }

        @Test
        @DisplayName("verdagen na de termijn; op de laatste dag kan het nog")
        void teLaatVerdagen() {
            assertIn(
                    "Awb 9:11 lid 2",
                    oud("2015-03-03").weigering(loket.op("2015-04-15T09:00:00+02:00"), "verdagingen", verdaag(28)));
            oud("2015-03-03").doe(loket.op("2015-04-14T23:00:00+02:00"), "verdagingen", verdaag(28));
        }

        private static String verdaag(int dagen) {
            return "{\"dagen\":%d,\"meegedeeldAan\":[\"klager\",\"beklaagde\"]}".formatted(dagen);
        }

        @Test
        @DisplayName("een behandelaar die betrokken was, of niets verklaart")
        void betrokken() {
            var zaak = eigenMedewerker();
            assertIn("Awb 9:7 lid 1", zaak.weigering(loket, "toewijzingen", """
                    {"als":"behandelaar","gebruiker":"behandelaar","nietBetrokken":true,"betrokken":true}"""));
            assertIn("Awb 9:7 lid 1", zaak.weigering(loket, "toewijzingen", """
                    {"als":"behandelaar","gebruiker":"behandelaar"}"""));
        }

        @Test
        @DisplayName("een gespreksvoerder die betrokken was, wordt later geen behandelaar")
        void betrokkenGespreksvoerder() {
            var zaak = eigenMedewerker();
            zaak.doe(loket, "toewijzingen", """
                    {"als":"gespreksvoerder","gebruiker":"behandelaar2","betrokken":true}""");
            assertTrue(zaak.gezien().path("gespreksvoerderBetrokken").asBoolean(), "the file does not say so");
            assertIn("Awb 9:7 lid 1", zaak.weigering(loket, "toewijzingen", """
                    {"als":"behandelaar","gebruiker":"behandelaar2","nietBetrokken":true}"""));
        }

        @Test
        @DisplayName("afdoen zonder horen en zonder grond om niet te horen")
        void nietGehoord() {
            var zaak = metBehandelaar();
            assertIn(
                    "Awb 9:10 lid 1",
                    zaak.weigering(
                            behandelaar,
                            "afdoeningen",
                            AFDOENING.formatted("ongegrond", ",\"tweedeLijn\":\"nationale_ombudsman\"")));
        }

        @Test
        @DisplayName("een gegrond onderdeel zonder maatregel en zonder reden daarvoor")
        void zonderMaatregel() {
            assertIn(
                    "Uitgangspunten 10",
                    gehoord()
                            .weigering(
                                    behandelaar,
                                    "afdoeningen",
                                    AFDOENING.formatted("gegrond", ",\"tweedeLijn\":\"nationale_ombudsman\"")));
        }

        @Test
        @DisplayName("een brief die de tweede lijn niet of verkeerd noemt")
        void zonderTweedeLijn() {
            var zaak = gehoord();
            assertIn(
                    "Awb 9:12 lid 2", zaak.weigering(behandelaar, "afdoeningen", AFDOENING.formatted("ongegrond", "")));
            assertIn(
                    "Awb 9:12 lid 2",
                    zaak.weigering(
                            behandelaar,
                            "afdoeningen",
                            AFDOENING.formatted("ongegrond", ",\"tweedeLijn\":\"ombudscommissie\"")));
        }

        @Test
        @DisplayName("een brief die een tweede lijn noemt waar er geen is")
        void tweedeLijnTeVeel() {
            var zaak = inHandenVanBehandelaar(Zaak.open(loket, klacht(nu(), "\"betreft\":{\"soort\":\"besluit\"}")));
            var brief = """
                    {"onderdelen":[1],"gronden":["9:8-1-c"],"motivering":"Hiertegen kan bezwaar.","tweedeLijn":[%s]}""";
            assertIn(
                    "Awb 9:12 lid 2",
                    zaak.weigering(
                            behandelaar,
                            "niet-in-behandelingnemingen",
                            brief.formatted("{\"onderdeel\":1,\"instantie\":\"nationale_ombudsman\"}")));
            zaak.doe(
                    behandelaar,
                    "niet-in-behandelingnemingen",
                    brief.formatted("{\"onderdeel\":1,\"instantie\":\"geen\"}"));
        }

        @Test
        @DisplayName("doorverwijzen zonder toestemming; de aanbieder ziet niets")
        void zonderToestemming() {
            var zaak = aanbieder();
            assertIn("Uitgangspunten 1D", zaak.weigering(loket, "doorverwijzingen", """
                    {"onderdelen":[1],"dienstverlener":"zorg-voorbeeld"}"""));
            var na = loket.get(zaak.pad()).eis(200);
            assertEquals(zaak.versie(), na.kop("ETag").orElseThrow());
            assertTrue(na.json().at("/onderdelen/0/verwijzing").isMissingNode());
            Proef.als("aanbieder", TENANT).get(zaak.pad()).eis(404);
        }

        private Zaak metBehandelaar() {
            var zaak = eigenMedewerker();
            zaak.doe(loket, "toewijzingen", """
                    {"als":"behandelaar","gebruiker":"behandelaar","nietBetrokken":true}""");
            return zaak;
        }

        private Zaak gehoord() {
            var zaak = metBehandelaar();
            zaak.doe(behandelaar, "afschriften", """
                    {"onderdelen":[1],"aan":"De heer Test","metBijlagen":true}""");
            for (var wie : List.of("klager", "beklaagde")) {
                zaak.doe(behandelaar, "uitnodigingen", """
                        {"wie":"%s","onderdelen":[1],"op":"2099-01-05T10:00:00+01:00","waar":"Gemeentehuis"}""".formatted(wie));
            }
            zaak.doe(behandelaar, "hoorzittingen", """
                    {"handeling":"hoor","onderdelen":[1],"op":"%s","personen":[{"wie":"klager","uitkomst":"gehoord"},
                     {"wie":"beklaagde","uitkomst":"gehoord"}]}""".formatted(
                            zaak.gezien().path("ontvangstdatum").asText()));
            zaak.doe(behandelaar, "verslagen", """
                    {"onderdelen":[1],"verslag":"Beiden vertelden hun kant."}""");
            return zaak;
        }
    }

    @Test
    @DisplayName("een gesprek van langer dan vier weken houdt geen klok tegen, en de werkvoorraad zegt dat")
    void langGesprek() {
        var zaak = oud("2015-03-03");
        var na = zaak.doe(loket.op("2015-04-07T09:00:00+02:00"), "gesprekken", """
                {"handeling":"voer_gesprek","op":"2015-04-07","besproken":"Nog niet uitgepraat."}""");
        var mededeling = termijn(na, "niet_in_behandelingneming");
        assertEquals("2015-03-31", mededeling.path("wettelijk").asText());
        assertTrue(mededeling.path("loopt").asBoolean()
                && mededeling.path("verstreken").asBoolean());
        var afhandeling = termijn(na, "afhandeling");
        assertEquals("2015-04-14", afhandeling.path("wettelijk").asText());
        assertTrue(afhandeling.path("loopt").asBoolean());
        var lijst =
                loket.get(Zaak.DOSSIERS + "?uiterlijkVoor=2015-04-07").eis(200).json();
        var regel = Zaak.stroom(lijst.path("results"))
                .filter(r -> r.path("id").asText().equals(zaak.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the work list: " + lijst));
        assertEquals(na.path("volgendeDatum"), regel.path("volgendeDatum"));
    }

    @Nested
    @DisplayName("Twee mensen in één dossier")
    class Tegelijk {

        private static final String MELDING = "{\"handeling\":\"meld_aan_college\",\"waarom\":\"Het is dringend.\"}";

        @Test
        @DisplayName("wie een oude bladzijde had, krijgt 412; wie geen versie noemt 428")
        void verouderd() {
            var zaak = eigenMedewerker();
            var oud = loket.met("If-Match", zaak.versie());
            zaak.doe(loket, "bestuursmeldingen", MELDING);
            eisProbleem(oud.post(zaak.pad() + "/bestuursmeldingen", MELDING), 412);
            eisProbleem(loket.post(zaak.pad() + "/bestuursmeldingen", MELDING), 428);
            assertEquals(zaak.versie(), loket.get(zaak.pad()).kop("ETag").orElseThrow());
        }

        @Test
        @DisplayName("van twee op hetzelfde moment slaagt er één")
        void tweeTegelijk() {
            var zaak = eigenMedewerker();
            var statussen = tegelijk(
                            () -> zaak.probeer(loket, "bestuursmeldingen", MELDING),
                            () -> zaak.probeer(Proef.als("leidinggevende", TENANT), "bestuursmeldingen", MELDING))
                    .map(Antwoord::status)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 412), statussen);
            assertEquals(2, loket.get(zaak.pad()).json().path("versie").asInt());
        }
    }

    @Test
    @DisplayName(
            "een dossier van een andere gemeente bestaat hier niet, met hetzelfde antwoord als een dossier dat er nooit was")
    void andereGemeente() {
        var zaak = eigenMedewerker();
        var buren = Proef.als("loket", "weesp");
        for (var rest : List.of("", "/gebeurtenissen", "/termijnen", "/mogelijkheden")) {
            assertEquals(
                    zonderPlek(buren.get(Zaak.DOSSIERS + "/" + UUID.randomUUID() + rest)
                            .eis(404)),
                    zonderPlek(buren.get(zaak.pad() + rest).eis(404)));
        }
        var stap = buren.met("If-Match", "\"1\"");
        assertEquals(
                zonderPlek(
                        stap.post(Zaak.DOSSIERS + "/" + UUID.randomUUID() + "/bestuursmeldingen", "{\"waarom\":\"x\"}")
                                .eis(404)),
                zonderPlek(stap.post(zaak.pad() + "/bestuursmeldingen", "{\"waarom\":\"x\"}")
                        .eis(404)));
    }

    private static JsonNode zonderPlek(Antwoord antwoord) {
        return ((ObjectNode) antwoord.json()).without(List.of("instance", "traceId"));
    }

    @Nested
    @DisplayName("Een Idempotency-Key")
    class Sleutel {

        private final Proefclient metSleutel =
                loket.met("Idempotency-Key", UUID.randomUUID().toString());
        private final String body = klacht(nu(), MEDEWERKER);

        @Test
        @DisplayName("geeft met dezelfde inhoud hetzelfde dossier, en met andere inhoud 409")
        void opnieuw() {
            var eerste = Zaak.open(metSleutel, body);
            assertEquals(eerste.id(), Zaak.open(metSleutel, body).id());
            eisProbleem(metSleutel.post(Zaak.DOSSIERS, body.replace("Er ging", "Daar ging")), 409);
            assertNotEquals(eerste.id(), Zaak.open(loket, body).id());
        }

        @Test
        @DisplayName("geeft hetzelfde dossier als beide tegelijk komen")
        void beideTegelijk() {
            var ids = tegelijk(
                            () -> metSleutel.post(Zaak.DOSSIERS, body),
                            () -> metSleutel.post(Zaak.DOSSIERS, body),
                            () -> metSleutel.post(Zaak.DOSSIERS, body))
                    .map(antwoord -> antwoord.eis(201).json().path("id").asText())
                    .collect(Collectors.toSet());
            assertEquals(1, ids.size(), ids::toString);
        }

        @Test
        @DisplayName("is van één gebruiker")
        void eenGebruiker() {
            var kcc = Proef.als("kcc", TENANT);
            var sleutel = UUID.randomUUID().toString();
            assertNotEquals(
                    Zaak.open(loket.met("Idempotency-Key", sleutel), body).id(),
                    Zaak.open(kcc.met("Idempotency-Key", sleutel), body).id());
        }
    }

    @SafeVarargs
    private static Stream<Antwoord> tegelijk(Supplier<Antwoord>... verzoeken) {
        return Stream.of(verzoeken).map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join);
    }
}
