package nl.klacht.jakarta.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("docs/instellingen.md")
class InstellingenDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "instellingen.md");

    @Test
    @DisplayName("klopt met de code; -Dklacht.docs=schrijf schrijft het opnieuw")
    void klopt() throws IOException {
        if ("schrijf".equals(System.getProperty("klacht.docs"))) {
            Files.writeString(DOCUMENT, InstellingenDocument.tekst());
        }
        assertEquals(InstellingenDocument.tekst(), Files.readString(DOCUMENT));
    }

    @Test
    @DisplayName("noemt elke sleutel")
    void volledig() {
        String tekst = InstellingenDocument.tekst();
        Sleutels.alle().forEach(s -> assertTrue(tekst.contains("| `" + s.naam() + "` |"), s.naam()));
    }

    @Test
    @DisplayName("geeft bij elke sleutel die in het bestand mag een voorbeeld dat wordt aangenomen")
    void voorbeelden(@TempDir Path map) {
        List<Sleutel> inBestand =
                Sleutels.alle().stream().filter(s -> !s.isGeheim()).toList();
        String alles = inBestand.stream()
                .map(s -> "gemeente.weesp." + s.naam().replace("<n>", "1") + "=" + s.voorbeeld())
                .collect(Collectors.joining("\n"));
        Gemeenten gemeenten = Proefinstellingen.van(Proefinstellingen.GELEVERD, map)
                .schrijf("weesp/tenant.properties", alles)
                .gemeenten();
        assertEquals(Map.of(), gemeenten.fouten());
        assertEquals(inBestand.size(), gemeenten.van("weesp").instellingen().size());
    }
}
