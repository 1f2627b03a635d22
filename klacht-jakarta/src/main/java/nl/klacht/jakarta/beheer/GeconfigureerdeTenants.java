package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;

/** The municipalities by their settings. One that is stopped is among them, so that its host can say that it is. */
@ApplicationScoped
public class GeconfigureerdeTenants implements Tenants {

    private final Map<String, Tenant> perId = new HashMap<>();
    private final Map<String, Tenant> perHost = new HashMap<>();
    private final List<Tenant> alle;

    @Inject
    public GeconfigureerdeTenants(Gemeenten gemeenten) {
        this.alle = gemeenten.metGeldigeNaam().stream()
                .map(gemeente -> new Tenant(gemeente.id(), naam(gemeente), gemeente.hosts()))
                .toList();
        alle.forEach(tenant -> {
            perId.put(tenant.id(), tenant);
            tenant.hosts().forEach(host -> perHost.putIfAbsent(host, tenant));
        });
    }

    /** For the container's proxy. */
    protected GeconfigureerdeTenants() {
        this.alle = List.of();
    }

    @Override
    public List<Tenant> alle() {
        return alle;
    }

    @Override
    public Optional<Tenant> findByHost(String host) {
        return Optional.ofNullable(perHost.get(host));
    }

    @Override
    public Optional<Tenant> find(String id) {
        return Optional.ofNullable(perId.get(id));
    }

    private static String naam(Gemeente gemeente) {
        return gemeente.naam().isEmpty() ? gemeente.id() : gemeente.naam();
    }
}
