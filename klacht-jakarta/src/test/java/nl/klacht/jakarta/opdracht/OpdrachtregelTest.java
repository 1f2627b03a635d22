package nl.klacht.jakarta.opdracht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De opdrachtregel")
class OpdrachtregelTest {

    private final ByteArrayOutputStream scherm = new ByteArrayOutputStream();

    @TempDir
    private Path map;

    @Test
    @DisplayName("zegt zonder opdracht welke er zijn, elk met een zin")
    void gebruik() {
        assertEquals(Opdrachtregel.VERKEERD, voerUit(Map.of()));
        for (Opdracht opdracht : Opdrachten.ALLE) {
            assertTrue(scherm().contains("klacht " + opdracht.naam()), opdracht.naam());
            assertTrue(scherm().contains(opdracht.uitleg()), opdracht.naam());
        }
    }

    @Test
    @DisplayName("kent elke opdracht bij één naam")
    void namen() {
        assertEquals(
                Opdrachten.ALLE.size(),
                Opdrachten.ALLE.stream().map(Opdracht::naam).distinct().count());
    }

    @Test
    @DisplayName("noemt een opdracht die er niet is")
    void onbekend() {
        assertEquals(Opdrachtregel.VERKEERD, voerUit(Map.of(), "toveren"));
        assertTrue(scherm().contains("Er is geen opdracht toveren."), scherm());
    }

    @Test
    @DisplayName("noemt een woord dat er niet bij hoort, en hoe het wel moet")
    void teVeel() {
        assertEquals(Opdrachtregel.VERKEERD, voerUit(Map.of(), "toestand", "nu"));
        assertTrue(scherm().contains("Dit hoort er niet bij: nu."), scherm());
        assertTrue(scherm().contains("Gebruik: klacht toestand"), scherm());
    }

    @Test
    @DisplayName("zegt waar geen database draait, zonder er een te maken")
    void geenDatabase() {
        assertEquals(Opdrachtregel.GEWEIGERD, voerUit(Map.of("KLACHT_DATA", map.toString()), "toestand"));
        assertTrue(scherm().contains("In " + map + " draait geen database."), scherm());
        assertEquals(List.of(), List.of(map.toFile().list()));
    }

    @Test
    @DisplayName("toont van een fout in de database alleen de code")
    void zonderSpoor() {
        Map<String, String> omgeving = Map.of(
                "KLACHT_DB_URL", "jdbc:postgresql://127.0.0.1:1/nergens", "KLACHT_MIGRATIE_WACHTWOORD", "geheim-woord");
        assertEquals(Opdrachtregel.GEWEIGERD, voerUit(omgeving, "toestand"));
        assertEquals("De database weigert dit of antwoordt niet (code 08001).\n", scherm());
        assertFalse(scherm().contains("geheim-woord"), scherm());
    }

    private int voerUit(Map<String, String> omgeving, String... woorden) {
        PrintStream uit = new PrintStream(scherm, true, StandardCharsets.UTF_8);
        return new Opdrachtregel(omgeving, uit, uit).voerUit(List.of(woorden));
    }

    private String scherm() {
        return scherm.toString(StandardCharsets.UTF_8);
    }
}
