package nl.klacht.jakarta.keten;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import nl.klacht.jakarta.platform.Tekensleutel;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstanden;

/**
 * Closes yesterday at every municipality: as soon as it is over, or at the first start after it. Every server looks, and the
 * database lets one of them do it. It remembers what is closed only to ask less.
 */
@ApplicationScoped
public class Dagsluiting {

    private static final Logger LOG = Logger.getLogger(Dagsluiting.class.getName());
    private static final int MINUTEN = 10;

    private final Tenants tenants;
    private final Tenantstanden standen;
    private final Eenheid eenheid;
    private final Ketenhoofden hoofden;
    private final Tekensleutel sleutel;
    private final Klok klok;
    private final Map<String, LocalDate> gesloten = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService planner;

    @Inject
    public Dagsluiting(
            Tenants tenants,
            Tenantstanden standen,
            Eenheid eenheid,
            Ketenhoofden hoofden,
            Tekensleutel sleutel,
            Klok klok) {
        this.tenants = tenants;
        this.standen = standen;
        this.eenheid = eenheid;
        this.hoofden = hoofden;
        this.sleutel = sleutel;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Dagsluiting() {
        this(null, null, null, null, null, null);
    }

    void begin(@Observes DatabaseKlaar klaar) {
        planner.scheduleWithFixedDelay(() -> sluitGisteren(klok.nu()), 0, MINUTEN, TimeUnit.MINUTES);
    }

    /** Closes the day before this moment, wherever that has not been done. */
    void sluitGisteren(Instant nu) {
        LocalDate gisteren = Buurdag.voor(LokaleDag.van(nu));
        tenants.alle().stream()
                .filter(tenant -> standen.van(tenant).isKlaar())
                .filter(tenant -> !gisteren.equals(gesloten.get(tenant.id())))
                .forEach(tenant -> probeer(tenant, gisteren, nu));
    }

    private void probeer(Tenant tenant, LocalDate dag, Instant nu) {
        try {
            sluit(tenant, dag, nu);
            gesloten.put(tenant.id(), dag);
        } catch (RuntimeException e) {
            // The next look may succeed; an exception that leaves here would end the looking.
            LOG.log(Level.SEVERE, e, () -> "Het ketenhoofd van " + dag + " van " + tenant.id() + " is niet gemaakt.");
        }
    }

    /** Closes this day at this municipality; whether this server was the one. */
    public boolean sluit(Tenant tenant, LocalDate dag, Instant nu) {
        return eenheid.voor(
                        tenant,
                        () -> hoofden.sluit(tenant.id(), dag, nu, sleutel.find().orElse(null)))
                .isPresent();
    }
}
