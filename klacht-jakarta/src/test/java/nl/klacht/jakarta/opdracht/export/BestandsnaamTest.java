package nl.klacht.jakarta.opdracht.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De naam van een bestand in een export")
class BestandsnaamTest {

    @ParameterizedTest
    @DisplayName("blijft zoals hij was, behalve wat een map of een alfabet niet aankan")
    @CsvSource({
        "brief 2 maart.pdf, brief 2 maart.pdf",
        "Klacht van mevrouw Één.odt, Klacht van mevrouw Een.odt",
        "../../etc/passwd, _._._etc_passwd",
        "C:\\map\\brief.pdf, C__map_brief.pdf",
        "a:b*c?d|e<f>g.pdf, a_b_c_d_e_f_g.pdf",
        "'', bestand",
        ".verborgen, _.verborgen"
    })
    void veilig(String naam, String verwacht) {
        String veilig = Bestandsnaam.veilig(naam);
        assertEquals(verwacht, veilig);
    }

    @Test
    @DisplayName("wordt niet te lang en houdt zijn einde")
    void lang() {
        String veilig = Bestandsnaam.veilig("x".repeat(500) + ".pdf");
        assertEquals(120, veilig.length());
        assertTrue(veilig.endsWith(".pdf"));
    }

    @Test
    @DisplayName(
            "staat met het nummer van de stap in de map van het dossier, en apart zolang niemand hem heeft onderzocht")
    void plaats() {
        assertEquals("bestanden/003-brief.pdf", Bestandsnaam.pad(3, "brief.pdf", true));
        assertEquals("bestanden/quarantaine/012-brief.pdf", Bestandsnaam.pad(12, "brief.pdf", false));
    }
}
