package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.HTTPS_POORT;
import static nl.klacht.jakarta.beveiliging.Inlogproef.KEYCLOAK_EEN;
import static nl.klacht.jakarta.beveiliging.Inlogproef.KEYCLOAK_TWEE;
import static nl.klacht.jakarta.beveiliging.Inlogproef.metToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.klacht.jakarta.proef.Proefbrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With a browser and a real Keycloak: over HTTPS, with a realm for each municipality. */
@DisplayName("Inloggen bij een echte Keycloak")
class InloggenOidcIT {

    private static final String BESLOTEN = "/werkvoorraad";

    private static Keycloak keycloak;
    private static Proefbrowser browser;

    @BeforeAll
    static void begin() {
        keycloak = Keycloak.start(Inlogproef.KEYCLOAK_POORT, List.of(KEYCLOAK_EEN, KEYCLOAK_TWEE), HTTPS_POORT);
        Inlogproef.server();
        browser = new Proefbrowser();
        keycloak.wachtOp(KEYCLOAK_EEN);
        keycloak.wachtOp(KEYCLOAK_TWEE);
    }

    @AfterAll
    static void einde() {
        browser.close();
        keycloak.close();
    }

    @Test
    @DisplayName("brengt iemand binnen, bij één gemeente, tot hij overal is uitgelogd")
    void heelDeWeg() {
        BrowserContext venster = venster();
        Page pagina = venster.newPage();
        logIn(pagina, KEYCLOAK_EEN, "lena-loket");
        assertEquals(site(KEYCLOAK_EEN) + BESLOTEN, pagina.url());
        assertTrue(pagina.getByRole(AriaRole.BUTTON, uitloggen()).isVisible());

        Cookie sessie = sessie(venster, KEYCLOAK_EEN);
        assertTrue(sessie.secure && sessie.httpOnly);
        venster.addCookies(List.of(new Cookie("__Host-sessie", sessie.value)
                .setUrl(site(KEYCLOAK_TWEE))
                .setSecure(true)
                .setHttpOnly(true)));
        pagina.navigate(site(KEYCLOAK_TWEE) + BESLOTEN);
        assertTrue(pagina.url().startsWith(site(KEYCLOAK_TWEE) + "/inloggen?"), pagina.url());

        pagina.navigate(site(KEYCLOAK_EEN) + BESLOTEN);
        pagina.getByRole(AriaRole.BUTTON, uitloggen()).click();
        pagina.waitForURL(adres -> adres.equals(site(KEYCLOAK_EEN) + "/inloggen?melding=uitgelogd"));
        assertTrue(pagina.getByText("U bent uitgelogd").isVisible());
        Proefbrowser.eisToegankelijk(pagina);
        pagina.getByRole(AriaRole.LINK, inloggen()).click();
        // Keycloak asks for the password again
        pagina.locator("#password").waitFor();
        venster.close();
    }

    @Test
    @DisplayName("zegt in gewoon Nederlands dat een account hier geen rol heeft")
    void zonderRol() {
        BrowserContext venster = venster();
        Page pagina = venster.newPage();
        logIn(pagina, KEYCLOAK_TWEE, "niels-niemand");
        assertEquals(site(KEYCLOAK_TWEE) + "/inloggen?melding=geen-rol", pagina.url());
        assertTrue(pagina.getByText("U mag hier nog niet in").isVisible());
        assertFalse(venster.cookies().stream().anyMatch(c -> c.name.equals("__Host-sessie")));
        venster.close();
    }

    @Test
    @DisplayName("geeft tokens die de API van die ene gemeente openen")
    void toegangstoken() {
        String token = keycloak.toegangstoken(KEYCLOAK_EEN, "lena-loket");
        metToken(KEYCLOAK_EEN, token).get("/api/v1/dossiers").eis(200);
        metToken(KEYCLOAK_TWEE, token).get("/api/v1/dossiers").eis(401);
        String zonderRol = keycloak.toegangstoken(KEYCLOAK_EEN, "niels-niemand");
        metToken(KEYCLOAK_EEN, zonderRol).get("/api/v1/dossiers").eis(401);
    }

    private static void logIn(Page pagina, String tenant, String account) {
        pagina.navigate(site(tenant) + BESLOTEN);
        pagina.getByRole(AriaRole.LINK, inloggen()).click();
        pagina.locator("#username").fill(account);
        pagina.locator("#password").fill(Keycloak.WACHTWOORD);
        pagina.locator("#kc-login").click();
        pagina.waitForURL(adres -> adres.startsWith(site(tenant)));
    }

    private static BrowserContext venster() {
        return browser.venster(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true));
    }

    private static Cookie sessie(BrowserContext venster, String tenant) {
        return venster.cookies(site(tenant)).stream()
                .filter(c -> c.name.equals("__Host-sessie"))
                .findFirst()
                .orElseThrow();
    }

    private static String site(String tenant) {
        return "https://" + tenant + ".localhost:" + HTTPS_POORT;
    }

    private static Page.GetByRoleOptions inloggen() {
        return new Page.GetByRoleOptions().setName("Inloggen").setExact(true);
    }

    private static Page.GetByRoleOptions uitloggen() {
        return new Page.GetByRoleOptions().setName("Uitloggen");
    }
}
