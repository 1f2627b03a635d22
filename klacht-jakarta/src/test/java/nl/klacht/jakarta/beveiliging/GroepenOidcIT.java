package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.client;
import static nl.klacht.jakarta.beveiliging.Inlogproef.metToken;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import nl.klacht.jakarta.beveiliging.Inlogproef.Begin;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De groepen die de issuer van een gemeente noemt")
class GroepenOidcIT {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private String dossier;

    @BeforeEach
    void dossierVanEenCollega() {
        Proefclient loket = metToken(WEESP, token("loket-1", "klachten-loket"));
        Antwoord intake = loket.post(DOSSIERS, """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""").eis(201);
        dossier = intake.json().get("id").asText();
        loket.met("If-Match", intake.kop("ETag").orElseThrow())
                .post(
                        DOSSIERS + "/" + dossier + "/toewijzingen",
                        "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"collega\"}")
                .eis(201);
        behandelaar("collega", "team-jeugd").get(DOSSIERS + "/" + dossier).eis(200);
    }

    private static Proefclient behandelaar(String account, String... afdelingen) {
        return metToken(WEESP, token(account, "klachten-behandelaar", afdelingen));
    }

    private static String token(String account, String rol, String... afdelingen) {
        return ISSUER_WEESP.teken(met(ISSUER_WEESP.claims("client-weesp-api").build(), account, rol, afdelingen));
    }

    private static JWTClaimsSet met(JWTClaimsSet claims, String account, String rol, String... afdelingen) {
        return new JWTClaimsSet.Builder(claims)
                .subject(account)
                .claim("groups", List.of(rol))
                .claim("afdelingen", List.of(afdelingen))
                .build();
    }

    @Test
    @DisplayName("maken van twee mensen collega's, ook als de waarden van de claim verschillen")
    void zelfdeGroep() {
        behandelaar("hij", "team-jeugd-noord").get(DOSSIERS + "/" + dossier).eis(200);
        behandelaar("hij", "team-wmo", "team-jeugd")
                .get(DOSSIERS + "/" + dossier)
                .eis(200);
    }

    @Test
    @DisplayName("gelden zoals zij in dit token staan: zonder de groep is het dossier er niet meer")
    void nietMeer() {
        behandelaar("hij", "team-jeugd").get(DOSSIERS + "/" + dossier).eis(200);
        behandelaar("hij").get(DOSSIERS + "/" + dossier).eis(404);
        behandelaar("hij", "team-wmo").get(DOSSIERS + "/" + dossier).eis(404);
        behandelaar("hij", "jeugd").get(DOSSIERS + "/" + dossier).eis(404);
    }

    @Test
    @DisplayName("volgen een collega: zit hij in een andere groep, dan gaan zijn dossiers mee")
    void collegaVerhuist() {
        behandelaar("collega", "team-wmo").get(DOSSIERS + "/" + dossier).eis(200);
        behandelaar("hij", "team-jeugd").get(DOSSIERS + "/" + dossier).eis(404);
        behandelaar("zij", "team-wmo").get(DOSSIERS + "/" + dossier).eis(200);
    }

    @Test
    @DisplayName("blijven in de sessie van wie met zijn browser inlogde")
    void sessie() {
        metSessie("hij", "team-jeugd").get("/dossiers/" + dossier).eis(200);
        metSessie("hij", "team-wmo").get("/dossiers/" + dossier).eis(404);
        metSessie("hij").get("/dossiers/" + dossier).eis(404);
        metSessie("collega").get("/dossiers/" + dossier).eis(200);
    }

    private static Proefclient metSessie(String account, String... afdelingen) {
        Begin begin = Begin.bij(client(WEESP), "/werkvoorraad");
        String vraag = ISSUER_WEESP.logIn(
                begin.vraag(), claims -> ISSUER_WEESP.teken(met(claims, account, "klachten-behandelaar", afdelingen)));
        Antwoord terug = begin.terug(client(WEESP), vraag).eis(302);
        return client(WEESP).met("Cookie", Inlogproef.cookie(terug, "__Host-sessie"));
    }
}
