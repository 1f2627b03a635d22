package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/** One command at a time changes a municipality; it ends with the connection. */
final class Alleen {

    private Alleen() {}

    /** @throws OpdrachtGeweigerd when another command is busy with this municipality */
    static void eis(Connection c, Ingeschrevene gemeente) throws SQLException {
        String slot = "klacht opdracht " + gemeente.id();
        if (!"t".equals(Sql.waarde(c, "select pg_try_advisory_lock(hashtextextended(?, 0))", slot))) {
            throw new OpdrachtGeweigerd("Een andere opdracht is nog bezig met " + gemeente.naam() + ".");
        }
    }
}
