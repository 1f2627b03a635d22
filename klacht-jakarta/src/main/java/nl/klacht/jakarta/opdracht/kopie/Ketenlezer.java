package nl.klacht.jakarta.opdracht.kopie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.klacht.core.keten.Hashketen;
import org.jspecify.annotations.Nullable;

/** Reads the histories of a schema, in a transaction of the caller: how they end, and whether they are whole. */
final class Ketenlezer {

    private static final int PER_KEER = 2000;
    private static final String RIJEN = """
            select g.dossier::text, g.volgnummer, g.moment, g.actor, g.rol, g.soort, g.versie, g.inhoud, g.gronden,
                g.vorige_hash, g.hash, d.hash
            from %1$s.gebeurtenis g left join %1$s.dossier d on d.id = g.dossier order by g.dossier, g.volgnummer
            """;

    private Ketenlezer() {}

    /** How the histories end. */
    static Manifest.Ketenstand stand(Connection c, String schema) throws SQLException {
        MessageDigest som = Telstroom.sha256();
        long dossiers = 0;
        long gebeurtenissen = 0;
        try (Statement s = c.createStatement()) {
            s.setFetchSize(PER_KEER);
            try (ResultSet r = s.executeQuery("select distinct on (dossier) dossier, volgnummer, hash from "
                    + Sql.naam(schema) + ".gebeurtenis order by dossier, volgnummer desc")) {
                while (r.next()) {
                    dossiers++;
                    gebeurtenissen += r.getLong(2);
                    String regel = r.getString(1) + ' ' + r.getLong(2) + ' ' + r.getString(3) + '\n';
                    som.update(regel.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return new Manifest.Ketenstand(dossiers, gebeurtenissen, HexFormat.of().formatHex(som.digest()));
    }

    /** The dossiers whose history was changed anywhere, or ends otherwise than the list of dossiers says. */
    static List<String> gebroken(Connection c, String schema, String gemeente) throws SQLException {
        List<String> stuk = new ArrayList<>();
        boolean los = c.getAutoCommit();
        c.setAutoCommit(false);
        try (Statement s = c.createStatement()) {
            s.setFetchSize(PER_KEER);
            try (ResultSet r = s.executeQuery(RIJEN.formatted(Sql.naam(schema)))) {
                lees(r, gemeente, stuk);
            }
        }
        c.setAutoCommit(los);
        return stuk;
    }

    private static void lees(ResultSet r, String gemeente, List<String> stuk) throws SQLException {
        List<Hashketen.Rij> keten = new ArrayList<>();
        String kop = null;
        while (r.next()) {
            Hashketen.Rij rij = rij(r, gemeente);
            if (!keten.isEmpty() && !keten.get(0).dossier().equals(rij.dossier())) {
                toets(keten, kop, stuk);
                keten.clear();
            }
            keten.add(rij);
            kop = r.getString(12);
        }
        toets(keten, kop, stuk);
    }

    /** @param kop what the list of dossiers says; null when the dossier is not in it, because it was destroyed */
    private static void toets(List<Hashketen.Rij> keten, @Nullable String kop, List<String> stuk) {
        if (!keten.isEmpty()) {
            String einde = kop == null ? keten.get(keten.size() - 1).hash() : kop;
            if (Hashketen.eersteBreuk(keten, einde).isPresent()) {
                stuk.add(keten.get(0).dossier());
            }
        }
    }

    private static Hashketen.Rij rij(ResultSet r, String gemeente) throws SQLException {
        return new Hashketen.Rij(
                gemeente,
                r.getString(1),
                r.getInt(2),
                r.getObject(3, OffsetDateTime.class).toInstant(),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getInt(7),
                r.getString(8),
                r.getString(9),
                r.getString(10),
                r.getString(11));
    }
}
