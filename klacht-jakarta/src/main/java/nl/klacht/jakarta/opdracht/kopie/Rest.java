package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/** Looks through the whole catalogue of a database, and through every column of the register, for what is left of a municipality. */
final class Rest {

    private static final String OBJECTEN = """
            select 'schema ' || nspname from pg_namespace where nspname = any(?)
            union all select 'rol ' || rolname from pg_roles where rolname = ?
            union all select 'tabel ' || n.nspname || '.' || c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace where n.nspname = any(?)
            union all select 'recht van ' || n.nspname || '.' || c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace where c.relacl::text like '%' || ? || '=%'
            union all select 'recht van database ' || datname from pg_database where datacl::text like '%' || ? || '=%'
            """;
    private static final String KOLOMMEN = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'register' and table_name <> 'vertrokken' and data_type in ('text', 'character varying')
            """;

    private static final String ELDERS = """
            select distinct d.datname::text from pg_shdepend s join pg_database d on d.oid = s.dbid
            where s.refclassid = 'pg_authid'::regclass and s.refobjid = (select oid from pg_roles where rolname = ?)
                and d.datname <> current_database() order by 1
            """;

    private Rest() {}

    /** The other databases on this server in which the role has a right: another installation with the same municipality. */
    static List<String> gebruiktElders(Connection c, String rol) throws SQLException {
        return Sql.kolom(c, ELDERS, rol);
    }

    /** @throws OpdrachtGeweigerd when anything is left, with what it is; the caller then keeps everything as it was */
    static void eisNiets(Connection c, Connection register, Ingeschrevene gemeente, List<String> hosts)
            throws SQLException {
        List<String> rest = new ArrayList<>(objecten(c, gemeente));
        List<String> namen = new ArrayList<>(List.of(gemeente.id(), gemeente.schema(), gemeente.rol()));
        namen.addAll(hosts);
        for (List<String> kolom : Sql.rijen(register, KOLOMMEN)) {
            String vraag = "select count(*) from register.%s where %s = any(?)"
                    .formatted(Sql.naam(kolom.get(0)), Sql.naam(kolom.get(1)));
            if (Sql.getal(register, vraag, lijst(register, namen)) > 0) {
                rest.add("register." + kolom.get(0) + "." + kolom.get(1));
            }
        }
        if (!rest.isEmpty()) {
            throw new OpdrachtGeweigerd(
                    "Er zou iets achterblijven, daarom is niets verwijderd: " + String.join(", ", rest) + ".");
        }
    }

    private static List<String> objecten(Connection c, Ingeschrevene gemeente) throws SQLException {
        Object schemas = lijst(c, List.of(gemeente.schema(), Herstelling.oud(gemeente), Herstelling.nieuw(gemeente)));
        String rol = gebruiktElders(c, gemeente.rol()).isEmpty() ? gemeente.rol() : "";
        return Sql.kolom(c, OBJECTEN, schemas, rol, schemas, gemeente.rol(), gemeente.rol());
    }

    private static Object lijst(Connection c, List<String> namen) throws SQLException {
        return c.createArrayOf("text", namen.toArray());
    }
}
