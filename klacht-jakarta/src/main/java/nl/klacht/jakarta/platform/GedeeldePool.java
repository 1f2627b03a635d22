package nl.klacht.jakarta.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.klacht.jakarta.tenant.Werkruimte;

/** The server's pool, opened with the powerless login, for the register and for every tenant without a login of its own. */
@ApplicationScoped
class GedeeldePool {

    private final Databasestart database;
    private final Verbindingsgrens grens;

    @Resource(lookup = "jdbc/klacht")
    private DataSource pool;

    @Inject
    GedeeldePool(Databasestart database, Verbindingsgrens grens) {
        this.database = database;
        this.grens = grens;
    }

    /** For the container's proxy. */
    protected GedeeldePool() {
        this(null, null);
    }

    Connection open(Werkruimte werkruimte) throws SQLException {
        grens.eis(werkruimte);
        var toegang = database.toegang();
        return pool.getConnection(toegang.poollogin(), toegang.poolwachtwoord());
    }
}
