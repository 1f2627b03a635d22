package nl.klacht.jakarta.bericht;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefmail;
import nl.klacht.jakarta.proef.Proefmail.Post;
import nl.klacht.jakarta.proef.Proefserver;

/** A database of their own for the tests of what is sent, a mail server that listens, and what they do all the time. */
final class Berichtproef {

    static final String TENANT = "wijdemeren";
    static final String LOKET = "klachtenloket@wijdemeren.example";

    private static final String DOSSIERS = "/api/v1/dossiers/";

    private final IngebouwdePostgres database;
    private final Proefmail mail;

    Berichtproef() {
        var map = Proef.nieuweMap("berichten");
        this.database = Proef.sluitAanHetEind(IngebouwdePostgres.start(map, Proef.vrijePoort()), map);
        this.mail = Proef.sluitAanHetEind(Proefmail.start(Proef.vrijePoort()));
    }

    Proefmail mail() {
        return mail;
    }

    /** A server on this database that sends over this mail server, impatiently. */
    Map<String, String> omgeving(Map<String, String> anders) {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("KLACHT_DB_URL", database.url());
        omgeving.put("KLACHT_DB_WACHTWOORD", database.geheimen().toepassing());
        omgeving.put("KLACHT_MIGRATIE_WACHTWOORD", database.geheimen().migratie());
        omgeving.put("KLACHT_MAIL_HOST", "127.0.0.1");
        omgeving.put("KLACHT_MAIL_POORT", String.valueOf(mail.poort()));
        omgeving.put("KLACHT_MAIL_VAN", "klachten@gemeenten.example");
        omgeving.put("KLACHT_MAIL_BEVEILIGING", "geen");
        omgeving.put("KLACHT_BERICHT_WACHT_SECONDEN", "1");
        omgeving.put("KLACHT_BERICHT_POGINGEN", "7");
        omgeving.put("KLACHT_WEKKER_SECONDEN", "1");
        omgeving.put("KLACHT_WEKKER_HUUR_SECONDEN", "5");
        omgeving.put("KLACHT_METERS_SECONDEN", "1");
        omgeving.putAll(anders);
        return omgeving;
    }

    /** A written complaint of somebody who can be reached by e-mail, or not. */
    static Antwoord intake(Proefserver server, String ontvangen, String email, boolean mag) {
        return server.als("kcc", TENANT)
                .post("/api/v1/dossiers", """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"%s",
                 "dagtekening":"2026-03-01","ondertekend":true,
                 "klagers":[{"naam":"Geheimschrijver-De Test","adres":"Teststraat 1, 0000 AA Nergens","email":"%s",
                             "bereikbaarPerEmail":%s}],
                 "onderdelen":[{"omschrijving":"Niemand belt mij terug","domein":"wmo","jegensKlager":true,
                                "betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(ontvangen, email, mag))
                .eis(201);
    }

    /** A step in the dossier as it stands now. */
    static Antwoord doe(Proefserver server, String rol, String dossier, String stap, String body) {
        String versie = server.als("loket", TENANT)
                .get(DOSSIERS + dossier)
                .eis(200)
                .kop("ETag")
                .orElseThrow();
        return server.als(rol, TENANT)
                .met("If-Match", versie)
                .post(DOSSIERS + dossier + "/" + stap, body)
                .eis(201);
    }

    /** What came for somebody, once there is so much of it; never more than that. */
    List<Post> post(String aan, int hoeveel, Proefserver server) {
        Proef.wachtTot(() -> aan + ": " + van(aan) + "\n" + server.log(), () -> van(aan).size() >= hoeveel);
        return van(aan);
    }

    List<Post> van(String aan) {
        return mail.post().stream().filter(post -> post.aan().equals(aan)).toList();
    }

    /** What came for somebody about a dossier. */
    List<Post> van(String aan, String kenmerk) {
        return van(aan).stream()
                .filter(post -> post.onderwerp().contains(kenmerk))
                .toList();
    }

    /** Lets the reminders of all municipalities be sent now. */
    void ochtend() {
        wijzig("update register.wekker set moment = now() where soort = 'herinnering'");
    }

    void wijzig(String sql) {
        try (Connection c = database.alsSuperuser(IngebouwdePostgres.DATABASE);
                var opdracht = c.prepareStatement(sql)) {
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long tel(String vraag) {
        try (Connection c = database.alsSuperuser(IngebouwdePostgres.DATABASE);
                var opdracht = c.prepareStatement(vraag);
                ResultSet antwoord = opdracht.executeQuery()) {
            antwoord.next();
            return antwoord.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the reminders of this municipality were looked after. */
    void wachtOpHerinneringen(Proefserver server) {
        Proef.wachtTot(
                server::log,
                () -> tel("select count(*) from register.wekker where soort = 'herinnering' and tenant = '" + TENANT
                                + "' and gehuurd_tot is null and moment > now() and moment < now() + interval '2 days'")
                        == 1);
    }
}
