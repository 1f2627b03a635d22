package nl.klacht.jakarta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;

/** A browser on the screens of the server of this run. */
final class Schermproef implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> ZONDER_BUITENWERELD = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    Schermproef() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Proef.browser()).setArgs(ZONDER_BUITENWERELD));
    }

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
        BrowserContext venster = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Proef.basis(tenant).toString())
                .setJavaScriptEnabled(metScript)
                .setLocale("nl-NL"));
        return venster.newPage();
    }

    /** Sends the form of this page by the keyboard, and waits for what comes of it. */
    @SuppressWarnings("deprecation")
    static void verstuur(Page pagina) {
        pagina.waitForNavigation(
                () -> pagina.locator("main button[type=submit]").press("Enter"));
    }

    /** Fails with every rule that this page breaks, and where. */
    static void eisToegankelijk(Page pagina) {
        String overtredingen = new AxeBuilder(pagina)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(regel -> regel.getId() + ": "
                                + regel.getNodes().stream()
                                        .map(knoop -> knoop.getHtml())
                                        .toList())
                        .reduce("", (a, b) -> a + "\n" + b);
        assertEquals("", overtredingen, pagina.url());
    }

    @Override
    public void close() {
        playwright.close();
    }
}
