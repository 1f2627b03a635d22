package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WIJDEMEREN;
import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WISSEL;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WIJDEMEREN;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WISSEL;
import static nl.klacht.jakarta.beveiliging.Inlogproef.ZONDER_ANTWOORD;
import static nl.klacht.jakarta.beveiliging.Inlogproef.metToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Een toegangstoken voor de API")
class ToegangstokenIT {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String AUDIENCE = "client-weesp-api";

    @Test
    @DisplayName("geldt bij de gemeente waarvoor het is")
    void goed() {
        metToken(WEESP, ISSUER_WEESP.teken(voorWeesp().build())).get(DOSSIERS).eis(200);
        metToken(WIJDEMEREN, ISSUER_WIJDEMEREN.teken(voorWijdemeren().build()))
                .get(DOSSIERS)
                .eis(200);
    }

    @Test
    @DisplayName("geldt niet bij een andere gemeente, ook niet als het zegt daarvoor te zijn")
    void andereGemeente() {
        metToken(WIJDEMEREN, ISSUER_WEESP.teken(voorWeesp().build()))
                .get(DOSSIERS)
                .eis(401);
        metToken(WIJDEMEREN, ISSUER_WEESP.teken(voorWijdemeren().build()))
                .get(DOSSIERS)
                .eis(401);
        metToken("beheer", ISSUER_WEESP.teken(voorWeesp().build()))
                .get(DOSSIERS)
                .eis(401);
    }

    @ParameterizedTest
    @EnumSource(value = Vals.class, mode = EnumSource.Mode.EXCLUDE, names = "ZONDER_NONCE")
    @DisplayName("geldt niet als er iets mis is, en opent geen enkele pagina")
    void vals(Vals vals) {
        String token = vals.token(ISSUER_WEESP, voorWeesp().build());
        Antwoord antwoord = metToken(WEESP, token).get(DOSSIERS).eis(401);
        assertEquals(
                "Bearer error=\"invalid_token\"",
                antwoord.kop("WWW-Authenticate").orElseThrow());
        assertFalse(antwoord.tekst().contains("account-1"), antwoord.tekst());
        metToken(WEESP, token).get("/werkvoorraad").eis(302);
    }

    @Test
    @DisplayName("is iets anders dan een bewijs van inloggen")
    void bewijsVanInloggen() {
        JWTClaimsSet bewijs =
                ISSUER_WEESP.claims("client-weesp").claim("nonce", "n").build();
        metToken(WEESP, ISSUER_WEESP.teken(bewijs)).get(DOSSIERS).eis(401);
    }

    @Test
    @DisplayName("wordt gevraagd aan wie er geen meebrengt")
    void zonderToken() {
        Antwoord antwoord = Inlogproef.client(WEESP).get(DOSSIERS).eis(401);
        assertEquals("Bearer", antwoord.kop("WWW-Authenticate").orElseThrow());
    }

    @Test
    @DisplayName("opent de schermen niet")
    void geenSchermen() {
        metToken(WEESP, ISSUER_WEESP.teken(voorWeesp().build()))
                .get("/werkvoorraad")
                .eis(302);
    }

    @Test
    @DisplayName("geeft de rollen die de gemeente eraan geeft, en geen andere")
    void rollen() {
        JWTClaimsSet zonder =
                voorWeesp().claim("groups", List.of("loket", "admin")).build();
        metToken(WEESP, ISSUER_WEESP.teken(zonder)).get(DOSSIERS).eis(401);
        JWTClaimsSet aanbieder = voorWeesp()
                .claim("groups", List.of("klachten-aanbieder"))
                .claim("dienstverlener", "proef-onbekend")
                .build();
        metToken(WEESP, ISSUER_WEESP.teken(aanbieder)).get(DOSSIERS).eis(401);
    }

    @Test
    @DisplayName("maakt van een aanbieder alleen de dienstverlener die erin staat")
    void aanbieder() {
        JWTClaimsSet claims = voorWeesp()
                .claim("groups", List.of("klachten-aanbieder"))
                .claim("dienstverlener", "jeugdhulp-proef")
                .build();
        String token = ISSUER_WEESP.teken(claims);
        metToken(WEESP, token).post(DOSSIERS, melding("zorg-voorbeeld")).eis(403);
        String id = metToken(WEESP, token)
                .post(DOSSIERS, melding("jeugdhulp-proef"))
                .eis(201)
                .json()
                .required("id")
                .asText();
        metToken(WEESP, token).get(DOSSIERS + "/" + id).eis(200);
        String ander = ISSUER_WEESP.teken(new JWTClaimsSet.Builder(claims)
                .claim("dienstverlener", "zorg-voorbeeld")
                .build());
        metToken(WEESP, ander).get(DOSSIERS + "/" + id).eis(404);
    }

    /** A complaint that was lodged with this provider, as he notifies it. */
    private static String melding(String dienstverlener) {
        return """
                {"soort": "klacht", "vorm": "schriftelijk", "kanaal": "dienstverlener", "ontvangenOp": "%s",
                 "onderdelen": [{"omschrijving": "De hulp kwam niet.", "jegensKlager": true, "domein": "jeugd", "aspect": "inhoud",
                                 "betreft": {"soort": "dienstverlener_organisatie", "dienstverlener": "%s"}}]}
                """.formatted(OffsetDateTime.now().minusHours(1).truncatedTo(ChronoUnit.SECONDS), dienstverlener);
    }

    @Test
    @DisplayName("geldt met een nieuwe sleutel van de issuer meteen, en met de oude niet meer")
    void nieuweSleutel() {
        JWTClaimsSet claims = ISSUER_WISSEL.claims("client-wissel-api").build();
        String oud = ISSUER_WISSEL.teken(claims);
        metToken(WISSEL, oud).get(DOSSIERS).eis(200);
        ISSUER_WISSEL.wisselSleutel();
        metToken(WISSEL, ISSUER_WISSEL.teken(claims)).get(DOSSIERS).eis(200);
        metToken(WISSEL, oud).get(DOSSIERS).eis(401);
    }

    @Test
    @DisplayName("is niet te beoordelen als de issuer niet antwoordt, en dat is geen weigering")
    void issuerWeg() {
        Antwoord antwoord = metToken(
                        ZONDER_ANTWOORD, ISSUER_WEESP.teken(voorWeesp().build()))
                .get(DOSSIERS)
                .eis(503);
        assertTrue(antwoord.kop("Retry-After").isPresent());
        assertTrue(antwoord.tekst().contains("Wij kunnen uw token nu niet controleren"), antwoord.tekst());
    }

    @Test
    @DisplayName("een bekend wachtwoord van de demo opent hier niets")
    void geenDemo() {
        Inlogproef.server()
                .als("loket", WEESP)
                .met("X-Forwarded-Proto", "https")
                .get(DOSSIERS)
                .eis(401);
    }

    private static JWTClaimsSet.Builder voorWeesp() {
        return ISSUER_WEESP.claims(AUDIENCE);
    }

    private static JWTClaimsSet.Builder voorWijdemeren() {
        return ISSUER_WIJDEMEREN.claims("client-wijdemeren-api");
    }
}
