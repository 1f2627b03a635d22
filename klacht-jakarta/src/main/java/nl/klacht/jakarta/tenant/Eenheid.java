package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * A unit of work: one transaction of its own, for one tenant or for the register. A request of a tenant does not need it
 * (its own {@code @Transactional} methods work for that tenant); jobs, start-up work and the register do.
 */
@ApplicationScoped
public class Eenheid {

    private final TenantContext context;

    @Inject
    public Eenheid(TenantContext context) {
        this.context = context;
    }

    /** For the container's proxy. */
    protected Eenheid() {
        this(null);
    }

    /** Runs the work for this tenant, in a new transaction that ends with it; any exception rolls back. */
    @ActivateRequestContext
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T voor(Tenant tenant, Supplier<T> werk) {
        return in(TenantContext.Plek.van(tenant), werk);
    }

    /** As {@link #voor}, without a result. */
    @ActivateRequestContext
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void doe(Tenant tenant, Runnable werk) {
        in(TenantContext.Plek.van(tenant), () -> {
            werk.run();
            return true;
        });
    }

    /** Runs the work on the register, in a new transaction that ends with it. */
    @ActivateRequestContext
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T inRegister(Supplier<T> werk) {
        return in(TenantContext.Plek.PLATFORM, werk);
    }

    private <T> T in(TenantContext.Plek plek, Supplier<T> werk) {
        var vorige = context.kies(plek);
        try {
            return werk.get();
        } finally {
            context.herstel(vorige);
        }
    }
}
