package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.opdracht.Ingeschrevene;

/**
 * The tables of one municipality as they stood at one moment. Rows come as JSON, with every column there is, so that a
 * column that came later is not forgotten; text stays as it was, to the byte.
 */
final class Momentopname implements AutoCloseable {

    private static final int BLOK = 500;
    private static final String BEGIN =
            "select set_config('search_path', ?, true), set_config('timezone', 'UTC', true)";
    private static final String TABELLEN =
            "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'"
                    + " and table_name <> 'flyway_schema_history' order by table_name";
    private static final String RIJEN = "select quote_ident(?)";

    private final Connection verbinding;
    private final String schema;

    /** What is done with a row; it may write and fail. */
    interface Rijwerk {
        void doe(String json) throws IOException, SQLException;
    }

    private Momentopname(Connection verbinding, String schema) {
        this.verbinding = verbinding;
        this.schema = schema;
    }

    /** Takes over the connection, and closes it. */
    static Momentopname van(Connection verbinding, Ingeschrevene gemeente) throws SQLException {
        verbinding.setAutoCommit(false);
        verbinding.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        verbinding.setReadOnly(true);
        try (PreparedStatement begin = verbinding.prepareStatement(BEGIN)) {
            begin.setString(1, gemeente.schema());
            begin.execute();
        }
        return new Momentopname(verbinding, gemeente.schema());
    }

    /** Every table of the municipality. */
    List<String> tabellen() throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(TABELLEN)) {
            vraag.setString(1, schema);
            return teksten(vraag);
        }
    }

    /** The dossiers, in the order of their id. */
    List<String> dossiers() throws SQLException {
        try (PreparedStatement vraag =
                verbinding.prepareStatement("select cast(dossier as text) from gebeurtenis where volgnummer = 1 union"
                        + " select cast(id as text) from dossier order by 1")) {
            return teksten(vraag);
        }
    }

    /** The rows of a table that belong to this dossier. */
    List<String> rijenVan(String tabel, String kolom, String volgorde, String dossier) throws SQLException {
        List<String> rijen = new ArrayList<>();
        try (PreparedStatement vraag = verbinding.prepareStatement("select cast(row_to_json(r) as text) from "
                + naam(tabel) + " r where r." + naam(kolom) + " = cast(? as uuid) order by " + volgorde)) {
            vraag.setString(1, dossier);
            rijen.addAll(teksten(vraag));
        }
        return rijen;
    }

    /** Every row of a table, one by one. */
    long elkeRij(String tabel, String volgorde, Rijwerk werk) throws SQLException, IOException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select cast(row_to_json(r) as text) from "
                + naam(tabel) + " r" + (volgorde.isEmpty() ? "" : " order by " + volgorde))) {
            vraag.setFetchSize(BLOK);
            long aantal = 0;
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    werk.doe(rij.getString(1));
                    aantal++;
                }
            }
            return aantal;
        }
    }

    /** A question of the caller's own about this moment. */
    PreparedStatement vraag(String sql) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(sql);
        vraag.setFetchSize(BLOK);
        return vraag;
    }

    /** The name of a table or column as it may stand in a statement. */
    private String naam(String naam) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(RIJEN)) {
            vraag.setString(1, naam);
            return teksten(vraag).get(0);
        }
    }

    private static List<String> teksten(PreparedStatement vraag) throws SQLException {
        List<String> teksten = new ArrayList<>();
        try (ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                teksten.add(rij.getString(1));
            }
        }
        return teksten;
    }

    @Override
    public void close() throws SQLException {
        verbinding.rollback();
        verbinding.close();
    }
}
