package nl.klacht.jakarta.opdracht.kopie;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een versleutelde back-up")
class KluisTest {

    private static final int KOP = 28;
    private static final int STUK = 64 * 1024 + 16;

    @TempDir
    private static Path map;

    private static Sleutel sleutel;

    @BeforeAll
    static void leesSleutel() throws IOException {
        sleutel = Sleutel.lees(Files.writeString(map.resolve("sleutel"), "zestien tekens of meer\n"));
    }

    @ParameterizedTest
    @DisplayName("komt terug zoals zij was, ook om de grens van een stuk heen")
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void terug(int lengte) throws IOException {
        byte[] tekst = willekeurig(lengte);
        assertArrayEquals(tekst, open(sluit(tekst)));
    }

    @Test
    @DisplayName("laat geen stuk weghalen, verwisselen, erbij zetten of veranderen, en geen kop")
    void onveranderlijk() throws IOException {
        byte[] dicht = sluit(willekeurig(200_000));
        assertGeweigerd(Arrays.copyOf(dicht, KOP + 3 * STUK));
        assertGeweigerd(Arrays.copyOf(dicht, KOP + STUK));
        assertGeweigerd(Arrays.copyOf(dicht, dicht.length + 1));
        assertGeweigerd(Arrays.copyOf(dicht, 10));
        byte[] verwisseld = dicht.clone();
        System.arraycopy(dicht, KOP, verwisseld, KOP + STUK, STUK);
        System.arraycopy(dicht, KOP + STUK, verwisseld, KOP, STUK);
        assertGeweigerd(verwisseld);
        for (int plek : new int[] {0, 10, KOP, KOP + STUK, dicht.length - 1}) {
            byte[] anders = dicht.clone();
            anders[plek] ^= 1;
            assertGeweigerd(anders);
        }
    }

    @Test
    @DisplayName("vraagt een sleutel van minstens zestien tekens")
    void teKort() throws IOException {
        Path kort = Files.writeString(map.resolve("kort"), "vijftien tekens");
        assertThrows(OpdrachtGeweigerd.class, () -> Sleutel.lees(kort));
    }

    private static byte[] sluit(byte[] tekst) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (OutputStream kluis = Kluis.sluit(uit, sleutel)) {
            kluis.write(tekst);
        }
        return uit.toByteArray();
    }

    private static byte[] open(byte[] dicht) throws IOException {
        return Kluis.open(new ByteArrayInputStream(dicht), sleutel).readAllBytes();
    }

    private static void assertGeweigerd(byte[] dicht) {
        assertThrows(OpdrachtGeweigerd.class, () -> open(dicht));
    }

    private static byte[] willekeurig(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(lengte).nextBytes(bytes);
        return bytes;
    }
}
