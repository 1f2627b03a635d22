package nl.klacht.jakarta.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** One gauge per tenant: 1 when this server can serve it. The tenant is the only label. */
@ApplicationScoped
public class Tenantmeters {

    private static final Metadata KLAAR = Metadata.builder()
            .withName("klacht_tenant_klaar")
            .withDescription("1 als deze server de gemeente kan bedienen")
            .build();

    private final MetricRegistry meters;
    private final Tenants tenants;
    private final Tenantstanden standen;

    @Inject
    public Tenantmeters(MetricRegistry meters, Tenants tenants, Tenantstanden standen) {
        this.meters = meters;
        this.tenants = tenants;
        this.standen = standen;
    }

    /** For the container's proxy. */
    protected Tenantmeters() {
        this(null, null, null);
    }

    void meld(@Observes DatabaseKlaar klaar) {
        tenants.alle().forEach(this::meld);
    }

    void meldErbij(@Observes TenantAangesloten erbij) {
        meld(erbij.tenant());
    }

    /** A gauge that is there already stays. */
    private void meld(Tenant tenant) {
        meters.gauge(KLAAR, () -> standen.van(tenant).isKlaar() ? 1 : 0, new Tag("tenant", tenant.id()));
    }
}
