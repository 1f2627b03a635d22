package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Statements of which only names are put together, and those come from the catalogue and are quoted here. */
final class Sql {

    private Sql() {}

    /** A name as an identifier, whatever stands in it. */
    static String naam(String naam) {
        return '"' + naam.replace("\"", "\"\"") + '"';
    }

    /** A value as a literal, where a statement takes no parameter. */
    static String tekst(String waarde) {
        return "'" + waarde.replace("'", "''") + "'";
    }

    static void voerUit(Connection c, String... opdrachten) throws SQLException {
        try (Statement s = c.createStatement()) {
            for (String opdracht : opdrachten) {
                s.execute(opdracht);
            }
        }
    }

    /** Sets a parameter of this connection. */
    static void wijzigInstelling(Connection c, String naam, String waarde) throws SQLException {
        waarde(c, "select set_config(?, ?, false)", naam, waarde);
    }

    /** Runs one statement with these values; how many rows it touched. */
    static int wijzig(Connection c, String opdracht, Object... waarden) throws SQLException {
        try (PreparedStatement s = vul(c.prepareStatement(opdracht), waarden)) {
            return s.executeUpdate();
        }
    }

    static List<List<String>> rijen(Connection c, String vraag, Object... waarden) throws SQLException {
        List<List<String>> alle = new ArrayList<>();
        try (PreparedStatement s = vul(c.prepareStatement(vraag), waarden);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                List<String> rij = new ArrayList<>();
                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                    rij.add(r.getString(i));
                }
                alle.add(rij);
            }
        }
        return alle;
    }

    /** The first column of every row. */
    static List<String> kolom(Connection c, String vraag, Object... waarden) throws SQLException {
        return rijen(c, vraag, waarden).stream().map(rij -> rij.get(0)).toList();
    }

    /** The first column of the first row that has a value there. */
    static Optional<String> findWaarde(Connection c, String vraag, Object... waarden) throws SQLException {
        return rijen(c, vraag, waarden).stream()
                .map(rij -> rij.get(0))
                .filter(Objects::nonNull)
                .findFirst();
    }

    static String waarde(Connection c, String vraag, Object... waarden) throws SQLException {
        return findWaarde(c, vraag, waarden).orElseThrow(() -> new IllegalStateException("no answer to: " + vraag));
    }

    static long getal(Connection c, String vraag, Object... waarden) throws SQLException {
        return Long.parseLong(waarde(c, vraag, waarden));
    }

    private static PreparedStatement vul(PreparedStatement s, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            s.setObject(i + 1, waarden[i]);
        }
        return s;
    }
}
