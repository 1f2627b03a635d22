package nl.klacht.jakarta.prestatie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.prestatie.Last.Uitslag;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefserver;

/**
 * Measures the running service, as it ships, on a database of its own and on loopback; {@code .ci/last} runs it and
 * {@code docs/prestaties.md} holds what came out. It judges nothing. Arguments: which of {@code maat}, {@code intake},
 * {@code werklijst} and {@code geheugen} to do; without any, all four.
 */
public final class Prestatiemeting {

    private static final String TENANT = "proef-cijfers";
    private static final String SCHEMA = "g_proef_cijfers";
    private static final int VERBINDINGEN = 16;
    private static final Duration WARM = Duration.ofSeconds(45);
    private static final Duration RONDE = Duration.ofSeconds(8);
    private static final Duration RUST = Duration.ofMinutes(1);
    private static final int RONDEN = 5;
    private static final int HOOGSTENS = 60_000;
    private static final int DOSSIERS = 100_000;
    private static final String DOSSIERPAD = "/api/v1/dossiers";
    private static final byte[] INTAKE = lees("intake.json");

    private Prestatiemeting() {}

    public static void main(String[] args) throws Exception {
        List<String> wat = args.length == 0 ? List.of("maat", "intake", "werklijst", "geheugen") : List.of(args);
        toon("%d processoren, belasting %s", Runtime.getRuntime().availableProcessors(), belasting());
        try {
            if (wat.contains("maat")) {
                maat();
            }
            if (wat.contains("geheugen")) {
                geheugen();
            }
            if (wat.contains("intake") || wat.contains("werklijst")) {
                snelheid(wat);
            }
        } finally {
            Proef.sluit();
        }
    }

    private static void snelheid(List<String> wat) throws Exception {
        try (Proefserver server = Proef.eigenServer("prestatie", Map.of(Proefserver.ZOALS_GELEVERD, "ja"))) {
            if (wat.contains("intake")) {
                intake(server);
            }
            if (wat.contains("werklijst")) {
                werklijst(server);
            }
            toon("JVM daarna: %d MB resident", Geheugen.resident(server.pid()));
        }
    }

    /** The core as it lies in the war, and the modules that it asks for at run time. */
    private static void maat() throws IOException {
        try (DirectoryStream<Path> bibliotheek =
                Files.newDirectoryStream(Path.of("target", "klacht", "WEB-INF", "lib"), "klacht-core-*.jar")) {
            Path jar = bibliotheek.iterator().next();
            ModuleDescriptor module =
                    ModuleFinder.of(jar).findAll().iterator().next().descriptor();
            List<String> nodig = module.requires().stream()
                    .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                    .map(ModuleDescriptor.Requires::name)
                    .toList();
            toon("klacht-core.jar: %d kB, vraagt %s", Files.size(jar) / 1000, nodig);
        }
    }

    /** The service and pgbench in turn, so that both meet the same machine. */
    private static void intake(Proefserver server) throws Exception {
        Last last = last(server);
        Uitslag warm = last.vuur(v -> v.post(DOSSIERPAD, INTAKE), 201, WARM, HOOGSTENS);
        toon("opgewarmd met %d intakes, %.0f per seconde", warm.tijden().size(), warm.perSeconde());
        List<String> statements = Proef.sqlMetWaarden(() -> server.als("kcc", TENANT)
                .post(DOSSIERPAD, new String(INTAKE, StandardCharsets.UTF_8))
                .eis(201));
        toon("SQL per intake: %d opdrachten en BEGIN", statements.size() - 1);
        if (!Pgbench.isEr()) {
            toon("pgbench is er niet (Debian: postgresql-contrib); alleen de dienst wordt gemeten");
        }
        Path map = Proef.nieuweMap("pgbench");
        List<Double> verhoudingen = new ArrayList<>();
        for (int ronde = 1; ronde <= RONDEN; ronde++) {
            double kaal = Pgbench.isEr()
                    ? Pgbench.met(Proef.database(), statements, map).meet(VERBINDINGEN, RONDE)
                    : Double.NaN;
            Uitslag dienst = last.vuur(v -> v.post(DOSSIERPAD, INTAKE), 201, RONDE, HOOGSTENS);
            verhoudingen.add(dienst.perSeconde() / kaal);
            toon(
                    "ronde %d: pgbench %.0f/s, dienst %.0f/s (mediaan %.1f ms, p99 %.1f ms), verhouding %.0f %%, belasting %s",
                    ronde,
                    kaal,
                    dienst.perSeconde(),
                    dienst.milliseconden(0.5),
                    dienst.milliseconden(0.99),
                    100 * dienst.perSeconde() / kaal,
                    belasting());
        }
        toon("verhouding, mediaan van %d ronden: %.0f %%", RONDEN, 100 * mediaan(verhoudingen));
    }

    /** The first page and a page in the middle, over the API and as a screen. */
    private static void werklijst(Proefserver server) throws Exception {
        vul(server);
        String eerste = DOSSIERPAD;
        String volgende = DOSSIERPAD + "?na="
                + server.als("loket", TENANT)
                        .get(eerste)
                        .eis(200)
                        .json()
                        .get("next")
                        .asText();
        Map<String, String> paden = new HashMap<>(Map.of("eerste", eerste, "volgende", volgende));
        paden.put("op behandelaar", DOSSIERPAD + "?behandelaar=behandelaar");
        paden.put("op ontvangst", DOSSIERPAD + "?sorteer=-ontvangenOp");
        paden.put("gesloten", DOSSIERPAD + "?fase=gesloten");
        Last last = new Last(server.poort(), TENANT, "loket", 1);
        for (Map.Entry<String, String> pad : paden.entrySet()) {
            last.vuur(v -> v.get(pad.getValue()), 200, Duration.ofSeconds(4), 400);
            Uitslag uitslag = last.vuur(v -> v.get(pad.getValue()), 200, Duration.ofSeconds(8), 500);
            toon(
                    "werklijst over %d dossiers, bladzijde %s: mediaan %.1f ms, p95 %.1f ms (%d keer), belasting %s",
                    DOSSIERS,
                    pad.getKey(),
                    uitslag.milliseconden(0.5),
                    uitslag.milliseconden(0.95),
                    uitslag.tijden().size(),
                    belasting());
        }
    }

    /**
     * Ten years of a municipality from copies of one dossier: most are settled and past the year for a petition, though
     * nobody wrote that down; some are settled this year; the rest is open.
     */
    private static void vul(Proefserver server) throws SQLException {
        server.als("kcc", TENANT)
                .post(DOSSIERPAD, new String(INTAKE, StandardCharsets.UTF_8))
                .eis(201);
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                Statement sql = c.createStatement()) {
            sql.execute("set search_path to " + SCHEMA);
            sql.execute(new String(lees("dossiers.sql"), StandardCharsets.UTF_8).formatted(DOSSIERS));
        }
    }

    /** As somebody starts it at home: with the made-up cases, on its own embedded database. */
    private static void geheugen() throws Exception {
        Map<String, String> omgeving = new HashMap<>(Map.of(
                Proefserver.ZOALS_GELEVERD,
                "ja",
                "KLACHT_DB_URL",
                "",
                "KLACHT_DB_WACHTWOORD",
                "",
                "KLACHT_MIGRATIE_WACHTWOORD",
                "",
                "KLACHT_DEMOGEGEVENS",
                "ja",
                "KLACHT_DATA",
                Proef.nieuweMap("geheugen").toString(),
                "KLACHT_DB_PORT",
                Integer.toString(Proef.vrijePoort()),
                "KLACHT_TENANT_CONFIGS",
                Path.of("..", "tenant-configs").toAbsolutePath().toString()));
        try (Proefserver server = Proef.eigenServer("geheugen", omgeving)) {
            wachtOpDemo(server);
            toon("JVM na de start met voorbeeldzaken: %d MB resident", Geheugen.resident(server.pid()));
            Last last = new Last(server.poort(), "weesp", "kcc", VERBINDINGEN);
            Uitslag uitslag = last.vuur(v -> v.post(DOSSIERPAD, INTAKE), 201, Duration.ofMinutes(2), 1000);
            toon("JVM na %d intakes: %d MB resident", uitslag.tijden().size(), Geheugen.resident(server.pid()));
            rust(RUST);
            toon("JVM na een minuut rust: %d MB resident", Geheugen.resident(server.pid()));
            toon("%s", jcmd(server.pid(), "GC.heap_info"));
        }
    }

    /** Until the made-up cases have been played at the three municipalities. */
    private static void wachtOpDemo(Proefserver server) throws InterruptedException {
        while (server.log().split("verzonnen zaken gespeeld", -1).length <= 3) {
            rust(Duration.ofSeconds(1));
        }
    }

    /** Lets the server alone for so long: that is what is measured here. */
    private static void rust(Duration duur) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(duur.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }

    private static Last last(Proefserver server) {
        return new Last(server.poort(), TENANT, "kcc", VERBINDINGEN);
    }

    private static double mediaan(List<Double> waarden) {
        return waarden.stream().sorted().toList().get(waarden.size() / 2);
    }

    private static String jcmd(long pid, String... vraag) throws IOException {
        List<String> opdracht = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        opdracht.addAll(List.of(vraag));
        Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        return new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static byte[] lees(String naam) {
        try (InputStream in = Prestatiemeting.class.getResourceAsStream(naam)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String belasting() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static void toon(String vorm, Object... waarden) {
        System.out.println(String.format(Locale.ROOT, vorm, waarden));
    }
}
