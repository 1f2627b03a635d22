package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.platform.Openstelling;

/** Closes and opens a municipality on all servers, by its row in the register. */
final class Sluiting {

    /** So long after closing every server that has the register knows it. */
    private static final int BEKEND_NA = 2 * Openstelling.SECONDEN + 1;

    private Sluiting() {}

    static String standaardzin(Ingeschrevene gemeente) {
        return "De klachtenregistratie van " + gemeente.naam()
                + " is even dicht voor onderhoud. Probeer het later opnieuw.";
    }

    /** Closes it; whether it was open until now. */
    static boolean sluit(Connection register, Ingeschrevene gemeente, String zin) throws SQLException {
        return Sql.wijzig(
                        register,
                        "update register.tenant set dicht_sinds = now(), dicht_zin = ? where id = ? and dicht_zin is null",
                        zin,
                        gemeente.id())
                > 0;
    }

    /** Opens it; whether it was closed until now. */
    static boolean open(Connection register, Ingeschrevene gemeente) throws SQLException {
        return Sql.wijzig(
                        register,
                        "update register.tenant set dicht_sinds = null, dicht_zin = null"
                                + " where id = ? and dicht_zin is not null",
                        gemeente.id())
                > 0;
    }

    static boolean isDicht(Connection register, Ingeschrevene gemeente) throws SQLException {
        return Sql.findWaarde(
                        register, "select 1 from register.tenant where id = ? and dicht_zin is not null", gemeente.id())
                .isPresent();
    }

    /** Waits until no server lets anybody in any more; what was going on by then, a lock on the tables waits for. */
    static void wachtTotBekend(Connection register, Ingeschrevene gemeente) throws SQLException {
        Sql.waarde(
                register,
                "select pg_sleep(greatest(0, ? - extract(epoch from clock_timestamp() - dicht_sinds)))::text"
                        + " from register.tenant where id = ?",
                BEKEND_NA,
                gemeente.id());
    }
}
