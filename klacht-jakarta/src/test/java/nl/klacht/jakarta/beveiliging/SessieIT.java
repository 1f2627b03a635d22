package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.client;
import static nl.klacht.jakarta.beveiliging.Inlogproef.cookie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.beveiliging.Inlogproef.Begin;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een sessie in het register")
class SessieIT {

    private static final String BESLOTEN = "/werkvoorraad";

    @ParameterizedTest
    @ValueSource(strings = {"verloopt_op", "eindigt_op"})
    @DisplayName("eindigt na stilte, en aan het eind van de dag hoe dan ook")
    void einde(String kolom) {
        String sessie = logIn();
        client(WEESP).met("Cookie", sessie).get(BESLOTEN).eis(200);
        assertEquals(
                1,
                doe(
                        "update register.sessie set " + kolom + " = now() - interval '1 second' where id = ?",
                        Geheim.hash(waarde(sessie))));
        String inloggen = client(WEESP)
                .met("Cookie", sessie)
                .get(BESLOTEN)
                .eis(302)
                .kop("Location")
                .orElseThrow();
        assertTrue(inloggen.endsWith("/inloggen?naar=%2Fwerkvoorraad&melding=sessie-voorbij"), inloggen);
        String pagina = client(WEESP)
                .met("Cookie", sessie)
                .get("/inloggen?melding=sessie-voorbij")
                .eis(200)
                .tekst();
        assertTrue(pagina.contains("U bent niet meer ingelogd"), pagina);
    }

    @Test
    @DisplayName("is met wat er staat niet te gebruiken: geen geheim, geen bewijs, geen naam")
    void nietTeGebruiken() {
        String geheim = waarde(logIn());
        List<String> rij = lees("select * from register.sessie where id = ?", Geheim.hash(geheim));
        assertTrue(rij.contains("account-1"), rij.toString());
        assertFalse(rij.toString().contains(geheim));
        assertFalse(rij.toString().contains("eyJ"), "no token can be read");
        client(WEESP)
                .met("Cookie", "__Host-sessie=" + Geheim.hash(geheim))
                .get(BESLOTEN)
                .eis(302);
    }

    @Test
    @DisplayName("komt niet van een inlogpoging die te lang duurde")
    void poging() {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        String state = URLUtils.parseParameters(begin.vraag().getRawQuery())
                .get("state")
                .get(0);
        assertEquals(
                1,
                doe(
                        "update register.inlogpoging set eindigt_op = now() - interval '1 second' where id = ?",
                        Geheim.hash(state)));
        String terug = begin.terug(client(WEESP), ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken))
                .eis(302)
                .kop("Location")
                .orElseThrow();
        assertTrue(terug.endsWith("/inloggen?melding=verlopen"), terug);
        assertFalse(lees("select * from register.inlogpoging where id = ?", Geheim.hash(state))
                .toString()
                .contains(state));
    }

    @Test
    @DisplayName("eindigt als de issuer het zegt, en alleen deze")
    void doorDeIssuer() {
        String een = logIn("sid-een");
        String twee = logIn("sid-twee");
        issuerZegt(
                        WEESP,
                        ISSUER_WEESP.teken(
                                uitlogclaims("client-weesp", "sid-een").build()))
                .eis(200);
        client(WEESP).met("Cookie", een).get(BESLOTEN).eis(302);
        client(WEESP).met("Cookie", twee).get(BESLOTEN).eis(200);
    }

    @Test
    @DisplayName("eindigt als de issuer het van het hele account zegt")
    void vanHetHeleAccount() {
        String een = logIn("sid-vier", "account-vertrekt");
        String twee = logIn("sid-vijf", "account-vertrekt");
        issuerZegt(WEESP, ISSUER_WEESP.teken(vanAccount("een-ander-account"))).eis(200);
        client(WEESP).met("Cookie", een).get(BESLOTEN).eis(200);
        issuerZegt(WEESP, ISSUER_WEESP.teken(vanAccount("account-vertrekt"))).eis(200);
        client(WEESP).met("Cookie", een).get(BESLOTEN).eis(302);
        client(WEESP).met("Cookie", twee).get(BESLOTEN).eis(302);
    }

    @Test
    @DisplayName("eindigt niet door wie de issuer niet is, of door een token van een andere soort")
    void nietDoorEenAnder() {
        String sessie = logIn("sid-drie");
        JWTClaimsSet goed = uitlogclaims("client-weesp", "sid-drie").build();
        issuerZegt(WEESP, NepIssuer.teken(goed, NepIssuer.nieuweSleutel())).eis(400);
        issuerZegt(
                        WEESP,
                        ISSUER_WEESP.teken(
                                uitlogclaims("iemand-anders", "sid-drie").build()))
                .eis(400);
        issuerZegt(
                        WEESP,
                        ISSUER_WEESP.teken(ISSUER_WEESP
                                .claims("client-weesp")
                                .claim("sid", "sid-drie")
                                .build()))
                .eis(400);
        issuerZegt(Inlogproef.WIJDEMEREN, ISSUER_WEESP.teken(goed)).eis(400);
        client(WEESP).postFormulier("/inloggen/afmelden", Map.of()).eis(400);
        client(WEESP)
                .met("Origin", "https://elders.example")
                .postFormulier("/inloggen/afmelden", Map.of("logout_token", ISSUER_WEESP.teken(goed)))
                .eis(403);
        client(WEESP).met("Cookie", sessie).get(BESLOTEN).eis(200);
    }

    private static Antwoord issuerZegt(String tenant, String token) {
        return client(tenant).postFormulier("/inloggen/afmelden", Map.of("logout_token", token));
    }

    private static JWTClaimsSet.Builder uitlogclaims(String audience, String sid) {
        return uitlogclaims(audience).jwtID(sid).claim("sid", sid);
    }

    private static JWTClaimsSet vanAccount(String sub) {
        return uitlogclaims("client-weesp").jwtID(sub).subject(sub).build();
    }

    private static JWTClaimsSet.Builder uitlogclaims(String audience) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER_WEESP.issuer().toString())
                .audience(audience)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private static String logIn() {
        return logIn("sid");
    }

    private static String logIn(String sid) {
        return logIn(sid, "account-1");
    }

    private static String logIn(String sid, String account) {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(
                begin.vraag(),
                claims -> ISSUER_WEESP.teken(new JWTClaimsSet.Builder(claims)
                        .subject(account)
                        .claim("sid", sid)
                        .build()));
        return cookie(begin.terug(client(WEESP), vraag), "__Host-sessie");
    }

    private static String waarde(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    private static int doe(String sql, String id) {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                PreparedStatement s = c.prepareStatement(sql)) {
            s.setString(1, id);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lees(String sql, String id) {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                PreparedStatement s = c.prepareStatement(sql)) {
            s.setString(1, id);
            try (ResultSet r = s.executeQuery()) {
                List<String> rij = new ArrayList<>();
                assertTrue(r.next());
                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                    rij.add(String.valueOf(r.getString(i)));
                }
                return rij;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
