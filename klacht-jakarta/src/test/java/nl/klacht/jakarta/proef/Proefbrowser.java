package nl.klacht.jakarta.proef;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** A browser that sees nothing but the servers of this run. */
public final class Proefbrowser implements AutoCloseable {

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

    public Proefbrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Proef.browser()).setArgs(ZONDER_BUITENWERELD));
    }

    /** A window with cookies of its own, in Dutch. */
    public BrowserContext venster(Browser.NewContextOptions wensen) {
        return browser.newContext(wensen.setLocale("nl-NL"));
    }

    /** Fails with every rule that this page breaks, and where. */
    public static void eisToegankelijk(Page pagina) {
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
