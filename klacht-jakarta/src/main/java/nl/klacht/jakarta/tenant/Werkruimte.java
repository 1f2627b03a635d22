package nl.klacht.jakarta.tenant;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A schema and the role that may work in it: of one tenant, or of the register. A transaction has exactly one.
 *
 * @param schema lower case letters, digits and underscores; it also names the role
 */
public record Werkruimte(String schema) {

    private static final Pattern NAAM = Pattern.compile("[a-z][a-z0-9_]{0,47}");

    /** The platform's own: tenants, sessions, and where there is work. */
    public static final Werkruimte REGISTER = new Werkruimte("register");

    public Werkruimte {
        Objects.requireNonNull(schema, "schema");
        if (!NAAM.matcher(schema).matches()) {
            throw new IllegalArgumentException("not a schema name: " + schema);
        }
    }

    static Werkruimte vanTenant(String id) {
        return new Werkruimte("g_" + id.replace('-', '_'));
    }

    public String rol() {
        return "klacht_" + schema;
    }
}
