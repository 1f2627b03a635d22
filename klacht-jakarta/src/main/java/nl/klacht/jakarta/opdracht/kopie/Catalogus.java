package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/** What there is in a schema, as the catalogue of the database says. */
final class Catalogus {

    /** Flyway's own table: its rows are in the manifest, and Flyway writes them again. */
    static final String MIGRATIES = "flyway_schema_history";

    private static final String TABELLEN = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind = 'r' order by c.relname
            """;
    private static final String ONBEKEND = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind not in ('r', 'p', 'i', 'I', 'S', 't', 'c', 'v')
            """;
    private static final String KOLOMMEN = """
            select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relname = ? and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum
            """;
    private static final String VERWIJZINGEN = """
            select distinct van.relname, naar.relname from pg_constraint v
            join pg_class van on van.oid = v.conrelid join pg_class naar on naar.oid = v.confrelid
            join pg_namespace n on n.oid = van.relnamespace
            where v.contype = 'f' and n.nspname = ? and naar.relnamespace = n.oid and van.oid <> naar.oid
            """;
    private static final String REEKSEN = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind = 'S' order by c.relname
            """;

    private Catalogus() {}

    static boolean bestaat(Connection c, String schema) throws SQLException {
        return Sql.findWaarde(c, "select 1 from pg_namespace where nspname = ?", schema)
                .isPresent();
    }

    /**
     * Every table with rows of its own, except that of Flyway; one that another refers to comes before it.
     *
     * @throws OpdrachtGeweigerd when something in the schema holds rows and is no table
     */
    static List<Tabel> tabellen(Connection c, String schema) throws SQLException {
        for (String naam : Sql.kolom(c, ONBEKEND, schema)) {
            throw new OpdrachtGeweigerd("In de tabellen van deze gemeente staat iets dat niet mee kan: " + naam + ".");
        }
        List<Tabel> tabellen = new ArrayList<>();
        for (String naam : opVolgorde(c, schema)) {
            tabellen.add(new Tabel(schema, naam, Sql.kolom(c, KOLOMMEN, schema, naam)));
        }
        return tabellen;
    }

    static List<String> reeksen(Connection c, String schema) throws SQLException {
        return Sql.kolom(c, REEKSEN, schema);
    }

    private static Set<String> opVolgorde(Connection c, String schema) throws SQLException {
        Map<String, Set<String>> nodig = new TreeMap<>();
        Sql.kolom(c, TABELLEN, schema).stream()
                .filter(naam -> !naam.equals(MIGRATIES))
                .forEach(naam -> nodig.put(naam, new HashSet<>()));
        Sql.rijen(c, VERWIJZINGEN, schema)
                .forEach(paar -> nodig.get(paar.get(0)).add(paar.get(1)));
        Set<String> klaar = new LinkedHashSet<>();
        while (klaar.size() < nodig.size()) {
            Set<String> volgende = nodig.keySet().stream()
                    .filter(naam -> !klaar.contains(naam) && klaar.containsAll(nodig.get(naam)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (volgende.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + nodig.keySet());
            }
            klaar.addAll(volgende);
        }
        return klaar;
    }
}
