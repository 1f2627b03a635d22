package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Inlogproef.ISSUER_WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.WEESP;
import static nl.klacht.jakarta.beveiliging.Inlogproef.client;
import static nl.klacht.jakarta.beveiliging.Inlogproef.cookie;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.klacht.jakarta.beveiliging.Inlogproef.Begin;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een tweede server, en een gemeente die erbij komt")
class AansluitenIT {

    private static final String NIEUW = "proef-nieuw";
    private static final String BESLOTEN = "/werkvoorraad";

    private static Path mappen;
    private static Proefserver tweede;

    @BeforeAll
    static void begin() throws IOException {
        mappen = Proef.nieuweMap("gemeenten");
        neemOver(Path.of("..", "tenant-configs"), WEESP, WEESP);
        Map<String, String> omgeving = new HashMap<>(Inlogproef.omgeving(Proef.vrijePoort()));
        omgeving.put("KLACHT_TENANT_CONFIGS", mappen.toString());
        omgeving.put("KLACHT_HERLEZEN_SECONDEN", "1");
        tweede = Proef.eigenServer("inloggen-tweede", omgeving);
    }

    @AfterAll
    static void einde() {
        tweede.close();
    }

    @Test
    @DisplayName("inloggen begint op de ene server en eindigt op de andere, en de sessie geldt op beide")
    void tweeServers() {
        Proefclient eerste = client(WEESP).met("Host", "weesp.localhost");
        Proefclient ander = client(tweede, WEESP).met("Host", "weesp.localhost");
        Begin begin = Begin.bij(eerste, BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken);
        String sessie = cookie(begin.terug(ander, vraag), "__Host-sessie");
        eerste.met("Cookie", sessie).get(BESLOTEN).eis(200);
        ander.met("Cookie", sessie).get(BESLOTEN).eis(200);
        String teken = Geheim.hash("formulier\n" + sessie.substring(sessie.indexOf('=') + 1));
        ander.met("Cookie", sessie)
                .postFormulier("/uitloggen", Map.of("formulierteken", teken))
                .eis(200);
        eerste.met("Cookie", sessie).get(BESLOTEN).eis(302);
    }

    @Test
    @DisplayName("een gemeente komt erbij zonder herstart, en kan meteen inloggen, met een eigen sleutel bij de issuer")
    void erbij() throws IOException, JOSEException {
        client(tweede, NIEUW).get("/inloggen").eis(404);
        RSAKey sleutel = NepIssuer.nieuweSleutel();
        Path geheim = Files.writeString(Proef.nieuweMap("geheim").resolve("client.pem"), pem(sleutel));
        try (NepIssuer issuer = new NepIssuer("client-nieuw", sleutel)) {
            Path bestand = neemOver(Path.of("src", "test", "tenant-configs"), "proef-leeg", NIEUW);
            String begin = "gemeente." + NIEUW + ".inloggen.";
            Files.writeString(
                    bestand,
                    Files.readString(bestand)
                            + "\n" + begin + "issuer=" + issuer.issuer()
                            + "\n" + begin + "client=client-nieuw"
                            + "\n" + begin + "geheimBestand=" + geheim
                            + "\n" + begin + "rollen=rollen.klacht"
                            + "\n" + begin + "rol.loket=baas\n");
            wachtTot(() -> status(NIEUW) == 200);
            Begin login = Begin.bij(client(tweede, NIEUW), BESLOTEN);
            String vraag = issuer.logIn(
                    login.vraag(),
                    claims -> issuer.teken(new JWTClaimsSet.Builder(claims)
                            .claim("rollen", Map.of("klacht", "baas"))
                            .build()));
            Antwoord terug = login.terug(client(tweede, NIEUW), vraag);
            String sessie = cookie(terug, "__Host-sessie");
            client(tweede, NIEUW).met("Cookie", sessie).get(BESLOTEN).eis(200);
            assertTrue(tweede.beheer().get("/metrics").eis(200).tekst().contains("tenant=\"" + NIEUW + "\""));
        }
    }

    @Test
    @DisplayName("een fout in haar bestand stopt een gemeente niet die al draait, en staat in het logboek")
    void foutErin() throws IOException {
        Path bestand = mappen.resolve(WEESP).resolve("tenant.properties");
        String goed = Files.readString(bestand);
        Files.writeString(bestand, goed + "\ngemeente.weesp.inloggen.geheim=hoort-hier-niet\n");
        wachtTot(() -> tweede.log().contains("De gemeente weesp houdt wat zij had"));
        assertTrue(tweede.log().contains("Een geheim staat nooit in een bestand met instellingen."), tweede::log);
        assertFalse(tweede.log().contains("hoort-hier-niet"));
        Begin begin = Begin.bij(client(tweede, WEESP), BESLOTEN);
        begin.terug(client(tweede, WEESP), ISSUER_WEESP.logIn(begin.vraag(), ISSUER_WEESP::teken))
                .eis(302);
        Files.writeString(bestand, goed);
    }

    @Test
    @DisplayName("een dienstverlener die de gemeente niet meer kent, is meteen weg, ook midden in een sessie")
    void dienstverlenerWeg() throws IOException {
        Path bestand = mappen.resolve(WEESP).resolve("dienstverleners.csv");
        String met = Files.readString(bestand);
        List<String> regels = met.lines().toList();
        String laatste = regels.get(regels.size() - 1);
        Begin begin = Begin.bij(client(tweede, WEESP), BESLOTEN);
        String vraag = ISSUER_WEESP.logIn(
                begin.vraag(),
                claims -> ISSUER_WEESP.teken(new JWTClaimsSet.Builder(claims)
                        .claim("groups", List.of("klachten-aanbieder"))
                        .claim("dienstverlener", laatste.split(";")[0])
                        .build()));
        String sessie = cookie(begin.terug(client(tweede, WEESP), vraag), "__Host-sessie");
        Proefclient aanbieder = client(tweede, WEESP).met("Cookie", sessie);
        aanbieder.get(BESLOTEN).eis(200);
        Files.writeString(bestand, met.replace(laatste, "").stripTrailing() + "\n");
        wachtTot(() -> aanbieder.get(BESLOTEN).status() == 302);
        Files.writeString(bestand, met);
    }

    @Test
    @DisplayName("een gemeente die met een fout erbij komt, is er zodra de fout weg is")
    void hersteld() throws IOException {
        Path bestand = neemOver(Path.of("src", "test", "tenant-configs"), "proef-leeg", "proef-fout");
        String goed = Files.readString(bestand);
        Files.writeString(bestand, goed + "\ngemeente.proef-fout.onzin=1\n");
        wachtTot(() -> status("proef-fout") == 503);
        Files.writeString(bestand, goed);
        wachtTot(() -> status("proef-fout") == 200);
    }

    private static String pem(RSAKey sleutel) throws JOSEException {
        byte[] inhoud = sleutel.toRSAPrivateKey().getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(inhoud)
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static int status(String tenant) {
        return client(tweede, tenant).get("/inloggen").status();
    }

    /** Looks until the server has read the folders again. */
    private static void wachtTot(BooleanSupplier gezien) {
        Instant einde = Instant.now().plusSeconds(60);
        while (!gezien.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(einde), tweede::log);
        }
    }

    /** A copy of a municipality under another id; gives its settings. */
    private static Path neemOver(Path set, String van, String naar) throws IOException {
        try (Stream<Path> alles = Files.walk(set.resolve(van))) {
            for (Path bron : alles.filter(Files::isRegularFile).toList()) {
                Path doel = mappen.resolve(naar)
                        .resolve(set.resolve(van).relativize(bron).toString());
                Files.createDirectories(doel.getParent());
                Files.writeString(doel, Files.readString(bron).replace(van, naar));
            }
        }
        return mappen.resolve(naar).resolve("tenant.properties");
    }
}
