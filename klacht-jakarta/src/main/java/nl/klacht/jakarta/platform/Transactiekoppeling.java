package nl.klacht.jakarta.platform;

import io.agroal.api.transaction.TransactionAware;
import io.agroal.api.transaction.TransactionIntegration;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;

/**
 * Lets the connections of a pool of our own take part in the server's transactions: one connection a transaction, which is
 * committed when all work is written and before the transaction itself is, and rolled back when that rolls back. That is
 * right because a transaction has one work space and so no second database; a commit that fails makes the transaction fail.
 */
final class Transactiekoppeling implements TransactionIntegration {

    private static final Logger LOG = Logger.getLogger(Transactiekoppeling.class.getName());

    private final Object sleutel = new Object();
    private final TransactionSynchronizationRegistry register;

    Transactiekoppeling(TransactionSynchronizationRegistry register) {
        this.register = register;
    }

    @Override
    public @Nullable TransactionAware getTransactionAware() {
        return loopt() ? (TransactionAware) register.getResource(sleutel) : null;
    }

    @Override
    public void associate(TransactionAware verbinding, @Nullable XAResource xa) throws SQLException {
        if (loopt() && getTransactionAware() == null) {
            register.registerInterposedSynchronization(new Slot(verbinding));
            register.putResource(sleutel, verbinding);
            verbinding.transactionStart();
        }
        verbinding.transactionCheckCallback(this::loopt);
    }

    @Override
    public boolean disassociate(TransactionAware verbinding) {
        if (loopt()) {
            register.putResource(sleutel, null);
        }
        return true;
    }

    /** There is nothing to recover: no transaction is ever prepared. */
    @Override
    public void addResourceRecoveryFactory(ResourceRecoveryFactory fabriek) {}

    @Override
    public void removeResourceRecoveryFactory(ResourceRecoveryFactory fabriek) {}

    private boolean loopt() {
        var stand = register.getTransactionStatus();
        return stand == Status.STATUS_ACTIVE || stand == Status.STATUS_MARKED_ROLLBACK;
    }

    /** The end of the transaction, for its connection. */
    private final class Slot implements Synchronization {

        private final TransactionAware verbinding;
        private boolean vastgelegd;

        Slot(TransactionAware verbinding) {
            this.verbinding = verbinding;
        }

        @Override
        public void beforeCompletion() {
            if (register.getRollbackOnly()) {
                return;
            }
            try {
                verbinding.transactionBeforeCompletion(true);
                verbinding.transactionCommit();
                vastgelegd = true;
            } catch (SQLException e) {
                throw new IllegalStateException("the commit failed", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            try {
                if (!vastgelegd) {
                    rolTerug();
                }
                verbinding.transactionEnd();
            } catch (SQLException e) {
                throw new IllegalStateException("the connection could not be given back", e);
            }
        }

        /** A connection that cannot even do this is thrown away, which does it too. */
        private void rolTerug() {
            try {
                verbinding.transactionCheckCallback(() -> true);
                verbinding.transactionBeforeCompletion(false);
                verbinding.transactionRollback();
            } catch (SQLException e) {
                verbinding.setFlushOnly();
                LOG.log(Level.WARNING, "Een verbinding is weggegooid: {0}", e.getSQLState());
            }
        }
    }
}
