package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.tenant.Werkruimte;

/**
 * What an administrator does once on a database: two logins and one database. The first login owns the tables and makes
 * tenants; the second, of the pool, owns nothing, may read nothing and must take a role for every transaction.
 */
public final class Inrichting {

    public static final String MIGRATIE = "klacht_migratie";
    public static final String TOEPASSING = "klacht_toepassing";

    private Inrichting() {}

    static void logins(Connection c, Geheimen geheimen) throws SQLException {
        maakRol(c, MIGRATIE);
        maakRol(c, TOEPASSING);
        voerUit(
                c,
                "alter role " + MIGRATIE + " login noinherit createrole password '" + geheimen.migratie() + "'",
                "alter role " + TOEPASSING + " login noinherit password '" + geheimen.toepassing() + "'");
    }

    static void database(Connection c, String naam) throws SQLException {
        if (!bestaat(c, "select 1 from pg_database where datname = ?", naam)) {
            voerUit(c, "create database " + naam + " owner " + MIGRATIE);
        }
    }

    static void rechten(Connection c, String database) throws SQLException {
        voerUit(
                c,
                "revoke all on database " + database + " from public",
                "revoke all on schema public from public",
                "grant connect on database " + database + " to " + TOEPASSING);
    }

    /** The role of one schema, which owns nothing and which this login may take, and no other. Runs as the migration login. */
    static void werkruimte(Connection c, Werkruimte werkruimte, String login) throws SQLException {
        maakRol(c, werkruimte.rol());
        ontneem(c, werkruimte, login);
        voerUit(c, "grant " + werkruimte.rol() + " to " + login);
    }

    /** Takes a role from every login but this one; the login that made the role keeps it, to give it away. */
    static void ontneem(Connection c, Werkruimte werkruimte, String behalve) throws SQLException {
        for (var ander : anderen(c, werkruimte.rol(), behalve)) {
            voerUit(c, "revoke " + werkruimte.rol() + " from \"" + ander.replace("\"", "\"\"") + "\"");
        }
    }

    private static List<String> anderen(Connection c, String rol, String behalve) throws SQLException {
        var anderen = new ArrayList<String>();
        try (var s = c.prepareStatement("""
                select l.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid
                join pg_roles l on l.oid = m.member where r.rolname = ? and l.rolname not in (?, current_user)
                """)) {
            s.setString(1, rol);
            s.setString(2, behalve);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    anderen.add(r.getString(1));
                }
            }
        }
        return anderen;
    }

    static boolean heeftSchema(Connection c, String schema) throws SQLException {
        return bestaat(c, "select 1 from pg_namespace where nspname = ?", schema);
    }

    private static void maakRol(Connection c, String naam) throws SQLException {
        if (!bestaat(c, "select 1 from pg_roles where rolname = ?", naam)) {
            voerUit(c, "create role " + naam);
        }
    }

    private static boolean bestaat(Connection c, String vraag, String naam) throws SQLException {
        try (var s = c.prepareStatement(vraag)) {
            s.setString(1, naam);
            try (var r = s.executeQuery()) {
                return r.next();
            }
        }
    }

    private static void voerUit(Connection c, String... opdrachten) throws SQLException {
        try (var s = c.createStatement()) {
            for (var opdracht : List.of(opdrachten)) {
                s.execute(opdracht);
            }
        }
    }
}
