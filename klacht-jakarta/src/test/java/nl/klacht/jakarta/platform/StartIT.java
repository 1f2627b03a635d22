package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Starten, of zeggen waarom niet")
class StartIT {

    private static final String DEMO = "DEMO: bekende wachtwoorden";

    @Test
    @DisplayName("een tweede server op een bezette poort stopt met een zin")
    void poortBezet() {
        var poort = Integer.toString(Proef.server().poort());
        assertStopt("poort-bezet", Map.of("HTTP_PORT", poort), "Poort " + poort + " voor de dienst is bezet.");
    }

    @Test
    @DisplayName("de demo weigert een adres dat anderen kunnen bereiken")
    void demoAlleenHier() {
        assertStopt("demo-buiten", Map.of("HTTP_HOST", "0.0.0.0"), "De demo luistert alleen op deze computer.");
    }

    @Test
    @DisplayName("https zonder certificaat stopt met een zin")
    void zonderKeystore() {
        assertStopt(
                "https-zonder-keystore",
                Map.of("KLACHT_DEMO", "", "KLACHT_HTTPS", "https.xml", "KLACHT_HTTPS_KEYSTORE", "/nergens.p12"),
                "KLACHT_HTTPS staat aan, maar KLACHT_HTTPS_KEYSTORE noemt geen bestand");
    }

    @Test
    @DisplayName("de demo weigert een database op een andere computer")
    void demoEigenDatabase() {
        assertStopt(
                "demo-database",
                Map.of("KLACHT_DB_URL", "jdbc:postgresql://192.0.2.1:5432/klacht"),
                "De demo start niet op een database buiten deze computer.");
    }

    @Test
    @DisplayName("en ook als één gemeente daar haar eigen database heeft")
    void demoEigenDatabaseVanGemeente() {
        assertStopt(
                "demo-gemeentedatabase",
                Map.of(
                        "GEMEENTE_WEESP_DATASOURCE_URL",
                        "jdbc:postgresql://192.0.2.1:5432/klacht",
                        "GEMEENTE_WEESP_DATASOURCE_LOGIN",
                        "klacht_weesp",
                        "GEMEENTE_WEESP_DATASOURCE_WACHTWOORD",
                        "alleen-voor-de-proef"),
                "De demo start niet op een database buiten deze computer.");
    }

    @Test
    @DisplayName("de demo weigert een gemeente die echt inloggen heeft")
    void demoZonderIssuer() {
        assertStopt(
                "demo-issuer",
                Map.of("GEMEENTE_WEESP_INLOGGEN_ISSUER", "https://inloggen.weesp.example"),
                "De demo start niet als een gemeente echt inloggen heeft: weesp.");
    }

    @Test
    @DisplayName("een start zonder demo is geen demo, ook niet na een start met demo in dezelfde map")
    void demoBlijftNietHangen() {
        try (var met = Proef.eigenServer("demo", Map.of())) {
            assertTrue(met.log().contains(DEMO), met.log());
        }
        try (var zonder = Proef.eigenServer("demo", Map.of("KLACHT_DEMO", ""))) {
            assertFalse(zonder.log().contains(DEMO), zonder.log());
        }
    }

    private static void assertStopt(String naam, Map<String, String> omgeving, String zin) {
        try (var server = Proef.startZonderWachten(naam, omgeving)) {
            assertEquals(1, server.wachtOpEinde());
            assertTrue(server.log().contains(zin), server.log());
        }
    }
}
