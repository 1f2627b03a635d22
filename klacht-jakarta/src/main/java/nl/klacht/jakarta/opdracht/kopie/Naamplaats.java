package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes right what carries the name of its schema in itself after that got another name: a function that sets its own search
 * path. Tables, indexes, sequences and references know each other by number and need nothing.
 */
final class Naamplaats {

    private static final String FUNCTIES = """
            select p.oid::regprocedure::text, replace(substring(i from '^search_path=(.*)$'), ?, ?)
            from pg_proc p cross join unnest(p.proconfig) i
            where p.pronamespace = ?::regnamespace and i like 'search_path=%'
            """;
    private static final String ELDERS = """
            select p.proname::text from pg_proc p
            where p.pronamespace = ?::regnamespace and position(? in p.prosrc) > 0
            """;

    private Naamplaats() {}

    /** In the transaction that gave the schema its name. */
    static void herstel(Connection c, String was, String is) throws SQLException {
        for (List<String> functie : Sql.rijen(c, FUNCTIES, was, is, Sql.naam(is))) {
            Sql.voerUit(c, "alter routine " + functie.get(0) + " set search_path = " + functie.get(1));
        }
        List<String> elders = Sql.kolom(c, ELDERS, Sql.naam(is), was);
        if (!elders.isEmpty()) {
            throw new IllegalStateException("functions name their schema in their text: " + elders);
        }
    }
}
