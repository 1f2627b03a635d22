package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import nl.klacht.jakarta.tenant.Muur;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Makes one municipality ready where its data are: its role, the one login that may take it, and its tables. */
final class Gemeentemigratie {

    private final Tenant tenant;
    private final Databasetoegang toegang;
    private final Flyway flyway;

    /**
     * @param toegang how this municipality is reached
     * @param plaatsen where the migrations are
     */
    Gemeentemigratie(Tenant tenant, Databasetoegang toegang, String... plaatsen) {
        this.tenant = tenant;
        this.toegang = toegang;
        this.flyway = Migraties.flyway(toegang, tenant.werkruimte(), plaatsen);
    }

    /**
     * Does what has not been done yet; only a tenant that is new or behind goes through Flyway.
     *
     * @param c a connection of the migration login, on the database of this municipality
     */
    Tenantstand voerUit(Connection c, Registerrij bekend) throws SQLException {
        var schema = tenant.werkruimte().schema();
        var isEr = Inrichting.heeftSchema(c, schema);
        var isHier = bekend.plaats().equals(toegang.plaatsVan(tenant));
        if (!isEr && !isHier && bekend.isBediend()) {
            return Tenantstand.wacht(
                    "De gegevens staan nog in een andere database. Zet eerst het schema " + schema
                            + " over, zoals in beheren.md staat.",
                    bekend.versie());
        }
        return migreer(c, bekend, isEr && isHier ? bekend.versie() : "");
    }

    private Tenantstand migreer(Connection c, Registerrij bekend, String versie) throws SQLException {
        var nieuwste = Migraties.nieuwste(flyway);
        var isBij = !versie.isEmpty() && MigrationVersion.fromVersion(versie).compareTo(nieuwste) >= 0;
        var isIngericht =
                isBij && tenant.muur() == Muur.GEDEELDE_LOGIN && bekend.login().equals(toegang.poollogin());
        if (!isIngericht) {
            Inrichting.werkruimte(c, tenant.werkruimte(), toegang.poollogin());
        }
        if (!isBij) {
            flyway.migrate();
        }
        return Tenantstand.klaar(isBij ? versie : nieuwste.getVersion());
    }
}
