package nl.klacht.jakarta.bijlage;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets every server look now and then whether files in quarantine can be scanned. */
@ApplicationScoped
public class Quarantaineklok {

    private static final Logger LOG = Logger.getLogger(Quarantaineklok.class.getName());

    private final Quarantaineronde ronde;
    private final Tenants tenants;
    private final Tenantstanden standen;
    private final Klok klok;
    private final long seconden;

    @Resource
    private ManagedScheduledExecutorService planner;

    @Inject
    public Quarantaineklok(
            Quarantaineronde ronde,
            Tenants tenants,
            Tenantstanden standen,
            Klok klok,
            @ConfigProperty(name = "klacht.scanner.seconden", defaultValue = "60") long seconden) {
        this.ronde = ronde;
        this.tenants = tenants;
        this.standen = standen;
        this.klok = klok;
        this.seconden = seconden;
    }

    /** For the container's proxy. */
    protected Quarantaineklok() {
        this(null, null, null, null, 0);
    }

    void begin(@Observes DatabaseKlaar klaar) {
        planner.scheduleWithFixedDelay(this::loop, seconden, seconden, TimeUnit.SECONDS);
    }

    private void loop() {
        tenants.alle().stream().filter(t -> standen.van(t).isKlaar()).forEach(this::loop);
    }

    private void loop(Tenant tenant) {
        try {
            ronde.loop(tenant, klok.nu());
        } catch (RuntimeException e) {
            // The next round may succeed; an exception that leaves here would end the rounds.
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "De bestanden in quarantaine van " + tenant.id() + " zijn niet te scannen.");
        }
    }
}
