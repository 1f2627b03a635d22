package nl.klacht.jakarta.opdracht;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.klacht.jakarta.platform.StartGeweigerd;
import org.jspecify.annotations.Nullable;

/**
 * The command line. Exit code 0: done; 1: refused or failed, and nothing changed but what was said; 2: called wrongly. It
 * never shows a stack trace: what libraries and faults say may hold rows, and goes to the file that
 * {@code KLACHT_OPDRACHT_LOG} names, or nowhere.
 */
public final class Opdrachtregel {

    static final int GOED = 0;
    static final int GEWEIGERD = 1;
    static final int VERKEERD = 2;

    private static final Logger LOG = Logger.getLogger("nl.klacht");
    private static final String LOGBESTAND = "KLACHT_OPDRACHT_LOG";

    private final Map<String, String> omgeving;
    private final PrintStream uit;
    private final PrintStream fouten;

    public Opdrachtregel(Map<String, String> omgeving, PrintStream uit, PrintStream fouten) {
        this.omgeving = omgeving;
        this.uit = uit;
        this.fouten = fouten;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] woorden) throws IOException {
        stelLogIn(System.getenv(LOGBESTAND));
        Opdrachtregel regel = new Opdrachtregel(System.getenv(), utf8(System.out), utf8(System.err));
        System.exit(regel.voerUit(List.of(woorden)));
    }

    /** Runs one command; its exit code. */
    public int voerUit(List<String> woorden) {
        Optional<Opdracht> opdracht = woorden.stream().findFirst().flatMap(Opdrachten::find);
        if (opdracht.isEmpty()) {
            toonGebruik(woorden.isEmpty() ? "" : "Er is geen opdracht " + woorden.get(0) + ".");
            return VERKEERD;
        }
        try {
            Argumenten argumenten = new Argumenten(
                    woorden.subList(1, woorden.size()), opdracht.get().metWaarde());
            opdracht.get().voerUit(argumenten, new Werkplek(omgeving, uit));
            return GOED;
        } catch (VerkeerdGebruik e) {
            fouten.println(e.getMessage());
            fouten.println("Gebruik: " + regel(opdracht.get()));
            return VERKEERD;
        } catch (OpdrachtGeweigerd | StartGeweigerd e) {
            return mislukt(e.getMessage(), e);
        } catch (SQLException e) {
            return mislukt("De database weigert dit of antwoordt niet (code " + e.getSQLState() + ").", e);
        } catch (FileSystemException e) {
            return mislukt("Dit bestand is niet te lezen of te schrijven: " + e.getFile() + ".", e);
        } catch (IOException e) {
            return mislukt("Lezen of schrijven lukt niet (" + e.getMessage() + ").", e);
        } catch (RuntimeException e) {
            return mislukt("Er ging iets mis (" + e.getClass().getSimpleName() + ").", e);
        }
    }

    private int mislukt(String zin, Exception fout) {
        LOG.log(Level.SEVERE, fout, () -> zin);
        fouten.println(zin);
        return GEWEIGERD;
    }

    private void toonGebruik(String zin) {
        if (!zin.isEmpty()) {
            fouten.println(zin);
        }
        fouten.println("Gebruik: klacht <opdracht> …");
        for (Opdracht opdracht : Opdrachten.ALLE) {
            fouten.println("  " + regel(opdracht));
            fouten.println("      " + opdracht.uitleg());
        }
    }

    private static String regel(Opdracht opdracht) {
        return ("klacht " + opdracht.naam() + " " + opdracht.gebruik()).strip();
    }

    private static PrintStream utf8(PrintStream stroom) {
        return new PrintStream(stroom, true, StandardCharsets.UTF_8);
    }

    private static void stelLogIn(@Nullable String bestand) throws IOException {
        LogManager.getLogManager().reset();
        if (bestand != null && !bestand.isBlank()) {
            Handler naarBestand = new FileHandler(bestand, true);
            naarBestand.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(naarBestand);
        }
    }
}
