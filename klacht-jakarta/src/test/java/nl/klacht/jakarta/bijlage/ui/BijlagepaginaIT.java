package nl.klacht.jakarta.bijlage.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.klacht.jakarta.beveiliging.Proefteken;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefclient.Bestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bestanden op de pagina's, zonder script")
class BijlagepaginaIT {

    private static final String HIER = "weesp";
    private static final byte[] PDF = "%PDF-1.7\nEen verzonnen brief".getBytes(StandardCharsets.UTF_8);
    private static final byte[] VIRUS = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);
    private static final Pattern BIJLAGE = Pattern.compile("href=\"(/dossiers/[0-9a-f-]+/bijlagen/[0-9a-f-]+)\"");

    private final Ingelogd ik = Ingelogd.als("loket");
    private final Proefclient loket = ik.client();

    @Test
    @DisplayName("een medewerker voegt bestanden toe, ziet ze staan met wie en wanneer, en slaat er een op")
    void toevoegen() {
        String dossier = ontvang(List.of()).replaceFirst("\\?.*", "");
        Antwoord na = stuur(
                dossier,
                List.of(bestand("brief.pdf", PDF), bestand("nota.txt", "Nota".getBytes(StandardCharsets.UTF_8))));
        String terug = na.eis(302).kop("Location").orElseThrow();
        assertTrue(terug.contains("bestanden=") && terug.endsWith("#bijlagen"), terug);
        String pagina = loket.get(dossier).eis(200).tekst();
        assertTrue(pagina.contains("brief.pdf") && pagina.contains("nota.txt"), "both stand there");
        assertTrue(
                pagina.contains("Verslag van een hoorzitting, ") || pagina.contains("Verslag van een hoorzitting<"),
                "what it is");

        Matcher link = BIJLAGE.matcher(pagina);
        assertTrue(link.find());
        HttpResponse<byte[]> inhoud = loket.haal(link.group(1));
        assertEquals(200, inhoud.statusCode());
        assertArrayEquals(PDF, inhoud.body());
        assertEquals(
                "sandbox; default-src 'none'; frame-ancestors 'none'",
                inhoud.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertTrue(
                inhoud.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment"));
        Proef.anoniem(HIER).get(link.group(1)).eis(302);
        Proef.anoniem("wijdemeren").met("Cookie", "onzin").get(link.group(1)).eis(302);
    }

    @Test
    @DisplayName("wat niet mag wordt genoemd met de reden, en houdt de rest niet tegen")
    void geweigerd() {
        String dossier = ontvang(List.of()).replaceFirst("\\?.*", "");
        Antwoord na = stuur(
                dossier,
                List.of(
                        bestand("virus.txt", VIRUS),
                        bestand("brief.pdf", PDF),
                        bestand("raar.exe", "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1))));
        String pagina = volg(na).tekst();
        assertTrue(pagina.contains("Deze bestanden zijn niet toegevoegd"), "the refusal is told");
        assertTrue(pagina.contains("<strong>virus.txt</strong>: In dit bestand zit een virus."), "and why");
        assertTrue(pagina.contains("<strong>raar.exe</strong>: Dit soort bestand nemen wij niet aan."), "of each");
        assertTrue(BIJLAGE.matcher(pagina).find(), "and the good one is there");
        assertFalse(
                Ingelogd.als("leidinggevende")
                        .client()
                        .get(na.kop("Location")
                                .orElseThrow()
                                .replaceFirst("^https?://[^/]+", "")
                                .replaceFirst("#.*", ""))
                        .tekst()
                        .contains("Deze bestanden zijn niet toegevoegd"),
                "another is not told");
    }

    @Test
    @DisplayName(
            "bij de intake komt de brief mee; wordt hij geweigerd, dan is het dossier er toch en zegt de pagina waarom")
    void bijDeIntake() {
        String metBrief = ontvang(List.of(bestand("brief.pdf", PDF)));
        String pagina = loket.get(metBrief).eis(200).tekst();
        assertTrue(pagina.contains("brief.pdf") && pagina.contains("Brief van de klager"), "the letter is there");
        assertFalse(pagina.contains("Deze bestanden zijn niet toegevoegd"));

        String zonder = loket.get(ontvang(List.of(bestand("virus.txt", VIRUS))))
                .eis(200)
                .tekst();
        assertTrue(zonder.contains("Opgeslagen. Dit kunt u de klager vertellen"), "the dossier is there");
        assertTrue(
                zonder.contains("<strong>virus.txt</strong>: In dit bestand zit een virus."), "and what was refused");
    }

    @Test
    @DisplayName("hetzelfde formulier nog eens maakt geen tweede dossier en geen tweede bestand")
    void nogEens() {
        String zaak = "Dubbel " + UUID.randomUUID();
        String een = ontvang(zaak, List.of(bestand("brief.pdf", PDF)));
        String twee = ontvang(zaak, List.of(bestand("brief.pdf", PDF)));
        assertEquals(een.replaceFirst("\\?.*", ""), twee.replaceFirst("\\?.*", ""));
        Matcher links = BIJLAGE.matcher(loket.get(twee).tekst());
        assertTrue(links.find());
        assertFalse(links.find(), "there is one file");
    }

    @Test
    @DisplayName(
            "met een fout in het formulier is er niets bewaard, en staat er dat bestanden opnieuw gekozen moeten worden")
    void fout() {
        Map<String, String> velden = intake("Fout");
        velden.remove("spoed");
        Antwoord antwoord = loket.postBestanden("/intake", velden, List.of(bestand("brief.pdf", PDF)))
                .eis(200);
        assertTrue(antwoord.tekst().contains("foutoverzicht"));
        assertTrue(antwoord.tekst().contains("Kies ze dan opnieuw"));
        assertTrue(antwoord.tekst().contains("Niemand belt terug"), "what was typed is still there");
    }

    @Test
    @DisplayName("bij een gesloten dossier staat bij het formulier dat het gesloten is, en het bestand komt erbij")
    void gesloten() {
        String id = Proef.als("loket", HIER)
                .op("2026-03-02T10:00:00+01:00")
                .post("/api/v1/dossiers", """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "onderdelen":[{"omschrijving":"Lange rij aan de balie","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
        assertFalse(loket.get("/dossiers/" + id).eis(200).tekst().contains("Dit dossier is gesloten"));
        Proef.als("loket", HIER)
                .op("2026-03-03T10:00:00+01:00")
                .met("If-Match", "\"1\"")
                .post("/api/v1/dossiers/" + id + "/intrekkingen", "{\"wijze\":\"mondeling\"}")
                .eis(201);
        String voor = loket.get("/dossiers/" + id).eis(200).tekst();
        assertTrue(voor.contains("Dit dossier is gesloten") && voor.contains("De klacht gaat er niet door open"), voor);
        String na = volg(stuur("/dossiers/" + id, List.of(bestand("bedankt.pdf", PDF))))
                .tekst();
        assertTrue(na.contains("bedankt.pdf"), na);
    }

    @Test
    @DisplayName("zonder gekozen bestand staat er wat te doen")
    void niets() {
        String dossier = ontvang(List.of()).replaceFirst("\\?.*", "");
        assertTrue(
                volg(stuur(dossier, List.of(bestand("", new byte[0])))).tekst().contains("Kies eerst een bestand"));
    }

    @Test
    @DisplayName("wat tegelijk komt, komt er allemaal in")
    void tegelijk() {
        String dossier = ontvang(List.of()).replaceFirst("\\?.*", "");
        List<Antwoord> antwoorden = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> stuur(
                                dossier,
                                List.of(bestand(i + ".pdf", ("%PDF-1.7 " + i).getBytes(StandardCharsets.UTF_8)))),
                        Executors.newCachedThreadPool()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        antwoorden.forEach(antwoord -> antwoord.eis(302));
        assertEquals(5, BIJLAGE.matcher(loket.get(dossier).tekst()).results().count());
    }

    @Test
    @DisplayName("zonder het teken van de sessie komt er niets in")
    void vreemdFormulier() {
        String dossier = ontvang(List.of()).replaceFirst("\\?.*", "");
        Map<String, String> velden = Map.of("document", "bewijs");
        loket.postBestanden(dossier + "/bijlagen", velden, List.of(bestand("brief.pdf", PDF)))
                .eis(403);
        Proef.anoniem(HIER)
                .postBestanden(dossier + "/bijlagen", velden, List.of(bestand("brief.pdf", PDF)))
                .eis(302);
        assertFalse(BIJLAGE.matcher(loket.get(dossier).tekst()).find());
    }

    private String ontvang(List<Bestand> bestanden) {
        return ontvang("Zaak " + UUID.randomUUID(), bestanden);
    }

    /** Where the intake leads. */
    private String ontvang(String zaak, List<Bestand> bestanden) {
        return loket.postBestanden("/intake", intake(zaak), bestanden)
                .eis(302)
                .kop("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    private Map<String, String> intake(String zaak) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "spoed", "nee",
                "soort", "klacht",
                "vorm", "schriftelijk",
                "kanaal", "brief",
                "ontvangenOp.datum", "2-3-2026",
                "ontvangenOp.tijd", "9:15",
                "klagers.0.naam", "K. Voorbeeld",
                "onderdelen.0.betreft.soort", "medewerker_gemeente",
                "onderdelen.0.omschrijving", "Niemand belt terug. " + zaak));
        velden.put("formulierteken", ik.teken());
        return velden;
    }

    private Antwoord stuur(String dossier, List<Bestand> bestanden) {
        return loket.postBestanden(
                dossier + "/bijlagen", Map.of("document", "hoorverslag", "formulierteken", ik.teken()), bestanden);
    }

    private Antwoord volg(Antwoord antwoord) {
        String adres = antwoord.eis(302).kop("Location").orElseThrow();
        return loket.get(adres.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""))
                .eis(200);
    }

    private static Bestand bestand(String naam, byte[] inhoud) {
        return new Bestand("bestand", naam, inhoud);
    }

    /** Somebody with his session, and the token of its forms. */
    private record Ingelogd(Proefclient client, String teken) {

        static Ingelogd als(String rol) {
            String kop = Proef.anoniem(HIER)
                    .postFormulier("/inloggen", Map.of("gebruiker", rol, "wachtwoord", "demo"))
                    .eis(302)
                    .kop("Set-Cookie")
                    .orElseThrow();
            String cookie = kop.substring(0, kop.indexOf(';'));
            String teken = Proefteken.van(cookie.substring(cookie.indexOf('=') + 1));
            return new Ingelogd(Proef.anoniem(HIER).met("Cookie", cookie), teken);
        }
    }
}
