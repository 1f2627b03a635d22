package nl.klacht.jakarta.wettenregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WettenregisterTest {

    private static final Wettenregister REGISTER = new Wettenregister();

    @BeforeAll
    static void lees() {
        REGISTER.lees();
    }

    @Test
    void anArticleSaysWhatItIsAboutAndLeadsToTheLaw() {
        Registerdeel awb = REGISTER.getWetten().get(0);
        assertEquals("Algemene wet bestuursrecht", awb.titel());
        Registerrij termijn = awb.rijen().stream()
                .filter(rij -> "awb-9-11".equals(rij.anker()))
                .findFirst()
                .orElseThrow();
        assertEquals("Awb 9:11", termijn.nummer());
        assertEquals("De termijn voor de afhandeling, verdagen en verder uitstel", termijn.titel());
        assertEquals("https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=9:11", termijn.adres());
        assertEquals("deels", termijn.hoe());
    }

    @Test
    void everyRowOfThePageOfTheDocumentationIsThereOnceAndNothingOfTheCode() throws IOException {
        String pagina = Files.readString(Path.of("..", "docs", "wettenregister.md"));
        long rijen = pagina.lines().filter(regel -> regel.startsWith("| ")).count();
        long koppen = pagina.lines().filter(regel -> regel.startsWith("|---")).count();
        List<Registerrij> alle = alleRijen().toList();
        assertEquals(rijen - koppen, alle.size());
        Set<String> ankers = new HashSet<>();
        for (Registerrij rij : alle) {
            assertTrue(rij.anker() == null || ankers.add(rij.anker()), rij::toString);
            assertFalse(
                    rij.nummer().isBlank() || rij.titel().isBlank() || rij.hoe().isBlank(), rij::toString);
            assertFalse(rij.toString().contains(".java") || rij.toString().contains(".csv"), rij::toString);
        }
    }

    @Test
    void aGroundLeadsToItsLineAndWhatHasNoLineLeadsNowhere() {
        assertEquals("/wettenregister#awb-9-8", REGISTER.plek("Awb 9:8 lid 1 onder b"));
        assertEquals("", REGISTER.plek("Besluit van de raad"));
        assertEquals("", REGISTER.plek("Awb 99:1"));
        assertEquals("", REGISTER.plek(""));
    }

    private static Stream<Registerrij> alleRijen() {
        return Stream.concat(REGISTER.getWetten().stream(), REGISTER.getRegels().stream())
                .flatMap(deel -> deel.rijen().stream());
    }
}
