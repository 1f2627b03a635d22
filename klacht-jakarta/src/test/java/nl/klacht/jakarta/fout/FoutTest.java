package nl.klacht.jakarta.fout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.List;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoutTest {

    private static final String SPOOR = "0af7651916cd43dd8448eb211c80319c";

    @ParameterizedTest
    @EnumSource(Foutcode.class)
    void everyCodeHasItsText(Foutcode code) {
        assertFalse(code.titel().isBlank());
        assertTrue(code.uitleg().endsWith("."), code.uitleg());
    }

    @ParameterizedTest
    @CsvSource({
        "404,NIET_GEVONDEN",
        "418,ONGELDIGE_INVOER",
        "431,ONGELDIGE_INVOER",
        "501,INTERNE_FOUT",
        "503,NIET_BESCHIKBAAR"
    })
    void aStatusOfTheContainerGetsACode(int status, Foutcode code) {
        assertSame(code, Foutcode.van(status));
    }

    @Test
    void aRefusalTellsItsGrounds() throws Exception {
        Fout fout =
                new Geweigerd(List.of(Grond.opgeschreven("Uitgangspunten 2A", "De aanbieder behandelt deze klacht.")));
        Probleem probleem = Probleem.van(fout, "/api/v1/dossiers", SPOOR);
        assertEquals(
                "{\"type\":\"urn:klacht:fout:geweigerd\",\"title\":\"Dit mag nu niet\",\"status\":409,"
                        + "\"detail\":\"De aanbieder behandelt deze klacht.\",\"instance\":\"/api/v1/dossiers\","
                        + "\"traceId\":\"" + SPOOR + "\",\"gronden\":[{\"vindplaats\":\"Uitgangspunten 2A\","
                        + "\"uitleg\":\"De aanbieder behandelt deze klacht.\","
                        + "\"register\":\"/wettenregister#uitgangspunten-2a\"}]}",
                Json.mapper().writeValueAsString(probleem));
    }

    @Test
    void whatBrokeInsideStaysInside() {
        Fout fout = Foutherkenning.van(new IllegalStateException("wachtwoord van de database"), SPOOR);
        assertSame(Foutcode.INTERNE_FOUT, fout.code());
        assertFalse(fout.detail().contains("wachtwoord"));
    }

    @Test
    void anErrorOfOursIsFoundInsideWhatALibraryMadeOfIt() {
        assertSame(
                Foutcode.TE_GROOT,
                Foutherkenning.van(new RuntimeException(new RuntimeException(new TeGroot())), SPOOR)
                        .code());
    }

    @Test
    void aStateOfAPageThatWeNeverGaveIsBadInput() {
        assertSame(
                Foutcode.ONGELDIGE_INVOER,
                Foutherkenning.van(new RuntimeException(new ViewExpiredException("verzonnen")), SPOOR)
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"08006,NIET_BESCHIKBAAR", "57P01,NIET_BESCHIKBAAR", "53300,NIET_BESCHIKBAAR", "42P01,INTERNE_FOUT"})
    void aDatabaseThatIsAwayIsNotAFault(String staat, Foutcode code) {
        Fout fout = Foutherkenning.van(new RuntimeException(new SQLException("weg", staat)), SPOOR);
        assertSame(code, fout.code());
        assertEquals(code == Foutcode.NIET_BESCHIKBAAR, fout.opnieuwNa().isPresent());
    }

    @Test
    void theTraceOfTheCallerIsKept() {
        assertEquals(SPOOR, Trace.van("00-" + SPOOR + "-b7ad6b7169203331-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onzin",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void aTraceparentOfNoUseIsReplaced(String kop) {
        String id = Trace.van(kop);
        assertTrue(id.matches("[0-9a-f]{32}"), id);
        assertNotEquals(id, Trace.van(kop));
    }
}
