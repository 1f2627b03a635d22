package nl.klacht.jakarta.bijlage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;

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

    /** A dossier of a complaint that the provider notified, with part 1 his. */
    static String gemeldDoorAanbieder(String tenant) {
        String aanbieder = Proef.als("loket", tenant)
                .get("/api/v1/dienstverleners")
                .eis(200)
                .json()
                .at("/results/0/id")
                .asText();
        return Proef.als("aanbieder", tenant)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"dienstverlener","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"De hulp kwam niet","betreft":{"soort":"dienstverlener_organisatie","dienstverlener":"%s"}}]}""".formatted(aanbieder))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    /** Brings a file at the version of now. */
    static Antwoord voegToe(
            String rol, String tenant, String dossier, Map<String, String> velden, String naam, byte[] inhoud) {
        return voegToe(Proef.als(rol, tenant), dossier, velden, naam, inhoud);
    }

    static Antwoord voegToe(
            Proefclient client, String dossier, Map<String, String> velden, String naam, byte[] inhoud) {
        String etag = client.get("/api/v1/dossiers/" + dossier).kop("ETag").orElseThrow();
        return client.met("If-Match", etag)
                .postBestand("/api/v1/dossiers/" + dossier + "/bijlagen", velden, naam, inhoud);
    }

    /** The first part of a request that promises a megabyte more than it brings. */
    static byte[] halfVerzoek(String tenant, String pad, String etag) {
        String basic = Base64.getEncoder().encodeToString("loket:demo".getBytes(StandardCharsets.UTF_8));
        String begin = "--grens\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\nbewijs\r\n"
                + "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"half.pdf\"\r\n\r\n%PDF-1.7\n"
                + "x".repeat(200_000);
        return ("POST " + pad + " HTTP/1.1\r\nHost: " + tenant + ".localhost\r\nAuthorization: Basic " + basic
                        + "\r\nIf-Match: " + etag
                        + "\r\nContent-Type: multipart/form-data; boundary=grens\r\nContent-Length: "
                        + (begin.length() + 1_000_000) + "\r\n\r\n" + begin)
                .getBytes(StandardCharsets.UTF_8);
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
