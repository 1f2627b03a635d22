package nl.klacht.jakarta.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.Werkruimte;
import org.jspecify.annotations.Nullable;

/** A pool for each municipality with a login of its own, made at its first transaction and again when its settings changed. */
@ApplicationScoped
class EigenPools {

    private final Databasestart database;
    private final Map<Werkruimte, EigenPool> pools = new ConcurrentHashMap<>();

    @Resource
    private TransactionSynchronizationRegistry register;

    @Inject
    EigenPools(Databasestart database) {
        this.database = database;
    }

    /** For the container's proxy. */
    protected EigenPools() {
        this(null);
    }

    Connection open(Werkruimte werkruimte, EigenBron bron) throws SQLException {
        return pools.compute(werkruimte, (w, oud) -> oud != null && oud.isVan(bron) ? oud : vernieuw(oud, bron))
                .open();
    }

    private EigenPool vernieuw(@Nullable EigenPool oud, EigenBron bron) {
        if (oud != null) {
            oud.close();
        }
        return EigenPool.van(bron, database.toegang().url(), register);
    }

    @PreDestroy
    void sluit() {
        pools.values().forEach(EigenPool::close);
    }
}
