package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
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

    /** The role of one schema, which the pool's login may take and which owns nothing. Runs as the migration login. */
    static void werkruimte(Connection c, Werkruimte werkruimte, String poollogin) throws SQLException {
        maakRol(c, werkruimte.rol());
        voerUit(c, "grant " + werkruimte.rol() + " to " + poollogin);
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
