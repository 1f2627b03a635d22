package nl.klacht.jakarta.beheer;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.platform.Serverstop;
import nl.klacht.jakarta.platform.StartGeweigerd;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Tenantstanden;

/** Stops the municipalities whose settings are wrong, before anything is served, and says why in the log. */
@ApplicationScoped
public class Instellingencontrole {

    private static final Logger LOG = Logger.getLogger(Instellingencontrole.class.getName());

    private final Gemeenten gemeenten;
    private final Instance<Platforminloggen> platform;
    private final Tenants tenants;
    private final Tenantstanden standen;

    @Inject
    public Instellingencontrole(
            Gemeenten gemeenten, Instance<Platforminloggen> platform, Tenants tenants, Tenantstanden standen) {
        this.gemeenten = gemeenten;
        this.platform = platform;
        this.tenants = tenants;
        this.standen = standen;
    }

    /** For the container's proxy. */
    protected Instellingencontrole() {
        this(null, null, null, null);
    }

    void controleer(@Observes @Priority(PLATFORM_BEFORE - 1) Startup gebeurtenis) {
        try {
            eisGeenIssuerInDemo(platform.get().find());
        } catch (StartGeweigerd e) {
            Serverstop.wegens(e);
        }
        gemeenten.fouten().forEach(this::stop);
        gemeenten
                .waarschuwingen()
                .forEach((id, waarschuwingen) ->
                        waarschuwingen.forEach(w -> LOG.log(Level.INFO, "Gemeente {0}, {1}: {2}", new Object[] {
                            id, w.sleutel(), w.grond().uitleg()
                        })));
    }

    /** Where people really log in, known passwords may not open anything. */
    private void eisGeenIssuerInDemo(Optional<Inloginstelling> vanPlatform) {
        List<String> echte = new ArrayList<>(gemeenten.metInloggen());
        vanPlatform.ifPresent(inloggen -> echte.add("het platform"));
        if (Demo.aan() && !echte.isEmpty()) {
            throw new StartGeweigerd("De demo start niet als een gemeente echt inloggen heeft: "
                    + String.join(", ", echte) + ". Haal KLACHT_DEMO weg, of haal de instellingen inloggen.… weg.");
        }
    }

    private void stop(String id, List<Instellingsfout> fouten) {
        String zinnen = fouten.stream().map(Instellingsfout::zin).collect(Collectors.joining(" | "));
        LOG.log(Level.SEVERE, "De gemeente {0} start niet. {1}", new Object[] {id, zinnen});
        tenants.find(id).ifPresent(tenant -> standen.stop(tenant, zinnen));
    }
}
