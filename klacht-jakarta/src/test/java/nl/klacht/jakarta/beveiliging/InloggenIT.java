package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, with what, and where it is worth something. */
class InloggenIT {

    private static final String HIER = "stichtse-vecht";
    private static final String BESLOTEN = "/werkvoorraad";

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "loket", "behandelaar", "behandelaar2", "leidinggevende", "beleid", "aanbieder"})
    void everyAccountThatSeesDossiersReadsTheWorkListOverTheApi(String account) {
        Proef.als(account, HIER).get("/api/v1/dossiers").eis(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analist", "beheerder", "fg"})
    void anAccountWithoutContentIsToldSo(String account) {
        Proef.als(account, HIER).get("/api/v1/dossiers").eis(403);
    }

    @Test
    void theSecondLineLogsInOnlyWhereTheMunicipalityHasItsOwn() {
        Proef.als("tweedelijn", HIER).get("/api/v1/dossiers").eis(401);
        Proef.als("tweedelijn", "wijdemeren").get("/api/v1/dossiers").eis(200);
    }

    @Test
    void whoDidNotLogInIsAskedTo() {
        Antwoord antwoord = Proef.anoniem(HIER).get("/api/v1/dossiers").eis(401);
        assertEquals("Basic realm=\"Klacht\"", antwoord.kop("WWW-Authenticate").orElseThrow());
        Antwoord pagina = Proef.anoniem(HIER).get(BESLOTEN).eis(302);
        assertTrue(pagina.kop("Location").orElseThrow().endsWith("/inloggen?naar=%2Fwerkvoorraad"));
    }

    @Test
    void anUnknownAccountIsNobody() {
        Proef.als("burgemeester", HIER).get("/api/v1/dossiers").eis(401);
        assertEquals(200, logIn(HIER, "kcc", "geraden").status());
    }

    @Test
    void aPublicPageSetsNoCookie() {
        assertTrue(Proef.anoniem(HIER).get("/").eis(200).kop("Set-Cookie").isEmpty());
        assertTrue(
                Proef.anoniem(HIER).get("/inloggen").eis(200).kop("Set-Cookie").isEmpty());
    }

    @Test
    void aSessionOpensThePagesOfItsOwnMunicipalityAndNothingElse() {
        String cookie = cookie(logIn(HIER, "kcc", "demo"));
        assertNotToLogin(Proef.anoniem(HIER).met("Cookie", cookie).get(BESLOTEN));
        Proef.anoniem("weesp").met("Cookie", cookie).get(BESLOTEN).eis(302);
        Proef.anoniem(HIER).met("Cookie", cookie).get("/api/v1/dossiers").eis(401);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        String kop = logIn(HIER, "kcc", "demo").kop("Set-Cookie").orElseThrow();
        assertTrue(kop.contains("HttpOnly") && kop.contains("SameSite=Lax") && kop.contains("Path=/"), kop);
    }

    @Test
    void aFormComesFromThisSiteWithTheTokenOfItsSession() {
        String cookie = cookie(logIn(HIER, "kcc", "demo"));
        Proef.anoniem(HIER)
                .met("Cookie", cookie)
                .postFormulier("/uitloggen", Map.of())
                .eis(403);
        Map<String, String> teken = Map.of("formulierteken", teken(cookie));
        Proef.anoniem(HIER)
                .met("Cookie", cookie)
                .met("Origin", "https://elders.example")
                .postFormulier("/uitloggen", teken)
                .eis(403);
        Proef.anoniem(HIER)
                .met("Cookie", cookie)
                .postFormulier("/uitloggen", teken)
                .eis(302);
        Proef.anoniem(HIER).met("Cookie", cookie).get(BESLOTEN).eis(302);
    }

    @Test
    void loggingInFromAnotherSiteIsRefused() {
        Proef.anoniem(HIER)
                .met("Origin", "https://elders.example")
                .postFormulier("/inloggen", Map.of("gebruiker", "kcc", "wachtwoord", "demo"))
                .eis(403);
    }

    private static Antwoord logIn(String tenant, String gebruiker, String wachtwoord) {
        return Proef.anoniem(tenant)
                .postFormulier("/inloggen", Map.of("gebruiker", gebruiker, "wachtwoord", wachtwoord));
    }

    private static String cookie(Antwoord inlog) {
        String kop = inlog.eis(302).kop("Set-Cookie").orElseThrow();
        return kop.substring(0, kop.indexOf(';'));
    }

    private static String teken(String cookie) {
        return Geheim.hash("formulier\n" + cookie.substring(cookie.indexOf('=') + 1));
    }

    private static void assertNotToLogin(Antwoord antwoord) {
        assertFalse(antwoord.kop("Location").orElse("").contains("/inloggen"), antwoord::toString);
    }
}
