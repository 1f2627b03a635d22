package nl.klacht.jakarta.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.klacht.jakarta.tenant.Verbindingsbron;
import nl.klacht.jakarta.tenant.Werkruimte;

/** The server's pool, opened with the powerless login, for every tenant. */
@ApplicationScoped
class GedeeldePool implements Verbindingsbron {

    private final Databasestart database;

    @Resource(lookup = "jdbc/klacht")
    private DataSource pool;

    @Inject
    GedeeldePool(Databasestart database) {
        this.database = database;
    }

    /** For the container's proxy. */
    protected GedeeldePool() {
        this(null);
    }

    @Override
    public Connection open(Werkruimte werkruimte) throws SQLException {
        var toegang = database.toegang();
        return pool.getConnection(toegang.poollogin(), toegang.poolwachtwoord());
    }
}
