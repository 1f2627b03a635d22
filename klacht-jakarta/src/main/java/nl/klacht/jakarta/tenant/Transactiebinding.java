package nl.klacht.jakarta.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Remembers in the transaction itself where it works, so that nothing can make it work somewhere else. */
@ApplicationScoped
public class Transactiebinding {

    private static final Object SLEUTEL = Transactiebinding.class.getName();

    private static final Object MOMENTOPNAME = Transactiebinding.class.getName() + ".momentopname";

    @Resource
    private TransactionSynchronizationRegistry register;

    /** Ties the current transaction, if there is one; refuses when it is tied to another. */
    void bind(Werkruimte werkruimte) {
        if (register.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return;
        }
        var gebonden = register.getResource(SLEUTEL);
        if (gebonden == null) {
            register.putResource(SLEUTEL, werkruimte);
        } else if (!gebonden.equals(werkruimte)) {
            throw new WisselGeweigerd((Werkruimte) gebonden, werkruimte);
        }
    }

    /**
     * Makes the current transaction one that only reads, and sees everything as it stood at its first statement
     * (repeatable read). Say it before anything is read.
     */
    public void maakMomentopname() {
        register.putResource(MOMENTOPNAME, true);
    }

    boolean isMomentopname() {
        return register.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && register.getResource(MOMENTOPNAME) != null;
    }
}
