package nl.klacht.jakarta.platform;

import static nl.klacht.jakarta.platform.ProefPostgres.voerUit;
import static nl.klacht.jakarta.platform.ProefPostgres.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.EigenBron.Account;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses to the login of one municipality, also when somebody can run statements over it. */
@DisplayName("Een eigen login is ook een muur tegen vijandige SQL")
class EigenLoginIT {

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

        private static final String WACHTWOORD = "alleen-voor-de-proef";
        private static final Tenant EIGEN = eigen("muur-eigen", "muur_eigen", null);
        private static final Tenant GEDEELD = new Tenant("muur-gedeeld", "Muur Gedeeld", List.of("gedeeld.localhost"));

        private final int versie;
        private ProefPostgres postgres;

        Muren(int versie) {
            this.versie = versie;
        }

        @BeforeAll
        void start() throws Exception {
            postgres = ProefPostgres.start(versie, "eigenlogin");
            maakLogin("muur_eigen", "noinherit");
            var standen = migreer(EIGEN, GEDEELD);
            assertTrue(standen.values().stream().allMatch(Tenantstand::isKlaar), standen.toString());
        }

        @ParameterizedTest
        @DisplayName(
                "ook met opdrachten van een ander komt zij niet bij een andere gemeente, het register of een andere rol")
        @ValueSource(
                strings = {
                    "select * from g_muur_gedeeld.gebeurtenis",
                    "select 1; select * from g_muur_gedeeld.gebeurtenis",
                    "select * from register.sessie",
                    "select * from g_muur_eigen.flyway_schema_history",
                    "set role klacht_g_muur_gedeeld",
                    "set local role klacht_register",
                    "set role klacht_toepassing",
                    "set role klacht_migratie",
                    "select set_config('role', 'klacht_g_muur_gedeeld', true)",
                    "select set_config('role', 'klacht_g_muur_gedeeld', false); select * from g_muur_gedeeld.gebeurtenis",
                    "set session authorization klacht_toepassing",
                    "set session authorization klacht_g_muur_gedeeld",
                    "reset role; select * from g_muur_eigen.gebeurtenis",
                    "reset role; select * from g_muur_gedeeld.gebeurtenis",
                    "reset session authorization; select * from g_muur_gedeeld.gebeurtenis",
                    "set local role none; select * from g_muur_eigen.gebeurtenis",
                    "grant klacht_g_muur_eigen to klacht_toepassing",
                    "alter role muur_eigen inherit",
                    "create table nieuw (a int)",
                    "create temporary table nieuw (a int)",
                    "update gebeurtenis set actor = 'x'",
                    "delete from gebeurtenis"
                })
        void vijandig(String sql) throws SQLException {
            try (var c = alsEigen()) {
                c.setAutoCommit(false);
                ProefPostgres.kies(c, EIGEN.werkruimte());
                assertEquals(List.of("klacht_g_muur_eigen"), vraag(c, "select current_user"));
                assertGeweigerd(c, sql);
            }
        }

        @ParameterizedTest
        @DisplayName("zonder transactie mag zij niets, ook niet bij zichzelf")
        @ValueSource(
                strings = {
                    "select * from g_muur_eigen.gebeurtenis",
                    "select * from g_muur_gedeeld.gebeurtenis",
                    "create table g_muur_eigen.nieuw (a int)"
                })
        void zonderTransactie(String sql) throws SQLException {
            try (var c = alsEigen()) {
                ProefPostgres.kies(c, EIGEN.werkruimte());
                assertGeweigerd(c, sql);
            }
        }

        @Test
        @DisplayName("de gedeelde login kan niet bij wie een eigen login heeft, en bij de anderen alleen na een keuze")
        void gedeeld() throws SQLException {
            try (var c = postgres.alsPool()) {
                assertGeweigerd(c, "set role klacht_g_muur_eigen");
                assertGeweigerd(c, "select * from g_muur_eigen.gebeurtenis");
                assertGeweigerd(c, "select * from g_muur_gedeeld.gebeurtenis");
                voerUit(c, "set role klacht_g_muur_gedeeld");
                assertEquals(List.of("0"), vraag(c, "select count(*) from g_muur_gedeeld.gebeurtenis"));
                assertGeweigerd(c, "select * from g_muur_eigen.gebeurtenis");
            }
        }

        @Test
        @DisplayName("het register zegt welke muur een gemeente heeft")
        void register() throws SQLException {
            assertEquals(
                    List.of("muur-eigen eigen_login muur_eigen", "muur-gedeeld gedeelde_login klacht_toepassing"),
                    postgres.vraag("select id || ' ' || muur || ' ' || login from register.tenant"
                            + " where id in ('muur-eigen', 'muur-gedeeld') order by id"));
        }

        @ParameterizedTest(name = "{0}: {2}")
        @DisplayName("een login die geen muur is, wordt niet gebruikt; de gemeente wacht en zegt waarom")
        @CsvSource({
            "erft, inherit, erft rechten",
            "machtig, noinherit createdb, mag te veel",
            "lid, noinherit in role klacht_g_muur_gedeeld, kan ook een andere rol nemen: klacht_g_muur_gedeeld",
            "ontbreekt, , bestaat niet"
        })
        void geenMuur(String naam, String soort, String zin) throws SQLException {
            var login = "muur_" + naam;
            if (soort != null) {
                maakLogin(login, soort);
            }
            var tenant = eigen("muur-" + naam, login, null);
            assertWacht(zin, tenant);
        }

        @Test
        @DisplayName("een login die iets bezit of zelf rechten heeft, wordt niet gebruikt")
        void bezit() throws SQLException {
            maakLogin("muur_bezit", "noinherit");
            superuser("create schema bezit authorization muur_bezit");
            assertWacht("bezit iets", eigen("muur-bezit", "muur_bezit", null));
            superuser("alter schema bezit owner to postgres");
            assertWacht("klaar", eigen("muur-bezit", "muur_bezit", null));
            superuser("grant usage on schema g_muur_gedeeld to muur_bezit");
            assertWacht("bezit iets", eigen("muur-bezit", "muur_bezit", null));
        }

        @Test
        @DisplayName("een verkeerd wachtwoord laat de gemeente wachten, en het goede helpt haar verder")
        void wachtwoord() throws SQLException {
            maakLogin("muur_wachtwoord", "noinherit");
            superuser("alter role muur_wachtwoord password 'anders'");
            assertWacht("komt niet binnen", eigen("muur-wachtwoord", "muur_wachtwoord", null));
            superuser("alter role muur_wachtwoord password '" + WACHTWOORD + "'");
            assertWacht("klaar", eigen("muur-wachtwoord", "muur_wachtwoord", null));
        }

        @Test
        @DisplayName("wie naar een eigen database gaat, begint daar niet leeg zolang haar gegevens elders staan")
        void verhuizing() throws SQLException {
            maakLogin("muur_verhuist", "noinherit");
            var gedeeld = new Tenant("muur-verhuist", "Muur", List.of("verhuist.localhost"));
            assertWacht("klaar", gedeeld);
            var elders = ProefPostgres.start(versie, "eigenlogin_elders");
            superuser(elders, "grant connect on database eigenlogin_elders to muur_verhuist");
            var verhuisd =
                    eigen("muur-verhuist", "muur_verhuist", elders.toegang().url());
            assertWacht("De gegevens staan nog in een andere database", verhuisd);
            superuser(elders, "create schema g_muur_verhuist authorization klacht_migratie");
            assertWacht("klaar", verhuisd);
            assertEquals(
                    List.of("eigen_database true"),
                    postgres.vraag("select muur || ' ' || (plaats like '127.0.0.1:%/eigenlogin_elders')"
                            + " from register.tenant where id = 'muur-verhuist'"));
            assertWacht("klaar", gedeeld);
        }

        /** Waits with this sentence; {@code klaar}: does not wait. */
        private void assertWacht(String zin, Tenant tenant) throws SQLException {
            var stand = migreer(tenant).get(tenant.id());
            if (zin.equals("klaar")) {
                assertTrue(stand.isKlaar(), stand.toString());
            } else {
                assertEquals(Tenantstand.Soort.WACHT, stand.soort(), stand.toString());
                assertTrue(stand.zin().contains(zin), stand.toString());
            }
        }

        private Map<String, Tenantstand> migreer(Tenant... tenants) throws SQLException {
            var standen = new TreeMap<String, Tenantstand>();
            new Migraties(postgres.toegang())
                    .voerUit(List.of(tenants), (tenant, stand) -> standen.put(tenant.id(), stand));
            return standen;
        }

        private void maakLogin(String naam, String soort) throws SQLException {
            superuser(
                    "create role " + naam + " login password '" + WACHTWOORD + "' " + soort,
                    "grant connect on database eigenlogin to " + naam);
        }

        private void superuser(String... opdrachten) throws SQLException {
            superuser(postgres, opdrachten);
        }

        private static void superuser(ProefPostgres waar, String... opdrachten) throws SQLException {
            try (var c = waar.alsSuperuser()) {
                for (var opdracht : opdrachten) {
                    voerUit(c, opdracht);
                }
            }
        }

        private Connection alsEigen() throws SQLException {
            return postgres.als("muur_eigen", WACHTWOORD);
        }

        private static Tenant eigen(String id, String login, String url) {
            var account = new Account(login, () -> WACHTWOORD);
            return new Tenant(id, "Muur", List.of(id + ".localhost"), new EigenBron(url, account, 2, null));
        }

        private static void assertGeweigerd(Connection c, String sql) {
            var fout = assertThrows(SQLException.class, () -> voerUit(c, sql), sql);
            assertEquals("42501", fout.getSQLState(), sql + ": " + fout.getMessage());
        }
    }
}
