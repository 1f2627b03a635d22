package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.tenant.Muur;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;
import nl.klacht.jakarta.tenant.Werkruimte;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the register and the schema of every tenant to this version, with the migration login and under one advisory
 * lock, so that servers that start together wait for each other. A tenant whose migration fails is behind; the others go
 * on. A schema that is already newer is left alone: a release runs beside its predecessor.
 */
public final class Migraties {

    private static final Logger LOG = Logger.getLogger(Migraties.class.getName());
    private static final int OUDSTE = 15;
    private static final long SLOT = 0x6b6c61636874L;
    private static final String REGISTER = "classpath:db/register";
    static final String GEMEENTE = "classpath:db/gemeente";

    private final Databasetoegang toegang;
    private final String[] gemeente;

    public Migraties(Databasetoegang toegang) {
        this(toegang, GEMEENTE);
    }

    /** With more or other tenant migrations, to test an upgrade. */
    Migraties(Databasetoegang toegang, String... gemeente) {
        this.toegang = toegang;
        this.gemeente = gemeente;
    }

    /** Migrates everything; reports the state of each tenant as it becomes known. */
    public void voerUit(List<Tenant> tenants, BiConsumer<Tenant, Tenantstand> melding) throws SQLException {
        try (var c = toegang.voorMigratie();
                var slot = c.prepareStatement("select pg_advisory_lock(?)")) {
            eisVersie(c);
            slot.setLong(1, SLOT);
            slot.execute();
            Inrichting.werkruimte(c, Werkruimte.REGISTER, toegang.poollogin());
            flyway(toegang, Werkruimte.REGISTER, REGISTER).migrate();
            migreer(c, tenants, melding);
        }
    }

    private static void eisVersie(Connection c) throws SQLException {
        var teOud = teOud(c);
        if (teOud.isPresent()) {
            throw new StartGeweigerd(teOud.get());
        }
    }

    /** That this PostgreSQL is older than we work with. */
    static Optional<String> teOud(Connection c) throws SQLException {
        var versie = c.getMetaData().getDatabaseMajorVersion();
        return versie >= OUDSTE
                ? Optional.empty()
                : Optional.of("PostgreSQL " + versie + " is te oud: de dienst werkt met PostgreSQL 15, 16 en 17.");
    }

    private void migreer(Connection c, List<Tenant> tenants, BiConsumer<Tenant, Tenantstand> melding)
            throws SQLException {
        var register = new Registertabel(c);
        var rijen = register.rijen();
        var vertrokken = register.vertrokken();
        for (var tenant : tenants) {
            if (vertrokken.contains(tenant.id())) {
                melding.accept(tenant, Tenantstand.vertrokken());
                continue;
            }
            var stand = migreer(c, tenant, rijen.getOrDefault(tenant.id(), Registerrij.NIEUW));
            register.schrijf(tenant, stand);
            if (stand.isKlaar()) {
                register.schrijfMuur(tenant, toegang.voor(tenant));
            }
            melding.accept(tenant, stand);
        }
    }

    private Tenantstand migreer(Connection c, Tenant tenant, Registerrij bekend) {
        try {
            return tenant.muur() == Muur.GEDEELDE_LOGIN
                    ? new Gemeentemigratie(tenant, toegang, gemeente).voerUit(c, bekend)
                    : new Eigenmigratie(tenant, toegang, gemeente).voerUit(c, bekend);
        } catch (SQLException | FlywayException e) {
            LOG.log(Level.SEVERE, e, () -> "De migratie van " + tenant.id() + " is mislukt.");
            return Tenantstand.achter(bekend.versie());
        }
    }

    /**
     * Makes the tables of a municipality in a schema of another name, to fill them from a back-up: up to this version, or
     * up to the newest. Does nothing about its state.
     *
     * @param tot the last migration to do; null for all
     */
    public void bouw(String schema, String rol, @Nullable String tot) throws SQLException {
        try (var c = toegang.voorMigratie();
                var slot = c.prepareStatement("select pg_advisory_lock(?)")) {
            eisVersie(c);
            slot.setLong(1, SLOT);
            slot.execute();
            instelling(toegang, schema, rol, gemeente)
                    .target(tot == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(tot))
                    .load()
                    .migrate();
        }
    }

    /** The newest version of the tables of a municipality. */
    public String nieuwste() {
        return nieuwste(instelling(toegang, "g", "g", gemeente).load()).getVersion();
    }

    static MigrationVersion nieuwste(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migratie -> migratie.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }

    static Flyway flyway(Databasetoegang toegang, Werkruimte werkruimte, String... plaatsen) {
        return instelling(toegang, werkruimte.schema(), werkruimte.rol(), plaatsen)
                .load();
    }

    private static FluentConfiguration instelling(
            Databasetoegang toegang, String schema, String rol, String... plaatsen) {
        return Flyway.configure(Migraties.class.getClassLoader())
                .dataSource(toegang.bronVoorMigratie())
                .locations(plaatsen)
                .failOnMissingLocations(true)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .placeholders(Map.of("schema", schema, "rol", rol));
    }
}
