package nl.klacht.reporting.jaarcijfers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klacht.core.dossier.Uitkomst;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value, its checks and what is written from it. With {@code -Dgolden=schrijf} the golden files are written anew. */
class JaarcijfersTest {

    private static final Path MAP = Path.of("src", "test", "resources", "nl", "klacht", "reporting", "jaarcijfers");

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void csv_is_de_golden_file(int onder) throws IOException {
        golden("jaarcijfers-" + onder + ".csv", new JaarcijfersCsv(onder).schrijf(Voorbeeldcijfers.cijfers()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void html_is_de_golden_file(int onder) throws IOException {
        golden("jaarcijfers-" + onder + ".html", new JaarcijfersHtml(onder).fragment(Voorbeeldcijfers.cijfers()));
    }

    @Test
    void html_heeft_geen_invoer_als_opmaak_en_niets_wat_de_csp_weigert() {
        String html = new JaarcijfersHtml(0).fragment(Voorbeeldcijfers.cijfers());
        assertTrue(html.contains("Voorbeeld &amp; Zn"));
        assertTrue(html.contains("&lt;b&gt;lang&lt;/b&gt;"));
        assertFalse(html.contains("<b>"));
        assertFalse(html.matches("(?s).*(<script|<style|\\sstyle=|\\son[a-z]+=).*"));
    }

    @Test
    void csv_leest_terug_en_een_formule_is_tekst() throws IOException {
        String csv = new JaarcijfersCsv(0).schrijf(Voorbeeldcijfers.cijfers());
        var rijen = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        var namen = rijen.stream().map(rij -> rij.get("rij")).toList();
        assertTrue(rijen.stream().allMatch(rij -> rij.isConsistent()));
        assertTrue(namen.contains("'=HYPERLINK(\"x\")"));
        assertTrue(namen.contains("Wachten; en <b>lang</b>"));
    }

    @Test
    void klachten_en_onderdelen_zijn_apart_geteld() {
        var cijfers = Voorbeeldcijfers.cijfers();
        assertEquals(30, cijfers.readTabel("klachten-domein").totaal().schriftelijk());
        assertEquals(33, cijfers.readTabel("onderdelen-domein").totaal().schriftelijk());
        assertEquals(3, cijfers.readTabel("klachten-afloop").schriftelijk("Gedeeltelijk gegrond"));
    }

    @Test
    void een_kengetal_noemt_zijn_grondslag() {
        var termijn = Voorbeeldcijfers.cijfers().kengetallen().get(0).aandeel();
        assertEquals(18, termijn.teller());
        assertEquals(21, termijn.noemer());
        assertEquals("85,7", termijn.getal());
        assertTrue(termijn.grondslag().startsWith("van de schriftelijke klachten"));
    }

    @Test
    void een_tabel_die_niet_optelt_wordt_geweigerd_met_beide_getallen() {
        var rijen = List.of(rij("a", 2), rij("b", 3));
        var fout = assertThrows(
                IllegalArgumentException.class,
                () -> new Cijfertabel("proef", "Proef", Eenheid.DOSSIERS, rijen, rij("Totaal", 6)));
        assertTrue(fout.getMessage().contains("5") && fout.getMessage().contains("6"), fout.getMessage());
    }

    @Test
    void twee_tabellen_met_een_ander_totaal_worden_geweigerd() {
        var een = new Cijfertabel("een", "Een", Eenheid.DOSSIERS, List.of(rij("a", 2)), rij("Totaal", 2));
        var ander = new Cijfertabel("ander", "Ander", Eenheid.DOSSIERS, List.of(rij("a", 3)), rij("Totaal", 3));
        assertThrows(IllegalArgumentException.class, () -> new Jaarcijfers(2025, "Voorbeeld", List.of(een, ander)));
    }

    @Test
    void gedeeltelijk_gegrond_is_de_som_over_de_onderdelen() {
        assertEquals("Gegrond", Dossierafloop.van(Set.of(Telafloop.GEGROND)));
        assertEquals("Gedeeltelijk gegrond", Dossierafloop.van(Set.of(Telafloop.GEGROND, Telafloop.INGETROKKEN)));
        assertEquals(
                "Per onderdeel verschillend", Dossierafloop.van(Set.of(Telafloop.ONGEGROND, Telafloop.GEEN_OORDEEL)));
        assertEquals("Nog open", Dossierafloop.van(Set.of(Telafloop.GEGROND, Telafloop.OPEN)));
    }

    @ParameterizedTest
    @EnumSource(Uitkomst.class)
    void elke_uitkomst_van_het_dossier_heeft_een_rij(Uitkomst uitkomst) {
        assertEquals(
                uitkomst.name(), Telafloop.van(java.util.Optional.of(uitkomst)).name());
    }

    @Test
    void een_leeg_jaar_heeft_geen_percentages_en_geen_fout() {
        var leeg = Jaarcijfers.van(2025, "Voorbeeld", List.of(), List.of());
        assertTrue(leeg.kengetallen().stream()
                .allMatch(kengetal -> kengetal.aandeel().percentage().isEmpty()));
        assertTrue(new JaarcijfersHtml(5).fragment(leeg).contains("geen percentage"));
    }

    private static Cijferrij rij(String naam, long aantal) {
        return new Cijferrij(naam, Map.of(Telgroep.KLACHT_SCHRIFTELIJK, aantal));
    }

    private static void golden(String naam, String gemaakt) throws IOException {
        if ("schrijf".equals(System.getProperty("golden"))) {
            Files.writeString(MAP.resolve(naam), gemaakt);
        }
        assertEquals(Files.readString(MAP.resolve(naam), StandardCharsets.UTF_8), gemaakt);
    }
}
