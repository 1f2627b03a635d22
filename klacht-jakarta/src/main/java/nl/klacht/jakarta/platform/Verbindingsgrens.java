package nl.klacht.jakarta.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.klacht.jakarta.tenant.Werkruimte;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of the shared pool one municipality may have at once, so that none can eat it; the register has no limit. */
@ApplicationScoped
class Verbindingsgrens {

    /** How long a transaction waits for a connection. */
    static final Duration GEDULD = Duration.ofSeconds(5);

    private static final Object SLEUTEL = Verbindingsgrens.class.getName();

    private final int hoogstens;
    private final Map<Werkruimte, Semaphore> vrij = new ConcurrentHashMap<>();

    @Resource
    private TransactionSynchronizationRegistry register;

    @Inject
    Verbindingsgrens(
            @ConfigProperty(name = "klacht.db.verbindingen") int alle,
            @ConfigProperty(name = "klacht.db.verbindingen.gemeente") Optional<Integer> hoogstens) {
        this.hoogstens = Math.max(1, hoogstens.orElse(alle * 3 / 4));
    }

    /** For the container's proxy. */
    protected Verbindingsgrens() {
        this(1, Optional.empty());
    }

    /**
     * Waits until this transaction may have a connection; it counts until the transaction has ended. Outside a transaction
     * nothing counts, because the database refuses all work there.
     */
    void eis(Werkruimte werkruimte) throws SQLException {
        if (werkruimte.equals(Werkruimte.REGISTER)
                || register.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                || register.getResource(SLEUTEL) != null) {
            return;
        }
        var plaatsen = vrij.computeIfAbsent(werkruimte, w -> new Semaphore(hoogstens, true));
        wacht(plaatsen, werkruimte);
        register.registerInterposedSynchronization(new Teruggave(plaatsen));
        register.putResource(SLEUTEL, plaatsen);
    }

    private static void wacht(Semaphore plaatsen, Werkruimte werkruimte) throws SQLException {
        try {
            if (plaatsen.tryAcquire(GEDULD.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException(werkruimte.schema() + " has all the connections that it may have");
    }

    private record Teruggave(Semaphore plaatsen) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // It is given back when the connection is.
        }

        @Override
        public void afterCompletion(int status) {
            plaatsen.release();
        }
    }
}
