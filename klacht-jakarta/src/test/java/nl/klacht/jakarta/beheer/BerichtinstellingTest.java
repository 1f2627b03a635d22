package nl.klacht.jakarta.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.bericht.Berichtsoort;
import nl.klacht.jakarta.beveiliging.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hoe een gemeente instelt wat zij verstuurt")
class BerichtinstellingTest {

    @TempDir
    private Path map;

    private Proefinstellingen instellingen;

    @BeforeEach
    void begin() {
        instellingen = Proefinstellingen.van(Proefinstellingen.GELEVERD, map);
    }

    @Test
    @DisplayName(
            "zonder een sleutel ervan gaat niets via een eigen server, en komt een herinnering twee werkdagen vooraf")
    void zonder() {
        Berichtinstelling berichten = berichten();
        assertEquals(Optional.empty(), berichten.findMail());
        assertEquals(Optional.empty(), berichten.findWebhook());
        assertEquals(2, berichten.herinneringVooraf());
        assertEquals(Map.of(), berichten.medewerkers());
        assertEquals(Optional.empty(), berichten.findSjabloon(Berichtsoort.ONTVANGEN));
    }

    @Test
    @DisplayName("een eigen mailserver, met een wachtwoord dat nergens te zien is")
    void mail() {
        metMail()
                .omgeving("GEMEENTE_WEESP_BERICHTEN_MAIL_WACHTWOORD", "heel-geheim")
                .weesp("berichten.mail.login", "klachten")
                .weesp("berichten.adres.fg", "fg@weesp.example")
                .weesp("berichten.herinnering", "0");
        Gemeente weesp = instellingen.gemeenten().van("weesp");
        Mailinstelling mail = weesp.berichten().findMail().orElseThrow();
        assertEquals("mail.weesp.example", mail.host());
        assertEquals(587, mail.poort());
        assertEquals(Mailinstelling.Beveiliging.STARTTLS, mail.beveiliging());
        assertEquals("heel-geheim", mail.wachtwoord().lees());
        assertEquals(Map.of(Rol.FG, "fg@weesp.example"), weesp.berichten().adressen());
        assertEquals(0, weesp.berichten().herinneringVooraf());
        assertFalse((weesp.instellingen() + mail.toString()).contains("heel-geheim"));
    }

    @Test
    @DisplayName("een webhook met een geheim in een bestand")
    void webhook() {
        instellingen
                .weesp("berichten.webhook.adres", "https://zaken.weesp.example/klachten")
                .weesp("berichten.webhook.geheimBestand", "/run/secrets/webhook");
        Webhookinstelling webhook = berichten().findWebhook().orElseThrow();
        assertEquals("urn:klacht:weesp", webhook.bron());
        assertFalse(webhook.intern());
    }

    @ParameterizedTest
    @DisplayName("weigert wat niet kan, en houdt dan alleen die gemeente tegen")
    @CsvSource(
            delimiter = '|',
            value = {
                "berichten.mail.van | geen-adres | is geen e-mailadres",
                "berichten.mail.poort | 70000 | is geen getal van 1 tot en met 65535",
                "berichten.mail.poort | veel | is geen getal",
                "berichten.mail.beveiliging | ssl | is hier onbekend",
                "berichten.mail.beveiliging | geen | alleen op deze computer",
                "berichten.mail.wachtwoord | geheim | Een geheim staat nooit in een bestand",
                "berichten.herinnering | 21 | is geen getal van 0 tot en met 20",
                "berichten.adres.fg | fg | is geen e-mailadres",
                "berichten.webhook.adres | http://zaken.weesp.example | begint niet met https://",
                "berichten.webhook.adres | https://ik:geheim@zaken.weesp.example | begint niet met https://",
                "berichten.webhook.adres | https://zaken.weesp.example | Het geheim van de webhook ontbreekt",
                "berichten.webhook.bron | weesp | is geen URN",
                "berichten.webhook.geheim | geheim | Een geheim staat nooit in een bestand",
            })
    void geweigerd(String sleutel, String waarde, String zin) {
        metMail().weesp(sleutel, waarde);
        eisFout(zin);
    }

    @Test
    @DisplayName("de adressen van medewerkers staan in een eigen bestand")
    void medewerkers() {
        instellingen.schrijf("weesp/medewerkers.csv", "account;email\nmw-1;mw1@weesp.example\n");
        assertEquals(Map.of("mw-1", "mw1@weesp.example"), berichten().medewerkers());
        instellingen.schrijf("weesp/medewerkers.csv", "account;email\nmw-1;mw1\n");
        eisFout("is geen e-mailadres");
    }

    @Test
    @DisplayName("een eigen tekst gaat voor, en een fout erin wordt gezegd")
    void sjabloon() {
        instellingen.schrijf("weesp/berichten/ontvangen.txt", "Wij hebben {kenmerk}\n\nDag!\n");
        assertEquals(
                "Wij hebben K-1",
                berichten().findSjabloon(Berichtsoort.ONTVANGEN).orElseThrow().onderwerp(Map.of("kenmerk", "K-1")));
        instellingen.schrijf("weesp/berichten/ontvangen.txt", "Wij hebben {naam}\n\nDag!\n");
        eisFout("Het veld naam bestaat niet");
        instellingen.schrijf("weesp/berichten/iets-anders.txt", "A\n\nB\n");
        eisFout("hoort bij geen enkel bericht");
    }

    private Proefinstellingen metMail() {
        return instellingen
                .weesp("berichten.mail.host", "mail.weesp.example")
                .weesp("berichten.mail.van", "klachten@weesp.example");
    }

    private Berichtinstelling berichten() {
        return instellingen.gemeenten().van("weesp").berichten();
    }

    private void eisFout(String zin) {
        Map<String, List<Instellingsfout>> fouten = instellingen.gemeenten().fouten();
        assertEquals(List.of("weesp"), List.copyOf(fouten.keySet()));
        assertTrue(fouten.toString().contains(zin), fouten.toString());
    }
}
