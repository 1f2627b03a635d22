package nl.klacht.jakarta.wekker;

import java.time.Instant;
import java.util.Optional;
import nl.klacht.jakarta.tenant.Tenant;

/**
 * A kind of work that is done for every municipality when its moment has come. A bean that implements this takes part: it
 * is called once for every municipality when that joins, and from then on when it asked to be or when {@link Wekker#wek} says so.
 *
 * <p>For instance, once a day:
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class Dagwerk implements Wekwerk {
 *     public String soort() { return "dagwerk"; }
 *     public Optional<Instant> doe(Tenant tenant, Beurt beurt) {
 *         eenheid.doe(tenant, this::ruimOp);
 *         return Optional.of(beurt.nu().plus(Duration.ofDays(1)));
 *     }
 * }
 * }</pre>
 *
 * <p>It may happen twice when a server dies or loses its turn halfway, so the work must be able to bear that.
 */
public interface Wekwerk {

    /** Its name in the register; it never changes. */
    String soort();

    /**
     * Does what has to be done now, in transactions of its own. An exception is logged, and it is tried again a minute later.
     *
     * @return when it wants to be called again; empty when only {@link Wekker#wek} has to
     */
    Optional<Instant> doe(Tenant tenant, Beurt beurt);
}
