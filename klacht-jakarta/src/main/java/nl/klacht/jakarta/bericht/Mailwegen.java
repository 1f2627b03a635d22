package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.Tenant;

/** By which mail server a municipality sends; in demo mode without one the mail stays in the product. */
@ApplicationScoped
public class Mailwegen {

    private final Servermail server;

    @Inject
    public Mailwegen(Servermail server) {
        this.server = server;
    }

    /** For the container's proxy. */
    protected Mailwegen() {
        this(null);
    }

    Optional<Mailinstelling> find(Tenant tenant) {
        return server.find();
    }

    /** Whether mail of this municipality can leave, or would if this were no demonstration. */
    boolean isIngesteld(Tenant tenant) {
        return find(tenant).isPresent() || isDemopost(tenant);
    }

    /** Whether its mail is put in the letter box of the demonstration. */
    boolean isDemopost(Tenant tenant) {
        return Demo.aan() && find(tenant).isEmpty();
    }
}
