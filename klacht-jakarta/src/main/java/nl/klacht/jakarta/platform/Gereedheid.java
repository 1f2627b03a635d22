package nl.klacht.jakarta.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstand;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database and the register answer and at least one tenant can be served or is closed on purpose; names every tenant. */
@ApplicationScoped
@Readiness
public class Gereedheid implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Gereedheid.class.getName());

    private final Eenheid eenheid;
    private final Tenantstanden standen;
    private final Tenants tenants;

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Inject
    public Gereedheid(Eenheid eenheid, Tenantstanden standen, Tenants tenants) {
        this.eenheid = eenheid;
        this.standen = standen;
        this.tenants = tenants;
    }

    /** For the container's proxy. */
    protected Gereedheid() {
        this(null, null, null);
    }

    @Override
    public HealthCheckResponse call() {
        var antwoord = HealthCheckResponse.named("klacht");
        standen.alle().forEach((id, stand) -> noem(antwoord, id, stand));
        tenants.alle()
                .forEach(tenant ->
                        antwoord.withData("muur " + tenant.id(), tenant.muur().naam()));
        var database = databaseAntwoordt();
        return antwoord.withData("database", database ? "antwoordt" : "antwoordt niet")
                .status(database && standen.alle().values().stream().anyMatch(Gereedheid::krijgtAntwoord))
                .build();
    }

    /** A closed one gets its sentence from us. */
    private static boolean krijgtAntwoord(Tenantstand stand) {
        return stand.isKlaar() || stand.soort() == Tenantstand.Soort.DICHT;
    }

    private static void noem(HealthCheckResponseBuilder antwoord, String id, Tenantstand stand) {
        var soort = stand.soort().name().toLowerCase(Locale.ROOT);
        antwoord.withData("tenant " + id, stand.zin().isEmpty() ? soort : soort + ": " + stand.zin());
    }

    private boolean databaseAntwoordt() {
        try {
            return eenheid.inRegister(() -> em.createNativeQuery("select count(*) from tenant", Long.class)
                            .getSingleResult())
                    != null;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Het register antwoordt niet.");
            return false;
        }
    }
}
