package nl.klacht.jakarta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final Contract CONTRACT = new Contract();

    private static final String INTAKE = """
            {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:15:00+01:00",
             "dagtekening":null,"verzondenOp":null,"ondertekend":false,"spoed":false,
             "klagers":[{"naam":"K. Voorbeeld","taal":"nl"}],"namens":null,"gemachtigde":null,
             "onderdelen":[{"omschrijving":"Niemand belde terug.","jegensKlager":true,"gedragingTot":null,
               "betreft":{"soort":"medewerker_dienstverlener","dienstverlener":null,"besluitBekendgemaaktOp":null}}]}
            """;

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Invoerfout> fouten(String schema, String json) {
        return CONTRACT.toets(schema, bytes(json));
    }

    private static Invoerfout enige(String schema, String json) {
        List<Invoerfout> fouten = fouten(schema, json);
        assertEquals(1, fouten.size(), () -> fouten.toString());
        return fouten.get(0);
    }

    private static String metOnderdeel(String veld) {
        return INTAKE.replace("\"jegensKlager\":true", veld);
    }

    @Test
    void aGoodIntakePassesAndLosesWhatWasSentEmpty() {
        JsonNode intake = CONTRACT.lees("Intake", bytes(INTAKE));
        assertFalse(intake.has("namens"));
        assertFalse(intake.at("/onderdelen/0/betreft").has("dienstverlener"));
        assertEquals(
                "Niemand belde terug.", intake.at("/onderdelen/0/omschrijving").asText());
    }

    @Test
    void whatTheLawAllowsToBeMissingMayBeMissing() {
        String kaal = """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-03-02T09:15:00Z","onderdelen":[{}]}
                """;
        assertEquals(List.of(), fouten("Intake", kaal));
    }

    @Test
    void allErrorsComeAtOnceEachWithItsPlace() {
        String json = INTAKE.replace("telefoon", "fax")
                .replace("\"spoed\":false", "\"spoet\":false")
                .replace("\"jegensKlager\":true", "\"jegensKlager\":\"ja\"")
                .replace("\"vorm\":\"mondeling\",", "");
        List<String> plekken = fouten("Intake", json).stream()
                .map(Invoerfout::pointer)
                .sorted()
                .toList();
        assertEquals(List.of("#/kanaal", "#/onderdelen/0/jegensKlager", "#/spoet", "#/vorm"), plekken);
    }

    @Nested
    @DisplayName("says in plain Dutch what is wrong and what to do")
    class Uitleg {

        @Test
        void ofAnUnknownValue() {
            assertEquals(
                    "Het veld ‘kanaal’ heeft een onbekende waarde ‘fax’. Kies uit: telefoon, balie, brief, email,"
                            + " webformulier, dienstverlener, medewerker, ander_bestuursorgaan, tweedelijn.",
                    enige("Intake", INTAKE.replace("telefoon", "fax")).detail());
        }

        @Test
        void ofAMissingField() {
            assertEquals(
                    "Het veld ‘reden’ ontbreekt. Vul het in.",
                    enige("SluitBody", "{}").detail());
        }

        @Test
        void ofAFieldSentEmptyThatIsNeeded() {
            assertEquals(
                    "Het veld ‘reden’ ontbreekt. Vul het in.",
                    enige("SluitBody", "{\"reden\":\"  \"}").detail());
        }

        @Test
        void ofASlipOfTheKeyboard() {
            assertEquals(
                    "Het veld ‘Reden’ kennen wij hier niet. Bedoelt u ‘reden’?",
                    enige("SluitBody", "{\"reden\":\"klaar\",\"Reden\":\"klaar\"}")
                            .detail());
        }

        @Test
        void ofAnUnknownFieldEvenWhenItIsEmpty() {
            assertEquals(
                    new Invoerfout(
                            "Het veld ‘kleur’ kennen wij hier niet. Laat het weg of controleer de spelling.",
                            "#/kleur",
                            null),
                    enige("SluitBody", "{\"reden\":\"klaar\",\"kleur\":null}"));
        }

        @Test
        void ofAWrongType() {
            assertEquals(
                    "Het veld ‘dagen’ heeft de verkeerde vorm. Hier hoort een geheel getal.",
                    enige("VerdaagBody", "{\"dagen\":\"14\",\"meegedeeldAan\":[\"klager\"]}")
                            .detail());
        }

        @Test
        void ofAPlaceInAList() {
            Invoerfout fout = enige("VerdaagBody", "{\"dagen\":14,\"meegedeeldAan\":[\"klager\",\"buurman\"]}");
            assertEquals("#/meegedeeldAan/1", fout.pointer());
            assertEquals(
                    "Plek 2 in ‘meegedeeldAan’ heeft een onbekende waarde ‘buurman’. Kies uit: klager, beklaagde.",
                    fout.detail());
        }

        @Test
        void ofATextThatIsTooLong() {
            assertEquals(
                    "Het veld ‘reden’ is te lang. Gebruik hoogstens 20000 tekens.",
                    enige("SluitBody", "{\"reden\":\"" + "a".repeat(20_001) + "\"}")
                            .detail());
        }

        @Test
        void ofAnAddressThatIsNoEmailAddress() {
            assertEquals(
                    "Het veld ‘email’ is geen e-mailadres. Schrijf bijvoorbeeld naam@example.nl.",
                    enige("Intake", INTAKE.replace("\"taal\":\"nl\"", "\"email\":\"thuis\""))
                            .detail());
        }

        @Test
        void ofABodyThatIsNoObject() {
            assertEquals(
                    new Invoerfout(
                            "De inhoud heeft de verkeerde vorm. Hier hoort een object, tussen accolades.", "#", null),
                    enige("SluitBody", "[]"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "2026-13-01", "20260302", "2026-03-02T09:15:00Z", "morgen"})
    void aDateIsADayThatExists(String dag) {
        String detail = enige("Intake", metOnderdeel("\"gedragingVan\":\"" + dag + "\""))
                .detail();
        assertEquals(
                "Het veld ‘gedragingVan’ is geen bestaande datum: ‘" + dag
                        + "’. Schrijf jaar-maand-dag, zoals 2026-03-02.",
                detail);
    }

    @Test
    void aLeapDayIsADay() {
        assertEquals(List.of(), fouten("Intake", metOnderdeel("\"gedragingVan\":\"2024-02-29\"")));
        assertEquals(
                1,
                fouten("Intake", metOnderdeel("\"gedragingVan\":\"2025-02-29\""))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:15:00",
                "2026-03-02",
                "2026-02-30T09:15:00Z",
                "2026-03-02T24:15:00Z",
                "2026-03-02T09:15:60Z",
                "2026-03-02T09:15:00-00:00",
                "2026-03-02t09:15:00z",
                "2026-03-02T09:15:00+19:00"
            })
    void aMomentExistsAndHasAnOffset(String moment) {
        Invoerfout fout = enige("Intake", INTAKE.replace("2026-03-02T09:15:00+01:00", moment));
        assertEquals("#/ontvangenOp", fout.pointer());
        assertTrue(fout.detail().contains("moment met tijdzone"), fout.detail());
    }

    @Nested
    class Onleesbaar {

        @Test
        void saysWhereTheJsonBreaks() {
            assertEquals(
                    "De JSON is niet te lezen op regel 2, teken 15. Controleer de haakjes, komma’s en aanhalingstekens.",
                    enige("SluitBody", "{\n\"reden\": oeps}").detail());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "{\"reden\":\"x\"} {}", "{\"reden\":\"x\"", "NaN", "{reden:1}", "\u0000"})
        void isAnInputErrorAndNothingElse(String body) {
            assertEquals("#", enige("SluitBody", body).pointer());
        }

        @Test
        void aRepeatedNameIsRefused() {
            assertEquals(
                    "Het veld ‘reden’ staat er twee keer. Laat één ervan weg.",
                    enige("SluitBody", "{\"reden\":\"a\",\"reden\":\"b\"}").detail());
        }

        @Test
        void aMountainOfBracketsIsRefused() {
            assertEquals(
                    "De JSON is dieper genest of groter dan wij aannemen.",
                    enige("SluitBody", "[".repeat(5_000)).detail());
        }

        @Test
        void bytesThatAreNoTextAreRefused() {
            assertEquals(
                    1,
                    CONTRACT.toets("SluitBody", new byte[] {'{', '"', (byte) 0xC3, '"', '}'})
                            .size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\\u0000b", "a\\uD800b"})
        void aCharacterThatNoDatabaseKeepsIsRefused(String tekst) {
            Invoerfout fout = enige("SluitBody", "{\"reden\":\"" + tekst + "\"}");
            assertEquals("#/reden", fout.pointer());
        }

        @Test
        void anEmojiIsFine() {
            assertEquals(List.of(), fouten("SluitBody", "{\"reden\":\"dank u 🙂\"}"));
        }
    }

    @Nested
    class Stappen {

        @Test
        void theFieldHandelingChooses() {
            Stapinvoer stap = CONTRACT.leesStap("hoorzittingen", bytes("""
                            {"handeling":"zie_af_van_horen","onderdelen":[1],"wie":"klager","grond":"klager_wil_niet",
                             "motivering":"Hij belde."}
                            """));
            assertEquals("zie_af_van_horen", stap.handeling());
            assertFalse(stap.inhoud().has("handeling"));
        }

        @Test
        void aNumberThatNoIntegerHoldsIsRefused() {
            OngeldigeInvoer fout =
                    assertThrows(OngeldigeInvoer.class, () -> CONTRACT.leesStap("toestemmingen", bytes("""
                            {"handeling":"trek_toestemming_in","toestemming":2147483648}
                            """)));
            assertEquals("#/toestemming", fout.invoerfouten().get(0).pointer());
        }

        @Test
        void withoutItTheFirstHolds() {
            OngeldigeInvoer fout =
                    assertThrows(OngeldigeInvoer.class, () -> CONTRACT.leesStap("hoorzittingen", bytes("{}")));
            assertEquals(
                    List.of("#/onderdelen", "#/op", "#/personen"),
                    fout.invoerfouten().stream()
                            .map(Invoerfout::pointer)
                            .sorted()
                            .toList());
        }

        @Test
        void anUnknownOneNamesTheChoices() {
            OngeldigeInvoer fout = assertThrows(
                    OngeldigeInvoer.class,
                    () -> CONTRACT.leesStap("hoorzittingen", bytes("{\"handeling\":\"luister\"}")));
            assertEquals(
                    "Het veld ‘handeling’ heeft een onbekende waarde ‘luister’. Kies uit: hoor, zie_af_van_horen.",
                    fout.detail());
        }

        @Test
        void anUnknownSubresourceIsNotFound() {
            byte[] leeg = bytes("{}");
            assertThrows(NietGevonden.class, () -> CONTRACT.leesStap("lunches", leeg));
        }

        @TestFactory
        Stream<DynamicTest> everyShapeRefusesAnEmptyBodyOrTakesItAndAlwaysRefusesAStranger() {
            return vormen().map(vorm -> DynamicTest.dynamicTest(vorm.schemanaam(), () -> {
                List<Invoerfout> leeg = fouten(vorm.schemanaam(), "{}");
                assertTrue(
                        leeg.stream()
                                .allMatch(fout -> fout.detail().contains("ontbreekt")
                                        || fout.detail().contains("bevat te weinig")),
                        leeg::toString);
                List<Invoerfout> vreemd = fouten(vorm.schemanaam(), "{\"bestaatNiet\":1}");
                assertTrue(vreemd.stream().anyMatch(fout -> "#/bestaatNiet".equals(fout.pointer())), vreemd::toString);
            }));
        }

        @TestFactory
        Stream<DynamicTest> everyFieldOfEveryShapeRefusesAnObjectThatDoesNotBelongThere() {
            return vormen().flatMap(vorm -> velden(vorm.schemanaam())
                    .map(veld -> DynamicTest.dynamicTest(vorm.schemanaam() + "." + veld, () -> {
                        List<Invoerfout> fouten = fouten(vorm.schemanaam(), "{\"" + veld + "\":{\"bestaatNiet\":1}}");
                        assertTrue(
                                fouten.stream().anyMatch(fout -> String.valueOf(fout.pointer())
                                        .startsWith("#/" + veld)),
                                fouten::toString);
                    })));
        }

        @TestFactory
        Stream<DynamicTest> everyStepOfTheCatalogueHasItsShapeOnItsPath() {
            return Stream.of(Soort.values())
                    .filter(Soort::isStap)
                    .map(soort -> DynamicTest.dynamicTest(
                            soort.code(),
                            () -> assertTrue(CONTRACT.stapvormen()
                                    .getOrDefault(soort.pad(), List.of())
                                    .contains(new Stapvorm(
                                            soort.code(), soort.type().getSimpleName() + "Body")))));
        }

        @Test
        void thereAreNoShapesWithoutAStep() {
            assertEquals(Stream.of(Soort.values()).filter(Soort::isStap).count(), vormen().count());
        }

        private Stream<Stapvorm> vormen() {
            return CONTRACT.stapvormen().values().stream().flatMap(List::stream);
        }

        private Stream<String> velden(String schemanaam) {
            JsonNode velden = Document.lees().schema(schemanaam).path("properties");
            return velden.properties().stream().map(Map.Entry::getKey);
        }
    }

    @Nested
    class Query {

        private List<Invoerfout> fouten(Map<String, List<String>> query) {
            return assertThrows(OngeldigeInvoer.class, () -> CONTRACT.toetsQuery("/dossiers", query))
                    .invoerfouten();
        }

        @Test
        void knownKeysWithGoodValuesPass() {
            CONTRACT.toetsQuery(
                    "/dossiers",
                    Map.of(
                            "soort", List.of("klacht"),
                            "uiterlijkVoor", List.of("2026-04-01"),
                            "aantal", List.of("20"),
                            "sorteer", List.of("-ontvangenOp")));
        }

        @Test
        void anUnknownKeyIsRefusedWithTheKeysThereAre() {
            assertEquals(
                    "De parameter ‘kleur’ kennen wij hier niet. U kunt kiezen uit: soort, fase, behandelaar,"
                            + " dienstverlener, uiterlijkVoor, sorteer, na, aantal.",
                    fouten(Map.of("kleur", List.of("rood"))).get(0).detail());
        }

        @ParameterizedTest
        @CsvSource({
            "aantal,0",
            "aantal,201",
            "aantal,veel",
            "aantal,99999999999",
            "soort,klachten",
            "uiterlijkVoor,2026-02-30"
        })
        void aWrongValueIsRefusedByItsName(String naam, String waarde) {
            assertEquals(naam, fouten(Map.of(naam, List.of(waarde))).get(0).parameter());
        }

        @Test
        void aRepeatedKeyIsRefused() {
            assertEquals(
                    1, fouten(Map.of("soort", List.of("klacht", "signaal"))).size());
        }

        @Test
        void aValueThatNoDatabaseCanBeAskedForIsRefused() {
            assertEquals(1, fouten(Map.of("behandelaar", List.of("\0"))).size());
            assertEquals(1, fouten(Map.of("dienstverlener", List.of("a\ud800"))).size());
        }

        @Test
        void aMissingKeyIsNamed() {
            OngeldigeInvoer fout = assertThrows(
                    OngeldigeInvoer.class, () -> CONTRACT.toetsQuery("/rapportages/jaarcijfers", Map.of()));
            assertEquals("De parameter ‘jaar’ ontbreekt. Geef hem mee.", fout.detail());
        }
    }

    @TestFactory
    Stream<DynamicTest> everySchemaLoadsAndJudges() {
        return CONTRACT.schemanamen().stream()
                .map(naam -> DynamicTest.dynamicTest(
                        naam,
                        () -> assertFalse(fouten(naam, "[{\"bestaatNiet\":[]}]").isEmpty())));
    }

    @Test
    void theContractIsServedAsItIsWritten() throws Exception {
        JsonNode json = Json.mapper().readTree(CONTRACT.alsJson());
        assertEquals("3.0.3", json.path("openapi").asText());
        assertEquals(CONTRACT.versie(), json.at("/info/version").asText());
    }
}
