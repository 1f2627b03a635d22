package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Whether a login of one municipality's own is the wall it should be: it owns nothing, and can take one role only. */
final class Logintoets {

    private static final String BESTAAT = "select rolname from pg_roles where rolname = ? and rolcanlogin";
    private static final String MACHTIG = "select rolname from pg_roles where rolname = ?"
            + " and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)";
    private static final String ERFT = "select rolname from pg_roles where rolname = ? and rolinherit";
    private static final String ANDERE_ROL = """
            select string_agg(r.rolname, ', ' order by r.rolname) from pg_auth_members m
            join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
            where l.rolname = ? and r.rolname <> ?""";
    private static final String ANDERE_LOGIN = """
            select string_agg(l.rolname, ', ' order by l.rolname) from pg_auth_members m
            join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
            where l.rolname not in (?, current_user) and r.rolname = ?""";
    private static final String EIGENAAR = """
            select l.rolname from pg_shdepend d join pg_roles l on l.oid = d.refobjid
            where d.refclassid = 'pg_authid'::regclass and l.rolname = ?
            and (d.deptype = 'o' or d.deptype = 'a'
                 and d.dbid = (select oid from pg_database where datname = current_database()))
            limit 1""";

    private final Connection verbinding;
    private final String login;
    private final String rol;

    /** @param verbinding of the migration login, on the database of the municipality */
    Logintoets(Connection verbinding, String login, String rol) {
        this.verbinding = verbinding;
        this.login = login;
        this.rol = rol;
    }

    /** That the login is not there; before its role is given to it. */
    Optional<String> ontbreekt() throws SQLException {
        return find(BESTAAT, login).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "De login " + login + " bestaat niet in de database. Maak haar zoals in beheren.md staat.");
    }

    /** Why this login is no wall, in one sentence; empty when it is one. */
    Optional<String> bezwaar() throws SQLException {
        for (var grond : List.of(
                find(MACHTIG, login)
                        .map(l -> "De login " + l
                                + " mag te veel: superuser, createrole, createdb, bypassrls of replication."),
                find(ERFT, login).map(l -> "De login " + l + " erft rechten. Zet haar op noinherit."),
                find(ANDERE_ROL, login, rol)
                        .map(r -> "De login " + login + " kan ook een andere rol nemen: " + r + "."),
                find(ANDERE_LOGIN, login, rol)
                        .map(l -> "De rol " + rol + " kan ook worden genomen door een andere login: " + l + "."),
                find(EIGENAAR, login)
                        .map(l -> "De login " + l + " bezit iets in de database, of heeft daar zelf rechten."))) {
            if (grond.isPresent()) {
                return grond;
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(String vraag, String... waarden) throws SQLException {
        try (var s = verbinding.prepareStatement(vraag)) {
            for (int i = 0; i < waarden.length; i++) {
                s.setString(i + 1, waarden[i]);
            }
            try (var r = s.executeQuery()) {
                return r.next() ? Optional.ofNullable(r.getString(1)) : Optional.empty();
            }
        }
    }
}
