package nl.klacht.jakarta.wekker;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import nl.klacht.jakarta.platform.TenantAangesloten;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets every {@link Wekwerk} be done when its moment has come: looks once a second, with one cheap question, for which
 * municipality there is work, borrows the turn and does it. The turn of a server that disappears comes to another.
 */
@ApplicationScoped
public class Wekker {

    private static final Logger LOG = Logger.getLogger(Wekker.class.getName());
    private static final Duration OPNIEUW = Duration.ofMinutes(1);

    private final Wektabel tabel;
    private final Tenants tenants;
    private final Tenantstanden standen;
    private final Klok klok;
    private final Map<String, Wekwerk> werk;
    private final int werkers;
    private final int huurtijd;
    private final int kijktijd;
    private final AtomicInteger bezig = new AtomicInteger();
    private volatile boolean gestopt;
    private volatile boolean bereikbaar = true;

    @Resource
    private ManagedScheduledExecutorService planner;

    @Resource
    private TransactionSynchronizationRegistry transactie;

    @Inject
    Wekker(
            Wektabel tabel,
            Tenants tenants,
            Tenantstanden standen,
            Klok klok,
            @Any Instance<Wekwerk> werk,
            @ConfigProperty(name = "klacht.wekker.werkers", defaultValue = "2") int werkers,
            @ConfigProperty(name = "klacht.wekker.huur.seconden", defaultValue = "120") int huurtijd,
            @ConfigProperty(name = "klacht.wekker.seconden", defaultValue = "1") int kijktijd) {
        this.tabel = tabel;
        this.tenants = tenants;
        this.standen = standen;
        this.klok = klok;
        this.werk = werk.stream().collect(Collectors.toUnmodifiableMap(Wekwerk::soort, Function.identity()));
        this.werkers = werkers;
        this.huurtijd = huurtijd;
        this.kijktijd = kijktijd;
    }

    /** For the container's proxy. */
    protected Wekker() {
        this.tabel = null;
        this.tenants = null;
        this.standen = null;
        this.klok = null;
        this.werk = Map.of();
        this.werkers = 0;
        this.huurtijd = 0;
        this.kijktijd = 0;
    }

    /**
     * Lets this work be done for this municipality at that moment, or earlier when it was going to be. In a transaction: once
     * it is committed, so that what it wrote is there. When the server dies just then nobody is woken; so work that must
     * not be missed also asks to be called now and then.
     */
    public void wek(Tenant tenant, String soort, Instant moment) {
        if (transactie.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            tabel.wek(tenant, soort, moment);
            return;
        }
        transactie.registerInterposedSynchronization(new NaCommit(() -> planner.execute(() -> {
            tabel.wek(tenant, soort, moment);
            kijk();
        })));
    }

    void begin(@Observes DatabaseKlaar klaar) {
        tenants.alle().forEach(this::meldAan);
        planner.scheduleWithFixedDelay(this::kijk, kijktijd, kijktijd, TimeUnit.SECONDS);
    }

    void erbij(@Observes TenantAangesloten erbij) {
        meldAan(erbij.tenant());
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object einde) {
        gestopt = true;
    }

    /** A municipality that could not be made ready has no place in the register yet; it comes when it joins. */
    private void meldAan(Tenant tenant) {
        if (standen.van(tenant).isKlaar()) {
            tabel.meldAan(tenant, werk.keySet());
        }
    }

    private void kijk() {
        try {
            huur().forEach(huur -> planner.execute(() -> doe(huur)));
            bereikbaar = true;
        } catch (RuntimeException e) {
            // An exception that leaves here would end the looking. It is said once, not every second.
            LOG.log(bereikbaar ? Level.WARNING : Level.FINE, e, () -> "De wekker kan het register niet bereiken.");
            bereikbaar = false;
        }
    }

    private synchronized List<Wektabel.Huur> huur() {
        int vrij = werkers - bezig.get();
        if (gestopt || vrij <= 0 || werk.isEmpty()) {
            return List.of();
        }
        List<Wektabel.Huur> gekregen = tabel.huur(werk.keySet(), vrij, huurtijd);
        bezig.addAndGet(gekregen.size());
        return gekregen;
    }

    private void doe(Wektabel.Huur huur) {
        try {
            tabel.geefTerug(huur, probeer(huur));
        } catch (RuntimeException e) {
            // The turn ends by itself, and then somebody else gets it.
            LOG.log(Level.WARNING, e, () -> "Het einde van " + naam(huur) + " is niet vastgelegd.");
        } finally {
            bezig.decrementAndGet();
        }
        kijk();
    }

    private @Nullable Instant probeer(Wektabel.Huur huur) {
        Instant nu = klok.nu();
        Optional<Tenant> tenant =
                tenants.find(huur.tenant()).filter(t -> standen.van(t).isKlaar());
        if (tenant.isEmpty()) {
            return nu.plus(OPNIEUW);
        }
        try {
            return werk.get(huur.soort())
                    .doe(tenant.get(), new Geleend(huur, nu))
                    .orElse(null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Het werk " + naam(huur) + " is mislukt; over een minuut opnieuw.");
            return nu.plus(OPNIEUW);
        }
    }

    private static String naam(Wektabel.Huur huur) {
        return huur.soort() + " van " + huur.tenant();
    }

    /** A turn of this server. */
    private final class Geleend implements Beurt {

        private final Wektabel.Huur huur;
        private final Instant nu;

        Geleend(Wektabel.Huur huur, Instant nu) {
            this.huur = huur;
            this.nu = nu;
        }

        @Override
        public Instant nu() {
            return nu;
        }

        @Override
        public boolean gaDoor() {
            return !gestopt && tabel.verleng(huur, huurtijd);
        }
    }

    /** What happens when the transaction was committed, and not otherwise. */
    private record NaCommit(Runnable daarna) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                daarna.run();
            }
        }
    }
}
