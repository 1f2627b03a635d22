package nl.klacht.jakarta.importeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.beheer.Indeling;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat een regel van een importbestand mag zijn")
class RegeltoetsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    private final List<Importregel> goed = new ArrayList<>();
    private final List<GeweigerdeRegel> fout = new ArrayList<>();

    private void lees(String... regels) {
        Regeltoets toets = new Regeltoets(VANDAAG);
        String bestand = Proefbestand.KOP + "\n" + String.join("\n", regels);
        Csvbestand.open(bestand.getBytes(StandardCharsets.UTF_8))
                .forEachRemaining(regel -> toets.toets(regel, goed::add, fout::add));
    }

    @Test
    @DisplayName("een regel mag vandaag zijn binnengekomen en gesloten, en op de eerste dag")
    void grenzen() {
        lees("A,p,2026-03-02,2026-03-02,Health,,", "B,p,2014-01-01,2014-01-01,Health,,");
        assertEquals(List.of(), fout);
        assertEquals(2, goed.size());
    }

    @ParameterizedTest
    @DisplayName("de dag ervoor en de dag erna niet")
    @CsvSource({
        "'A,p,2013-12-31,,Health,,', De datum in opendate ligt voor 2014-01-01.",
        "'A,p,2026-03-03,,Health,,', De datum in opendate ligt in de toekomst.",
        "'A,p,2026-03-01,2026-03-03,Health,,', De datum in closedate ligt in de toekomst.",
        "'A,p,2026-03-02,2026-03-01,Health,,', De datum in closedate ligt voor die in opendate.",
        "'A,p,2015-02-29,,Health,,', De datum in opendate bestaat niet. Schrijf jaar-maand-dag.",
        "'A,p,2015-2-9,,Health,,', De datum in opendate bestaat niet. Schrijf jaar-maand-dag."
    })
    void buitenDeGrenzen(String regel, String reden) {
        lees(regel);
        assertEquals(List.of(new GeweigerdeRegel(2, "A", reden)), fout);
    }

    @Test
    @DisplayName("alles wat niet klopt staat in één keer bij de regel")
    void allesTegelijk() {
        lees("A,p,2026-02-30,,Please choose an issue...,,");
        assertEquals(
                "De datum in opendate bestaat niet. Schrijf jaar-maand-dag."
                        + " De soort (complaint_type) is geen soort: ‘Please choose an issue...’.",
                fout.get(0).reden());
    }

    @Test
    @DisplayName("een regel over meer regels, een lege regel en een BOM verschuiven de nummers niet")
    void nummers() {
        lees("A,p,2020-01-01,,Health,\"twee\nregels\",", "", "B,p,2020-01-01,,,,");
        assertEquals(2, goed.get(0).nummer());
        assertEquals(5, fout.get(0).regel());
        byte[] metBom = ("\uFEFF\"unique_key\"" + Proefbestand.KOP.substring("unique_key".length()))
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(false, Csvbestand.open(metBom).hasNext());
    }

    @Test
    @DisplayName("een aanhalingsteken te veel houdt het lezen niet op")
    void aanhalingsteken() {
        lees("A,p,2020-01-01,,Health,\"half\"open,", "B,p,2020-01-01,,Health,,");
        assertEquals(2, goed.size() + fout.size());
        assertEquals("B", goed.get(goed.size() - 1).sleutel());
    }

    @ParameterizedTest
    @DisplayName("een andere kop is een ander bestand")
    @ValueSource(strings = {"", "unique_key", "Unique_Key,account", "a;b;c;d;e;f;g"})
    void kop(String kop) {
        byte[] bestand = kop.getBytes(StandardCharsets.UTF_8);
        assertThrows(OngeldigeInvoer.class, () -> Csvbestand.open(bestand));
    }

    @ParameterizedTest
    @DisplayName("een soort krijgt de code van de gemeente, of haar eigen naam")
    @CsvSource({
        "Bejegening, bejegening",
        "Te laat of te lang wachten, tijdigheid",
        "General Welfare, general-welfare",
        "Café & Zo!, cafe-zo",
        "???, overig"
    })
    void soort(String soort, String code) {
        Indeling indeling = new Indeling(
                List.of(
                        new Indeling.Waarde("bejegening", "Bejegening door een medewerker"),
                        new Indeling.Waarde("tijdigheid", "Te laat of te lang wachten")),
                List.of());
        assertEquals(code, Soortnaam.van(soort, indeling));
    }
}
