package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the register has of one municipality: its own row, and every row of a table that names it in a column {@code tenant}. */
final class Register {

    static final String SCHEMA = "register";
    private static final String TENANT = "tenant";
    private static final String WERKRUIMTE = "werkruimte";

    private Register() {}

    /** A table of the register and which rows of it. */
    record Rijen(Tabel tabel, String voorwaarde) {}

    /** The same and all sessions, in the order in which they can be removed. */
    static List<Rijen> alles(Connection register, String gemeente) throws SQLException {
        List<Rijen> alle = new ArrayList<>(rijenVan(register, gemeente));
        for (Tabel tabel : Catalogus.tabellen(register, SCHEMA)) {
            if (tabel.heeft(WERKRUIMTE)) {
                alle.add(new Rijen(tabel, WERKRUIMTE + " = " + Sql.tekst(gemeente)));
            }
        }
        Collections.reverse(alle);
        return alle;
    }

    /** Not the sessions: those are nobody's data and end at a restore. */
    static List<Rijen> rijenVan(Connection register, String gemeente) throws SQLException {
        List<Rijen> alle = new ArrayList<>();
        for (Tabel tabel : Catalogus.tabellen(register, SCHEMA)) {
            if (tabel.naam().equals(TENANT)) {
                alle.add(new Rijen(tabel, "id = " + Sql.tekst(gemeente)));
            } else if (tabel.heeft(TENANT)) {
                alle.add(new Rijen(tabel, "tenant = " + Sql.tekst(gemeente)));
            }
        }
        return alle;
    }

    /** Ends every session and every login that is under way, on all servers. */
    static void eindigSessies(Connection register, String gemeente) throws SQLException {
        Sql.wijzig(register, "delete from register.sessie where werkruimte = ?", gemeente);
        Sql.wijzig(register, "delete from register.inlogpoging where werkruimte = ?", gemeente);
    }
}
