package nl.klacht.jakarta.dossier.vorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.jakarta.beveiliging.Staprechten;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every step of the catalogue must have: a row of rights, a name, a schema, and an example that survives storage. */
class CatalogusTest {

    private static final Contract CONTRACT = new Contract();
    private static final JsonNode VOORBEELDEN = voorbeelden();

    private final Invoervorm invoervorm = new Invoervorm();
    private final Opslagvorm opslagvorm = new Opslagvorm();

    static Stream<Soort> stappen() {
        return Stream.of(Soort.values()).filter(Soort::isStap);
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void everyStepHasRightsAndAName(Soort soort) {
        assertFalse(Staprechten.rollen(soort).isEmpty());
        assertFalse(Stapnamen.van(soort).isBlank());
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void everyStepIsAHandelingOfTheContract(Soort soort) {
        assertEquals(List.of(), CONTRACT.toets("Handeling", TextNode.valueOf(soort.code())));
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void everyStepStandsInTheContractUnderItsOwnPath(Soort soort) {
        assertTrue(CONTRACT.stapvormen().get(soort.pad()).stream()
                .anyMatch(vorm -> vorm.handeling().equals(soort.code())));
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void theExampleOfEveryStepIsReadStoredAndReadAgain(Soort soort) {
        JsonNode body = CONTRACT.leesStap(soort.pad(), bytes(VOORBEELDEN.get(soort.code())))
                .inhoud();
        Inhoudsverzameling inhoud = metBestand();
        Handeling handeling = invoervorm.lees(soort, body, inhoud);
        assertEquals(soort, handeling.soort());
        assertTextsAreApart(opslagvorm.schrijf(handeling), inhoud);
        assertEquals(handeling, teruggelezen(handeling));
    }

    @Test
    void theExampleOfAnIntakeIsReadStoredAndReadAgain() {
        JsonNode body = CONTRACT.lees("Intake", bytes(VOORBEELDEN.get("ontvang")));
        Inhoudsverzameling inhoud = new Inhoudsverzameling(UUID.randomUUID());
        Handeling handeling = invoervorm.leesOntvangst(body, "K-2026-000001", inhoud);
        String opgeslagen = opslagvorm.schrijf(handeling);
        assertTextsAreApart(opgeslagen, inhoud);
        assertFalse(opgeslagen.contains("Voorbeeld\""), "a name stands in the history: " + opgeslagen);
        assertEquals(handeling, teruggelezen(handeling));
    }

    @Test
    void thereIsNoExampleOfAStepThatIsNotThere() {
        assertEquals(Soort.values().length - 1, VOORBEELDEN.size());
    }

    /** What a step may bring beside its body. */
    private static Inhoudsverzameling metBestand() {
        Inhoudsverzameling inhoud = new Inhoudsverzameling(UUID.randomUUID());
        inhoud.neemOp("het bestand", new Bestand(UUID.randomUUID(), "0".repeat(64), "application/pdf", 1));
        return inhoud;
    }

    @Test
    void aFileThatDidNotComeAlongIsAMistakeAtItsPlace() {
        JsonNode body = VOORBEELDEN.get("voeg_bijlage_toe");
        Inhoudsverzameling leeg = new Inhoudsverzameling(UUID.randomUUID());
        OngeldigeInvoer fout =
                assertThrows(OngeldigeInvoer.class, () -> invoervorm.lees(Soort.VOEG_BIJLAGE_TOE, body, leeg));
        assertEquals("#/bestand", fout.invoerfouten().get(0).pointer());
    }

    private static void assertTextsAreApart(String opgeslagen, Inhoudsverzameling inhoud) {
        inhoud.rijen().forEach(rij -> {
            assertTrue(opgeslagen.contains(rij.id().toString()));
            assertFalse(opgeslagen.contains(rij.inhoud()));
        });
    }

    private Handeling teruggelezen(Handeling handeling) {
        GebeurtenisRij rij = new GebeurtenisRij(
                UUID.randomUUID(),
                1,
                Instant.parse("2026-03-02T08:15:00Z"),
                "loket",
                "loket",
                handeling.soort().code(),
                Opslagvorm.VERSIE,
                opslagvorm.schrijf(handeling),
                opslagvorm.schrijfGronden(List.of(handeling.soort().grond())),
                "",
                "");
        Gebeurtenis gelezen = opslagvorm.lees(rij);
        assertEquals(
                handeling.soort().grond().uitleg(), gelezen.gronden().get(0).uitleg());
        return (Handeling) gelezen.inhoud();
    }

    private static byte[] bytes(JsonNode voorbeeld) {
        return ((ObjectNode) voorbeeld).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode voorbeelden() {
        try (InputStream in = CatalogusTest.class.getResourceAsStream("stappen.json")) {
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
