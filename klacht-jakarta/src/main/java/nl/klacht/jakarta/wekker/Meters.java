package nl.klacht.jakarta.wekker;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What was counted for a municipality, as gauges on every server. Who does the work writes the number down; the table is read
 * whole once a minute, whatever the number of municipalities.
 */
@ApplicationScoped
public class Meters {

    private static final Logger LOG = Logger.getLogger(Meters.class.getName());

    private static final String SCHRIJF = """
            insert into meter (tenant, naam, waarde) values (:tenant, :naam, :waarde)
            on conflict (tenant, naam) do update set waarde = excluded.waarde, gemeten_op = now()
            """;

    private final Map<String, Long> waarden = new ConcurrentHashMap<>();
    private final MetricRegistry meters;
    private final Eenheid eenheid;
    private final long seconden;

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Resource
    private ManagedScheduledExecutorService planner;

    @Inject
    Meters(
            MetricRegistry meters,
            Eenheid eenheid,
            @ConfigProperty(name = "klacht.meters.seconden", defaultValue = "60") long seconden) {
        this.meters = meters;
        this.eenheid = eenheid;
        this.seconden = seconden;
    }

    /** For the container's proxy. */
    protected Meters() {
        this(null, null, 0);
    }

    /** Writes numbers down, by the names of their gauges. */
    public void schrijf(Tenant tenant, Map<String, Long> tellingen) {
        eenheid.inRegister(() -> tellingen.entrySet().stream()
                .mapToInt(telling -> em.createNativeQuery(SCHRIJF)
                        .setParameter("tenant", tenant.id())
                        .setParameter("naam", telling.getKey())
                        .setParameter("waarde", telling.getValue())
                        .executeUpdate())
                .sum());
    }

    void begin(@Observes DatabaseKlaar klaar) {
        planner.scheduleWithFixedDelay(this::lees, seconden, seconden, TimeUnit.SECONDS);
    }

    private void lees() {
        try {
            rijen().forEach(rij -> meld((String) rij[0], (String) rij[1], ((Number) rij[2]).longValue()));
        } catch (RuntimeException e) {
            // The next reading may succeed; the gauges keep what they said.
            LOG.log(Level.FINE, e, () -> "De meters zijn niet te lezen.");
        }
    }

    private List<Object[]> rijen() {
        return eenheid.inRegister(() -> {
            List<?> rijen = em.createNativeQuery("select tenant, naam, waarde from meter")
                    .getResultList();
            return rijen.stream().map(Object[].class::cast).toList();
        });
    }

    private void meld(String tenant, String naam, long waarde) {
        String sleutel = naam + " " + tenant;
        if (waarden.put(sleutel, waarde) == null) {
            meters.gauge(naam, () -> waarden.get(sleutel), new Tag("tenant", tenant));
        }
    }
}
