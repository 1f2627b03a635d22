package nl.klacht.core.recht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.klacht.core.Kernklassen;
import nl.klacht.core.grondslag.Grondslag;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code docs/wettenregister.md}: article → class → table → rules. Fails when the page is stale; running with
 * {@code -Dwettenregister.schrijf=true} writes it anew.
 */
class WettenregisterTest {

    private static final Path REGISTER = Path.of("..", "docs", "wettenregister.md");
    private static final String BRON = "../klacht-core/src/main/java/";
    private static final String TABEL = "../klacht-core/src/test/resources/";

    @Test
    void hetRegisterKloptMetDeCode() throws IOException {
        if (Boolean.getBoolean("wettenregister.schrijf")) {
            Files.createDirectories(REGISTER.getParent());
            Files.writeString(REGISTER, register());
        }
        assertEquals(register(), Files.readString(REGISTER), "Verouderd: draai met -Dwettenregister.schrijf=true");
    }

    private static String register() {
        return Kernklassen.artikelen().stream()
                .map(WettenregisterTest::regel)
                .collect(Collectors.joining("\n", """
                        # Wettenregister

                        Welk artikel staat in welke klasse, en in welke tabel een jurist de voorbeelden vindt en verbetert.
                        Deze pagina wordt gemaakt door `WettenregisterTest`; verander haar niet met de hand.

                        | Artikel | Klasse | Tabel | Voorbeelden | Regels |
                        |---|---|---|---|---|
                        """, "\n"));
    }

    private static String regel(Class<?> artikel) {
        String pad = artikel.getName().replace('.', '/');
        List<Rij> rijen = Rij.lees("/" + pad + ".csv", artikel.getSimpleName());
        String regels = rijen.stream()
                .map(Rij::regel)
                .distinct()
                .sorted()
                .map(naam -> "`" + naam + "`")
                .collect(Collectors.joining(", "));
        return "| %s | [`%s`](%s%s.java) | [csv](%s%s.csv) | %d | %s |"
                .formatted(
                        String.join(", ", artikel.getAnnotation(Grondslag.class).value()),
                        artikel.getSimpleName(),
                        BRON,
                        pad,
                        TABEL,
                        pad,
                        rijen.size(),
                        regels);
    }
}
