package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Werkruimte;

/** The municipalities by their settings. One that is stopped is among them, so that its host can say that it is. */
@ApplicationScoped
public class GeconfigureerdeTenants implements Tenants {

    private final Gemeenten gemeenten;
    private volatile Lijst lijst;

    @Inject
    public GeconfigureerdeTenants(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
        this.lijst = Lijst.van(gemeenten.metGeldigeNaam());
    }

    /** For the container's proxy. */
    protected GeconfigureerdeTenants() {
        this.gemeenten = new Gemeenten();
        this.lijst = Lijst.van(List.of());
    }

    /** Takes over what was read again. */
    void herlees() {
        lijst = Lijst.van(gemeenten.metGeldigeNaam());
    }

    @Override
    public List<Tenant> alle() {
        return lijst.alle();
    }

    @Override
    public Optional<Tenant> findByHost(String host) {
        return Optional.ofNullable(lijst.perHost().get(host));
    }

    @Override
    public Optional<Tenant> find(String id) {
        return Optional.ofNullable(lijst.perId().get(id));
    }

    @Override
    public Optional<Tenant> find(Werkruimte werkruimte) {
        return Optional.ofNullable(lijst.perWerkruimte().get(werkruimte));
    }

    private static String naam(Gemeente gemeente) {
        return gemeente.naam().isEmpty() ? gemeente.id() : gemeente.naam();
    }

    private record Lijst(
            List<Tenant> alle,
            Map<String, Tenant> perId,
            Map<String, Tenant> perHost,
            Map<Werkruimte, Tenant> perWerkruimte) {

        static Lijst van(List<Gemeente> gemeenten) {
            List<Tenant> alle = gemeenten.stream()
                    .map(gemeente -> new Tenant(gemeente.id(), naam(gemeente), gemeente.hosts(), gemeente.bron()))
                    .toList();
            Map<String, Tenant> perId = new HashMap<>();
            Map<String, Tenant> perHost = new HashMap<>();
            Map<Werkruimte, Tenant> perWerkruimte = new HashMap<>();
            alle.forEach(tenant -> {
                perId.put(tenant.id(), tenant);
                perWerkruimte.put(tenant.werkruimte(), tenant);
                tenant.hosts().forEach(host -> perHost.putIfAbsent(host, tenant));
            });
            return new Lijst(alle, perId, perHost, perWerkruimte);
        }
    }
}
