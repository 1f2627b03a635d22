package nl.klacht.jakarta.platform;

import static nl.klacht.jakarta.platform.ProefPostgres.voerUit;
import static nl.klacht.jakarta.platform.ProefPostgres.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.tenant.Tenant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds about destruction, whatever the program asks. */
@DisplayName("De database vernietigt alleen wat twee mensen besloten")
class VernietigenIT {

    @Nested
    @DisplayName("op PostgreSQL 17")
    class Op17 extends Wacht {
        Op17() {
            super(17);
        }
    }

    @Nested
    @DisplayName("op PostgreSQL 15")
    class Op15 extends Wacht {
        Op15() {
            super(15);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Wacht {

        private static final Tenant HIER = new Tenant("proef-weg", "Proef Weg", List.of("weg.localhost"));

        private final int versie;
        private ProefPostgres postgres;
        private UUID dossier;
        private UUID lijst;

        Wacht(int versie) {
            this.versie = versie;
        }

        @BeforeAll
        void start() throws Exception {
            postgres = ProefPostgres.start(versie, "vernietigen");
            new Migraties(postgres.toegang()).voerUit(List.of(HIER), (tenant, stand) -> {});
        }

        @BeforeEach
        void dossierOpEenLijst() throws SQLException {
            dossier = UUID.randomUUID();
            lijst = UUID.randomUUID();
            doe(
                    "insert into dossier (id, kenmerk, soort, fase, spoed, ontvangen_op, ontvangstdatum, verwezen, versie, hash,"
                            + " bijgewerkt_op, gesloten_vanaf, bewaar_klasse, bewaren_tot, bevroren, bewaar_gronden)"
                            + " values ('{d}', '{d}', 'klacht', 'gesloten', false, now(), '2020-01-10', false, 1, 'h', now(),"
                            + " '2020-01-15', 'afgebroken', '2021-01-15', false, '[]')");
            doe(
                    "insert into gebeurtenis values ('{d}', 1, now(), 'loket', 'loket', 'ontvang', 1, '{}', '[]', '', 'h1')");
            doe("insert into inhoud values (gen_random_uuid(), '{d}', 'persoon', 'z', '{\"naam\":\"K. Voorbeeld\"}')");
            doe("insert into idempotentie values ('loket', '{d}', 'h', '{d}', now())");
            doe("insert into vernietigingslijst values ('{l}', 'loket', 'loket', now(), null)");
            doe("insert into vernietigingsregel values ('{l}', '{d}', 'K', 'afgebroken', '2021-01-15', '[]', 1, 'h')");
        }

        private void besluit(String door, String rol, boolean akkoord) throws SQLException {
            doe("insert into vernietigingsbesluit values ('{l}', " + akkoord + ", '" + door + "', '" + rol
                    + "', now(), null)");
        }

        private String tekst(String sql) {
            return sql.replace("{d}", dossier.toString()).replace("{l}", lijst.toString());
        }

        /** One transaction as the municipality. */
        private void doe(String sql) throws SQLException {
            try (var c = postgres.in(HIER.werkruimte())) {
                voerUit(c, tekst(sql));
                c.commit();
            }
        }

        private List<String> lees(String sql) throws SQLException {
            try (var c = postgres.in(HIER.werkruimte())) {
                List<String> antwoord = vraag(c, tekst(sql));
                c.commit();
                return antwoord;
            }
        }

        private String vernietig() throws SQLException {
            return lees("select vernietig('{l}', '{d}')").get(0);
        }

        private void geweigerd(String sql) throws SQLException {
            try (Connection c = postgres.in(HIER.werkruimte())) {
                var fout = assertThrows(SQLException.class, () -> voerUit(c, tekst(sql)), sql);
                assertEquals("42501", fout.getSQLState(), sql + ": " + fout.getMessage());
            }
        }

        private String inhouden() throws SQLException {
            return lees("select count(*) from inhoud where dossier = '{d}' and soort <> 'vernietigd'")
                    .get(0);
        }

        @Test
        @DisplayName("zonder besluit, met een afwijzing, door dezelfde persoon of in dezelfde rol gebeurt er niets")
        void tweeMensen() throws SQLException {
            geweigerd("select vernietig('{l}', '{d}')");
            besluit("leidinggevende", "leidinggevende", false);
            geweigerd("select vernietig('{l}', '{d}')");
            dossierOpEenLijst();
            besluit("loket", "leidinggevende", true);
            geweigerd("select vernietig('{l}', '{d}')");
            dossierOpEenLijst();
            besluit("loket2", "loket", true);
            geweigerd("select vernietig('{l}', '{d}')");
            assertEquals("1", inhouden());
        }

        @Test
        @DisplayName("na een besluit van een ander is het weg, één keer, en neemt het dossier geen stap meer aan")
        void vernietigd() throws SQLException {
            besluit("leidinggevende", "leidinggevende", true);
            assertEquals("vernietigd", vernietig());
            assertEquals("vernietigd", vernietig(), "asked again it says the same");
            assertEquals("0", inhouden());
            assertEquals(List.of("0"), lees("select count(*) from idempotentie where dossier = '{d}'"));
            assertEquals(List.of("1"), lees("select count(*) from gebeurtenis where dossier = '{d}'"));
            try (var c = postgres.in(HIER.werkruimte())) {
                var fout = assertThrows(
                        SQLException.class,
                        () -> voerUit(
                                c,
                                tekst("insert into gebeurtenis values"
                                        + " ('{d}', 2, now(), 'a', 'r', 's', 1, '{}', '[]', 'h1', 'h2')")));
                assertEquals("23505", fout.getSQLState());
            }
        }

        @Test
        @DisplayName("bevriezen tussen voorstel en besluit houdt het tegen, ook als de projectie dat niet weet")
        void bevroren() throws SQLException {
            doe("insert into gebeurtenis values"
                    + " ('{d}', 2, now(), 'loket', 'loket', 'bevries_bewaring', 1, '{}', '[]', 'h1', 'h2')");
            besluit("leidinggevende", "leidinggevende", true);
            assertEquals("bevroren", vernietig());
            assertEquals("1", inhouden());
        }

        @Test
        @DisplayName("wat is veranderd, van de lijst gehaald of te vroeg is, blijft")
        void blijft() throws SQLException {
            doe("update dossier set versie = 2 where id = '{d}'");
            besluit("leidinggevende", "leidinggevende", true);
            assertEquals("gewijzigd", vernietig());
            dossierOpEenLijst();
            doe("insert into vernietigingsuitzondering values ('{l}', '{d}', 'loket', 'loket', now(), 'Nog nodig')");
            besluit("leidinggevende", "leidinggevende", true);
            assertEquals("uitgezonderd", vernietig());
            assertEquals("1", inhouden());
        }

        @Test
        @DisplayName("een stap en een vernietiging van hetzelfde dossier wachten op elkaar")
        void wachten() throws SQLException {
            besluit("leidinggevende", "leidinggevende", true);
            try (var stap = postgres.in(HIER.werkruimte());
                    var weg = postgres.in(HIER.werkruimte())) {
                voerUit(
                        stap,
                        tekst(
                                "insert into gebeurtenis values"
                                        + " ('{d}', 2, now(), 'loket', 'loket', 'bevries_bewaring', 1, '{}', '[]', 'h1', 'h2')"));
                voerUit(weg, "set local lock_timeout = '200ms'");
                var fout =
                        assertThrows(SQLException.class, () -> voerUit(weg, tekst("select vernietig('{l}', '{d}')")));
                assertEquals("55P03", fout.getSQLState());
                stap.commit();
            }
            assertEquals("bevroren", vernietig());
        }

        @Test
        @DisplayName("na een herstel uit een oude kopie is het met één aanroep weer weg")
        void naHerstel() throws SQLException {
            besluit("leidinggevende", "leidinggevende", true);
            vernietig();
            try (var c = postgres.alsSuperuser()) {
                voerUit(c, tekst("delete from g_proef_weg.inhoud where dossier = '{d}'"));
                voerUit(
                        c,
                        tekst("insert into g_proef_weg.inhoud"
                                + " values (gen_random_uuid(), '{d}', 'persoon', 'z', '{\"naam\":\"K. Voorbeeld\"}')"));
                voerUit(c, tekst("update g_proef_weg.dossier set vernietigd_op = null where id = '{d}'"));
            }
            assertEquals("1", inhouden());
            assertEquals(List.of("1"), lees("select pas_vernietigingen_toe()"));
            assertEquals("0", inhouden());
            assertEquals(List.of("t"), lees("select vernietigd_op is not null from dossier where id = '{d}'"));
            assertEquals(List.of("0"), lees("select pas_vernietigingen_toe()"));
        }

        @Test
        @DisplayName("wat naar iemand van het dossier werd gezocht gaat mee, wat naar een ander werd gezocht blijft")
        void zoekvragen() throws SQLException {
            for (String vraag :
                    List.of("naam: voorb", "naam: k voorbeeld, tekst: iets", "naam: anders", "kenmerk: K-2020")) {
                doe("insert into inzage values (gen_random_uuid(), now(), 'kcc', 'kcc', 'zoeken', null, '" + vraag
                        + "', 't')");
            }
            besluit("leidinggevende", "leidinggevende", true);
            vernietig();
            assertEquals(
                    List.of("kenmerk: K-2020", "naam: anders"),
                    lees("select vraag from inzage where vraag is not null order by vraag"));
            assertEquals(List.of("4"), lees("select count(*) from inzage where soort = 'zoeken'"));
            try (var c = postgres.alsSuperuser()) {
                voerUit(c, "delete from g_proef_weg.inzage");
                voerUit(c, "delete from g_proef_weg.bericht where soort = 'proef'");
            }
        }

        private void bericht(String stand, String afgerond) throws SQLException {
            doe("insert into bericht (id, soort, weg, geadresseerde, verwijzing, hash, gegevens, gemaakt_op, stand,"
                    + " pogingen, niet_voor, afgerond_op, reden) values (gen_random_uuid(), 'proef', 'mail', 'rol',"
                    + " 'loket', '', '{}', " + afgerond + ", '" + stand + "', 1, now(), " + afgerond + ", '')");
        }

        @Test
        @DisplayName("voor wie het was afgeschermd, en waarom iemand het in nood opende, gaat mee")
        void afgeschermd() throws SQLException {
            doe("update dossier set afgeschermd_voor = '{leidinggevende}' where id = '{d}'");
            doe(
                    "insert into noodtoegang values (gen_random_uuid(), '{d}', 'K', 'loket', 'loket', 'Voorbeeld is ziek', now(),"
                            + " now(), '{leidinggevende}')");
            doe("insert into inzage (id, moment, gebruiker, rollen, soort, dossier, trace_id, waarom) values"
                    + " (gen_random_uuid(), now(), 'loket', 'loket', 'noodtoegang', '{d}', 't', 'Voorbeeld is ziek')");
            besluit("leidinggevende", "leidinggevende", true);
            vernietig();
            assertEquals(List.of("t"), lees("select afgeschermd_voor is null from dossier where id = '{d}'"));
            assertEquals(
                    List.of("t"), lees("select reden = '' and voor is null from noodtoegang where dossier = '{d}'"));
            assertEquals(List.of("t"), lees("select waarom is null from inzage where dossier = '{d}'"));
        }

        @Test
        @DisplayName("een tekst gaat alleen weg als een stap in de geschiedenis dat zegt")
        void wissen() throws SQLException {
            String tekst = lees("select id from inhoud where dossier = '{d}'").get(0);
            geweigerd("select wis_inhoud('{d}', 1, '" + tekst + "')");
            doe("insert into gebeurtenis values ('{d}', 2, now(), 'loket', 'loket', 'wis_gegevens', 1, '{\"inhoud\":\""
                    + tekst + "\"}', '[]', 'h1', 'h2')");
            geweigerd("select wis_inhoud('{d}', 2, gen_random_uuid())");
            assertEquals(List.of("t"), lees("select wis_inhoud('{d}', 2, '" + tekst + "')"));
            assertEquals("0", inhouden());
        }

        @Test
        @DisplayName("de opruiming neemt alleen weg wat over tijd is, en gelooft geen moment in de toekomst")
        void opruiming() throws SQLException {
            doe(
                    "insert into inzage values (gen_random_uuid(), now() - interval '2 years', 'kcc', 'kcc', 'zoeken', null,"
                            + " 'naam: oud', 't')");
            doe(
                    "insert into inzage values (gen_random_uuid(), now() - interval '6 years', 'kcc', 'kcc', 'dossier', '{d}',"
                            + " null, 't')");
            doe(
                    "insert into inzage values (gen_random_uuid(), now(), 'kcc', 'kcc', 'zoeken', null, 'naam: nieuw', 't')");
            for (String stand : List.of("verstuurd", "opgegeven", "vervallen", "dood", "wachtend")) {
                bericht(stand, "now() - interval '3 years'");
                bericht(stand, "now() - interval '1 year'");
            }
            lees("select ruim_op(now() + interval '99 years')");
            assertEquals(
                    List.of("dood 2", "opgegeven 1", "verstuurd 1", "vervallen 1", "wachtend 2"),
                    lees(
                            "select stand || ' ' || count(*) from bericht where soort = 'proef' group by stand order by 1"));
            assertEquals(List.of("naam: nieuw"), lees("select vraag from inzage where vraag is not null"));
            assertEquals(List.of("0"), lees("select count(*) from inzage where dossier = '{d}'"));
            assertEquals(List.of("1"), lees("select count(*) from idempotentie where dossier = '{d}'"));
            try (var c = postgres.alsSuperuser()) {
                voerUit(c, "delete from g_proef_weg.inzage");
            }
        }

        @ParameterizedTest
        @DisplayName("verder kan de gemeente niets weghalen of veranderen")
        @ValueSource(
                strings = {
                    "delete from inhoud",
                    "delete from vernietiging",
                    "insert into vernietiging values (gen_random_uuid(), gen_random_uuid(), now())",
                    "insert into wissing values (gen_random_uuid(), gen_random_uuid(), 1, now())",
                    "insert into vernietigingsuitkomst values ('{l}', '{d}', 'vernietigd', now(), 0)",
                    "update vernietigingslijst set voorgesteld_door = 'x'",
                    "update vernietigingsbesluit set akkoord = true",
                    "delete from vernietigingsuitzondering",
                    "delete from verklaring_van_vernietiging",
                    "update verklaring_van_vernietiging set hash = 'x'",
                    "delete from avg_verzoek",
                    "delete from inzage",
                    "select wis_dossier('{d}')",
                    "drop trigger gebeurtenis_niet_na_vernietiging on gebeurtenis"
                })
        void alleenErbij(String sql) throws SQLException {
            geweigerd(sql);
        }
    }
}
