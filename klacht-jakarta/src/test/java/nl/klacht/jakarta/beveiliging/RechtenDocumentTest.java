package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klacht.core.behandeling.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/rechten.md")
class RechtenDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rechten.md");

    @Test
    @DisplayName("klopt met de code; -Dklacht.docs=schrijf schrijft het opnieuw")
    void klopt() throws IOException {
        if ("schrijf".equals(System.getProperty("klacht.docs"))) {
            Files.writeString(DOCUMENT, RechtenDocument.tekst());
        }
        assertEquals(RechtenDocument.tekst(), Files.readString(DOCUMENT));
    }

    @ParameterizedTest
    @MethodSource("nl.klacht.jakarta.beveiliging.RechtenDocument#stappenVanDeDienst")
    @DisplayName("elke stap is van iemand")
    void elkeStap(Soort soort) {
        assertFalse(Staprechten.rollen(soort).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Rol.class,
            names = {"ANALIST", "BEHEERDER", "FG", "PLATFORM"})
    @DisplayName("wie geen zaken behandelt, leest geen dossiers")
    void geenInhoud(Rol rol) {
        assertEquals("geen dossiers", RechtenDocument.leest(rol));
    }

    @ParameterizedTest
    @CsvSource({
        "BEHANDELAAR, groep",
        "AANBIEDER, eigen organisatie",
        "TWEEDELIJN, verzoekschrift",
        "COLLEGE, bestuursmelding"
    })
    @DisplayName("wie alleen het zijne ziet, ziet niet alles")
    void onderVoorwaarde(Rol rol, String woord) {
        String leest = RechtenDocument.leest(rol);
        assertTrue(leest.startsWith("alleen") && leest.contains(woord), leest);
    }
}
