package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From the Host header to a tenant or the platform. No other header, no parameter and no token has a say in it. */
@ApplicationScoped
public class Gastheer {

    private final Tenants tenants;
    private final String platformhost;
    private final HttpServletRequest verzoek;

    @Inject
    public Gastheer(
            Tenants tenants,
            HttpServletRequest verzoek,
            @ConfigProperty(name = "klacht.platform.host", defaultValue = "beheer.localhost") String platformhost) {
        this.tenants = tenants;
        this.verzoek = verzoek;
        this.platformhost = platformhost;
    }

    /** For the container's proxy. */
    protected Gastheer() {
        this(null, null, "");
    }

    TenantContext.Plek plek() {
        return plek(hosts());
    }

    /** Nowhere, unless there is exactly one Host header and it is known. */
    TenantContext.Plek plek(List<String> hosts) {
        if (hosts.size() != 1) {
            return TenantContext.Plek.NERGENS;
        }
        var host = zonderPoort(hosts.get(0));
        if (host.equals(platformhost)) {
            return TenantContext.Plek.PLATFORM;
        }
        return tenants.findByHost(host).map(TenantContext.Plek::van).orElse(TenantContext.Plek.NERGENS);
    }

    private List<String> hosts() {
        try {
            return Collections.list(verzoek.getHeaders("Host"));
        } catch (ContextNotActiveException | IllegalStateException e) {
            return List.of();
        }
    }

    static String zonderPoort(String host) {
        var zonder = host.strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
        return zonder.endsWith(".") ? zonder.substring(0, zonder.length() - 1) : zonder;
    }
}
