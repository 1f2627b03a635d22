package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_PLATFORM;
import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WIJDEMEREN;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WIJDEMEREN;
import static nl.klacht.jakarta.beveiliging.Inlogproef.ZONDER_ANTWOORD;
import static nl.klacht.jakarta.beveiliging.Inlogproef.client;
import static nl.klacht.jakarta.beveiliging.Inlogproef.cookie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.klacht.jakarta.beveiliging.Inlogproef.Begin;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Inloggen bij de issuer van een gemeente")
class CodeflowIT {

    private static final String BESLOTEN = "/werkvoorraad";

    @Test
    @DisplayName("vraagt een code, met state, nonce en PKCE, voor het eigen adres over https")
    void vraag() {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        Map<String, List<String>> velden =
                URLUtils.parseParameters(begin.vraag().getRawQuery());
        assertEquals(ISSUER_WEESP.issuer() + "/auth", begin.vraag().toString().split("\\?")[0]);
        assertEquals(List.of("code"), velden.get("response_type"));
        assertEquals(List.of("S256"), velden.get("code_challenge_method"));
        assertEquals(43, velden.get("state").get(0).length());
        assertEquals(43, velden.get("nonce").get(0).length());
        assertEquals(
                List.of("https://weesp.localhost:" + Inlogproef.server().poort() + "/inloggen/terug"),
                velden.get("redirect_uri"));
        assertFalse(begin.vraag().toString().contains(NepIssuer.GEHEIM));
    }

    @Test
    @DisplayName("brengt iemand waar hij heen wilde, met een cookie die van deze host alleen is")
    void gelukt() {
        Begin begin = Begin.bij(client(WEESP), "/werkvoorraad?sortering=kenmerk");
        Antwoord terug = begin.terug(client(WEESP), ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken))
                .eis(302);
        assertTrue(terug.kop("Location").orElseThrow().endsWith("/werkvoorraad?sortering=kenmerk"), terug::toString);
        String kop = terug.http().headers().allValues("Set-Cookie").stream()
                .filter(k -> k.startsWith("__Host-sessie="))
                .findFirst()
                .orElseThrow();
        for (String deel : List.of("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")) {
            assertTrue(kop.contains(deel), kop);
        }
        assertFalse(kop.contains("Domain"), kop);
        String pagina = client(WEESP)
                .met("Cookie", cookie(terug, "__Host-sessie"))
                .get(BESLOTEN)
                .eis(200)
                .tekst();
        assertTrue(pagina.contains("account-1"), pagina);
    }

    @Test
    @DisplayName("geeft bij elke keer inloggen een nieuwe sessie en eindigt de vorige")
    void nieuweSessie() {
        String eerste = logIn(WEESP, ISSUER_WEESP);
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken);
        Antwoord terug = client(WEESP)
                .met("Cookie", begin.cookie() + "; " + eerste)
                .get("/inloggen/terug?" + vraag)
                .eis(302);
        assertFalse(cookie(terug, "__Host-sessie").equals(eerste));
        eisNietBinnen(WEESP, eerste);
    }

    @Test
    @DisplayName("opent alleen de eigen gemeente en alleen de schermen")
    void andereGemeente() {
        String sessie = logIn(WEESP, ISSUER_WEESP);
        client(WEESP).met("Cookie", sessie).get(BESLOTEN).eis(200);
        eisNietBinnen(WIJDEMEREN, sessie);
        client(WEESP).met("Cookie", sessie).get("/api/v1/dossiers").eis(401);
    }

    @ParameterizedTest
    @EnumSource(Vals.class)
    @DisplayName("gelooft een token niet waarmee iets mis is")
    void vals(Vals vals) {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        Antwoord terug = begin.terug(
                client(WEESP), ISSUER_WEESP.logIn(begin.vraag(), claims -> vals.token(ISSUER_WEESP, claims)));
        eisMelding("geweigerd", terug);
    }

    @Test
    @DisplayName("neemt een antwoord één keer aan")
    void tweeKeer() {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken);
        begin.terug(client(WEESP), vraag).eis(302);
        eisMelding("verlopen", begin.terug(client(WEESP), vraag));
    }

    @Test
    @DisplayName("neemt een antwoord alleen aan van de browser die het vroeg")
    void andereBrowser() {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        Begin ander = Begin.bij(client(WEESP), BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken);
        eisMelding("verlopen", client(WEESP).get("/inloggen/terug?" + vraag));
        eisMelding("verlopen", ander.terug(client(WEESP), vraag));
        assertTrue(
                begin.terug(client(WEESP), vraag).kop("Location").orElseThrow().endsWith(BESLOTEN));
    }

    @Test
    @DisplayName("neemt een antwoord niet aan bij een andere gemeente, ook niet met haar eigen vraag erbij")
    void codeVanEenAnder() {
        Begin weesp = Begin.bij(client(WEESP), BESLOTEN);
        Begin wijdemeren = Begin.bij(client(WIJDEMEREN), BESLOTEN);
        String antwoord = ISSUER_WEESP.logIn(weesp.vraag(), ISSUER_WEESP::teken);
        eisMelding("verlopen", weesp.terug(client(WIJDEMEREN), antwoord));
        String eigenState = URLUtils.parseParameters(wijdemeren.vraag().getRawQuery())
                .get("state")
                .get(0);
        String gemengd = antwoord.replaceFirst("state=.*", "state=" + eigenState);
        eisMelding("geweigerd", wijdemeren.terug(client(WIJDEMEREN), gemengd));
    }

    @Test
    @DisplayName("zegt het als iemand bij de issuer stopt of iets ontbreekt")
    void gestopt() {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        String state = URLUtils.parseParameters(begin.vraag().getRawQuery())
                .get("state")
                .get(0);
        eisMelding("geweigerd", begin.terug(client(WEESP), "error=access_denied&state=" + state));
        eisMelding("verlopen", begin.terug(client(WEESP), "error=access_denied"));
        Begin zonderCode = Begin.bij(client(WEESP), BESLOTEN);
        String ander = URLUtils.parseParameters(zonderCode.vraag().getRawQuery())
                .get("state")
                .get(0);
        eisMelding("geweigerd", zonderCode.terug(client(WEESP), "state=" + ander));
    }

    @Test
    @DisplayName("zegt in gewoon Nederlands dat de issuer niet antwoordt")
    void issuerWeg() {
        Antwoord begin = client(ZONDER_ANTWOORD).get("/inloggen/start").eis(302);
        eisMelding("niet-bereikbaar", begin);
        String pagina = client(ZONDER_ANTWOORD)
                .get("/inloggen?melding=niet-bereikbaar")
                .eis(200)
                .tekst();
        assertTrue(pagina.contains("Het inlogsysteem van uw organisatie antwoordt niet."), pagina);
    }

    @Test
    @DisplayName("laat niemand binnen zonder rol, of als aanbieder zonder bekende dienstverlener")
    void zonderRol() {
        eisMelding("geen-rol", terugMet(c -> c.claim("groups", List.of("iets-anders"))));
        eisMelding("geen-rol", terugMet(c -> c.claim("groups", List.of("klachten-tweedelijn"))));
        eisMelding("geen-dienstverlener", terugMet(c -> c.claim("groups", List.of("klachten-aanbieder"))));
        eisMelding("geen-dienstverlener", terugMet(c -> c.claim("groups", List.of("klachten-aanbieder"))
                .claim("dienstverlener", "onbekend")));
    }

    @Test
    @DisplayName("laat de eigen tweede lijn binnen waar de gemeente die heeft")
    void tweedeLijn() {
        String sessie = logIn(
                WIJDEMEREN,
                ISSUER_WIJDEMEREN,
                c -> ISSUER_WIJDEMEREN.teken(new JWTClaimsSet.Builder(c)
                        .claim("groups", List.of("klachten-tweedelijn"))
                        .build()));
        client(WIJDEMEREN).met("Cookie", sessie).get(BESLOTEN).eis(200);
    }

    @Test
    @DisplayName("laat wie op het platform werkt daar binnen, en nergens anders")
    void platform() {
        String sessie = logIn(
                "beheer",
                ISSUER_PLATFORM,
                c -> ISSUER_PLATFORM.teken(new JWTClaimsSet.Builder(c)
                        .claim("groups", List.of("klachten-platform", "klachten-loket"))
                        .build()));
        assertFalse(client("beheer")
                .met("Cookie", sessie)
                .get(BESLOTEN)
                .kop("Location")
                .orElse("")
                .contains("/inloggen"));
        eisNietBinnen(WEESP, sessie);
        eisNietBinnen("beheer", logIn(WEESP, ISSUER_WEESP));
        Begin begin = Begin.bij(client("beheer"), BESLOTEN);
        eisMelding(
                "geen-rol",
                begin.terug(client("beheer"), ISSUER_PLATFORM.logIn(begin.vraag(), ISSUER_PLATFORM::teken)));
    }

    @Test
    @DisplayName("neemt geen antwoord aan dat zegt van een andere issuer te zijn")
    void andereIssuer() {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken);
        eisMelding("geweigerd", begin.terug(client(WEESP), vraag + "&iss=https%3A%2F%2Felders.example"));
    }

    @Test
    @DisplayName("schrijft niet in het logboek wie inlogt, en niets waarmee iemand dat kan")
    void logboek() {
        String sessie = logIn(WEESP, ISSUER_WEESP);
        eisMelding("geen-rol", terugMet(c -> c.claim("groups", List.of("iets-anders"))
                .claim("name", "L. Loket")));
        String log = Inlogproef.server().log();
        for (String geheim : List.of("account-1", "L. Loket", "eyJ", NepIssuer.GEHEIM, sessie.split("=")[1])) {
            assertFalse(log.contains(geheim), geheim);
        }
    }

    @Test
    @DisplayName("logt ook bij de issuer uit")
    void uitloggen() {
        String sessie = logIn(WEESP, ISSUER_WEESP);
        String teken = Geheim.hash("formulier\n" + sessie.substring(sessie.indexOf('=') + 1));
        client(WEESP)
                .met("Cookie", sessie)
                .postFormulier("/uitloggen", Map.of())
                .eis(403);
        String pagina = client(WEESP)
                .met("Cookie", sessie)
                .postFormulier("/uitloggen", Map.of("formulierteken", teken))
                .eis(200)
                .tekst();
        String adres = pagina.replaceFirst("(?s).*http-equiv=\"refresh\" content=\"0; url=([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        Map<String, List<String>> velden =
                URLUtils.parseParameters(URI.create(adres).getRawQuery());
        assertTrue(adres.startsWith(ISSUER_WEESP.issuer() + "/einde?"), adres);
        assertTrue(velden.containsKey("id_token_hint"), adres);
        assertTrue(velden.get("post_logout_redirect_uri").get(0).endsWith("/inloggen?melding=uitgelogd"), adres);
        eisNietBinnen(WEESP, sessie);
    }

    @Test
    @DisplayName("gaat alleen over https, en gelooft de kop van de proxy alleen van de proxy")
    void https() {
        Antwoord pagina = Inlogproef.server()
                .anoniem(WEESP)
                .get("/inloggen?melding=uitgelogd")
                .eis(301);
        assertEquals(
                "https://weesp.localhost:" + Inlogproef.HTTPS_POORT + "/inloggen?melding=uitgelogd",
                pagina.kop("Location").orElseThrow());
        Inlogproef.server().anoniem(WEESP).get("/api/v1/dossiers").eis(403);
        Inlogproef.server().anoniem(WEESP).postFormulier("/uitloggen", Map.of()).eis(403);
        Inlogproef.server()
                .anoniem(WEESP)
                .met("Forwarded", "proto=https")
                .met("X-Forwarded-Scheme", "https")
                .get("/inloggen")
                .eis(301);
        assertEquals(
                "max-age=31536000; includeSubDomains",
                client(WEESP)
                        .get("/inloggen")
                        .eis(200)
                        .kop("Strict-Transport-Security")
                        .orElseThrow());
    }

    private static Antwoord terugMet(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> anders) {
        Begin begin = Begin.bij(client(WEESP), BESLOTEN);
        return begin.terug(
                client(WEESP),
                ISSUER_WEESP.logIn(
                        begin.vraag(),
                        c -> ISSUER_WEESP.teken(
                                anders.apply(new JWTClaimsSet.Builder(c)).build())));
    }

    private static String logIn(String tenant, NepIssuer issuer) {
        return logIn(tenant, issuer, issuer::teken);
    }

    private static String logIn(String tenant, NepIssuer issuer, Function<JWTClaimsSet, String> token) {
        Begin begin = Begin.bij(client(tenant), BESLOTEN);
        return cookie(begin.terug(client(tenant), issuer.logIn(begin.vraag(), token)), "__Host-sessie");
    }

    private static void eisMelding(String code, Antwoord antwoord) {
        antwoord.eis(302);
        String adres = antwoord.kop("Location").orElseThrow();
        assertTrue(adres.endsWith("/inloggen?melding=" + code), adres);
        assertFalse(String.join(" ", antwoord.http().headers().allValues("Set-Cookie"))
                .contains("__Host-sessie="));
    }

    private static void eisNietBinnen(String tenant, String sessie) {
        Antwoord antwoord = client(tenant).met("Cookie", sessie).get(BESLOTEN).eis(302);
        assertTrue(antwoord.kop("Location").orElseThrow().contains("/inloggen?naar="), antwoord::toString);
    }
}
