package nl.klacht.jakarta.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives every municipality without dossiers the made-up cases in demo mode, unless {@code KLACHT_DEMOGEGEVENS=nee}. The
 * service does not wait for it, and a municipality gets all of them or none.
 */
@ApplicationScoped
public class Demogegevens {

    private static final Logger LOG = Logger.getLogger(Demogegevens.class.getName());

    private final Tenants tenants;
    private final Tenantstanden standen;
    private final Eenheid eenheid;
    private final Demospeler speler;
    private final Klok klok;
    private final boolean gewenst;

    @Resource
    private @Nullable ManagedExecutorService achtergrond;

    @Inject
    public Demogegevens(
            Tenants tenants,
            Tenantstanden standen,
            Eenheid eenheid,
            Demospeler speler,
            Klok klok,
            @ConfigProperty(name = "klacht.demogegevens", defaultValue = "ja") String gewenst) {
        this.tenants = tenants;
        this.standen = standen;
        this.eenheid = eenheid;
        this.speler = speler;
        this.klok = klok;
        this.gewenst = "ja".equalsIgnoreCase(gewenst.strip());
    }

    /** For the container's proxy. */
    protected Demogegevens() {
        this(null, null, null, null, null, "nee");
    }

    void begin(@Observes DatabaseKlaar klaar) {
        if (Demo.aan() && gewenst) {
            achtergrond.execute(this::speel);
        }
    }

    private void speel() {
        tenants.alle().stream().filter(tenant -> standen.van(tenant).isKlaar()).forEach(this::speel);
    }

    /** A municipality whose own rules refuse a made-up case stays empty; the others go on. */
    private void speel(Tenant tenant) {
        try {
            int zaken = eenheid.voor(tenant, () -> speler.speel(tenant.id(), klok.nu()));
            LOG.log(Level.WARNING, () -> "DEMO: " + zaken + " verzonnen zaken gespeeld bij " + tenant.naam() + ".");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "DEMO: " + tenant.naam() + " blijft zonder verzonnen zaken.");
        }
    }
}
