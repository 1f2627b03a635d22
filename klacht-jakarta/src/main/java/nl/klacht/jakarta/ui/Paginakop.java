package nl.klacht.jakarta.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.TenantContext;

/** What the frame of every page says of the municipality: {@code #{gemeente}} in the templates. */
@Named("gemeente")
@RequestScoped
public class Paginakop {

    private final TenantContext context;

    @Inject
    public Paginakop(TenantContext context) {
        this.context = context;
    }

    /** For the container's proxy. */
    protected Paginakop() {
        this(null);
    }

    /** The municipality, or the name of the product on the platform host. */
    public String getNaam() {
        return context.find().map(Tenant::naam).orElse("Klacht");
    }

    public boolean isDemo() {
        return Demo.aan();
    }
}
