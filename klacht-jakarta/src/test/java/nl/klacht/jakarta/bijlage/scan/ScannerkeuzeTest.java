package nl.klacht.jakarta.bijlage.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.klacht.jakarta.platform.StartGeweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerkeuzeTest {

    private static Scanner kies(String keuze, boolean demo) {
        return Scannerkeuze.kies(Optional.ofNullable(keuze), demo, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void zonder_scanner_wacht_alles_tot_er_een_is() throws IOException {
        Scanner geen = kies(null, false);

        assertEquals(
                Scanuitslag.Soort.NIET_GESCAND,
                geen.scan(() -> new ByteArrayInputStream(new byte[] {1})).soort());
        assertFalse(geen.isBereikbaar());
    }

    @Test
    void de_demo_kent_alleen_het_proefbestand() throws IOException {
        Scanner demo = kies(null, true);
        byte[] eicar = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);

        assertEquals(
                Scanuitslag.Soort.BESMET,
                demo.scan(() -> new ByteArrayInputStream(eicar)).soort());
        assertEquals(Scanuitslag.SCHOON, demo.scan(() -> new ByteArrayInputStream(new byte[] {1})));
    }

    @Test
    void wie_zelf_scant_zegt_dat() {
        assertInstanceOf(EldersGescand.class, kies("elders", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:3310", "clamd.intern.example:3310", "[::1]:3310"})
    void een_adres_is_een_host_met_een_poort(String adres) {
        assertInstanceOf(Clamd.class, kies(adres, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:", "clamd:99999", ":3310", "http://clamd:3310", "geen"})
    void iets_anders_houdt_het_starten_tegen(String keuze) {
        assertThrows(StartGeweigerd.class, () -> kies(keuze, false));
    }
}
