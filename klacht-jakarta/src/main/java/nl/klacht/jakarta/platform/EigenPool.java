package nl.klacht.jakarta.platform;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.AgroalSecurityProvider;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import nl.klacht.jakarta.tenant.EigenBron;
import org.postgresql.Driver;

/** The connections of one municipality that has a login of its own. */
final class EigenPool implements AutoCloseable {

    private static final Map<String, String> EIGENSCHAPPEN = Map.of(
            "reWriteBatchedInserts", "true",
            "connectTimeout", "5",
            "loginTimeout", "5",
            "socketTimeout", "60",
            "logServerErrorDetail", "false",
            "ApplicationName", "klacht");

    private final EigenBron bron;
    private final AgroalDataSource pool;

    private EigenPool(EigenBron bron, AgroalDataSource pool) {
        this.bron = bron;
        this.pool = pool;
    }

    /** A pool that has no connection yet. */
    static EigenPool van(EigenBron bron, String gedeeldeUrl, TransactionSynchronizationRegistry register) {
        var instelling = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(bron.verbindingen())
                        .acquisitionTimeout(Verbindingsgrens.GEDULD)
                        .idleValidationTimeout(Duration.ofSeconds(5))
                        .reapTimeout(Duration.ofMinutes(10))
                        .maxLifetime(Duration.ofMinutes(30))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .transactionIntegration(new Transactiekoppeling(register))
                        .connectionFactoryConfiguration(fabriek -> {
                            EIGENSCHAPPEN.forEach(fabriek::jdbcProperty);
                            return fabriek.jdbcUrl(bron.url() == null ? gedeeldeUrl : bron.url())
                                    .connectionProviderClass(Driver.class)
                                    .credential(bron.login())
                                    .addSecurityProvider(wachtwoordlezer());
                        }));
        try {
            return new EigenPool(bron, AgroalDataSource.from(instelling));
        } catch (SQLException e) {
            throw new IllegalStateException("there is no pool without connections", e);
        }
    }

    /** Reads the password again for every new connection. */
    private static AgroalSecurityProvider wachtwoordlezer() {
        return geheim -> {
            if (!(geheim instanceof EigenBron.Account account)) {
                return null;
            }
            var eigenschappen = new Properties();
            eigenschappen.setProperty("user", account.naam());
            eigenschappen.setProperty("password", account.wachtwoord().get());
            return eigenschappen;
        };
    }

    boolean isVan(EigenBron ander) {
        return bron.equals(ander);
    }

    Connection open() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw e.getSQLState() == null ? new SQLTransientConnectionException("no connection is free", e) : e;
        }
    }

    /** Ends all its connections; a transaction that still runs fails, and leaves nothing. */
    @Override
    public void close() {
        pool.close();
    }
}
