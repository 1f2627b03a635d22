package nl.klacht.jakarta.prestatie;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klacht.jakarta.platform.IngebouwdePostgres;

/**
 * The statements of one intake, played by pgbench on prepared statements and without a service: what the database itself
 * can do with them. Only ids and kenmerk differ from one transaction to the next.
 */
final class Pgbench {

    private static final Pattern TEKST = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern KENMERK = Pattern.compile("K-\\d{4}-\\d+");
    private static final Pattern UITSLAG = Pattern.compile("tps = ([0-9.]+)");

    private final IngebouwdePostgres database;
    private final Path script;

    private Pgbench(IngebouwdePostgres database, Path script) {
        this.database = database;
        this.script = script;
    }

    /** Whether the program can be found. */
    static boolean isEr() {
        try {
            return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Pgbench met(IngebouwdePostgres database, List<String> statements, Path map) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        String sql = statements.stream()
                .map(statement ->
                        TEKST.matcher(statement).replaceAll(m -> Matcher.quoteReplacement(waarde(m.group(1), ids))))
                .collect(Collectors.joining(";\n", "\\set n random(1, 281474976710655)\n", ";\n"));
        return new Pgbench(database, Files.writeString(map.resolve("intake.sql"), sql));
    }

    /** Transactions a second. */
    double meet(int verbindingen, Duration duur) throws IOException, InterruptedException {
        URI adres = URI.create(database.url().substring("jdbc:".length()));
        Path uitvoer = script.resolveSibling("pgbench.log");
        ProcessBuilder opdracht = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-j",
                        "2",
                        "-c",
                        Integer.toString(verbindingen),
                        "-T",
                        Long.toString(duur.toSeconds()),
                        "-f",
                        script.toString(),
                        "-h",
                        adres.getHost(),
                        "-p",
                        Integer.toString(adres.getPort()),
                        "-U",
                        "klacht_toepassing",
                        IngebouwdePostgres.DATABASE)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile());
        opdracht.environment().put("PGPASSWORD", database.geheimen().toepassing());
        int einde = opdracht.start().waitFor();
        Matcher uitslag = UITSLAG.matcher(Files.readString(uitvoer));
        if (einde != 0 || !uitslag.find()) {
            throw new IOException("pgbench failed: " + Files.readString(uitvoer));
        }
        return Double.parseDouble(uitslag.group(1));
    }

    /** A value as pgbench can send it: ids from the number of the transaction, and no colon that reads as a variable. */
    private static String waarde(String tekst, Map<String, Integer> ids) {
        if (UUID.matcher(tekst).matches()) {
            int nummer = ids.computeIfAbsent(tekst, nieuw -> ids.size() + 1);
            return "('%08d-0000-4000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid".formatted(nummer);
        }
        if (KENMERK.matcher(tekst).matches()) {
            return "'P-' || :n::text";
        }
        return tekst.contains(":") || tekst.contains("\\")
                ? "E'" + tekst.replace("\\", "\\\\").replace(":", "\\x3A") + "'"
                : "'" + tekst + "'";
    }
}
