package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.client;
import static nl.klacht.jakarta.beveiliging.Inlogproef.metToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import nl.klacht.jakarta.beveiliging.Inlogproef.Begin;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie twee rollen heeft")
class TweeRollenIT {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String STAP = "/informele-afdoeningen";
    private static final String BODY = """
            {"onderdelen":[{"onderdeel":1,"tevreden":true,"tevredenOp":"2026-03-03","wie":"klager",
             "blijktUit":"Telefoongesprek"}]}""";

    private String dossier;
    private String versie;

    @BeforeEach
    void dossierVanEenAnder() {
        Proefclient loket = met("loket-1", List.of("klachten-loket"));
        Antwoord intake = loket.post(DOSSIERS, """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""").eis(201);
        dossier = DOSSIERS + "/" + intake.json().get("id").asText();
        Antwoord toegewezen = loket.met("If-Match", intake.kop("ETag").orElseThrow())
                .post(dossier + "/toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"ander\"}")
                .eis(201);
        versie = loket.met("If-Match", toegewezen.kop("ETag").orElseThrow())
                .post(
                        dossier + "/gesprekken",
                        "{\"op\":\"2026-03-03\",\"besproken\":\"Wat er gebeurde.\",\"onderdelen\":[1]}")
                .eis(201)
                .kop("ETag")
                .orElseThrow();
        met("ander", List.of("klachten-behandelaar"), "team-jeugd").get(dossier).eis(200);
    }

    @Test
    @DisplayName("doet als behandelaar niets in een dossier dat hij alleen als loket ziet")
    void nietVanHem() {
        Proefclient beide = met("beide", List.of("klachten-loket", "klachten-behandelaar"));
        beide.met("If-Match", versie).post(dossier + STAP, BODY).eis(403);
        assertFalse(bevoegd(beide.get(dossier).eis(200), "doe_informeel_af"));
        assertTrue(bevoegd(beide.get(dossier).eis(200), "wijs_toe"));
        Begin begin = Begin.bij(client(WEESP), "/werkvoorraad");
        Antwoord terug = begin.terug(
                client(WEESP),
                ISSUER_WEESP.logIn(
                        begin.vraag(),
                        claims -> ISSUER_WEESP.teken(
                                claims(claims, "beide", List.of("klachten-loket", "klachten-behandelaar")))));
        client(WEESP)
                .met("Cookie", Inlogproef.cookie(terug, "__Host-sessie"))
                .get(dossier.replace("/api/v1", "") + "/stap/doe_informeel_af")
                .eis(403);
    }

    @Test
    @DisplayName("doet het wel in een dossier van zijn groep, en het staat er als behandelaar")
    void vanZijnGroep() {
        Proefclient beide = met("beide", List.of("klachten-loket", "klachten-behandelaar"), "team-jeugd-noord");
        assertTrue(bevoegd(beide.get(dossier).eis(200), "doe_informeel_af"));
        Antwoord gedaan =
                beide.met("If-Match", versie).post(dossier + STAP, BODY).eis(201);
        JsonNode laatste = beide.get(dossier + "/gebeurtenissen/"
                        + gedaan.json().get("versie").asText())
                .eis(200)
                .json();
        assertEquals("behandelaar", laatste.get("rol").asText(), laatste::toString);
    }

    private static boolean bevoegd(Antwoord dossier, String handeling) {
        for (JsonNode mogelijkheid : dossier.json().get("mogelijkheden")) {
            if (mogelijkheid.get("handeling").asText().equals(handeling)) {
                return mogelijkheid.get("bevoegd").asBoolean();
            }
        }
        throw new AssertionError("no such step: " + handeling);
    }

    private static Proefclient met(String account, List<String> rollen, String... afdelingen) {
        return metToken(
                WEESP,
                ISSUER_WEESP.teken(
                        claims(ISSUER_WEESP.claims("client-weesp-api").build(), account, rollen, afdelingen)));
    }

    private static JWTClaimsSet claims(JWTClaimsSet claims, String account, List<String> rollen, String... afdelingen) {
        return new JWTClaimsSet.Builder(claims)
                .subject(account)
                .claim("groups", rollen)
                .claim("afdelingen", List.of(afdelingen))
                .build();
    }
}
