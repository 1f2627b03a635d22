package nl.klacht.jakarta.tenant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One municipality on this installation.
 *
 * @param id as in its folder: lower case letters, digits and hyphens
 * @param naam as residents know it
 * @param hosts the host names on which it answers, lower case, without port
 * @param bron where its connections come from; null: the shared pool
 */
public record Tenant(
        String id,
        String naam,
        List<String> hosts,
        @Nullable EigenBron bron) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Tenant {
        Objects.requireNonNull(naam, "naam");
        hosts = List.copyOf(hosts);
        if (!ID.matcher(id).matches() || id.length() > 40) {
            throw new IllegalArgumentException("not a tenant id: " + id);
        }
    }

    /** A municipality that shares the pool. */
    public Tenant(String id, String naam, List<String> hosts) {
        this(id, naam, hosts, null);
    }

    public Optional<EigenBron> findBron() {
        return Optional.ofNullable(bron);
    }

    public Muur muur() {
        return bron == null ? Muur.GEDEELDE_LOGIN : bron.muur();
    }

    public Werkruimte werkruimte() {
        return Werkruimte.vanTenant(id);
    }
}
