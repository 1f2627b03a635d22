package nl.klacht.jakarta.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.Muur;
import nl.klacht.jakarta.tenant.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een eigen databaselogin of eigen database")
class EigenBronTest {

    private static final String URL = "jdbc:postgresql://db.weesp.example:5432/klacht?sslmode=verify-full";

    @TempDir
    private Path map;

    private Proefinstellingen instellingen;

    @BeforeEach
    void begin() {
        instellingen = Proefinstellingen.van(Proefinstellingen.GELEVERD, map)
                .weesp("datasource.login", "klacht_weesp")
                .omgeving("GEMEENTE_WEESP_DATASOURCE_WACHTWOORD", "heel-geheim");
    }

    @Test
    @DisplayName("zonder een sleutel ervan deelt de gemeente de login van de installatie")
    void zonder() {
        Gemeenten gemeenten = instellingen.gemeenten();
        assertEquals(Optional.empty(), gemeenten.van("wijdemeren").findBron());
        assertEquals(Muur.GEDEELDE_LOGIN, tenant(gemeenten, "wijdemeren").muur());
    }

    @Test
    @DisplayName("met een login is het een eigen login, met hoogstens vier verbindingen")
    void login() {
        Gemeenten gemeenten = instellingen.gemeenten();
        EigenBron bron = gemeenten.van("weesp").findBron().orElseThrow();
        assertEquals("klacht_weesp", bron.login().naam());
        assertEquals("heel-geheim", bron.login().wachtwoord().get());
        assertEquals(4, bron.verbindingen());
        assertEquals(Muur.EIGEN_LOGIN, tenant(gemeenten, "weesp").muur());
    }

    @Test
    @DisplayName("met een adres erbij is het een eigen database, met als de gemeente dat wil een eigen migratielogin")
    void database() {
        Gemeenten gemeenten = instellingen
                .weesp("datasource.url", URL)
                .weesp("datasource.migratie.login", "migratie_weesp")
                .omgeving("GEMEENTE_WEESP_DATASOURCE_MIGRATIE_WACHTWOORD", "ook-geheim")
                .gemeenten();
        EigenBron bron = gemeenten.van("weesp").findBron().orElseThrow();
        assertEquals(URL, bron.url());
        assertEquals("ook-geheim", bron.migratie().wachtwoord().get());
        assertEquals(Muur.EIGEN_DATABASE, tenant(gemeenten, "weesp").muur());
    }

    @Test
    @DisplayName("wie dezelfde instellingen opnieuw leest, ziet dat er niets veranderde")
    void gelijk() {
        EigenBron eerst = instellingen.gemeenten().van("weesp").bron();
        assertEquals(eerst, instellingen.gemeenten().van("weesp").bron());
        assertFalse(eerst.equals(instellingen
                .omgeving("GEMEENTE_WEESP_DATASOURCE_WACHTWOORD", "anders")
                .gemeenten()
                .van("weesp")
                .bron()));
    }

    @Test
    @DisplayName("het wachtwoord is nergens te zien")
    void geheim() {
        Gemeente weesp = instellingen.gemeenten().van("weesp");
        assertFalse(weesp.toString().contains("heel-geheim"), weesp.toString());
    }

    @ParameterizedTest
    @CsvSource({"datasource.wachtwoord", "datasource.migratie.wachtwoord"})
    @DisplayName("een wachtwoord in een bestand met instellingen wordt geweigerd")
    void geheimInBestand(String sleutel) {
        String fouten = fouten(instellingen.weesp(sleutel, "heel-geheim"));
        assertTrue(fouten.contains("Een geheim staat nooit in een bestand met instellingen."), fouten);
        assertTrue(fouten.contains(sleutel + "Bestand"), fouten);
        assertFalse(fouten.contains("heel-geheim"), fouten);
    }

    @ParameterizedTest
    @CsvSource({
        "datasource.url, jdbc:postgresql://db.weesp.example/klacht?user=x&password=heel-geheim, staat een naam of een wachtwoord",
        "datasource.url, jdbc:postgresql://x:heel-geheim@db.weesp.example/klacht, geen adres van een database",
        "datasource.url, jdbc:h2:mem:klacht, geen adres van een database",
        "datasource.url, jdbc:postgresql:klacht, geen adres van een database",
        "datasource.login, Weesp; drop role x, is geen naam van een login",
        "datasource.verbindingen, 0, is geen aantal van 1 tot en met 50",
        "datasource.verbindingen, 51, is geen aantal van 1 tot en met 50",
        "datasource.verbindingen, veel, is geen aantal van 1 tot en met 50",
        "datasource.migratie.login, migratie_weesp, kan alleen bij een eigen database",
        "datasource.logn, klacht_weesp, Bedoelt u datasource.login?",
    })
    @DisplayName("wat niet kan, wordt geweigerd, en een wachtwoord staat niet in de melding")
    void geweigerd(String sleutel, String waarde, String zin) {
        String fouten = fouten(instellingen.weesp(sleutel, waarde));
        assertTrue(fouten.contains(zin), fouten);
        assertFalse(fouten.contains("heel-geheim"), fouten);
    }

    @Test
    @DisplayName("zonder login of zonder wachtwoord start de gemeente niet")
    void onvolledig() {
        assertTrue(fouten(instellingen.omgeving("GEMEENTE_WEESP_DATASOURCE_WACHTWOORD", ""))
                .contains("Het wachtwoord van de login ontbreekt."));
        assertTrue(fouten(instellingen
                        .weespZonder("datasource.login")
                        .omgeving("GEMEENTE_WEESP_DATASOURCE_WACHTWOORD", "heel-geheim"))
                .contains("Deze sleutel is verplicht en ontbreekt."));
    }

    @Test
    @DisplayName("een eigen login hoort bij één gemeente")
    void gedeeld() {
        Map<String, List<Instellingsfout>> fouten = instellingen
                .erbij(
                        "wijdemeren/tenant.properties",
                        "\ngemeente.wijdemeren.datasource.login=klacht_weesp"
                                + "\ngemeente.wijdemeren.datasource.wachtwoordBestand=/run/secrets/x\n")
                .gemeenten()
                .fouten();
        assertEquals(Set.of("weesp", "wijdemeren"), fouten.keySet());
        assertTrue(fouten.toString().contains("Een eigen login hoort bij één gemeente."), fouten.toString());
    }

    private static String fouten(Proefinstellingen instellingen) {
        return String.valueOf(instellingen.gemeenten().fouten().get("weesp"));
    }

    private static Tenant tenant(Gemeenten gemeenten, String id) {
        return new GeconfigureerdeTenants(gemeenten).find(id).orElseThrow();
    }
}
