package nl.klacht.jakarta.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De bestanden van de echte gevallen")
class GevallenTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "gevallen.md");
    private static final LocalDate VANAF = LocalDate.of(2014, 12, 23);
    private static final int VERZONNEN = 2025;

    private static final int TOETSEN = 61;
    private static final int AANGETOOND = 56;

    static List<Geval> gevallen() {
        return Gevallen.alle();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    @DisplayName("een dag schuift hele weken, of is verzonnen in 2025")
    void dagen(Geval geval) {
        geval.data().forEach((naam, dag) -> toetsDag(geval, naam, dag));
        boolean geschoven = geval.verschuiving() > 0;
        assertEquals(geschoven, geval.verschuivingOmdat() != null, "says why it is moved");
    }

    private static void toetsDag(Geval geval, String naam, Datum dag) {
        assertEquals(dag.bron() == null, dag.verzonnen(), naam);
        assertTrue(dag.gespeeld().isAfter(VANAF), naam);
        if (dag.bron() == null) {
            assertEquals(VERZONNEN, dag.gespeeld().getYear(), naam);
        } else {
            assertEquals(dag.bron().plusWeeks(geval.verschuiving()), dag.gespeeld(), naam);
        }
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    @DisplayName("elke toets is aangetoond of zegt waarom nog niet")
    void toetsen(Geval geval) {
        Set<String> aangetoond = geval.toetsen().entrySet().stream()
                .filter(toets -> toets.getValue().isAangetoond())
                .map(toets -> toets.getKey())
                .collect(Collectors.toSet());
        assertEquals(aangetoond, Set.copyOf(geval.bewezen()));
        geval.toetsen().keySet().forEach(id -> assertTrue(id.startsWith(geval.id() + "."), id));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    @DisplayName("wat iets bewijst, kijkt ergens naar")
    void bewijs(Geval geval) {
        assertFalse(geval.stappen().isEmpty());
        geval.stappen().stream()
                .filter(stap -> !stap.bewijst().isEmpty())
                .forEach(stap -> assertTrue(stap.kijktErgensNaar(), geval.id() + ": " + stap));
        geval.stappen().stream()
                .filter(stap -> stap.reeks() != null)
                .forEach(stap -> assertNotNull(Gevallen.reeks(stap), stap.reeks()));
    }

    @Test
    @DisplayName("er zijn 26 gevallen met 61 toetsen, en wat is aangetoond blijft aangetoond")
    void volledig() {
        assertEquals(Gevallen.AANTAL, Gevallen.alle().size());
        assertEquals(TOETSEN, GevallenDocument.toetsen());
        assertTrue(GevallenDocument.aangetoond() >= AANGETOOND, () -> "only " + GevallenDocument.aangetoond());
    }

    @Test
    @DisplayName("docs/gevallen.md klopt met de bestanden; -Dklacht.docs=schrijf schrijft het opnieuw")
    void document() throws IOException {
        if ("schrijf".equals(System.getProperty("klacht.docs"))) {
            Files.writeString(DOCUMENT, GevallenDocument.tekst());
        }
        assertEquals(GevallenDocument.tekst(), Files.readString(DOCUMENT));
    }
}
