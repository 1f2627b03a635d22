package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
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
            flyway(Werkruimte.REGISTER, REGISTER).migrate();
            migreer(c, tenants, melding);
        }
    }

    private static void eisVersie(Connection c) throws SQLException {
        var versie = c.getMetaData().getDatabaseMajorVersion();
        if (versie < OUDSTE) {
            throw new StartGeweigerd(
                    "PostgreSQL " + versie + " is te oud: de dienst werkt met PostgreSQL 15, 16 en 17.");
        }
    }

    private void migreer(Connection c, List<Tenant> tenants, BiConsumer<Tenant, Tenantstand> melding)
            throws SQLException {
        var register = new Registertabel(c);
        var bekend = register.versies();
        var vertrokken = register.vertrokken();
        for (var tenant : tenants) {
            if (vertrokken.contains(tenant.id())) {
                melding.accept(tenant, Tenantstand.vertrokken());
                continue;
            }
            var stand = migreer(c, tenant, bekend);
            register.schrijf(tenant, stand);
            melding.accept(tenant, stand);
        }
    }

    /** Only a tenant that is new or behind goes through Flyway. */
    private Tenantstand migreer(Connection c, Tenant tenant, Map<String, String> bekend) {
        var versie = bekend.getOrDefault(tenant.id(), "");
        try {
            var flyway = flyway(tenant.werkruimte(), gemeente);
            var nieuwste = nieuwste(flyway);
            if (!versie.isEmpty() && MigrationVersion.fromVersion(versie).compareTo(nieuwste) >= 0) {
                return Tenantstand.klaar(versie);
            }
            Inrichting.werkruimte(c, tenant.werkruimte(), toegang.poollogin());
            flyway.migrate();
            return Tenantstand.klaar(nieuwste.getVersion());
        } catch (SQLException | FlywayException e) {
            LOG.log(Level.SEVERE, e, () -> "De migratie van " + tenant.id() + " is mislukt.");
            return Tenantstand.achter(versie);
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
            instelling(schema, rol, gemeente)
                    .target(tot == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(tot))
                    .load()
                    .migrate();
        }
    }

    /** The newest version of the tables of a municipality. */
    public String nieuwste() {
        return nieuwste(instelling("g", "g", gemeente).load()).getVersion();
    }

    private MigrationVersion nieuwste(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migratie -> migratie.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }

    private Flyway flyway(Werkruimte werkruimte, String... plaatsen) {
        return instelling(werkruimte.schema(), werkruimte.rol(), plaatsen).load();
    }

    private FluentConfiguration instelling(String schema, String rol, String... plaatsen) {
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
