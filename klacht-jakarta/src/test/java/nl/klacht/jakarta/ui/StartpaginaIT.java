package nl.klacht.jakarta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De startpagina van een gemeente")
class StartpaginaIT {

    private static final Pattern IN_DE_PAGINA = Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=");

    private static Proefclient.Antwoord start() {
        return Proef.anoniem("proef-advies").get("/").eis(200);
    }

    @Test
    @DisplayName("noemt elke gemeente bij haar eigen naam")
    void naam() {
        assertTrue(Proef.anoniem("weesp").get("/").eis(200).tekst().contains("<title>Klachten – Weesp</title>"));
        assertTrue(
                Proef.anoniem("wijdemeren").get("/").eis(200).tekst().contains("<title>Klachten – Wijdemeren</title>"));
    }

    @Test
    @DisplayName("begint met een link naar de inhoud")
    void kop() {
        var tekst = start().tekst();
        assertTrue(tekst.contains("href=\"#inhoud\""), tekst);
        assertTrue(tekst.contains("id=\"inhoud\""), tekst);
    }

    @Test
    @DisplayName("heeft geen script of stijl in de pagina")
    void nietsInDePagina() {
        assertFalse(IN_DE_PAGINA.matcher(start().tekst()).find(), start().tekst());
    }

    @Test
    @DisplayName("heeft geen sessie nodig")
    void geenSessie() {
        assertEquals(Optional.empty(), start().kop("Set-Cookie"));
    }

    @Test
    @DisplayName("haalt haar stijl van de eigen server, met de licenties ernaast")
    void stijl() {
        var stijl =
                Proef.anoniem("proef-advies").get("/stijl/klacht.css").eis(200).tekst();
        assertTrue(stijl.contains(".klacht-thema{"));
        assertTrue(stijl.contains(".utrecht-button"));
        assertFalse(stijl.contains("url("));
        var licenties = Proef.anoniem("proef-advies")
                .get("/stijl/licenties.txt")
                .eis(200)
                .tekst();
        assertTrue(licenties.contains("EUPL-1.2"));
    }

    @Test
    @DisplayName("laadt de kleuren van de gemeente na de gewone stijl")
    void huisstijl() {
        var tekst = start().tekst();
        assertTrue(tekst.indexOf("/stijl/huisstijl.css") > tekst.indexOf("/stijl/klacht.css"), tekst);
        var stijl = Proef.anoniem("weesp").get("/stijl/huisstijl.css").eis(200);
        assertEquals(
                "text/css;charset=UTF-8", stijl.kop("Content-Type").orElse("").replace(" ", ""));
        assertTrue(stijl.tekst().contains("--klacht-kleur-merk: #8a1538;"), stijl.tekst());
    }

    @Test
    @DisplayName("wijst naar geen enkel ander adres")
    void nietsVanElders() {
        assertFalse(start().tekst().contains("://"), start().tekst());
    }

    @Test
    @DisplayName("zegt waar iemand een lek kan melden, per gemeente en een half jaar geldig")
    void lekMelden() {
        String tekst =
                Proef.anoniem("weesp").get("/.well-known/security.txt").eis(200).tekst();
        assertTrue(tekst.startsWith("Contact: mailto:klachtenloket@weesp.example\nExpires: 20"), tekst);
        assertTrue(tekst.contains("/.well-known/security.txt"), tekst);
        Proef.anoniem("beheer").get("/.well-known/security.txt").eis(404);
        Proef.anoniem("nergens").get("/.well-known/security.txt").eis(404);
    }
}
