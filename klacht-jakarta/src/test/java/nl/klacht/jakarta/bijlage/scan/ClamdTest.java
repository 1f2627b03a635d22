package nl.klacht.jakarta.bijlage.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import nl.klacht.jakarta.bijlage.scan.NepClamd.Gedrag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Clamd, door zijn eigen protocol")
class ClamdTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final NepClamd clamd = NepClamd.start(0);
    private final Clamd scanner = new Clamd("127.0.0.1", clamd.poort(), Duration.ofSeconds(2), Duration.ofMillis(400));

    @AfterEach
    void sluit() {
        clamd.close();
    }

    @Test
    void wat_schoon_is_is_schoon_en_kwam_heel_over() throws Exception {
        byte[] veel = willekeurig(1_000_003);

        assertEquals(Scanuitslag.SCHOON, scan(veel));
        assertArrayEquals(veel, clamd.gekregen());
    }

    @Test
    void een_virus_heeft_een_naam() throws IOException {
        assertEquals(
                new Scanuitslag(Scanuitslag.Soort.BESMET, "Eicar-Signature"),
                scan(EICAR.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void een_antwoord_in_kruimels_is_hetzelfde_antwoord() throws IOException {
        clamd.gedraagt(Gedrag.IN_KRUIMELS);

        assertEquals(
                Scanuitslag.Soort.BESMET,
                scan(EICAR.getBytes(StandardCharsets.US_ASCII)).soort());
        assertEquals(Scanuitslag.SCHOON, scan(willekeurig(10)));
        assertTrue(scanner.isBereikbaar());
    }

    @ParameterizedTest
    @CsvSource({
        "ZWIJGT,     de scanner antwoordt niet op tijd",
        "LEEST_NIET, de scanner antwoordt niet op tijd",
        "TE_GROOT,   de scanner zei: INSTREAM size limit exceeded. ERROR",
        "ONZIN,      de scanner zei: stream: misschien"
    })
    void zonder_antwoord_is_het_niet_gescand(Gedrag gedrag, String waarom) throws IOException {
        clamd.gedraagt(gedrag);

        assertEquals(new Scanuitslag(Scanuitslag.Soort.NIET_GESCAND, waarom), scan(willekeurig(9_000_000)));
    }

    @Test
    void ophangen_in_het_midden_is_niet_gescand() throws IOException {
        clamd.gedraagt(Gedrag.HANGT_OP);

        assertEquals(
                Scanuitslag.Soort.NIET_GESCAND, scan(willekeurig(9_000_000)).soort());
    }

    @Test
    void wie_er_niet_is_is_niet_bereikbaar() throws IOException {
        clamd.close();

        assertFalse(scanner.isBereikbaar());
        assertEquals(Scanuitslag.nietGescand("de scanner is niet te bereiken"), scan(willekeurig(10)));
    }

    @Test
    void een_host_die_niet_bestaat_is_niet_bereikbaar() throws IOException {
        Clamd nergens = new Clamd("nergens.invalid", 3310, Duration.ofSeconds(1), Duration.ofSeconds(1));

        assertEquals(
                Scanuitslag.nietGescand("het adres van de scanner bestaat niet"),
                nergens.scan(() -> new ByteArrayInputStream(new byte[] {1})));
    }

    @Test
    void een_bestand_dat_niet_te_lezen_is_is_een_fout_van_ons() {
        assertThrows(
                IOException.class,
                () -> scanner.scan(() -> {
                    throw new IOException("gone");
                }));
    }

    private Scanuitslag scan(byte[] bytes) throws IOException {
        return scanner.scan(() -> new ByteArrayInputStream(bytes));
    }

    private static byte[] willekeurig(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
