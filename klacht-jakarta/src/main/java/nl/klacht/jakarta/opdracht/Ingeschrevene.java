package nl.klacht.jakarta.opdracht;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A municipality as it stands in the register.
 *
 * @param schema where its tables are
 * @param rol the role that works in them
 * @param versie the version of its tables, empty when it has none
 * @param isDicht whether an administrator has closed it
 * @param muur what stands between its data and who can run statements for another, in words
 * @param plaats the database of its own, empty when it shares that of the register
 */
public record Ingeschrevene(
        String id,
        String naam,
        String schema,
        String rol,
        String status,
        String versie,
        boolean isDicht,
        String muur,
        String plaats) {

    private static final String ALLE =
            "select id, naam, schema, rol, status, versie, dicht_zin is not null, replace(muur, '_', ' '), plaats"
                    + " from register.tenant order by id";

    static List<Ingeschrevene> alle(Connection register) throws SQLException {
        List<Ingeschrevene> alle = new ArrayList<>();
        try (PreparedStatement vraag = register.prepareStatement(ALLE);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                alle.add(new Ingeschrevene(
                        rij.getString(1),
                        rij.getString(2),
                        rij.getString(3),
                        rij.getString(4),
                        rij.getString(5),
                        rij.getString(6),
                        rij.getBoolean(7),
                        rij.getString(8),
                        rij.getString(9)));
            }
        }
        return alle;
    }
}
