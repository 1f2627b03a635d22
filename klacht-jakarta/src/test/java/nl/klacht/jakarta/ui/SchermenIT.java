package nl.klacht.jakarta.ui;

import static nl.klacht.jakarta.proef.Proefbrowser.eisToegankelijk;
import static nl.klacht.jakarta.ui.Schermproef.verstuur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De schermen")
class SchermenIT {

    private static final String TENANT = "weesp";
    /** Where nobody registers anything. */
    private static final String LEEG = "proef-leeg";

    /** Where nobody misses an old dossier. */
    private static final String VERNIETIGT = "proef-wijkteam";

    private static final Pattern IN_DE_PAGINA = Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=");

    private static Schermproef proef;
    private static String dossier;

    @BeforeAll
    static void begin() {
        Proef.als("behandelaar", TENANT).get("/api/v1/dossiers").eis(200);
        proef = new Schermproef();
        dossier = "/dossiers/"
                + Proef.als("kcc", TENANT)
                        .post("/api/v1/dossiers", """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"email","ontvangenOp":"2026-03-02T09:00:00+01:00",
                 "dagtekening":"2026-03-01","ondertekend":true,"spoed":true,
                 "klagers":[{"naam":"Mevrouw De Test","adres":"Proefstraat 1"}],
                 "onderdelen":[{"omschrijving":"Er kwam niemand langs","domein":"wmo","gedragingVan":"2026-02-20",
                 "betreft":{"soort":"medewerker_gemeente","naam":"K. Voorbeeld"}},
                 {"omschrijving":"De hulp was onvriendelijk","domein":"wmo","betreft":{"soort":"dienstverlener_organisatie"}}]}""")
                        .eis(201)
                        .json()
                        .get("id")
                        .asText();
        Proef.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .postBestand(
                        "/api/v1" + dossier + "/bijlagen",
                        Map.of("document", "bewijs", "onderdelen", "1"),
                        "een bewijs met een lange naam die niet in een smalle kolom past.txt",
                        "Een verzonnen bewijs".getBytes(StandardCharsets.UTF_8))
                .eis(201);
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @ParameterizedTest
    @DisplayName("zijn toegankelijk, leeg en gevuld, op een groot scherm en op een kleine telefoon")
    @ValueSource(
            strings = {
                "/",
                "/intake",
                "/werkvoorraad",
                "/noodtoegang",
                "dossier",
                "dossier/afdruk",
                "dossier/stap/wijs_toe",
                "dossier/stap/scherm_af",
                "dossier/stap/corrigeer",
                "/berichten",
                "/zoeken"
            })
    void toegankelijk(String pad) {
        Page pagina = proef.als("loket", TENANT, true);
        pagina.navigate(pad.replace("dossier/", dossier + "/").replaceFirst("^dossier$", dossier));
        eisToegankelijk(pagina);
        pagina.locator("details").all().forEach(d -> d.locator("> summary").click());
        eisToegankelijk(pagina);
        pagina.setViewportSize(320, 640);
        eisToegankelijk(pagina);
        assertTrue(
                (Boolean) pagina.evaluate("document.documentElement.scrollWidth <= 320"),
                "het scherm past niet op 320 pixels");
    }

    @Test
    @DisplayName("zijn toegankelijk als er nog niets is, en zeggen dat")
    void leeg() {
        Page pagina = proef.als("loket", LEEG, true);
        pagina.navigate("/werkvoorraad");
        assertTrue(pagina.locator("main").innerText().contains("Er is geen open werk"));
        eisToegankelijk(pagina);
        Page bezoeker = proef.bezoeker(TENANT, true);
        bezoeker.navigate("/");
        eisToegankelijk(bezoeker);
    }

    @Test
    @DisplayName("een fout houdt de naam van de gemeente en het menu van wie is ingelogd")
    void fout() {
        Page kcc = proef.als("kcc", TENANT, true);
        kcc.navigate("/dossiers/00000000-0000-4000-8000-000000000000");
        assertEquals("Niet gevonden", kcc.locator("h1").innerText());
        assertTrue(kcc.title().startsWith("Niet gevonden – "), kcc.title());
        assertTrue(kcc.locator("footer").innerText().contains("Komt u er niet uit?"));
        eisToegankelijk(kcc);
        kcc.locator("nav >> text=Werkvoorraad").click();
        assertEquals("Werkvoorraad", kcc.locator("h1").innerText());

        Page bezoeker = proef.bezoeker(TENANT, true);
        bezoeker.navigate("/bestaat-niet");
        assertEquals("Niet gevonden", bezoeker.locator("h1").innerText());
        assertEquals(0, bezoeker.locator("nav").count(), "who did not log in has no menu");
        eisToegankelijk(bezoeker);
    }

    @Test
    @DisplayName("een grond leidt naar haar regel in het wettenregister, dat iedereen mag lezen")
    void wettenregister() {
        Page loket = proef.als("loket", TENANT, true);
        loket.navigate(dossier);
        loket.locator("main details").all().forEach(d -> d.locator("> summary").click());
        loket.locator("main a.klacht-grond__vindplaats[href='/wettenregister#awb-9-11']")
                .first()
                .click();
        assertTrue(loket.url().endsWith("/wettenregister#awb-9-11"), loket.url());
        assertTrue(loket.locator("tr:target").innerText().contains("verdagen en verder uitstel"));

        Page bezoeker = proef.bezoeker(TENANT, true);
        eisSchoon(bezoeker.navigate("/wettenregister"));
        eisToegankelijk(bezoeker);
        bezoeker.setViewportSize(320, 640);
        eisToegankelijk(bezoeker);
        assertTrue((Boolean) bezoeker.evaluate("document.documentElement.scrollWidth <= 320"));
    }

    @Test
    @DisplayName("wat kan nu begint met wat voor de volgende datum nodig is; de rest staat per onderwerp ingeklapt")
    void eerst() {
        String nieuw = Proef.als("kcc", TENANT)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"De heer Aanzet-Test"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
        Page loket = proef.als("loket", TENANT, false);
        loket.navigate("/dossiers/" + nieuw);
        Locator nu = loket.locator("section[aria-labelledby=nu]");
        assertTrue(nu.locator("h3").innerText().startsWith("Eerst: eerste contact, uiterlijk"), nu.innerText());
        assertEquals(List.of("Leg een gesprek vast", "Wijs toe"), zichtbaar(nu));
        nu.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Formele behandeling"))
                .click();
        assertTrue(zichtbaar(nu).size() > 2);

        Page behandelaar = proef.als("leidinggevende", TENANT, false);
        behandelaar.navigate("/dossiers/" + nieuw);
        assertEquals(List.of("Wijs toe"), zichtbaar(behandelaar.locator("section[aria-labelledby=nu]")));
    }

    private static List<String> zichtbaar(Locator deel) {
        return deel.locator("a.klacht-handeling__naam").all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
    }

    @Test
    @DisplayName("de analist kiest een jaar, ziet de cijfers met diagram en tabel, en neemt ze mee als bestand")
    void jaarcijfers() throws IOException {
        Page pagina = proef.als("analist", TENANT, true);
        pagina.navigate("/");
        assertEquals(List.of("Jaarcijfers"), pagina.locator("nav a").allInnerTexts());
        pagina.navigate("/rapportages/jaarcijfers?jaar=2026");
        assertTrue(pagina.locator("main svg").count() > 0
                && pagina.locator("main table").count() > 0);
        assertEquals("2026", pagina.locator("[name=jaar]").inputValue());
        eisToegankelijk(pagina);
        String bestand = pagina.locator("a[download]").getAttribute("href");
        Download csv =
                pagina.waitForDownload(() -> pagina.locator("a[download]").click());
        assertEquals("jaarcijfers-2026.csv", csv.suggestedFilename());
        assertTrue(Files.readString(csv.path()).startsWith("jaar;gemeente;tabel;"));
        eis(404, pagina.navigate(bestand.replace("2026", "2013")));

        eisSchoon(pagina.navigate("/rapportages/jaarcijfers?jaar=vorig"));
        assertTrue(pagina.locator("[role=alert]").innerText().contains("Kies een jaar uit de lijst"));
        eisToegankelijk(pagina);

        Page loket = proef.als("loket", TENANT, true);
        eis(403, loket.navigate("/rapportages/jaarcijfers?jaar=2026"));
        eis(403, loket.navigate(bestand));
        Page bezoeker = proef.bezoeker(TENANT, true);
        bezoeker.navigate(bestand);
        assertTrue(bezoeker.url().contains("/inloggen"), bezoeker.url());
    }

    @Test
    @DisplayName("de functionaris gegevensbescherming ziet wie wat las, en verder geen dossiers")
    void inzage() {
        proef.als("loket", TENANT, false).navigate(dossier + "/stap/duid");
        Page fg = proef.als("fg", TENANT, true);
        fg.navigate("/inzage?gebruiker=loket");
        String laatste = fg.locator("tbody tr").first().innerText();
        assertTrue(laatste.contains("Een dossier gelezen") && laatste.contains("Bepaal waar het over gaat"), laatste);
        eisToegankelijk(fg);
        String kenmerk = fg.locator("tbody tr").first().locator("td").last().innerText();
        assertTrue(kenmerk.matches("[A-Z]+-\\d{4}-\\d{6}"), kenmerk);
        fg.navigate("/inzage?dossier=" + kenmerk.toLowerCase(java.util.Locale.ROOT));
        assertTrue(fg.locator("tbody tr").count() > 0);
        fg.navigate("/inzage?dossier=K-1900-000001");
        assertTrue(fg.locator("[role=alert]").innerText().contains("Dit is geen dossier"));
        eisToegankelijk(fg);
        eis(403, fg.navigate(dossier));
        eis(403, proef.als("loket", TENANT, false).navigate("/inzage"));
    }

    @Test
    @DisplayName("het loket leest in de oefening wat de klager krijgt, en besluit over wat niet aankomt")
    void berichten() {
        String mag = klacht("K. Voorbeeld", ",\"email\":\"mag@post.example\",\"bereikbaarPerEmail\":true");
        String zonderAdres = klacht("K. Voorbeeld", "");
        bevestigPerEmail(zonderAdres);
        Page loket = proef.als("loket", TENANT, true);
        wachtOp(loket, mag, "Verstuurd");
        loket.locator("tbody tr:has-text('Bericht ontvangen') summary").click();
        String gelezen = loket.locator("main").innerText();
        assertTrue(gelezen.contains("Wij hebben uw bericht ontvangen op 2 maart 2026"), gelezen);
        assertFalse(gelezen.contains("niet teruggebeld"), gelezen);
        wachtOp(loket, zonderAdres, "Niet bezorgd");
        assertTrue(loket.locator("tbody").innerText().contains("geen e-mailadres"));
        loket.locator("tbody tr:has-text('geen e-mailadres') summary").first().click();
        druk(loket, "Niet meer versturen");
        assertTrue(loket.title().startsWith("Fout: "), loket.title());
        loket.locator("[name=reden]").first().fill("Er ging een brief");
        eisToegankelijk(loket);
        druk(loket, "Niet meer versturen");
        assertTrue(loket.locator("[role=status]").innerText().contains("wordt niet meer verstuurd"));
        wachtOp(loket, zonderAdres, "Er ging een brief");
        Page beheerder = proef.als("beheerder", TENANT, false);
        eis(200, beheerder.navigate("/berichten"));
        assertEquals(0, beheerder.locator("tbody a").count());
    }

    private static String klacht(String naam, String bereikbaar) {
        return Proef.als("kcc", TENANT)
                .post("/api/v1/dossiers", """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-03-02T09:00:00+01:00","ondertekend":true,
                 "klagers":[{"naam":"%s","adres":"Proefstraat 1"%s}],
                 "onderdelen":[{"omschrijving":"Ik werd niet teruggebeld","domein":"wmo","betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(naam, bereikbaar))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    /** As if the desk thought that he had given an address. */
    private static void bevestigPerEmail(String dossier) {
        Proef.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .post(
                        "/api/v1/dossiers/" + dossier + "/ontvangstbevestigingen",
                        "{\"wijze\":\"email\",\"digitaalAfgesproken\":true}")
                .eis(201);
    }

    /** Looks at the messages about a dossier until they say this. */
    private static void wachtOp(Page loket, String dossier, String woorden) {
        Proef.wachtTot(() -> loket.locator("#lijst").innerText(), () -> {
            loket.navigate("/berichten?dossier=" + dossier);
            return loket.locator("#lijst").innerText().contains(woorden);
        });
    }

    @SuppressWarnings("deprecation")
    private static void stuur(Page pagina, String formulier) {
        pagina.waitForNavigation(() -> pagina.locator("form[aria-label='" + formulier + "'] button[type=submit]")
                .press("Enter"));
    }

    @SuppressWarnings("deprecation")
    private static void druk(Page pagina, String knop) {
        pagina.waitForNavigation(() ->
                pagina.locator("main button:has-text('" + knop + "')").first().press("Enter"));
    }

    @Test
    @DisplayName("een oud dossier wordt voorgesteld, door een ander besloten, en zegt dan dat het weg is")
    void vernietigen() {
        String oud = "/dossiers/" + oudDossier();
        Page loket = proef.als("loket", VERNIETIGT, false);
        loket.navigate("/bewaren?voorbij=ja");
        assertTrue(loket.locator("main tbody").innerText().contains("Ingetrokken"));
        loket.locator("main form[method=post] button[type=submit]").click();
        assertTrue(loket.url().contains("/vernietiging?lijst="), loket.url());
        Page leiding = proef.als("leidinggevende", VERNIETIGT, true);
        leiding.navigate(loket.url());
        eisToegankelijk(leiding);
        leiding.locator("form[aria-label='Besluiten'] button[type=submit]").click();
        assertTrue(leiding.locator("#foutoverzicht").innerText().contains("Maak een keuze"));
        eisToegankelijk(leiding);
        leiding.locator("#besluit-akkoord").check();
        leiding.locator("form[aria-label='Besluiten'] button[type=submit]").click();
        assertTrue(leiding.locator("main").innerText().contains("Verklaring van vernietiging"));
        eisToegankelijk(leiding);
        assertTrue(eis(410, loket.navigate(oud)).contains("is vernietigd op"));
        Page fg = proef.als("fg", VERNIETIGT, true);
        for (String pad : List.of("/bewaren", "/bewaren?blijvend=ja", "/vernietiging", "/avg", "/avgverzoek")) {
            fg.navigate(pad);
            eisToegankelijk(fg);
        }
    }

    @Test
    @DisplayName("een verzoek over gegevens: wat is ingevuld komt terug, en de kopie wijst terug naar het verzoek")
    void avgverzoek() {
        Page loket = proef.als("loket", TENANT, true);
        loket.navigate("/avg");
        loket.locator("[name=soort]").selectOption("wissing");
        loket.locator("[name=ontvangenOp]").fill("2-3-2020");
        loket.locator("[name=naam]").fill("Mevrouw De Test");
        loket.locator("form[aria-label='Verzoek vastleggen'] button[type=submit]")
                .click();
        loket.navigate(loket.url() + "&zoek=ja");
        eisToegankelijk(loket);
        loket.locator("#toelichting").fill("Wij wissen niets.");
        loket.locator("form[aria-label='Antwoord vastleggen'] button[type=submit]")
                .click();
        assertTrue(loket.locator("#foutoverzicht").innerText().contains("Maak een keuze"));
        assertTrue(loket.locator("#toelichting").inputValue().contains("Wij wissen niets."));
        eisToegankelijk(loket);
        loket.locator("[name=persoon]").first().check();
        loket.locator("form[aria-label='Kopie maken'] button[type=submit]").click();
        assertTrue(loket.locator("main").innerText().contains("Dit heeft de gemeente"));
        eisToegankelijk(loket);
        loket.locator("nav a:has-text('Verzoek')").last().click();
        assertTrue(loket.url().contains("/avgverzoek?zoek=ja"), loket.url());
    }

    /** A complaint of 2020 that was withdrawn: its time is over. */
    private static String oudDossier() {
        String id = Proef.als("loket", VERNIETIGT)
                .op("2020-01-10T10:00:00+01:00")
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2020-01-10T09:00:00+01:00",
                         "klagers":[{"naam":"Mevrouw Weg-De Test"}],
                         "onderdelen":[{"omschrijving":"Er kwam niemand","domein":"wmo","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
        Proef.als("loket", VERNIETIGT)
                .op("2020-01-15T10:00:00+01:00")
                .met("If-Match", "\"1\"")
                .post("/api/v1/dossiers/" + id + "/intrekkingen", "{\"wijze\":\"mondeling\"}")
                .eis(201);
        return id;
    }

    @Test
    @DisplayName("een verzoek over gegevens: vastleggen, zoeken, de kopie maken en antwoorden, zonder script")
    void verzoekOverGegevens() {
        String naam = "Mevrouw Schermkopie-Test";
        klacht(naam, "");
        Page loket = proef.als("loket", TENANT, false);
        Page metScript = proef.als("loket", TENANT, true);
        loket.navigate("/avg");
        stuur(loket, "Verzoek vastleggen");
        assertEquals(3, loket.locator("#foutoverzicht li").count());
        loket.locator("[name=soort]").selectOption("inzage");
        loket.locator("[name=ontvangenOp]").fill("3-3-2026");
        loket.locator("[name=naam]").fill(naam);
        stuur(loket, "Verzoek vastleggen");
        assertTrue(loket.locator("main").innerText().contains("AVG 12 lid 3"));
        loket.navigate(loket.url() + "&zoek=ja");
        metScript.navigate(loket.url());
        eisToegankelijk(metScript);
        loket.locator("input[name=persoon]").first().check();
        stuur(loket, "Kopie maken");
        String kopie = loket.locator("main").innerText();
        assertTrue(kopie.contains(naam) && kopie.contains("AVG 15 lid 4"), kopie);
        loket.goBack();
        loket.locator("#uitkomst-ingewilligd").check();
        loket.locator("[name=toelichting]").fill("De kopie is verstuurd.");
        stuur(loket, "Antwoord vastleggen");
        assertTrue(loket.locator("main").innerText().contains("De kopie is verstuurd."));
        metScript.navigate("/avg");
        eisToegankelijk(metScript);
    }

    @Test
    @DisplayName(
            "een verzoek om gegevens niet te gebruiken: zonder reden een zin, met reden het artikel; en niets gevonden")
    void verzoekOmBeperking() {
        Page loket = proef.als("loket", TENANT, false);
        Page metScript = proef.als("loket", TENANT, true);
        begin(loket, "beperking");
        loket.locator("#uitkomst-ingewilligd").check();
        loket.locator("[name=toelichting]").fill("Wij kijken het na.");
        stuur(loket, "Antwoord vastleggen");
        assertTrue(loket.locator("#foutoverzicht").innerText().contains("Kies de reden"));
        metScript.navigate(loket.url());
        eisToegankelijk(metScript);
        loket.locator("input[name=waarom][value=juistheid_betwist]").check();
        stuur(loket, "Antwoord vastleggen");
        String antwoord = loket.locator("main").innerText();
        assertTrue(antwoord.contains("AVG 18 lid 1 onder a") && antwoord.contains("Wij kijken het na."), antwoord);

        begin(loket, "wissing");
        loket.navigate(loket.url() + "&zoek=ja");
        assertTrue(loket.locator("main").innerText().contains("Niets gevonden"));
        loket.locator("#uitkomst-niets_gevonden").check();
        loket.locator("[name=toelichting]").fill("Wij vonden niets.");
        stuur(loket, "Antwoord vastleggen");
        String niets = loket.locator("main").innerText();
        assertTrue(niets.contains("Niet gedaan: niets gevonden") && niets.contains("AVG 12 lid 3"), niets);
    }

    private void begin(Page loket, String soort) {
        loket.navigate("/avg");
        loket.locator("[name=soort]").selectOption(soort);
        loket.locator("[name=ontvangenOp]").fill("3-3-2026");
        loket.locator("[name=naam]").fill("Niemand Onvindbaar-Proefpersoon");
        stuur(loket, "Verzoek vastleggen");
    }

    @Test
    @DisplayName("de intake zegt alle fouten tegelijk, bovenaan en bij het veld, en bewaart wat er stond")
    void fouten() {
        Page pagina = proef.als("kcc", TENANT, true);
        pagina.navigate("/intake");
        pagina.getByLabel("Naam", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Meneer Proef");
        pagina.locator("[name='ontvangenOp.datum']").fill("31-2-2026");
        pagina.locator("[name='klagers.0.email']").fill("geen adres");
        verstuur(pagina);
        assertTrue(pagina.title().startsWith("Fout: "), pagina.title());
        List<String> naar = pagina.locator("#foutoverzicht a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertTrue(naar.containsAll(
                List.of("#spoed", "#soort", "#vorm", "#kanaal", "#ontvangenOp.datum", "#klagers.0.email")));
        for (String plek : naar) {
            assertEquals(1, pagina.locator("[id='" + plek.substring(1) + "']").count(), plek);
        }
        String overzicht = pagina.locator("#foutoverzicht").innerText();
        assertTrue(overzicht.contains("Maak een keuze bij ‘Hoe kwam het binnen?’"), overzicht);
        assertFalse(
                Pattern.compile("\\d{4}-\\d\\d|tijdzone|ontvangenOp")
                        .matcher(overzicht)
                        .find(),
                overzicht);
        assertEquals("Meneer Proef", pagina.locator("[name='klagers.0.naam']").inputValue());
        assertEquals("true", pagina.locator("[name='klagers.0.email']").getAttribute("aria-invalid"));
        eisToegankelijk(pagina);
    }

    @Test
    @DisplayName("zonder script komt een klacht van het formulier op de pagina van het dossier, met wie en wanneer")
    void zonderScript() {
        Page pagina = proef.als("kcc", TENANT, false);
        pagina.navigate("/intake");
        pagina.locator("#spoed-nee").check();
        pagina.locator("#soort-weet_niet").check();
        pagina.locator("#vorm-mondeling").check();
        pagina.locator("[name=kanaal]").selectOption("telefoon");
        pagina.locator("[name='klagers.0.naam']").fill("K. Voorbeeld");
        pagina.locator("[name='onderdelen.0.omschrijving']").fill("Ik werd <b>niet</b> teruggebeld & wacht nog");
        pagina.locator("[name='onderdelen.0.betreft.soort']").selectOption("medewerker_gemeente");
        pagina.locator("[name=gewensteUitkomst]").fill("Dat iemand mij belt");
        verstuur(pagina);
        assertTrue(pagina.url().contains("/dossiers/"), pagina.url());
        String antwoord = pagina.locator("[role=status]").first().innerText();
        for (String deel : List.of("kenmerk", "De gemeente behandelt dit", "Uitgangspunten", "uiterlijk")) {
            assertTrue(antwoord.contains(deel), antwoord);
        }
        assertTrue(pagina.locator("main").innerText().contains("Ik werd <b>niet</b> teruggebeld & wacht nog"));
        assertTrue(pagina.locator("main").innerText().contains("Dat iemand mij belt"));

        pagina.navigate(pagina.locator("a.klacht-handeling__naam").first().getAttribute("href"));
        assertTrue(pagina.url().contains("/stap/"), pagina.url());
        assertEquals(1, pagina.locator("main form").count());
    }

    @Test
    @DisplayName("wie teruggaat en dezelfde intake nog eens stuurt, krijgt hetzelfde dossier")
    void tweeKeer() {
        Page pagina = proef.als("kcc", TENANT, false);
        String eerste = intake(pagina);
        assertEquals(eerste, intake(pagina));
    }

    /** Takes in a signaal as it was told at one moment; the address of its dossier. */
    private static String intake(Page pagina) {
        pagina.navigate("/intake");
        pagina.locator("#spoed-nee").check();
        pagina.locator("#soort-signaal").check();
        pagina.locator("#vorm-mondeling").check();
        pagina.locator("[name=kanaal]").selectOption("telefoon");
        pagina.locator("[name='ontvangenOp.datum']").fill("3-3-2026");
        pagina.locator("[name='ontvangenOp.tijd']").fill("9:15");
        pagina.locator("[name='onderdelen.0.omschrijving']").fill("De lift is stuk");
        verstuur(pagina);
        assertTrue(pagina.url().contains("/dossiers/"), pagina.url());
        return pagina.url();
    }

    @Test
    @DisplayName("wie de klager aan de telefoon heeft, vindt het dossier op naam, en die naam staat in geen adres")
    void zoeken() {
        Page pagina = proef.als("kcc", TENANT, false);
        pagina.navigate("/zoeken");
        verstuur(pagina);
        assertTrue(pagina.locator("[role=alert]").innerText().contains("Vul in waarmee u zoekt"));
        pagina.locator("[name=naam]").fill("bestaatniet");
        verstuur(pagina);
        assertTrue(pagina.locator("main [role=status]").innerText().contains("geen dossier gevonden"));
        pagina.locator("[name=naam]").fill("de test");
        verstuur(pagina);
        assertTrue(pagina.url().endsWith("/zoeken"), pagina.url());
        assertEquals("de test", pagina.locator("[name=naam]").inputValue());
        pagina.locator("#lijst tbody a").first().click();
        assertTrue(pagina.url().contains("/dossiers/"), pagina.url());
    }

    @Test
    @DisplayName("een stap gaat met de hand, en wie te laat is hoort dat zonder dat er iets verandert")
    void stap() {
        Page pagina = proef.als("loket", TENANT, false);
        Page collega = proef.als("loket", TENANT, false);
        for (Page wie : List.of(pagina, collega)) {
            wie.navigate(dossier + "/stap/wijs_toe");
            wie.locator("[name=als]").selectOption("gespreksvoerder");
            assertTrue(wie.locator("#gebruiker-lijst option").count() > 0, "no colleagues to choose from");
            wie.locator("[name=gebruiker]").fill("behandelaar");
        }
        verstuur(pagina);
        assertTrue(pagina.url().contains("gedaan=wijs_toe"), pagina.url());
        assertTrue(pagina.locator("[role=status]").innerText().contains("Wijs toe"));
        verstuur(collega);
        assertTrue(collega.locator("[role=alert]").innerText().contains("intussen gewijzigd"));
    }

    @Test
    @DisplayName("de pagina van een dossier kost hoogstens zes statements, de sessie niet meegeteld")
    void statements() {
        Page pagina = proef.als("loket", TENANT, false);
        pagina.navigate(dossier);
        List<String> alle = Proef.sql(() -> pagina.navigate(dossier));
        long sessie = Proef.sql(() -> pagina.navigate("/")).size();
        assertTrue(!alle.isEmpty() && alle.size() - sessie <= 6, String.join("\n", alle));
    }

    @Test
    @DisplayName("een dossier van een ander of van niemand is er niet")
    void nietGevonden() {
        Page loket = proef.als("loket", "wijdemeren", false);
        String vanBuren = eis(404, loket.navigate(dossier));
        String vanNiemand = eis(404, loket.navigate("/dossiers/" + UUID.randomUUID()));
        eis(404, loket.navigate("/dossiers/geen-dossier"));
        eis(404, loket.navigate("/dossier"));
        assertEquals(zonderNummer(vanBuren), zonderNummer(vanNiemand));
        eis(403, proef.als("analist", TENANT, false).navigate(dossier));
    }

    private static String eis(int status, Response antwoord) {
        assertEquals(status, antwoord.status(), antwoord.url());
        return antwoord.text();
    }

    private static String zonderNummer(String pagina) {
        return pagina.replaceAll("[0-9a-f]{32}", "");
    }

    @Test
    @DisplayName("hebben geen script of stijl in de pagina en zetten bij lezen geen cookie")
    void nietsInDePagina() {
        Page loket = proef.als("loket", TENANT, false);
        for (String pad : List.of("/", "/intake", "/werkvoorraad", dossier, dossier + "/stap/wijs_toe")) {
            Response antwoord = loket.navigate(pad);
            eisSchoon(antwoord);
            assertFalse(antwoord.allHeaders().containsKey("set-cookie"), pad);
        }
        loket.navigate("/intake");
        loket.locator("[name='klagers.0.naam']").fill("\"><script>alert(1)</script>");
        verstuur(loket);
        assertFalse(IN_DE_PAGINA.matcher(loket.content()).find(), loket.content());
        Response start = proef.bezoeker(TENANT, false).navigate("/");
        eisSchoon(start);
        assertFalse(start.allHeaders().containsKey("set-cookie"));
    }

    private static void eisSchoon(Response antwoord) {
        String pagina = eis(200, antwoord);
        assertFalse(IN_DE_PAGINA.matcher(pagina).find(), pagina);
    }
}
