package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed page stays closed, however its address is written. */
class OmwegenIT {

    private static final String HIER = "stichtse-vecht";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stijl/../werkvoorraad",
                "/stijl/%2e%2e/werkvoorraad",
                "/stijl/..;/werkvoorraad",
                "/.well-known/../werkvoorraad",
                "/api/../werkvoorraad",
                "/api/%2e%2e/werkvoorraad",
                "/api/..;x=y/werkvoorraad",
                "//werkvoorraad",
                "/werkvoorraad;x=y",
                "/%77erkvoorraad",
                "/rapportages/%6aaarcijfers.csv",
                "/%61pi/v1/dossiers",
                "/werkvoorraad.xhtml",
            })
    void aDetourDoesNotOpenAClosedPage(String pad) throws IOException {
        String antwoord = statusregel("GET " + pad);
        assertTrue(antwoord.matches("HTTP/1.1 (302|400|403|404) .*"), pad + ": " + antwoord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/v1/dossiers", "/api;x/v1/dossiers", "/;/api/v1/dossiers"})
    void aDetourDoesNotBringASessionToTheApi(String pad) throws IOException {
        String sessie = Proef.anoniem(HIER)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        String antwoord = statusregel("GET " + pad, "Cookie: " + sessie);
        assertTrue(antwoord.matches("HTTP/1.1 (400|401|404) .*"), pad + ": " + antwoord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/../uitloggen", "/stijl/../uitloggen", "/api/%2e%2e/uitloggen"})
    void aDetourDoesNotSkipTheCheckOfAForm(String pad) throws IOException {
        String antwoord = statusregel("POST " + pad);
        assertTrue(antwoord.matches("HTTP/1.1 (400|403|404) .*"), pad + ": " + antwoord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x=%zz",
                "/inloggen?naar=%",
                "/inzage?gebruiker=%00",
                "/api/v1/dossiers?x=%zz",
                "/api/v1/dossiers?x={a,b}"
            })
    void anAddressThatCannotBeReadIsBadInput(String pad) throws IOException {
        String antwoord = statusregel("GET " + pad);
        assertTrue(antwoord.startsWith("HTTP/1.1 400 "), pad + ": " + antwoord);
    }

    @Test
    void whatIsTypedInAFormKeepsItsAccents() {
        String pagina = Proef.anoniem(HIER)
                .postFormulier("/inloggen", Map.of("gebruiker", "kcc", "wachtwoord", "geraden", "naar", "/café"))
                .eis(200)
                .tekst();
        assertTrue(
                pagina.contains("/café") || pagina.contains("/caf&eacute;") || pagina.contains("/caf&#233;"), pagina);
    }

    @Test
    void aBearerTokenOpensNothing() {
        assertEquals(
                401,
                Proef.anoniem(HIER)
                        .met("Authorization", "Bearer a.b.c")
                        .get("/api/v1/dossiers")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !",
                "Basic Zm9v",
                "Basic Og==",
                "Basic /w==",
                "basic",
                "Bearer",
                "Bearer ",
                " "
            })
    void anAuthorizationThatMakesNoSenseIsNone(String kop) {
        Proefclient.Antwoord antwoord =
                Proef.anoniem(HIER).met("Authorization", kop).get("/api/v1/dossiers");
        assertEquals(401, antwoord.status(), antwoord::toString);
        assertEquals("application/problem+json", antwoord.kop("Content-Type").orElseThrow());
        assertEquals(200, Proef.anoniem(HIER).met("Authorization", kop).get("/").status());
    }

    /** The first line of the answer; the address goes over the line as it is written here, with a foreign origin. */
    private static String statusregel(String verzoek, String... koppen) throws IOException {
        int poort = Proef.server().poort();
        String regels = verzoek + " HTTP/1.1\r\nHost: " + HIER + ".localhost:" + poort
                + "\r\n"
                + String.join("", Arrays.stream(koppen).map(kop -> kop + "\r\n").toList())
                + "Origin: https://elders.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        try (Socket lijn = new Socket("127.0.0.1", poort)) {
            lijn.setSoTimeout(30_000);
            lijn.getOutputStream().write(regels.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
