package nl.klacht.jakarta.beheer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import nl.klacht.jakarta.platform.Databasestart;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every half minute whether the folders of the municipalities changed, and then reads them again: a municipality joins,
 * changes its settings or is mended without a restart. Every server does so for itself. What is in the environment is read
 * once.
 */
@ApplicationScoped
public class Herlezing {

    private static final Logger LOG = Logger.getLogger(Herlezing.class.getName());

    private final Gemeenten gemeenten;
    private final GeconfigureerdeTenants tenants;
    private final Tenantstanden standen;
    private final Databasestart database;
    private final long seconden;
    private String vorige = "";

    @Resource
    private ManagedScheduledExecutorService planner;

    @Inject
    public Herlezing(
            Gemeenten gemeenten,
            GeconfigureerdeTenants tenants,
            Tenantstanden standen,
            Databasestart database,
            @ConfigProperty(name = "klacht.herlezen.seconden", defaultValue = "30") long seconden) {
        this.gemeenten = gemeenten;
        this.tenants = tenants;
        this.standen = standen;
        this.database = database;
        this.seconden = seconden;
    }

    /** For the container's proxy. */
    protected Herlezing() {
        this(null, null, null, null, 0);
    }

    void begin(@Observes DatabaseKlaar klaar) {
        vorige = Tenantmappen.vanServer().vingerafdruk();
        planner.scheduleWithFixedDelay(this::kijk, seconden, seconden, TimeUnit.SECONDS);
    }

    private void kijk() {
        try {
            String nu = Tenantmappen.vanServer().vingerafdruk();
            if (!nu.equals(vorige)) {
                vorige = nu;
                herlees();
            }
            sluitAan();
        } catch (RuntimeException e) {
            // The next look may succeed; an exception that leaves here would end the looking.
            LOG.log(Level.SEVERE, e, () -> "De mappen van de gemeenten zijn niet opnieuw te lezen.");
        }
    }

    private void herlees() {
        List<Tenant> vorigen = tenants.alle();
        Map<String, List<Instellingsfout>> fouten = gemeenten.herlees(TenantConfigSources.config());
        tenants.herlees();
        fouten.forEach((id, gevonden) ->
                LOG.log(Level.SEVERE, "De gemeente {0} houdt wat zij had, want haar map klopt niet. {1}", new Object[] {
                    id, gevonden.stream().map(Instellingsfout::zin).collect(Collectors.joining(" | "))
                }));
        gemeenten.fouten().forEach(this::stop);
        tenants.alle().stream()
                .filter(tenant -> isHersteld(tenant) || isVerhuisd(tenant, vorigen))
                .forEach(standen::begin);
        LOG.info("De mappen van de gemeenten zijn opnieuw gelezen.");
    }

    /** Stopped for a fault that is not there any more. */
    private boolean isHersteld(Tenant tenant) {
        return standen.van(tenant).soort() == Tenantstand.Soort.FOUT
                && !gemeenten.fouten().containsKey(tenant.id());
    }

    /** Served, and from now on over another login or from another database. */
    private boolean isVerhuisd(Tenant tenant, List<Tenant> vorigen) {
        return standen.van(tenant).isKlaar()
                && vorigen.stream()
                        .filter(vorige -> vorige.id().equals(tenant.id()))
                        .anyMatch(vorige -> !vorige.findBron().equals(tenant.findBron()));
    }

    /** Makes ready who waits for it; when the database does not answer, the next time again. */
    private void sluitAan() {
        List<Tenant> nieuwe = tenants.alle().stream()
                .filter(tenant -> standen.van(tenant).soort() == Tenantstand.Soort.WACHT)
                .toList();
        if (!nieuwe.isEmpty()) {
            LOG.info(() -> "Deze gemeenten komen erbij: "
                    + nieuwe.stream().map(Tenant::id).toList());
            database.sluitAan(nieuwe);
        }
    }

    private void stop(String id, List<Instellingsfout> fouten) {
        String zinnen = fouten.stream().map(Instellingsfout::zin).collect(Collectors.joining(" | "));
        tenants.find(id).ifPresent(tenant -> {
            standen.begin(tenant);
            standen.stop(tenant, zinnen);
        });
    }
}
