package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import org.postgresql.PGConnection;

/**
 * A schema as it stood at one moment, to be read whole: one transaction, repeatable read, with its tables locked against
 * being changed in shape. Writing goes on meanwhile.
 */
final class Bron implements AutoCloseable {

    private static final int POGINGEN = 5;

    private final Connection verbinding;
    private final String schema;
    private final List<Tabel> tabellen;

    private Bron(Connection verbinding, String schema, List<Tabel> tabellen) {
        this.verbinding = verbinding;
        this.schema = schema;
        this.tabellen = tabellen;
    }

    /** Takes over the connection: closing this closes it. */
    static Bron open(Connection verbinding, String schema) throws SQLException {
        Vorm.zet(verbinding);
        for (int poging = 0; poging < POGINGEN; poging++) {
            List<Tabel> gezien = Catalogus.tabellen(verbinding, schema);
            verbinding.setAutoCommit(false);
            verbinding.setReadOnly(true);
            verbinding.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            vergrendel(verbinding, gezien);
            if (gezien.equals(Catalogus.tabellen(verbinding, schema))) {
                return new Bron(verbinding, schema, gezien);
            }
            verbinding.rollback();
            verbinding.setAutoCommit(true);
        }
        throw new OpdrachtGeweigerd("De tabellen van deze gemeente worden nu veranderd. Probeer het zo weer.");
    }

    /** Before the snapshot, which PostgreSQL takes at the first question: so what is locked is what is seen. */
    private static void vergrendel(Connection c, List<Tabel> tabellen) throws SQLException {
        if (!tabellen.isEmpty()) {
            Sql.voerUit(
                    c,
                    "lock table " + tabellen.stream().map(Tabel::sql).collect(Collectors.joining(", "))
                            + " in access share mode");
        }
    }

    List<Tabel> tabellen() {
        return tabellen;
    }

    Connection verbinding() {
        return verbinding;
    }

    /** Writes all rows of a table. */
    Manifest.Deel kopieer(Tabel tabel, OutputStream naar) throws SQLException, IOException {
        return kopieer(verbinding, tabel, naar);
    }

    /** The same, from another connection. */
    static Manifest.Deel kopieer(Connection c, Tabel tabel, OutputStream naar) throws SQLException, IOException {
        return kopieer(c, tabel.naam(), tabel.kolommen(), tabel.sql() + " (" + tabel.kolommenSql() + ")", naar);
    }

    /** Writes those rows of a table that fulfil the condition. */
    static Manifest.Deel kopieer(Connection c, Tabel tabel, String voorwaarde, OutputStream naar)
            throws SQLException, IOException {
        String rijen = "(select %s from %s where %s)".formatted(tabel.kolommenSql(), tabel.sql(), voorwaarde);
        return kopieer(c, tabel.naam(), tabel.kolommen(), rijen, naar);
    }

    /** Of the snapshot. */
    Instant moment() throws SQLException {
        return Instant.parse(Sql.waarde(verbinding, "select to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    }

    private static Manifest.Deel kopieer(
            Connection c, String naam, List<String> kolommen, String bron, OutputStream naar)
            throws SQLException, IOException {
        try (Telstroom stroom = new Telstroom(naar)) {
            long rijen = c.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + bron + " to stdout", stroom);
            return new Manifest.Deel(naam, kolommen, rijen, stroom.sha256Hex());
        }
    }

    /** Asked last: a sequence knows no snapshot, and must not be behind the rows. */
    List<Manifest.Reeks> reeksen() throws SQLException {
        List<Manifest.Reeks> reeksen = new ArrayList<>();
        for (String naam : Catalogus.reeksen(verbinding, schema)) {
            String bron = Sql.naam(schema) + "." + Sql.naam(naam);
            List<String> rij = Sql.rijen(verbinding, "select last_value, is_called from " + bron)
                    .get(0);
            reeksen.add(new Manifest.Reeks(naam, Long.parseLong(rij.get(0)), "t".equals(rij.get(1))));
        }
        return reeksen;
    }

    List<Manifest.Migratie> migraties() throws SQLException {
        return migraties(verbinding, schema);
    }

    /** The migrations that made the tables of this schema, in their order. */
    static List<Manifest.Migratie> migraties(Connection c, String schema) throws SQLException {
        return Sql.rijen(
                        c,
                        "select version, checksum from " + Sql.naam(schema) + "." + Sql.naam(Catalogus.MIGRATIES)
                                + " where version is not null and success order by installed_rank")
                .stream()
                .map(rij -> new Manifest.Migratie(rij.get(0), Integer.parseInt(rij.get(1))))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        verbinding.close();
    }
}
