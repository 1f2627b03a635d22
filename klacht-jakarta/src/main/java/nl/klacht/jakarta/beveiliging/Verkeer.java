package nl.klacht.jakarta.beveiliging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.klacht.jakarta.fout.TeVeelVerzoeken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one municipality, and one sender in it, may ask of this server. Every server counts for itself: nothing of it has
 * to survive, and no sender may take what the others need.
 */
@ApplicationScoped
public class Verkeer {

    private static final Duration VERGEET_NA = Duration.ofMinutes(2);
    private static final long HOOGSTENS = 100_000;

    private final Cache<String, Bucket> emmers = Caffeine.newBuilder()
            .expireAfterAccess(VERGEET_NA)
            .maximumSize(HOOGSTENS)
            .build();
    private final long perGemeente;
    private final long perAfzender;

    @Inject
    public Verkeer(
            @ConfigProperty(name = "klacht.grens.gemeente", defaultValue = "500") long perGemeente,
            @ConfigProperty(name = "klacht.grens.afzender", defaultValue = "100") long perAfzender) {
        this.perGemeente = perGemeente;
        this.perAfzender = perAfzender;
    }

    /** For the container's proxy. */
    protected Verkeer() {
        this(0, 0);
    }

    /** @throws TeVeelVerzoeken when this sender asked too much in too short a time */
    public void eisRuimteVoorAfzender(String gemeente, String afzender) {
        eis(gemeente + "\n" + afzender, perAfzender);
    }

    /** @throws TeVeelVerzoeken when this municipality asked too much in too short a time */
    public void eisRuimteVoorGemeente(String gemeente) {
        eis(gemeente, perGemeente);
    }

    private void eis(String sleutel, long perSeconde) {
        if (perSeconde <= 0) {
            return;
        }
        ConsumptionProbe uitkomst =
                emmers.get(sleutel, nieuw -> emmer(perSeconde)).tryConsumeAndReturnRemaining(1);
        if (!uitkomst.isConsumed()) {
            long seconden = Duration.ofNanos(uitkomst.getNanosToWaitForRefill()).toSeconds();
            throw new TeVeelVerzoeken((int) seconden + 1);
        }
    }

    private static Bucket emmer(long perSeconde) {
        return Bucket.builder()
                .addLimit(grens -> grens.capacity(2 * perSeconde).refillGreedy(perSeconde, Duration.ofSeconds(1)))
                .build();
    }
}
