package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.klacht.jakarta.fout.InvoervormOnbekend;
import nl.klacht.jakarta.fout.NietBeschikbaar;
import nl.klacht.jakarta.fout.NietToegestaan;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.TeGroot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulierTest {

    private static final String VORM = "multipart/form-data; boundary=grens";

    private static String veld(String naam, String waarde) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde + "\r\n";
    }

    private static String bestand(String naam, String inhoud) {
        return "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + naam
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + inhoud + "\r\n";
    }

    @Test
    void onAFullDiskTheFieldsComeInAndTheNameOfTheFileIsKept(@TempDir Path map) throws IOException {
        String eerder = System.getProperty("java.io.tmpdir");
        System.setProperty(
                "java.io.tmpdir",
                Files.createFile(map.resolve("vol")).resolve("kan-niet").toString());
        String body = veld("naam", "K. Voorbeeld") + bestand("brief.pdf", "inhoud") + veld("na", "ook") + "--grens--";
        try (Formulier formulier = lees(body, 100)) {
            assertEquals("K. Voorbeeld", formulier.waarde("naam"));
            assertEquals("ook", formulier.waarde("na"));
            assertEquals(List.of("brief.pdf"), formulier.zonderPlaats());
            assertEquals(List.of(), formulier.bestanden());
            assertThrows(NietBeschikbaar.class, formulier::eisPlaats);
        } finally {
            System.setProperty("java.io.tmpdir", eerder);
        }
    }

    @Test
    void nothingOfAFileIsReadForWhoIsRefusedWhenItComes() {
        String kop = "--grens\r\nContent-Disposition: form-data; name=\"teken\"\r\n\r\nfout\r\n--grens\r\n"
                + "Content-Disposition: form-data; name=\"bestand\"; filename=\"groot.txt\"\r\n\r\n";
        long[] gelezen = {0};
        InputStream bestand = new InputStream() {
            @Override
            public int read() {
                gelezen[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] doel, int vanaf, int aantal) {
                gelezen[0] += aantal;
                Arrays.fill(doel, vanaf, vanaf + aantal, (byte) 'x');
                return aantal;
            }
        };
        InputStream body =
                new SequenceInputStream(new ByteArrayInputStream(kop.getBytes(StandardCharsets.UTF_8)), bestand);
        assertThrows(
                NietToegestaan.class,
                () -> Formulier.lees(body, VORM, 1_000_000, velden -> {
                    assertEquals(List.of("fout"), velden.get("teken"));
                    throw new NietToegestaan();
                }));
        assertTrue(gelezen[0] < 100_000, "read " + gelezen[0]);
    }

    private static Formulier lees(String body, long grens) {
        return Formulier.lees(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), VORM, grens);
    }

    @Test
    void velden_en_bestanden_komen_in_hun_volgorde() throws IOException {
        String body = veld("document", "bewijs") + bestand("één.pdf", "abc") + veld("document", "overig")
                + bestand("twee.pdf", "defg") + "--grens--";
        try (Formulier formulier = lees(body, 100)) {
            assertArrayEquals(
                    new String[] {"bewijs", "overig"}, formulier.velden().get("document"));
            assertEquals(2, formulier.bestanden().size());
            assertEquals("één.pdf", formulier.bestanden().get(0).naam());
            assertEquals(
                    "defg",
                    new String(formulier.bestanden().get(1).spoel().lees().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void een_naam_die_geen_bestand_kan_hebben_houdt_het_formulier_niet_tegen() {
        try (Formulier formulier = lees(bestand("ni\u0000et.pdf", "abc") + "--grens--", 100)) {
            assertEquals("ni\u0000et.pdf", formulier.bestanden().get(0).naam());
        }
    }

    @Test
    void een_te_groot_bestand_houdt_het_volgende_niet_tegen() {
        String body = bestand("groot.pdf", "x".repeat(200_000)) + bestand("klein.pdf", "abc") + "--grens--";
        try (Formulier formulier = lees(body, 100)) {
            assertTrue(formulier.bestanden().get(0).spoel().isTeGroot());
            assertEquals(3, formulier.bestanden().get(1).spoel().omvang());
        }
    }

    @Test
    void een_veld_waarin_niets_is_gekozen_is_geen_bestand() {
        try (Formulier formulier = lees(bestand("", "") + "--grens--", 100)) {
            assertTrue(formulier.bestanden().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zomaar wat",
                "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.pdf\"\r\n\r\nabgebroken"
            })
    void wat_afbreekt_of_geen_formulier_is_is_een_fout_van_de_afzender(String body) {
        assertThrows(OngeldigeInvoer.class, () -> lees(body, 100));
    }

    @Test
    void een_andere_vorm_kennen_wij_hier_niet() {
        ByteArrayInputStream leeg = new ByteArrayInputStream(new byte[0]);
        assertThrows(InvoervormOnbekend.class, () -> Formulier.lees(leeg, "application/json", 100));
        assertThrows(OngeldigeInvoer.class, () -> Formulier.lees(leeg, "multipart/form-data", 100));
    }

    @Test
    void van_te_veel_bestanden_blijven_de_velden_en_de_namen() {
        String body = bestand("a.pdf", "a").repeat(Formulier.BESTANDEN_HOOGSTENS)
                + bestand("over.pdf", "x".repeat(200_000))
                + bestand("", "")
                + veld("naam", "K. Voorbeeld")
                + "--grens--";
        try (Formulier formulier = lees(body, 100)) {
            assertEquals(Formulier.BESTANDEN_HOOGSTENS, formulier.bestanden().size());
            assertEquals(List.of("over.pdf"), formulier.teVeel());
            assertEquals("K. Voorbeeld", formulier.waarde("naam"));
        }
    }

    @Test
    void er_is_een_grens_aan_velden_bestanden_en_delen() {
        String veelBestanden = bestand("a.pdf", "a").repeat(101) + "--grens--";
        assertThrows(TeGroot.class, () -> lees(veelBestanden, 100));
        String langVeld = veld("document", "x".repeat(300_000)) + "--grens--";
        assertThrows(TeGroot.class, () -> lees(langVeld, 100));
        String veelVelden = veld("document", "").repeat(2_001) + "--grens--";
        assertThrows(TeGroot.class, () -> lees(veelVelden, 100));
    }

    @Test
    void koppen_van_een_deel_zijn_niet_eindeloos() {
        String body = "--grens\r\nContent-Disposition: form-data; name=\"a\"\r\nX-Kop: " + "x".repeat(20_000)
                + "\r\n\r\na\r\n--grens--";
        assertThrows(OngeldigeInvoer.class, () -> lees(body, 100));
    }
}
