package nl.klacht.jakarta.bijlage;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;

/** What the tests of files need: a dossier, and a look behind the service. */
final class Bijlageproef {

    private Bijlageproef() {}

    static String dossier(String tenant) {
        return Proef.als("kcc", tenant)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    /** How many rows there are of a dossier. */
    static long tel(String tenant, String tabelEnKolom, String dossier) {
        return Long.parseLong(waarde(tenant, "select count(*) from " + tabelEnKolom + " = ?", dossier));
    }

    /** The last thing that happened to a file of a dossier: what, to which file, and what was found. */
    static String voorval(String tenant, String dossier) {
        return waarde(
                tenant,
                "select soort || ' ' || naam || ' ' || coalesce(bevinding, 'null') from bijlagevoorval"
                        + " where dossier = ? order by moment desc limit 1",
                dossier);
    }

    /** The hash that belongs to these bytes with the salt that was kept with the file. */
    static String hash(String tenant, UUID bijlage, byte[] inhoud) {
        String zout = waarde(tenant, "select encode(zout, 'hex') from bijlage where id = ?", bijlage.toString());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(zout));
            return HexFormat.of().formatHex(digest.digest(inhoud));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String waarde(String tenant, String sql, String id) {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE)) {
            c.setSchema("g_" + tenant.replace('-', '_'));
            try (PreparedStatement vraag = c.prepareStatement(sql)) {
                vraag.setObject(1, UUID.fromString(id));
                ResultSet rijen = vraag.executeQuery();
                return rijen.next() ? String.valueOf(rijen.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
