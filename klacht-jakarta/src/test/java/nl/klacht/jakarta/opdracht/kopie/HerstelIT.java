package nl.klacht.jakarta.opdracht.kopie;

import static nl.klacht.jakarta.opdracht.kopie.Proefinstallatie.WEESP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The drill: one of three municipalities is backed up, damaged and put back, while the others are left alone. */
@DisplayName("Een gemeente uit een back-up terugzetten")
class HerstelIT {

    @Nested
    @DisplayName("op PostgreSQL 17")
    class Op17 extends Oefening {
        Op17() {
            super(17);
        }
    }

    @Nested
    @DisplayName("op PostgreSQL 15")
    class Op15 extends Oefening {
        Op15() {
            super(15);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Oefening {

        private static final String ANDER = "wijdemeren";

        private final int versie;
        private Proefinstallatie installatie;

        @TempDir
        private Path map;

        private Path kopie;

        Oefening(int versie) {
            this.versie = versie;
        }

        @BeforeAll
        void start() throws SQLException {
            installatie = Proefinstallatie.start(versie, "herstel");
            installatie.maak("stichtse-vecht", 3, 1);
            installatie.maak(ANDER, 3, 1);
        }

        @BeforeEach
        void kiesNaam() {
            kopie = map.resolve("kopie-" + UUID.randomUUID());
        }

        @Test
        @DisplayName("in de back-up zit elke tabel van de gemeente, ook een die er morgen bij komt")
        void elkeTabel() throws Exception {
            try (Connection c = installatie.in(WEESP)) {
                Sql.voerUit(c, "create table morgen (id integer primary key, wat text)");
                Sql.voerUit(c, "insert into morgen values (1, 'a'), (2, null)");
                Sql.voerUit(c, "alter table morgen owner to klacht_migratie");
                maakKopie();
                Manifest manifest = new Kopielezer(kopie, null).controleer();
                List<String> alle = Sql.kolom(
                        c,
                        "select table_name::text from information_schema.tables where table_schema = 'g_weesp'"
                                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1");
                assertEquals(
                        alle,
                        manifest.tabellen().stream()
                                .map(Manifest.Deel::naam)
                                .sorted()
                                .toList());
                for (Manifest.Deel deel : manifest.tabellen()) {
                    assertEquals(Sql.getal(c, "select count(*) from " + deel.naam()), deel.rijen(), deel.naam());
                }
                Sql.voerUit(c, "drop table morgen");
            }
        }

        @Test
        @DisplayName("van elke tabel is gezegd wat een herstel ermee doet")
        void elkeTabelEenRegel() throws Exception {
            try (Connection c = installatie.in(WEESP)) {
                assertEquals(
                        List.of(),
                        Catalogus.tabellen(c, "g_weesp").stream()
                                .filter(tabel -> !Tabelregel.isGenoemd(tabel))
                                .map(Tabel::naam)
                                .toList(),
                        "name it in Tabelregel");
            }
        }

        @Test
        @DisplayName("een functie die haar schema in zich heeft, werkt daarna in het teruggezette")
        void functie() throws Exception {
            try (Connection c = installatie.in(WEESP)) {
                Sql.voerUit(
                        c,
                        "create schema nieuw_proef",
                        "create function nieuw_proef.waar() returns text language sql set search_path = nieuw_proef, pg_temp"
                                + " return current_schema()",
                        "alter schema nieuw_proef rename to proef");
                Naamplaats.herstel(c, "nieuw_proef", "proef");
                assertEquals("proef", Sql.waarde(c, "select proef.waar()"));
                Sql.voerUit(c, "drop schema proef cascade");
            }
        }

        @Test
        @DisplayName("een back-up is alleen voor de eigenaar te lezen, en er wordt niets overschreven")
        void bestand() throws IOException {
            maakKopie();
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kopie)));
            assertEquals(1, installatie.klacht("back-up", WEESP, kopie.toString()));
            assertTrue(installatie.scherm().contains("Er is al een bestand"), installatie.scherm());
            assertEquals(List.of(), resten());
        }

        @Test
        @DisplayName("wat stuk of weg is komt terug tot op de byte, en de anderen merken niets")
        void herstel() throws Exception {
            List<UUID> ids = installatie.maak(WEESP, 4, 2);
            Map<String, String> was = installatie.sommen(WEESP);
            Map<String, String> ander = installatie.sommen(ANDER);
            maakKopie();
            installatie.doe(WEESP, ids.get(0));
            try (Connection c = installatie.in(WEESP)) {
                Sql.voerUit(
                        c,
                        "update gebeurtenis set inhoud = '{}' where volgnummer = 2",
                        "delete from inhoud",
                        "truncate onderdeel",
                        "alter table dossier drop column fase");
                Sql.wijzig(
                        c,
                        "insert into register.sessie (id, werkruimte, gebruiker, rollen, gemaakt_op, verloopt_op, eindigt_op)"
                                + " values ('a', 'weesp', 'loket', 'loket', now(), now(), now()),"
                                + " ('b', 'wijdemeren', 'loket', 'loket', now(), now(), now())");
            }
            assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString()), installatie.scherm());
            assertTrue(installatie.scherm().contains("Weggelaten: "), installatie.scherm());
            assertGelijk(was, installatie.sommen(WEESP));
            assertEquals(ander, installatie.sommen(ANDER));
            assertEquals(List.of("b"), installatie.postgres.vraag("select id from register.sessie"));
            assertEquals(
                    List.of("0"),
                    installatie.postgres.vraag("select count(*) from register.tenant where dicht_zin is not null"));
            assertEquals(List.of("oud_weesp"), extra());
            assertEquals(0, installatie.klacht("herstel", WEESP, "--opruimen"), installatie.scherm());
            assertEquals(List.of(), extra());
            try (Connection c = installatie.in(WEESP)) {
                Sql.voerUit(c, "delete from register.sessie");
            }
        }

        @Test
        @DisplayName("wat teruggezet is, mag van de gemeente precies hetzelfde als daarvoor")
        void rechten() throws Exception {
            String vraag = "select string_agg(format('%s %s %s', c.relname, c.relowner::regrole, c.relacl), ' | '"
                    + " order by c.relname) || (select nspacl::text from pg_namespace where nspname = 'g_weesp')"
                    + " from pg_class c where relnamespace = 'g_weesp'::regnamespace";
            List<String> was = installatie.postgres.vraag(vraag);
            maakKopie();
            assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString()), installatie.scherm());
            assertEquals(was, installatie.postgres.vraag(vraag));
            assertEquals(
                    List.of("f"),
                    installatie.postgres.vraag("select has_schema_privilege('klacht_g_weesp', 'oud_weesp', 'usage')"));
        }

        @Test
        @DisplayName(
                "tot een moment: wat daarna is opgeschreven is weg met zijn tekst, de lijsten kloppen, en het staat in het verslag")
        void totEenMoment() throws Exception {
            List<UUID> ids = installatie.maak(WEESP, 3, 1);
            List<String> lijsten = installatie.lijsten(WEESP);
            long teksten = aantal("inhoud");
            Instant moment = installatie.nu();
            sluitDag(ids.get(0));
            installatie.doe(WEESP, ids.get(1));
            installatie.doe(WEESP, ids.get(1));
            UUID later = installatie.maak(WEESP, 1, 0).get(0);
            maakKopie();
            Path verslag = map.resolve("verslag-" + UUID.randomUUID());
            assertEquals(
                    0,
                    installatie.klacht(
                            "herstel",
                            WEESP,
                            kopie.toString(),
                            "--tot",
                            moment.toString(),
                            "--verslag",
                            verslag.toString()),
                    installatie.scherm());
            assertEquals(lijsten, installatie.lijsten(WEESP));
            assertEquals(teksten, aantal("inhoud"));
            assertTrue(
                    installatie.scherm().contains("Weggelaten: 3 gebeurtenissen van 2 dossiers."),
                    installatie.scherm());
            String tekst = Files.readString(verslag);
            assertTrue(tekst.contains(ids.get(1).toString()) && tekst.contains(later.toString()), tekst);
            assertFalse(tekst.contains(ids.get(0).toString()), tekst);
            assertFalse(tekst.contains("Reden"), tekst);
        }

        @Test
        @DisplayName("wie intussen in een dossier keek, blijft bekend")
        void logboek() throws Exception {
            UUID id = installatie.maak(WEESP, 1, 0).get(0);
            maakKopie();
            try (Connection c = installatie.in(WEESP)) {
                Sql.wijzig(
                        c,
                        "insert into inzage (id, moment, gebruiker, rollen, soort, dossier, trace_id)"
                                + " values (gen_random_uuid(), now(), 'kcc', 'kcc', 'dossier', ?, 't')",
                        id);
            }
            long was = aantal("inzage");
            assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString()), installatie.scherm());
            assertEquals(was, aantal("inzage"));
            assertTrue(aantal("herstel") > 0);
        }

        @Test
        @DisplayName("wat sinds de back-up vernietigd of gewist is, komt niet terug, en de ketens zijn heel")
        void vernietigd() throws Exception {
            List<UUID> ids = installatie.maak(WEESP, 3, 1);
            maakKopie();
            try (Connection c = installatie.in(WEESP)) {
                UUID tekst = UUID.fromString(
                        Sql.waarde(c, "select min(id::text) from inhoud where dossier = ?", ids.get(1)));
                Sql.wijzig(c, "insert into vernietiging values (?, gen_random_uuid(), now())", ids.get(0));
                Sql.wijzig(c, "insert into wissing values (?, ?, 2, now())", tekst, ids.get(1));
                Sql.waarde(c, "select pas_vernietigingen_toe()");
                long teksten = aantal("inhoud");
                assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString()), installatie.scherm());
                assertEquals(teksten, aantal("inhoud"));
                assertEquals(
                        List.of("vernietigd"), Sql.kolom(c, "select soort from inhoud where dossier = ?", ids.get(0)));
                assertEquals(0, Sql.getal(c, "select count(*) from inhoud where id = ?", tekst));
                assertEquals(List.of(), Ketenlezer.gebroken(c, "g_weesp", WEESP));
                assertEquals("0", Sql.waarde(c, "select pas_vernietigingen_toe()"));
            }
        }

        @Test
        @DisplayName("tijdens het schrijven is een back-up één moment: alles wat erin staat past bij elkaar")
        void tijdensSchrijven() throws Exception {
            List<UUID> ids = installatie.maak(WEESP, 5, 1);
            AtomicBoolean stop = new AtomicBoolean();
            ExecutorService schrijver = Executors.newSingleThreadExecutor();
            try {
                Future<Integer> geschreven = schrijver.submit((Callable<Integer>) () -> {
                    int keer = 0;
                    while (!stop.get()) {
                        installatie.doe(WEESP, ids.get(keer % ids.size()));
                        keer++;
                    }
                    return keer;
                });
                for (int keer = 0; keer < 5; keer++) {
                    Path deze = map.resolve("onder-last-" + UUID.randomUUID());
                    assertEquals(0, installatie.klacht("back-up", WEESP, deze.toString()), installatie.scherm());
                    kopie = deze;
                }
                stop.set(true);
                assertTrue(geschreven.get() > 0);
            } finally {
                stop.set(true);
                schrijver.shutdown();
            }
            assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString()), installatie.scherm());
            try (Connection c = installatie.in(WEESP)) {
                assertEquals(List.of(), Ketenlezer.gebroken(c, "g_weesp", WEESP));
                assertEquals(
                        0,
                        Sql.getal(
                                c,
                                "select count(*) from dossier d where versie <> (select count(*) from gebeurtenis g"
                                        + " where g.dossier = d.id)"));
            }
        }

        @Test
        @DisplayName("met een sleutel is een back-up niet te lezen zonder, en niet te veranderen")
        void sleutel() throws Exception {
            installatie.maak(WEESP, 1, 0);
            Path sleutel = Files.writeString(map.resolve("sleutel-" + UUID.randomUUID()), "een lange zin als sleutel");
            Path andere = Files.writeString(map.resolve("andere-" + UUID.randomUUID()), "een andere zin als sleutel");
            assertEquals(
                    0,
                    installatie.klacht("back-up", WEESP, kopie.toString(), "--sleutel", sleutel.toString()),
                    installatie.scherm());
            assertFalse(new String(Files.readAllBytes(kopie), StandardCharsets.ISO_8859_1).contains("manifest"));
            assertEquals(
                    0, installatie.klacht("controleer-back-up", kopie.toString(), "--sleutel", sleutel.toString()));
            assertEquals(1, installatie.klacht("controleer-back-up", kopie.toString()));
            assertEquals(1, installatie.klacht("controleer-back-up", kopie.toString(), "--sleutel", andere.toString()));
            byte[] bytes = Files.readAllBytes(kopie);
            Path korter =
                    Files.write(map.resolve("korter-" + UUID.randomUUID()), Arrays.copyOf(bytes, bytes.length - 20));
            assertEquals(
                    1, installatie.klacht("controleer-back-up", korter.toString(), "--sleutel", sleutel.toString()));
            assertEquals(
                    0,
                    installatie.klacht("herstel", WEESP, kopie.toString(), "--sleutel", sleutel.toString()),
                    installatie.scherm());
        }

        @Test
        @DisplayName("een back-up die niet heel is of niet past verandert niets, en de gemeente blijft open")
        void geweigerd() throws Exception {
            installatie.maak(WEESP, 2, 1);
            maakKopie();
            Map<String, String> was = installatie.sommen(WEESP);
            byte[] bytes = Files.readAllBytes(kopie);
            for (int plek = 0; plek < bytes.length; plek += bytes.length / 7) {
                byte[] stuk = bytes.clone();
                stuk[plek] ^= 1;
                Path kapot = Files.write(map.resolve("kapot-" + UUID.randomUUID()), stuk);
                assertTrue(
                        installatie.klacht("controleer-back-up", kapot.toString()) == 1 || zelfdeInhoud(kopie, kapot),
                        "byte " + plek);
            }
            Path half = Files.write(map.resolve("half-" + UUID.randomUUID()), Arrays.copyOf(bytes, bytes.length / 2));
            assertEquals(1, installatie.klacht("herstel", WEESP, half.toString()));
            assertEquals(1, installatie.klacht("herstel", ANDER, kopie.toString()));
            assertTrue(installatie.scherm().contains("niet van " + ANDER), installatie.scherm());
            assertEquals(1, installatie.klacht("herstel", WEESP, kopie.toString(), "--tot", "2999-01-01T00:00:00Z"));
            assertEquals(2, installatie.klacht("herstel", WEESP, kopie.toString(), "--tot", "gisteren"));
            try (Connection c = installatie.in(WEESP)) {
                Sql.voerUit(c, "update flyway_schema_history set checksum = checksum + 1 where version = '1'");
                Path ander = map.resolve("ander-" + UUID.randomUUID());
                assertEquals(0, installatie.klacht("back-up", WEESP, ander.toString()));
                assertEquals(1, installatie.klacht("herstel", WEESP, ander.toString()));
                assertTrue(installatie.scherm().contains("die deze versie niet zo kent"), installatie.scherm());
                Sql.voerUit(c, "update flyway_schema_history set checksum = checksum - 1 where version = '1'");
            }
            assertEquals(was, installatie.sommen(WEESP));
            assertEquals(
                    List.of("0"),
                    installatie.postgres.vraag("select count(*) from register.tenant where dicht_zin is not null"));
        }

        @Test
        @DisplayName("zo lang duurt het")
        void maat() throws Exception {
            int dossiers = Integer.getInteger("klacht.herstel.dossiers", 200);
            installatie.maak(WEESP, dossiers, 3);
            Map<String, String> was = installatie.sommen(WEESP);
            Instant begin = Instant.now();
            maakKopie();
            Instant gemaakt = Instant.now();
            assertEquals(0, installatie.klacht("controleer-back-up", kopie.toString()), installatie.scherm());
            Instant gelezen = Instant.now();
            assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString()), installatie.scherm());
            Instant hersteld = Instant.now();
            Manifest manifest = new Kopielezer(kopie, null).controleer();
            System.out.printf(
                    "Herstel op PostgreSQL %d: %d dossiers, %d gebeurtenissen, %d rijen, %d kB;"
                            + " back-up %d ms, nalezen %d ms, herstel %d ms%n",
                    versie,
                    manifest.keten().dossiers(),
                    manifest.keten().gebeurtenissen(),
                    manifest.rijen(),
                    Files.size(kopie) / 1024,
                    Duration.between(begin, gemaakt).toMillis(),
                    Duration.between(gemaakt, gelezen).toMillis(),
                    Duration.between(gelezen, hersteld).toMillis());
            assertGelijk(was, installatie.sommen(WEESP));
        }

        @Test
        @DisplayName("een geschiedenis met een breuk komt alleen terug als men dat zegt")
        void breuk() throws Exception {
            UUID id = installatie.maak(WEESP, 1, 2).get(0);
            try (Connection c = installatie.in(WEESP)) {
                Sql.wijzig(c, "update gebeurtenis set actor = 'iemand' where dossier = ? and volgnummer = 2", id);
                maakKopie();
                assertEquals(1, installatie.klacht("herstel", WEESP, kopie.toString()));
                assertTrue(installatie.scherm().contains(id.toString()), installatie.scherm());
                assertEquals(0, installatie.klacht("herstel", WEESP, kopie.toString(), "--ook-met-breuk"));
                Sql.wijzig(c, "update gebeurtenis set actor = 'loket' where dossier = ? and volgnummer = 2", id);
            }
        }

        /** A head that was made after the moment, over a dossier of before. */
        private void sluitDag(UUID id) throws SQLException {
            try (Connection c = installatie.in(WEESP)) {
                Sql.voerUit(
                        c,
                        "insert into ketenhoofd (dag, gemaakt_op, dossiers, wortel, vorige_hash, hash)"
                                + " values ('2026-03-02', now(), 1, 'w', 'v', 'h')");
                Sql.wijzig(
                        c,
                        "insert into keteneinde (dag, dossier, volgnummer, hash) values ('2026-03-02', ?, 1, 'h')",
                        id);
            }
        }

        private boolean zelfdeInhoud(Path een, Path ander) throws Exception {
            return new Kopielezer(een, null).controleer().equals(new Kopielezer(ander, null).controleer());
        }

        private void maakKopie() {
            assertEquals(0, installatie.klacht("back-up", WEESP, kopie.toString()), installatie.scherm());
        }

        /** All tables but the one in which a restore is written down. */
        private static void assertGelijk(Map<String, String> was, Map<String, String> is) {
            was.remove("herstel");
            is.remove("herstel");
            assertEquals(was, is);
        }

        private long aantal(String tabel) throws SQLException {
            try (Connection c = installatie.in(WEESP)) {
                return Sql.getal(c, "select count(*) from " + tabel);
            }
        }

        private List<String> extra() throws SQLException {
            return installatie.postgres.vraag("select nspname from pg_namespace where nspname ~ '^(oud|nieuw)_'");
        }

        private List<String> resten() throws IOException {
            try (var bestanden = Files.list(map)) {
                return bestanden
                        .map(bestand -> bestand.getFileName().toString())
                        .filter(naam -> naam.endsWith(".deel"))
                        .toList();
            }
        }
    }
}
