package nl.klacht.jakarta.platform;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstand;
import nl.klacht.jakarta.tenant.Tenantstanden;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The start-up order: ports, database, migrations, and then {@link DatabaseKlaar} for everything else. */
@ApplicationScoped
public class Databasestart {

    private static final Logger LOG = Logger.getLogger(Databasestart.class.getName());

    private static final int PAUZE = 10;
    private static final int WAAK = 2;

    private final Event<DatabaseKlaar> klaar;
    private final Event<TenantAangesloten> aangesloten;
    private final Adressen adressen;
    private final Tenants tenants;
    private final Tenantstanden standen;
    private @Nullable IngebouwdePostgres postgres;

    @Resource
    private ManagedScheduledExecutorService planner;

    private volatile @Nullable Databasetoegang toegang;

    @Inject
    public Databasestart(
            Event<DatabaseKlaar> klaar,
            Event<TenantAangesloten> aangesloten,
            Adressen adressen,
            Tenants tenants,
            Tenantstanden standen) {
        this.klaar = klaar;
        this.aangesloten = aangesloten;
        this.adressen = adressen;
        this.tenants = tenants;
        this.standen = standen;
    }

    /** For the container's proxy. */
    protected Databasestart() {
        this(null, null, null, null, null);
    }

    void start(@Observes @Priority(PLATFORM_BEFORE) Startup gebeurtenis) {
        try {
            Https.stelIn(Omgeving.vanProces());
            adressen.eisVrij();
            toegang = open(Omgeving.vanProces());
            werkBij();
        } catch (StartGeweigerd e) {
            weiger(e);
        }
    }

    /** Until it works: an own database may start later than the service. */
    private void werkBij() {
        try {
            new Migraties(toegang()).voerUit(teBedienen(), standen::meld);
            klaar.fire(new DatabaseKlaar());
        } catch (SQLException | FlywayException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "De database " + toegang + " is niet bij te werken; over " + PAUZE + " seconden opnieuw.");
            planner.schedule(this::werkBijOfStop, PAUZE, TimeUnit.SECONDS);
        }
    }

    /** One with a mistake in its settings waits until that is mended: we do not know which database it means. */
    private List<Tenant> teBedienen() {
        return tenants.alle().stream()
                .filter(tenant -> standen.van(tenant).soort() != Tenantstand.Soort.FOUT)
                .toList();
    }

    private void werkBijOfStop() {
        try {
            werkBij();
        } catch (StartGeweigerd e) {
            weiger(e);
        }
    }

    /** Nobody else starts the embedded database again when its process ends. */
    private static void waakOver(IngebouwdePostgres postgres) {
        try {
            if (postgres.herstelAlsWeg()) {
                LOG.warning("De ingebouwde database was weg en is opnieuw gestart.");
            }
        } catch (IOException | StartGeweigerd e) {
            // The next look may succeed; an exception that leaves here would end the looking.
            LOG.log(Level.SEVERE, e, () -> "De ingebouwde database is weg en nog niet opnieuw te starten.");
        }
    }

    void stop(@Observes Shutdown gebeurtenis) {
        stopPostgres();
    }

    private void stopPostgres() {
        if (postgres != null) {
            postgres.close();
            LOG.info("De ingebouwde database is gestopt.");
        }
    }

    private void weiger(StartGeweigerd reden) {
        stopPostgres();
        Serverstop.wegens(reden);
    }

    /** Makes ready, while the server runs, the municipalities that came later or were mended. */
    public void sluitAan(List<Tenant> nieuwe) {
        try {
            new Migraties(toegang()).voerUit(magErbij(nieuwe), standen::meld);
            nieuwe.stream()
                    .filter(tenant -> standen.van(tenant).isKlaar())
                    .forEach(tenant -> aangesloten.fire(new TenantAangesloten(tenant)));
        } catch (SQLException | FlywayException e) {
            LOG.log(Level.SEVERE, e, () -> "De nieuwe gemeenten zijn niet klaar te maken; later opnieuw.");
        }
    }

    /** In demo mode not one whose database others can reach. */
    private List<Tenant> magErbij(List<Tenant> nieuwe) {
        if (Demo.aan()) {
            nieuwe.stream()
                    .filter(tenant -> !isHier(tenant))
                    .forEach(tenant -> standen.stop(tenant, Demo.GEEN_DATABASE));
        }
        return nieuwe.stream()
                .filter(tenant -> standen.van(tenant).soort() != Tenantstand.Soort.FOUT)
                .toList();
    }

    private static boolean isHier(Tenant tenant) {
        return tenant.findBron()
                .map(EigenBron::url)
                .filter(url -> !Demo.isHier(url))
                .isEmpty();
    }

    public Databasetoegang toegang() {
        if (toegang == null) {
            throw new IllegalStateException("the database has not been opened");
        }
        return toegang;
    }

    private Databasetoegang open(Omgeving omgeving) {
        var resultaat = omgeving.find("KLACHT_DB_URL").isPresent()
                ? Databasetoegang.extern(omgeving)
                : startIngebouwd(omgeving);
        if (Demo.aan()) {
            Demo.controleer(resultaat.url(), adressen.httpHost());
            if (!teBedienen().stream().allMatch(Databasestart::isHier)) {
                throw new StartGeweigerd(Demo.GEEN_DATABASE);
            }
            LOG.log(Level.WARNING, "DEMO: bekende wachtwoorden en verzonnen zaken. Niet voor echte klachten.");
        }
        return resultaat;
    }

    private Databasetoegang startIngebouwd(Omgeving omgeving) {
        var map = omgeving.find("KLACHT_DATA")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".klacht"))
                .toAbsolutePath();
        postgres = IngebouwdePostgres.start(map, omgeving.getal("KLACHT_DB_PORT", 9432));
        LOG.info(() -> "De ingebouwde database draait; de gegevens staan in " + map);
        planner.scheduleWithFixedDelay(() -> waakOver(postgres), WAAK, WAAK, TimeUnit.SECONDS);
        return Databasetoegang.ingebouwd(postgres, IngebouwdePostgres.DATABASE);
    }
}
