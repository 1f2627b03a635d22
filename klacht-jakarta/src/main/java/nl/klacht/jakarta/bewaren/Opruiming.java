package nl.klacht.jakarta.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.klacht.jakarta.beveiliging.Sessies;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.wekker.Beurt;
import nl.klacht.jakarta.wekker.Wekwerk;

/**
 * Every hour takes away what is over its time, finishes the lists of destruction that were broken off, and puts beside older
 * closed dossiers how long they are kept. Twice the same does no harm, and the database itself says what is over.
 */
@ApplicationScoped
public class Opruiming implements Wekwerk {

    private static final Duration RUST = Duration.ofHours(1);

    /** How many dossiers get their day in one transaction. */
    private static final int PORTIE = 100;

    private final Eenheid eenheid;
    private final Vernietigingsopslag opslag;
    private final Vernietiger vernietiger;
    private final Dossierdienst dossiers;
    private final Sessies sessies;

    @Inject
    public Opruiming(
            Eenheid eenheid,
            Vernietigingsopslag opslag,
            Vernietiger vernietiger,
            Dossierdienst dossiers,
            Sessies sessies) {
        this.eenheid = eenheid;
        this.opslag = opslag;
        this.vernietiger = vernietiger;
        this.dossiers = dossiers;
        this.sessies = sessies;
    }

    /** For the container's proxy. */
    protected Opruiming() {
        this(null, null, null, null, null);
    }

    @Override
    public String soort() {
        return "opruiming";
    }

    @Override
    public Optional<Instant> doe(Tenant tenant, Beurt beurt) {
        sessies.ruimOp(beurt.nu());
        eenheid.doe(tenant, () -> opslag.ruimOp(beurt.nu()));
        vernietiger.voltooi(tenant);
        int gedaan = PORTIE;
        while (gedaan == PORTIE && beurt.gaDoor()) {
            gedaan = eenheid.voor(tenant, () -> dossiers.bepaalBewaring(PORTIE, beurt.nu()));
        }
        return Optional.of(beurt.nu().plus(RUST));
    }
}
