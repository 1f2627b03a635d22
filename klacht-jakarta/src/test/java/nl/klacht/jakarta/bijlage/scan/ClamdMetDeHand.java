package nl.klacht.jakarta.bijlage.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against a real clamd, by hand: {@code -Dtest=ClamdMetDeHand -Dklacht.scanner=127.0.0.1:3310}, see docs/beheren.md. */
@DisplayName("Een echte clamd")
class ClamdMetDeHand {

    private static final String ADRES = Objects.requireNonNull(
            System.getProperty("klacht.scanner"), "say where clamd is: -Dklacht.scanner=host:port");

    private final Scanner scanner =
            Scannerkeuze.kies(Optional.of(ADRES), false, Duration.ofSeconds(5), Duration.ofSeconds(30));

    @Test
    void hij_antwoordt() {
        assertTrue(scanner.isBereikbaar());
    }

    @Test
    void het_proefbestand_heeft_een_naam() throws IOException {
        byte[] eicar = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
        Scanuitslag uitslag = scanner.scan(() -> new ByteArrayInputStream(eicar));
        assertEquals(Scanuitslag.Soort.BESMET, uitslag.soort());
        System.out.println("clamd found: " + uitslag.bevinding());
    }

    @Test
    void een_groot_schoon_bestand_is_schoon() throws IOException {
        byte[] groot = new byte[24 * 1024 * 1024];
        new Random(1).nextBytes(groot);
        assertEquals(Scanuitslag.SCHOON, scanner.scan(() -> new ByteArrayInputStream(groot)));
    }

    /** StreamMaxLength is 25 MB unless it is set: he says so and hangs up while we are still sending. */
    @Test
    void meer_dan_hij_aanneemt_is_niet_gescand() throws IOException {
        byte[] teGroot = new byte[120 * 1024 * 1024];
        Scanuitslag uitslag = scanner.scan(() -> new ByteArrayInputStream(teGroot));
        assertEquals(Scanuitslag.Soort.NIET_GESCAND, uitslag.soort());
        System.out.println("clamd said: " + uitslag.bevinding());
    }
}
