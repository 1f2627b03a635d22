package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
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
    private volatile Map<String, String> dicht = Map.of();
    private volatile Set<String> vertrokken = Set.of();

    @Inject
    public Tenantstanden(Tenants tenants) {
        this.tenants = tenants;
    }

    /** For the container's proxy. */
    protected Tenantstanden() {
        this(null);
    }

    public Tenantstand van(Tenant tenant) {
        if (vertrokken.contains(tenant.id())) {
            return Tenantstand.vertrokken();
        }
        Tenantstand eigen = standen.getOrDefault(tenant.id(), Tenantstand.WACHT);
        String zin = dicht.get(tenant.id());
        return zin == null ? eigen : new Tenantstand(Tenantstand.Soort.DICHT, zin, eigen.versie());
    }

    /**
     * Takes over from the register which tenants are closed and which left. One that left and comes back is made ready as a
     * new one.
     *
     * @param dichte the sentence of each tenant that is closed
     */
    public void neemOver(Map<String, String> dichte, Set<String> weg) {
        weg.forEach(standen::remove);
        vertrokken = Set.copyOf(weg);
        dicht = Map.copyOf(dichte);
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
