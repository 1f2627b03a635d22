package nl.klacht.jakarta.importeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een import van 200 regels")
class ImportIT {

    private static final String TENANT = "proef-import";
    private static final String PAD = "/api/v1/importen";
    private static final int VUIL = Proefbestand.VUIL.size();
    private static final int DEEL = 120;

    private static Antwoord onderbroken;
    private static Antwoord vervolgd;
    private static Antwoord nogmaals;
    private static List<String> eerder;

    /** First the beginning of the file, as if the rest never arrived; then all of it, twice. */
    @BeforeAll
    static void importeer() throws SQLException {
        onderbroken = stuur(Proefbestand.tot(DEEL));
        vervolgd = stuur(Proefbestand.alles());
        eerder = eindstand();
        nogmaals = stuur(Proefbestand.alles());
    }

    private static Antwoord stuur(String csv) {
        return Proef.als("loket", TENANT).postCsv(PAD, csv).eis(200);
    }

    private static int getal(Antwoord verslag, String naam) {
        return verslag.json().get(naam).asInt();
    }

    private static List<String> vraag(String sql) throws SQLException {
        try (var verbinding = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery(sql)) {
            List<String> antwoord = new ArrayList<>();
            while (rijen.next()) {
                antwoord.add(rijen.getString(1));
            }
            return antwoord;
        }
    }

    /** Every hash of every dossier that came from the file: the end of its chain says all that is in it. */
    private static List<String> eindstand() throws SQLException {
        return vraag(
                "select i.sleutel || ' ' || i.regel || ' ' || d.hash from g_proef_import.importregel i"
                        + " join g_proef_import.dossier d on d.id = i.dossier where i.sleutel like 'PROEF%' order by i.sleutel");
    }

    private static JsonNode dossier(int nummer, String rest) throws SQLException {
        String id = vraag("select dossier from g_proef_import.importregel where sleutel = '"
                        + Proefbestand.sleutel(nummer) + "'")
                .get(0);
        return Proef.als("loket", TENANT)
                .get("/api/v1/dossiers/" + id + rest)
                .eis(200)
                .json();
    }

    @Test
    @DisplayName("neemt elke goede regel aan en weigert elke vuile met regelnummer, sleutel en reden")
    void verslag() {
        assertEquals(List.of(), new Contract().toets("Importverslag", vervolgd.json()));
        assertEquals(200, getal(vervolgd, "regels"));
        assertEquals(VUIL, getal(vervolgd, "geweigerd"));
        List<JsonNode> weigeringen = new ArrayList<>();
        vervolgd.json().get("weigeringen").forEach(weigeringen::add);
        assertEquals(
                List.copyOf(Proefbestand.VUIL.keySet()),
                weigeringen.stream().map(w -> w.get("regel").asInt()).toList());
        for (JsonNode weigering : weigeringen) {
            String reden = Proefbestand.VUIL.get(weigering.get("regel").asInt()).reden();
            assertTrue(weigering.get("reden").asText().contains(reden), weigering.toString());
        }
        assertEquals(Proefbestand.sleutel(11), weigeringen.get(0).get("sleutel").asText());
    }

    @Test
    @DisplayName("gaat na een onderbreking verder waar hij was")
    void vervolg() throws SQLException {
        int vuilInDeel = (int) Proefbestand.VUIL.keySet().stream()
                .filter(nummer -> nummer <= DEEL + 1)
                .count();
        assertEquals(DEEL - vuilInDeel, getal(onderbroken, "aangenomen"));
        assertEquals(DEEL - vuilInDeel, getal(vervolgd, "overgeslagen"));
        assertEquals(200 - VUIL, getal(vervolgd, "aangenomen") + getal(vervolgd, "overgeslagen"));
        assertEquals(
                List.of(Integer.toString(200 - VUIL)),
                vraag("select count(*) from g_proef_import.importregel where sleutel like 'PROEF%'"));
    }

    @Test
    @DisplayName("doet de tweede keer niets en weigert dezelfde regels om dezelfde reden")
    void tweedeKeer() throws SQLException {
        assertEquals(0, getal(nogmaals, "aangenomen"));
        assertEquals(200 - VUIL, getal(nogmaals, "overgeslagen"));
        assertEquals(vervolgd.json().get("weigeringen"), nogmaals.json().get("weigeringen"));
        assertEquals(eerder, eindstand());
    }

    @Test
    @DisplayName("geeft bij twee tegelijk elke regel één dossier")
    void tegelijk() throws SQLException {
        String bestand = Proefbestand.KOP + "\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "TEGELIJK" + i + ",P,2018-01-02,2018-01-03,Health,,")
                                .toList());
        List<CompletableFuture<Antwoord>> beide = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> stuur(bestand)))
                .toList();
        int aangenomen = beide.stream()
                .map(CompletableFuture::join)
                .mapToInt(verslag -> getal(verslag, "aangenomen"))
                .sum();
        assertEquals(40, aangenomen);
        assertEquals(
                List.of("40"),
                vraag("select count(*) from g_proef_import.dossier where ontvangstdatum = date '2018-01-02'"
                        + " and fase = 'gesloten'"));
    }

    @Test
    @DisplayName("maakt van een gesloten regel een heel signaal met de dagen van de bron")
    void gesloten() throws SQLException {
        JsonNode dossier = dossier(4, "");
        assertEquals("signaal", dossier.get("soort").asText());
        assertEquals("gesloten", dossier.get("fase").asText());
        assertEquals("2017-01-06", dossier.get("ontvangstdatum").asText());
        assertEquals("general-welfare", dossier.at("/onderdelen/0/aard").asText());
        assertEquals("Food Stamps", dossier.at("/onderdelen/0/omschrijving").asText());
        JsonNode geschiedenis = dossier(4, "/gebeurtenissen").get("results");
        List<String> stappen = new ArrayList<>();
        geschiedenis.forEach(g -> stappen.add(g.get("stap").asText()));
        assertEquals(List.of("ontvang", "handel", "koppel_terug", "sluit"), stappen);
        geschiedenis.forEach(g -> assertTrue(g.get("momentOpgegeven").asBoolean(), g.toString()));
        geschiedenis.forEach(g -> assertTrue(g.toString().contains("Overgenomen uit een ander systeem"), g.toString()));
    }

    @Test
    @DisplayName("laat een open regel open, met een volgende datum, en geeft een lege omschrijving een zin")
    void open() throws SQLException {
        assertTrue(Proefbestand.isOpen(9));
        JsonNode dossier = dossier(9, "");
        assertEquals("ontvangen", dossier.get("fase").asText());
        assertFalse(dossier.get("volgendeDatum").asText().isEmpty());
        assertEquals(
                "Signaal over Health. De bron geeft geen omschrijving. (Noord)",
                dossier.at("/onderdelen/0/omschrijving").asText());
    }

    @Test
    @DisplayName("telt in de jaarcijfers als signaal en niet als klacht")
    void jaarcijfers() throws SQLException {
        JsonNode totaal = Proef.als("analist", TENANT)
                .get("/api/v1/rapportages/jaarcijfers?jaar=2017")
                .eis(200)
                .json()
                .at("/tabellen/0/totaal/waarden");
        assertEquals(0, totaal.get(0).asInt());
        assertEquals(
                vraag("select count(*) from g_proef_import.dossier where date_part('year', ontvangstdatum) = 2017"),
                List.of(totaal.get(2).asText()));
        assertEquals(200 - VUIL, totaal.get(2).asInt());
    }

    @Test
    @DisplayName("is voor het loket en de beheerder, met een bestand dat wij kennen")
    void weigeringen() {
        Proef.anoniem(TENANT).postCsv(PAD, Proefbestand.KOP).eis(401);
        Proef.als("kcc", TENANT).postCsv(PAD, Proefbestand.KOP).eis(403);
        Proef.als("analist", TENANT).postCsv(PAD, Proefbestand.KOP).eis(403);
        Proef.als("beheerder", TENANT).postCsv(PAD, Proefbestand.KOP).eis(200);
        Proef.als("loket", TENANT).postCsv(PAD, "").eis(400);
        Proef.als("loket", TENANT).postCsv(PAD, "sleutel;datum\n").eis(400);
        Proef.als("loket", TENANT).post(PAD, "{}").eis(415);
        Proef.als("loket", TENANT)
                .met("Content-Type", "text/csv; charset=windows-1252")
                .stuur("POST", PAD, BodyPublishers.ofString(Proefbestand.KOP))
                .eis(415);
    }
}
