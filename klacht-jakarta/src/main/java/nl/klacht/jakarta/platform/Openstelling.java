package nl.klacht.jakarta.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.tenant.Tenantstanden;
import nl.klacht.jakarta.tenant.Werkruimte;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the register which municipalities an administrator has closed or removed, on every server, so that each knows
 * within a few seconds. It has a connection of its own, so that a pool that is used up cannot keep a municipality open. When
 * the register does not answer, what was known holds.
 */
@ApplicationScoped
public class Openstelling {

    /** How often is looked; who closes a municipality waits longer than this before he relies on it. */
    public static final int SECONDEN = 2;

    private static final Logger LOG = Logger.getLogger(Openstelling.class.getName());
    private static final String KIES = "select set_config('role', ?, true), set_config('search_path', ?, true)";
    private static final String VRAAG = "select id, dicht_zin from tenant where dicht_zin is not null"
            + " union all select id, null from vertrokken";

    private final Databasestart database;
    private final Tenantstanden standen;
    private @Nullable Connection verbinding;
    private boolean antwoordde = true;

    @Resource
    private ManagedScheduledExecutorService planner;

    @Inject
    public Openstelling(Databasestart database, Tenantstanden standen) {
        this.database = database;
        this.standen = standen;
    }

    /** For the container's proxy. */
    protected Openstelling() {
        this(null, null);
    }

    /** Before anything else works for a tenant. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) DatabaseKlaar klaar) {
        kijk();
        planner.scheduleWithFixedDelay(this::kijk, SECONDEN, SECONDEN, TimeUnit.SECONDS);
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Shutdown einde) {
        sluit();
    }

    private synchronized void kijk() {
        try {
            if (verbinding == null) {
                verbinding = database.toegang().voorToezicht();
                verbinding.setAutoCommit(false);
            }
            neemOver(verbinding);
            antwoordde = true;
        } catch (SQLException e) {
            // The next look may succeed; an exception that leaves here would end the looking.
            if (antwoordde) {
                LOG.log(Level.WARNING, e, () -> "Het register zegt nu niet welke gemeenten dicht zijn.");
            }
            antwoordde = false;
            sluit();
        }
    }

    private void neemOver(Connection c) throws SQLException {
        Map<String, String> dicht = new HashMap<>();
        Set<String> vertrokken = new HashSet<>();
        try (var keuze = c.prepareStatement(KIES);
                var vraag = c.prepareStatement(VRAAG)) {
            keuze.setString(1, Werkruimte.REGISTER.rol());
            keuze.setString(2, Werkruimte.REGISTER.schema());
            keuze.execute();
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    if (rij.getString(2) == null) {
                        vertrokken.add(rij.getString(1));
                    } else {
                        dicht.put(rij.getString(1), rij.getString(2));
                    }
                }
            }
        }
        c.commit();
        standen.neemOver(dicht, vertrokken);
    }

    private synchronized void sluit() {
        try {
            if (verbinding != null) {
                verbinding.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, e, () -> "De verbinding was al weg.");
        }
        verbinding = null;
    }
}
