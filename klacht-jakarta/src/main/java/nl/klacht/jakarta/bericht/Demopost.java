package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;

/** The letter box of the demonstration: mail ends here instead of at a mail server, and can be read in the product. */
@ApplicationScoped
class Demopost {

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    private final Eenheid eenheid;

    @Inject
    Demopost(Eenheid eenheid) {
        this.eenheid = eenheid;
    }

    /** For the container's proxy. */
    protected Demopost() {
        this(null);
    }

    /** Puts it in, once. */
    void bezorg(Tenant tenant, UUID bericht, Brief brief, Instant nu) {
        eenheid.doe(tenant, () -> {
            if (em.find(Demoposttabel.class, bericht) == null) {
                em.persist(new Demoposttabel(bericht, brief, nu));
            }
        });
    }

    /** What was delivered for this message, in the transaction of the caller. */
    Optional<Brief> find(UUID bericht) {
        return Optional.ofNullable(em.find(Demoposttabel.class, bericht)).map(Demoposttabel::brief);
    }
}
