package nl.klacht.jakarta.opdracht.kopie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.platform.Migraties;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een gemeente die vertrekt")
class VerwijderIT {

    @Nested
    @DisplayName("op PostgreSQL 17")
    class Op17 extends Vertrek {
        Op17() {
            super(17);
        }
    }

    @Nested
    @DisplayName("op PostgreSQL 15")
    class Op15 extends Vertrek {
        Op15() {
            super(15);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Vertrek {

        private static final String VERTREKT = "proef-vertrekt";
        private static final String BLIJFT = "proef-blijft";
        private static final List<Tenant> TWEE = List.of(
                new Tenant(VERTREKT, "Proef Vertrekt", List.of("vertrekt.localhost")),
                new Tenant(BLIJFT, "Proef Blijft", List.of("blijft.localhost")));
        private static final Pattern CODE = Pattern.compile("met de code ([0-9a-f]{10})\\.");

        private final int versie;
        private Proefinstallatie installatie;

        @TempDir
        private Path map;

        private Path bewijs;
        private Path verklaring;

        Vertrek(int versie) {
            this.versie = versie;
        }

        @BeforeEach
        void begin() throws Exception {
            installatie = Proefinstallatie.start(versie, "vertrek", TWEE);
            installatie.klacht("open", VERTREKT);
            installatie = Proefinstallatie.start(versie, "vertrek", TWEE);
            installatie.maak(VERTREKT, 2, 1);
            installatie.maak(BLIJFT, 2, 1);
            bewijs = Files.createTempDirectory(map, "bewijs").resolve("proef.back-up");
            verklaring = bewijs.resolveSibling("verklaring.json");
        }

        @Test
        @DisplayName("twee mensen, een back-up die klopt, en daarna is er niets meer; de anderen houden alles")
        void vertrekt() throws Exception {
            Map<String, String> ander = installatie.sommen(BLIJFT);
            try (Connection c = installatie.in(VERTREKT)) {
                Sql.voerUit(
                        c,
                        "insert into register.sessie (id, werkruimte, gebruiker, rollen, gemaakt_op, verloopt_op, eindigt_op)"
                                + " values ('w', 'proef-vertrekt', 'loket', 'loket', now(), now(), now()) on conflict do nothing");
            }
            String code = vraag();
            eis(
                    0,
                    "verwijder",
                    VERTREKT,
                    "--bewijs",
                    bewijs.toString(),
                    "--door",
                    "B. Voorbeeld",
                    "--code",
                    code,
                    "--verklaring",
                    verklaring.toString());
            assertEquals(List.of(), resten());
            assertEquals(ander, installatie.sommen(BLIJFT));
            String tekst = Files.readString(verklaring);
            assertTrue(tekst.contains("A. Proef") && tekst.contains("B. Voorbeeld"), tekst);
            assertTrue(tekst.contains("Niet verwijderd, omdat het buiten de database staat"), tekst);
            assertTrue(tekst.contains("sha256"), tekst);
            eis(1, "back-up", VERTREKT, map.resolve("niets").toString());
        }

        @Test
        @DisplayName(
                "een server die haar map nog heeft, maakt haar niet opnieuw; pas wie haar weer toelaat, krijgt een lege")
        void blijftWeg() throws Exception {
            eis(
                    0,
                    "verwijder",
                    VERTREKT,
                    "--bewijs",
                    bewijs.toString(),
                    "--door",
                    "B. Voorbeeld",
                    "--code",
                    vraag(),
                    "--verklaring",
                    verklaring.toString());
            List<Tenantstand> standen = new ArrayList<>();
            new Migraties(installatie.postgres.toegang()).voerUit(TWEE, (tenant, stand) -> standen.add(stand));
            assertEquals(Tenantstand.vertrokken(), standen.get(0));
            assertEquals(List.of(), resten());
            eis(0, "open", VERTREKT);
            new Migraties(installatie.postgres.toegang()).voerUit(TWEE, (tenant, stand) -> {});
            assertEquals(List.of("0"), installatie.postgres.vraag("select count(*) from g_proef_vertrekt.dossier"));
        }

        @Test
        @DisplayName("niet open, niet met een oude back-up, niet door dezelfde en niet met een andere code")
        void geweigerd() throws Exception {
            eis(0, "back-up", VERTREKT, bewijs.toString());
            eis(1, "verwijder", VERTREKT, "--bewijs", bewijs.toString(), "--door", "A. Proef");
            assertTrue(installatie.scherm().contains("Sluit de gemeente eerst"), installatie.scherm());
            Files.delete(bewijs);
            String code = vraag();
            eis(1, bevestig("a. proef", code));
            assertTrue(installatie.scherm().contains("Iemand anders"), installatie.scherm());
            eis(1, bevestig("B. Voorbeeld", "0000000000"));
            installatie.maak(VERTREKT, 1, 0);
            eis(1, bevestig("B. Voorbeeld", code));
            assertTrue(installatie.scherm().contains("niet gelijk aan wat er nu staat"), installatie.scherm());
            eis(1, "verwijder", VERTREKT, "--bewijs", bewijs.toString(), "--door", "A. Proef");
            assertFalse(Files.exists(verklaring));
            assertEquals(List.of("2"), installatie.postgres.vraag("select count(*) from register.tenant"));
        }

        @Test
        @DisplayName("wat de catalogus nog van haar kent, houdt het verwijderen tegen, en dan is er niets weg")
        void rest() throws Exception {
            String code = vraag();
            try (Connection c = installatie.in(VERTREKT)) {
                Sql.voerUit(
                        c,
                        "create table register.elders (wie text)",
                        "insert into register.elders values ('proef-vertrekt')",
                        "alter table register.elders owner to klacht_migratie");
                Map<String, String> was = installatie.sommen(VERTREKT);
                eis(1, bevestig("B. Voorbeeld", code));
                assertTrue(installatie.scherm().contains("register.elders.wie"), installatie.scherm());
                assertEquals(was, installatie.sommen(VERTREKT));
                Sql.voerUit(c, "drop table register.elders");
            }
            assertFalse(Files.exists(verklaring));
        }

        private String vraag() {
            eis(0, "sluit", VERTREKT);
            eis(0, "back-up", VERTREKT, bewijs.toString());
            eis(0, "verwijder", VERTREKT, "--bewijs", bewijs.toString(), "--door", "A. Proef");
            Matcher code = CODE.matcher(installatie.scherm());
            assertTrue(code.find(), installatie.scherm());
            return code.group(1);
        }

        private String[] bevestig(String wie, String code) {
            return new String[] {
                "verwijder",
                VERTREKT,
                "--bewijs",
                bewijs.toString(),
                "--door",
                wie,
                "--code",
                code,
                "--verklaring",
                verklaring.toString()
            };
        }

        private void eis(int uitgang, String... woorden) {
            assertEquals(uitgang, installatie.klacht(woorden), installatie::scherm);
        }

        /** Whatever the catalogue or the register has with this name in it, but for the name that stays on purpose. */
        private List<String> resten() throws SQLException {
            return installatie.postgres.vraag("select nspname::text from pg_namespace where nspname like '%vertrekt%'"
                    + " union all select rolname::text from pg_roles where rolname like '%vertrekt%'"
                    + " union all select id from register.tenant where id = 'proef-vertrekt'"
                    + " union all select host from register.tenant_host where tenant = 'proef-vertrekt'"
                    + " union all select id from register.sessie where werkruimte = 'proef-vertrekt'");
        }
    }
}
