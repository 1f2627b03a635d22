package nl.klacht.jakarta.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefbrowser;

/** A browser on the screens of the server of this run. */
final class Schermproef implements AutoCloseable {

    private final Proefbrowser browser = new Proefbrowser();

    /** A browser window at a municipality, in which somebody has logged in. */
    Page als(String account, String tenant, boolean metScript) {
        Page pagina = bezoeker(tenant, metScript);
        pagina.navigate("/inloggen");
        pagina.getByLabel("Gebruikersnaam").fill(account);
        pagina.getByLabel("Wachtwoord").fill("demo");
        verstuur(pagina);
        return pagina;
    }

    /** A browser window in which nobody has logged in. */
    Page bezoeker(String tenant, boolean metScript) {
        BrowserContext venster = browser.venster(new Browser.NewContextOptions()
                .setBaseURL(Proef.basis(tenant).toString())
                .setJavaScriptEnabled(metScript));
        return venster.newPage();
    }

    /** Sends the form of this page by the keyboard, and waits for what comes of it. */
    @SuppressWarnings("deprecation")
    static void verstuur(Page pagina) {
        pagina.waitForNavigation(
                () -> pagina.locator("main button[type=submit]").press("Enter"));
    }

    @Override
    public void close() {
        browser.close();
    }
}
