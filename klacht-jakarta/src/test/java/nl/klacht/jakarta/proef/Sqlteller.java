package nl.klacht.jakarta.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.jakarta.platform.IngebouwdePostgres;

/**
 * Reads from the log of PostgreSQL itself which statements the pool of the service sent. What the service does by itself
 * afterwards, because a step woke it, is not counted.
 */
final class Sqlteller {

    private static final Pattern OPDRACHT =
            Pattern.compile("^klacht\\|([^|]*)\\|LOG: {2}(?:statement|execute [^:]*): (.*)$", Pattern.MULTILINE);
    private static final Pattern MET_WAARDEN = Pattern.compile(
            "^klacht\\|([^|]*)\\|LOG: {2}(?:statement|execute [^:]*): (.*)$"
                    + "(?:\\Rklacht\\|[^|]*\\|DETAIL: {2}[Pp]arameters: (.*)$)?",
            Pattern.MULTILINE);
    private static final Pattern WAARDE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

    private static final Pattern ACHTERAF = Pattern.compile("\\b(wekker|meter|demopost)\\b|\\bfrom bericht\\b");

    private static final int POGINGEN = 500;

    private final IngebouwdePostgres database;

    Sqlteller(IngebouwdePostgres database) {
        this.database = database;
    }

    List<String> tijdens(Runnable werk) {
        return vanVerzoek(OPDRACHT, logTijdens(werk))
                .map(r -> r.group(2))
                .filter(sql -> !sql.equals("BEGIN"))
                .toList();
    }

    /** As {@link #tijdens}, with BEGIN, and with the values in the place of the parameters. */
    List<String> metWaarden(Runnable werk) {
        return vanVerzoek(MET_WAARDEN, logTijdens(werk))
                .map(r -> r.group(3) == null ? r.group(2) : ingevuld(r.group(2), r.group(3)))
                .toList();
    }

    /** Without the transactions of the work in the background. */
    private static Stream<MatchResult> vanVerzoek(Pattern vorm, String log) {
        List<MatchResult> alle = vorm.matcher(log).results().toList();
        Set<String> achteraf = alle.stream()
                .filter(r -> ACHTERAF.matcher(r.group(2)).find())
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        return alle.stream().filter(r -> !achteraf.contains(r.group(1)));
    }

    private static String ingevuld(String sql, String waarden) {
        Map<String, String> bij =
                WAARDE.matcher(waarden).results().collect(Collectors.toMap(r -> r.group(1), r -> r.group(2)));
        return Pattern.compile("\\$(\\d+)").matcher(sql).replaceAll(m -> Matcher.quoteReplacement(bij.get(m.group(1))));
    }

    private String logTijdens(Runnable werk) {
        stel(
                "all",
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '%a|%v|'",
                "alter system set log_error_verbosity = 'default'");
        try {
            var begin = log().length();
            werk.run();
            return log().substring(begin);
        } finally {
            stel(
                    "none",
                    "alter system reset log_statement",
                    "alter system reset log_line_prefix",
                    "alter system reset log_error_verbosity");
        }
    }

    /** A backend takes a new setting before its next statement, once a new one is born with it. */
    private void stel(String verwacht, String... opdrachten) {
        try (var c = database.alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement()) {
            for (var opdracht : opdrachten) {
                s.execute(opdracht);
            }
            s.execute("select pg_reload_conf()");
            for (int keer = 0; !wat().equals(verwacht); keer++) {
                if (keer > POGINGEN) {
                    throw new IllegalStateException("log_statement did not become " + verwacht);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String wat() throws SQLException {
        try (var c = database.alsSuperuser(IngebouwdePostgres.DATABASE);
                var vraag = c.createStatement();
                var antwoord = vraag.executeQuery("show log_statement")) {
            antwoord.next();
            return antwoord.getString(1);
        }
    }

    private String log() {
        try {
            return Files.readString(logbestand(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logbestand() {
        return database.map().resolve("postgres.log");
    }
}
