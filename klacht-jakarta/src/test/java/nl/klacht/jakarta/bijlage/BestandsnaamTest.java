package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.klacht.jakarta.beheer.Bestandssoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestandsnaamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brief.pdf | brief.pdf",
                "Brief Van Mij.PDF | Brief Van Mij.pdf",
                "../../etc/passwd | passwd.pdf",
                "C:\\Users\\k\\brief.pdf | brief.pdf",
                "brief.exe | brief.exe.pdf",
                "brief | brief.pdf",
                ".htaccess | htaccess.pdf",
                "... | bestand.pdf",
                "a<b>\"c¦?*.pdf | abc.pdf"
            })
    void een_naam_zegt_alleen_wat_het_is(String gegeven, String verwacht) {
        assertEquals(verwacht, Bestandsnaam.van(gegeven.replace("¦", "|"), Bestandssoort.PDF));
    }

    @Test
    void tekens_die_bedriegen_gaan_eruit() {
        assertEquals("rekeningfdp.exe.pdf", Bestandsnaam.van("rekening\u202Efdp.exe", Bestandssoort.PDF));
        assertEquals("ab.pdf", Bestandsnaam.van("a\r\n\u0000\u200Bb.pdf", Bestandssoort.PDF));
        assertEquals("a b.pdf", Bestandsnaam.van("a\u00A0\t b.pdf", Bestandssoort.PDF));
        assertEquals("bestand.pdf", Bestandsnaam.van("\u202E\u200F", Bestandssoort.PDF));
    }

    @Test
    void een_lange_naam_wordt_kort_en_houdt_zijn_einde() {
        String naam = Bestandsnaam.van("😀".repeat(200) + ".pdf", Bestandssoort.PDF);

        assertTrue(naam.length() <= Bestandsnaam.LANGST, naam);
        assertTrue(naam.endsWith("😀.pdf"), naam);
    }

    @Test
    void foto_s_mogen_jpeg_heten() {
        assertEquals("foto.jpeg", Bestandsnaam.van("foto.JPEG", Bestandssoort.JPG));
        assertEquals("scan.tif", Bestandsnaam.van("scan.tif", Bestandssoort.TIFF));
    }

    @Test
    void de_kop_is_voor_elke_browser_en_niemand_voegt_er_een_regel_aan_toe() {
        assertEquals(
                "attachment; filename=\"klacht _ 10 _.pdf\"; filename*=UTF-8''klacht%20%E2%82%AC%2010%20%C3%A9.pdf",
                Bestandsnaam.alsBijlage("klacht € 10 é.pdf"));
        assertEquals(
                "attachment; filename=\"a__b_.pdf\"; filename*=UTF-8''a%0D%0Ab%22.pdf",
                Bestandsnaam.alsBijlage("a\r\nb\".pdf"));
    }
}
