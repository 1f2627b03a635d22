package nl.klacht.jakarta.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Vindplaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterplaatsTest {

    private static final Path REGISTER = Path.of("..", "docs", "wettenregister.md");
    private static final Path KERN = Path.of("..", "klacht-core", "src", "main", "java");
    private static final Pattern AANHALING = Pattern.compile("(?:Grond|Vindplaats)\\.van\\(\\s*\"([^\"]+)\"");

    @Test
    void aLidLeadsToTheLineOfItsArticle() {
        assertEquals("/wettenregister#awb-9-8", Registerplaats.van(Vindplaats.van("Awb 9:8 lid 1 onder b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/instellingen.md", "X-Handelingsmoment", "Besluit van de raad"})
    void whatIsNoLawOrPolicyHasNoLine(String vindplaats) {
        assertNull(Registerplaats.van(Vindplaats.van(vindplaats)));
    }

    @Test
    void everythingTheCoreCitesHasItsLineOnThePage() throws IOException {
        String pagina = Files.readString(REGISTER);
        Set<String> aanhalingen = aanhalingen();
        assertTrue(aanhalingen.size() > 100, aanhalingen::toString);
        for (String aanhaling : aanhalingen) {
            String plek = Registerplaats.van(Vindplaats.van(aanhaling));
            assertNotNull(plek, aanhaling);
            String anker = plek.substring(plek.indexOf('#') + 1);
            assertTrue(pagina.contains("<a id=\"" + anker + "\"></a>"), () -> aanhaling + " has no line: " + anker);
        }
    }

    private static Set<String> aanhalingen() throws IOException {
        Set<String> gevonden = new TreeSet<>();
        try (Stream<Path> bronnen = Files.walk(KERN)) {
            for (Path bron :
                    bronnen.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                AANHALING.matcher(Files.readString(bron)).results().forEach(g -> gevonden.add(g.group(1)));
            }
        }
        return gevonden;
    }
}
