package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klacht.jakarta.beheer.Bestandssoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat een bestand is, zegt zijn inhoud")
class InhoudsherkenningTest {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Test
    void beelden_en_pdf() throws IOException {
        assertEquals(Optional.of(Bestandssoort.PDF), herken("%PDF-1.7\n1 0 obj"));
        assertEquals(Optional.of(Bestandssoort.PNG), herken(hex("89504e470d0a1a0a0000000d49484452")));
        assertEquals(Optional.of(Bestandssoort.JPG), herken(hex("ffd8ffe000104a46494600010100")));
        assertEquals(Optional.of(Bestandssoort.TIFF), herken(hex("49492a00080000000000")));
    }

    @Test
    void tekst_en_mail() throws IOException {
        assertEquals(Optional.of(Bestandssoort.TXT), herken("Beste mevrouw,\r\nHet kost € 10.\r\n"));
        assertEquals(
                Optional.of(Bestandssoort.EML),
                herken("From: k@voorbeeld.example\r\nTo: g@voorbeeld.example\r\nSubject: klacht\r\n\r\nHallo\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<html><body>hallo</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "#!/bin/sh\necho hallo",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "GIF89a\u0001\u0000\u0001\u0000",
                "{\\rtf1\\ansi hallo}",
                "a\u0000b"
            })
    void de_rest_komt_er_niet_in(String inhoud) throws IOException {
        assertEquals(Optional.empty(), herken(inhoud.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void een_brief_van_word_zonder_macros() throws IOException {
        assertEquals(
                Optional.of(Bestandssoort.DOCX),
                herken(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")));
        assertEquals(
                Optional.empty(),
                herken(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                "with macros");
        assertEquals(Optional.empty(), herken(zip("[Content_Types].xml", "xl/workbook.xml")), "a spreadsheet");
        assertEquals(Optional.empty(), herken(zip("word/document.xml", "virus.exe")), "a zip with things in it");
        assertEquals(Optional.empty(), herken("PK\u0003\u0004 en verder niets"), "half a zip");
    }

    @Test
    void een_brief_met_een_toelichting_erachter() throws IOException {
        byte[] brief = zip("[Content_Types].xml", "word/document.xml");
        byte[] toelichting = "PK en de groeten".getBytes(StandardCharsets.US_ASCII);
        byte[] samen = Arrays.copyOf(brief, brief.length + toelichting.length);
        System.arraycopy(toelichting, 0, samen, brief.length, toelichting.length);
        samen[brief.length - 2] = (byte) toelichting.length;
        assertEquals(Optional.of(Bestandssoort.DOCX), herken(samen));
    }

    @Test
    void een_inhoudsopgave_die_niet_klopt() throws IOException {
        byte[] brief = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        brief[brief.length - 12]--;
        brief[brief.length - 14]--;
        assertEquals(Optional.empty(), herken(brief), "one thing more than it says");
        byte[] verderop = zip("[Content_Types].xml", "word/document.xml");
        verderop[verderop.length - 4] = 1;
        assertEquals(Optional.empty(), herken(verderop), "its table of contents would lie beyond its end");
    }

    @Test
    @DisplayName("een inhoudsopgave van een miljoen dingen wordt niet gelezen: daar is geen geheugen voor")
    void een_inhoudsopgave_die_het_geheugen_vult() throws IOException {
        byte[] bom = bom(1_000_000);
        ThreadMXBean draad = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Spoel spoel = Spoel.van(new ByteArrayInputStream(bom), bom.length)) {
            long vooraf = draad.getCurrentThreadAllocatedBytes();
            assertEquals(Optional.empty(), Inhoudsherkenning.herken(spoel));
            long gebruikt = draad.getCurrentThreadAllocatedBytes() - vooraf;
            assertTrue(gebruikt < 4 * 1024 * 1024, gebruikt + " bytes for a file of " + bom.length);
        }
    }

    /** A letter whose table of contents names the same thing so many times. */
    private static byte[] bom(int keer) throws IOException {
        byte[] brief = zip("[Content_Types].xml", "word/document.xml");
        int slot = brief.length - 22;
        ByteBuffer oud = ByteBuffer.wrap(brief).order(ByteOrder.LITTLE_ENDIAN);
        int begin = oud.getInt(slot + 16);
        ByteBuffer bom = ByteBuffer.allocate(brief.length + keer * 47).order(ByteOrder.LITTLE_ENDIAN);
        bom.put(brief, 0, slot);
        for (int nummer = 0; nummer < keer; nummer++) {
            bom.put(brief, begin, 28).putShort((short) 1).put(new byte[16]).put((byte) 'x');
        }
        bom.put(brief, slot, 22);
        bom.putInt(bom.limit() - 22 + 12, slot - begin + keer * 47);
        return bom.array();
    }

    @Test
    void een_brief_van_libreoffice() throws IOException {
        assertEquals(Optional.of(Bestandssoort.ODT), herken(odt()));
    }

    @Test
    void een_bericht_van_outlook() throws IOException {
        assertEquals(Optional.of(Bestandssoort.MSG), herken(ole("0b0d020000000000c000000000000046")));
        assertEquals(Optional.empty(), herken(ole("0609020000000000c000000000000046")), "an old letter of Word");
        assertEquals(Optional.empty(), herken(hex("d0cf11e0a1b11ae1")), "half an OLE file");
    }

    private static Optional<Bestandssoort> herken(String inhoud) throws IOException {
        return herken(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Bestandssoort> herken(byte[] inhoud) throws IOException {
        try (Spoel spoel = Spoel.van(new ByteArrayInputStream(inhoud), 1_000_000)) {
            return Inhoudsherkenning.herken(spoel);
        }
    }

    private static byte[] hex(String tekst) {
        return HexFormat.of().parseHex(tekst);
    }

    private static byte[] zip(String... namen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (String naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write("inhoud".getBytes(StandardCharsets.UTF_8));
            }
        }
        return uit.toByteArray();
    }

    /** With the kind first and not packed, as the standard asks. */
    private static byte[] odt() throws IOException {
        byte[] soort = ODT.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(soort);
        ZipEntry mimetype = new ZipEntry("mimetype");
        mimetype.setMethod(ZipEntry.STORED);
        mimetype.setSize(soort.length);
        mimetype.setCrc(crc.getValue());
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(mimetype);
            zip.write(soort);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return uit.toByteArray();
    }

    /** The head of an OLE file, and the first entry of its table of contents with this class. */
    private static byte[] ole(String klasse) {
        ByteBuffer bestand = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        bestand.put(hex("d0cf11e0a1b11ae1"));
        bestand.putShort(30, (short) 9);
        bestand.putInt(48, 0);
        bestand.position(512 + 80);
        bestand.put(hex(klasse));
        return bestand.array();
    }
}
