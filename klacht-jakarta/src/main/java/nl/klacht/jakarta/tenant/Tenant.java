package nl.klacht.jakarta.tenant;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One municipality on this installation.
 *
 * @param id as in its folder: lower case letters, digits and hyphens
 * @param naam as residents know it
 * @param hosts the host names on which it answers, lower case, without port
 */
public record Tenant(String id, String naam, List<String> hosts) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Tenant {
        Objects.requireNonNull(naam, "naam");
        hosts = List.copyOf(hosts);
        if (!ID.matcher(id).matches() || id.length() > 40) {
            throw new IllegalArgumentException("not a tenant id: " + id);
        }
    }

    public Werkruimte werkruimte() {
        return Werkruimte.vanTenant(id);
    }
}
