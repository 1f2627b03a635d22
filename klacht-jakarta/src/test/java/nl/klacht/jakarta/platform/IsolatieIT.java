package nl.klacht.jakarta.platform;

import static nl.klacht.jakarta.platform.ProefPostgres.voerUit;
import static nl.klacht.jakarta.platform.ProefPostgres.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Werkruimte;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whatever the program asks; on the newest and on the oldest PostgreSQL. */
@DisplayName("Twee gemeenten kunnen niet bij elkaar")
class IsolatieIT {

    @Nested
    @DisplayName("op PostgreSQL 17")
    class Op17 extends Muren {
        Op17() {
            super(17);
        }
    }

    @Nested
    @DisplayName("op PostgreSQL 15")
    class Op15 extends Muren {
        Op15() {
            super(15);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Muren {

        private static final Tenant EEN = new Tenant("proef-een", "Proef Een", List.of("een.localhost"));
        private static final Tenant TWEE = new Tenant("proef-twee", "Proef Twee", List.of("twee.localhost"));
        private static final String GEBEURTENIS =
                "insert into gebeurtenis values (gen_random_uuid(), 1, now(), 'kcc', 'kcc', 's', 1, '{}', '[]', '', 'h')";

        private final int versie;
        private ProefPostgres postgres;

        Muren(int versie) {
            this.versie = versie;
        }

        @BeforeAll
        void start() throws Exception {
            postgres = ProefPostgres.start(versie, "isolatie");
            new Migraties(postgres.toegang()).voerUit(List.of(EEN, TWEE), (tenant, stand) -> {});
        }

        @Test
        @DisplayName("het is deze versie")
        void versie() throws SQLException {
            assertEquals(
                    List.of(Integer.toString(versie)),
                    postgres.vraag("select current_setting('server_version_num')::int / 10000"));
        }

        @ParameterizedTest
        @DisplayName("wie geen gemeente heeft gekozen, mag niets")
        @ValueSource(
                strings = {
                    "select * from g_proef_een.dossier",
                    "select * from g_proef_een.gebeurtenis",
                    "select * from register.tenant",
                    "select * from register.sessie",
                    "create table g_proef_een.nieuw (a int)",
                    "create table public.nieuw (a int)",
                    "create schema nieuw",
                    "create temporary table nieuw (a int)",
                    "create role nieuw"
                })
        void zonderGemeente(String sql) throws SQLException {
            try (var c = postgres.alsPool()) {
                assertGeweigerd(c, sql);
            }
        }

        @ParameterizedTest
        @DisplayName("wie een gemeente heeft gekozen, mag niets van een andere of van het register")
        @ValueSource(
                strings = {
                    "select * from g_proef_twee.dossier",
                    "select * from g_proef_twee.inhoud",
                    "insert into g_proef_twee.idempotentie values ('a', 'b', 'c', gen_random_uuid(), now())",
                    "select nextval('g_proef_twee.kenmerk_nummer')",
                    "select * from register.tenant",
                    "select * from register.sessie",
                    "select * from g_proef_een.flyway_schema_history",
                    "create table nieuw (a int)",
                    "drop table dossier",
                    "alter table dossier add column a int"
                })
        void vanEenAnder(String sql) throws SQLException {
            try (var c = postgres.in(EEN.werkruimte())) {
                assertGeweigerd(c, sql);
            }
        }

        @ParameterizedTest
        @DisplayName("wat gebeurd is, blijft staan")
        @ValueSource(
                strings = {
                    "update gebeurtenis set actor = 'x'",
                    "delete from gebeurtenis",
                    "truncate gebeurtenis",
                    "insert into gebeurtenis values (gen_random_uuid(), 1, now(), 'a', 'r', 's', 1, '{}', '[]', '', 'h')"
                            + " on conflict (dossier, volgnummer) do update set actor = 'x'",
                    "alter table gebeurtenis disable trigger all",
                    "update inhoud set inhoud = 'x'",
                    "delete from inhoud",
                    "delete from dossier",
                    "update idempotentie set sleutel = 'x'"
                })
        void alleenErbij(String sql) throws SQLException {
            try (var c = postgres.in(EEN.werkruimte())) {
                voerUit(c, GEBEURTENIS);
                assertGeweigerd(c, sql);
            }
        }

        @Test
        @DisplayName("wat een gemeente schrijft, leest zij terug en de ander niet")
        void eigenRijen() throws SQLException {
            try (var c = postgres.in(EEN.werkruimte())) {
                voerUit(c, GEBEURTENIS);
                assertEquals(1, vraag(c, "select 1 from gebeurtenis").size());
                c.commit();
            }
            try (var c = postgres.in(TWEE.werkruimte())) {
                assertEquals(List.of(), vraag(c, "select 1 from gebeurtenis"));
            }
        }

        @Test
        @DisplayName("de keuze eindigt met de transactie, ook na een fout")
        void keuzeEindigt() throws SQLException {
            try (var c = postgres.in(EEN.werkruimte())) {
                assertEquals(List.of("klacht_g_proef_een"), vraag(c, "select current_user"));
                c.commit();
                assertMachteloos(c);
            }
            try (var c = postgres.in(EEN.werkruimte())) {
                assertThrows(SQLException.class, () -> voerUit(c, "select 1/0"));
                c.rollback();
                assertMachteloos(c);
            }
        }

        @Test
        @DisplayName("het register laat zich niet herschrijven door wie het leest")
        void register() throws SQLException {
            try (var c = postgres.in(Werkruimte.REGISTER)) {
                assertEquals(List.of("proef-een", "proef-twee"), vraag(c, "select id from tenant order by id"));
                assertGeweigerd(c, "update tenant set status = 'fout'");
            }
        }

        @Test
        @DisplayName("de login van de pool bezit niets, erft niets en kan niets maken")
        void machteloos() throws SQLException {
            assertEquals(
                    List.of("0"),
                    postgres.vraag("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                            + " where r.rolname in ('klacht_toepassing') or r.rolname like 'klacht\\_g\\_%'"));
            assertEquals(
                    List.of("f"),
                    postgres.vraag("select rolinherit or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls"
                            + " from pg_roles where rolname = 'klacht_toepassing'"));
        }

        @Test
        @DisplayName("zonder wachtwoord komt niemand binnen")
        void wachtwoord() {
            var bron = postgres.toegang().bronVoorMigratie();
            bron.setUser("postgres");
            bron.setPassword("postgres");
            var fout = assertThrows(SQLException.class, bron::getConnection);
            assertEquals("28P01", fout.getSQLState());
        }

        private static void assertMachteloos(Connection c) throws SQLException {
            assertEquals(List.of("klacht_toepassing"), vraag(c, "select current_user"));
            assertGeweigerd(c, "select * from g_proef_een.dossier");
        }

        private static void assertGeweigerd(Connection c, String sql) {
            var fout = assertThrows(SQLException.class, () -> voerUit(c, sql), sql);
            assertEquals("42501", fout.getSQLState(), sql + ": " + fout.getMessage());
        }
    }
}
