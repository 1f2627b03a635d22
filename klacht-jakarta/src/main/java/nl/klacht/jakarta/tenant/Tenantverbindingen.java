package nl.klacht.jakarta.tenant;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * Gives Hibernate a connection whose transaction works in one schema, as one role. Both hold for that transaction only, so
 * there is nothing to switch back; outside a transaction they hold for nothing and the powerless login is refused.
 */
public final class Tenantverbindingen implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;
    private static final String MOMENTOPNAME = "set transaction isolation level repeatable read, read only";
    private static final String KIES = "select set_config('role', ?, true), set_config('search_path', ?, true)";

    @Override
    public Connection getConnection(String schema) throws SQLException {
        var werkruimte = new Werkruimte(schema);
        var binding = CDI.current().select(Transactiebinding.class).get();
        binding.bind(werkruimte);
        var verbinding = CDI.current().select(Verbindingsbron.class).get().open(werkruimte);
        try {
            if (binding.isMomentopname()) {
                maakMomentopname(verbinding);
            }
            kies(verbinding, werkruimte);
            return verbinding;
        } catch (SQLException e) {
            verbinding.close();
            throw e;
        }
    }

    static void kies(Connection verbinding, Werkruimte werkruimte) throws SQLException {
        try (var keuze = verbinding.prepareStatement(KIES)) {
            keuze.setString(1, werkruimte.rol());
            keuze.setString(2, werkruimte.schema());
            keuze.execute();
        }
    }

    /** Before anything else: PostgreSQL takes the snapshot at the first query. */
    private static void maakMomentopname(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(MOMENTOPNAME);
        }
    }

    @Override
    public void releaseConnection(String schema, Connection verbinding) throws SQLException {
        verbinding.close();
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        throw new SQLException("there is no connection without a tenant");
    }

    @Override
    public void releaseAnyConnection(Connection verbinding) throws SQLException {
        verbinding.close();
    }

    /** One connection, and one choice of role and schema, per transaction. */
    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> soort) {
        return soort.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> soort) {
        return soort.cast(this);
    }
}
