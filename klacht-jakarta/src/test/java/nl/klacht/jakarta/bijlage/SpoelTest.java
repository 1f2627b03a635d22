package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klacht.core.keten.Hashketen;
import org.junit.jupiter.api.Test;

class SpoelTest {

    private static final byte[] BRIEF = "Een verzonnen brief".getBytes(StandardCharsets.UTF_8);

    @Test
    void wat_erin_ging_komt_eruit_zo_vaak_als_men_wil_met_een_hash_over_zout_en_inhoud() throws IOException {
        try (Spoel spoel = Spoel.van(new ByteArrayInputStream(BRIEF), 100)) {
            assertArrayEquals(BRIEF, spoel.lees().readAllBytes());
            assertArrayEquals(BRIEF, spoel.lees().readAllBytes());
            assertEquals(Hashketen.hash(spoel.zout(), "Een verzonnen brief"), spoel.hash());
            assertEquals(BRIEF.length, spoel.omvang());
            assertFalse(spoel.isTeGroot());
        }
    }

    @Test
    void precies_de_grens_past_en_een_byte_meer_niet() throws IOException {
        try (Spoel past = Spoel.van(new ByteArrayInputStream(BRIEF), BRIEF.length);
                Spoel teGroot = Spoel.van(new ByteArrayInputStream(BRIEF), BRIEF.length - 1)) {
            assertFalse(past.isTeGroot());
            assertTrue(teGroot.isTeGroot());
        }
    }

    @Test
    void hetzelfde_bestand_is_hetzelfde_ook_met_ander_zout() throws IOException {
        try (Spoel een = Spoel.van(new ByteArrayInputStream(BRIEF), 100);
                Spoel ander = Spoel.van(new ByteArrayInputStream(BRIEF), 100);
                Spoel kort = Spoel.van(new ByteArrayInputStream(BRIEF, 0, 5), 100)) {
            assertNotEquals(een.hash(), ander.hash());
            assertTrue(een.isZelfde(ander.zout(), ander.hash()));
            assertFalse(kort.isZelfde(ander.zout(), ander.hash()));
        }
    }

    @Test
    void er_staat_nooit_een_bestand_met_een_naam() throws IOException {
        try (Spoel spoel = Spoel.van(new ByteArrayInputStream(BRIEF), 100)) {
            assertEquals(BRIEF.length, spoel.omvang());
            assertEquals(0, bestanden());
        }
        assertThrows(IOException.class, () -> Spoel.van(breektAf(), 100));
        assertEquals(0, bestanden());
    }

    private static long bestanden() throws IOException {
        try (var alle = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return alle.filter(bestand -> bestand.getFileName().toString().matches("klacht-[0-9a-f-]{36}"))
                    .count();
        }
    }

    private static InputStream breektAf() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        };
    }
}
