package nl.klacht.jakarta.bijlage.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.platform.StartGeweigerd;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which scanner this server uses: the start parameter {@code KLACHT_SCANNER} names a clamd ({@code host:poort}) or says
 * {@code elders}. Without it a demo knows the test file only, and a real installation keeps every file in quarantine.
 */
@ApplicationScoped
public class Scannerkeuze {

    static final String ELDERS = "elders";

    private static final Logger LOG = Logger.getLogger(Scannerkeuze.class.getName());
    private static final Pattern ADRES =
            Pattern.compile("(?<host>[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+]):(?<poort>\\d{1,5})");

    private final Scanner scanner;

    @Inject
    public Scannerkeuze(
            @ConfigProperty(name = "klacht.scanner") Optional<String> keuze,
            @ConfigProperty(name = "klacht.scanner.verbinden", defaultValue = "5") int verbinden,
            @ConfigProperty(name = "klacht.scanner.antwoord", defaultValue = "30") int antwoord) {
        this.scanner = kies(
                keuze.map(String::strip).filter(tekst -> !tekst.isEmpty()),
                Demo.aan(),
                Duration.ofSeconds(verbinden),
                Duration.ofSeconds(antwoord));
    }

    /** For the container's proxy. */
    protected Scannerkeuze() {
        this.scanner = new ZonderScanner();
    }

    /** Says at the start how files are scanned: a mistake stops it, not the first who brings a file. */
    void begin(@Observes Startup start) {
        LOG.info(() -> "Bestanden worden gescand door: " + scanner.getClass().getSimpleName());
    }

    @Produces
    @ApplicationScoped
    public Scanner scanner() {
        return scanner;
    }

    static Scanner kies(Optional<String> keuze, boolean demo, Duration verbinden, Duration antwoord) {
        if (keuze.isEmpty()) {
            return demo ? new Demoscanner() : new ZonderScanner();
        }
        if (keuze.get().equalsIgnoreCase(ELDERS)) {
            return new EldersGescand();
        }
        Matcher adres = ADRES.matcher(keuze.get());
        if (!adres.matches() || Integer.parseInt(adres.group("poort")) > 65_535) {
            throw new StartGeweigerd(
                    "KLACHT_SCANNER is '" + keuze.get()
                            + "'. Geef het adres van clamd als host:poort, of 'elders' als uw organisatie bestanden zelf scant.");
        }
        String host = adres.group("host").replaceAll("[\\[\\]]", "");
        return new Clamd(host, Integer.parseInt(adres.group("poort")), verbinden, antwoord);
    }
}
