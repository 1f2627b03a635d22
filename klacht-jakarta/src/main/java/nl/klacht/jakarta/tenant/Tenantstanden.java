package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The state of every tenant on this server. A tenant that is stopped answers 503 on its own host and is named in
 * {@code /health}; the others go on. A fault in the configuration outlives a migration that succeeds.
 */
@ApplicationScoped
public class Tenantstanden {

    private final Map<String, Tenantstand> standen = new ConcurrentHashMap<>();
    private final Tenants tenants;

    @Inject
    public Tenantstanden(Tenants tenants) {
        this.tenants = tenants;
    }

    /** For the container's proxy. */
    protected Tenantstanden() {
        this(null);
    }

    public Tenantstand van(Tenant tenant) {
        return standen.getOrDefault(tenant.id(), Tenantstand.WACHT);
    }

    /** All configured tenants, by id. */
    public Map<String, Tenantstand> alle() {
        var alle = new TreeMap<String, Tenantstand>();
        tenants.alle().forEach(tenant -> alle.put(tenant.id(), van(tenant)));
        return alle;
    }

    /** Stops one tenant for a fault in its configuration; the sentence says file, key and ground. */
    public void stop(Tenant tenant, String zin) {
        meld(tenant, new Tenantstand(Tenantstand.Soort.FOUT, zin, van(tenant).versie()));
    }

    /** Forgets a fault that has been mended; the tenant waits until it is made ready. */
    public void begin(Tenant tenant) {
        standen.remove(tenant.id());
    }

    public void meld(Tenant tenant, Tenantstand stand) {
        standen.merge(tenant.id(), stand, (oud, nieuw) -> oud.soort() == Tenantstand.Soort.FOUT ? oud : nieuw);
    }
}
