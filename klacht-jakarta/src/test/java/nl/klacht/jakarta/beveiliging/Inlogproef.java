package nl.klacht.jakarta.beveiliging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;

/**
 * A server that is no demo, behind a proxy and with HTTPS of its own, at which municipalities log in at issuers of the
 * tests. It starts at the first question and serves the whole run.
 */
final class Inlogproef {

    static final String WEESP = "weesp";
    static final String WIJDEMEREN = "wijdemeren";

    /** Its issuer changes its key. */
    static final String WISSEL = "proef-dienst";

    /** These two log in at Keycloak, each in a realm of its own. */
    static final String KEYCLOAK_EEN = "proef-advies";

    static final String KEYCLOAK_TWEE = "proef-commissie";

    /** Its issuer never answers. */
    static final String ZONDER_ANTWOORD = "stichtse-vecht";

    static final NepIssuer ISSUER_WEESP = Proef.sluitAanHetEind(new NepIssuer("client-weesp"));
    static final NepIssuer ISSUER_WIJDEMEREN = Proef.sluitAanHetEind(new NepIssuer("client-wijdemeren"));
    static final NepIssuer ISSUER_WISSEL = Proef.sluitAanHetEind(new NepIssuer("client-wissel"));
    static final NepIssuer ISSUER_PLATFORM = Proef.sluitAanHetEind(new NepIssuer("client-platform"));
    static final int KEYCLOAK_POORT = Proef.vrijePoort();
    static final int HTTPS_POORT = Proef.vrijePoort();

    private static final String KEYSTORE_WACHTWOORD = "sleutels-van-de-proef";
    private static final Proefserver SERVER =
            Proef.sluitAanHetEind(Proef.eigenServer("inloggen", omgeving(HTTPS_POORT)));

    private Inlogproef() {}

    static Proefserver server() {
        return SERVER;
    }

    /** A client that comes through the proxy, over HTTPS. */
    static Proefclient client(String tenant) {
        return client(SERVER, tenant);
    }

    static Proefclient client(Proefserver server, String tenant) {
        return server.anoniem(tenant).met("X-Forwarded-Proto", "https");
    }

    /** A client of the API with this token. */
    static Proefclient metToken(String tenant, String token) {
        return client(tenant).met("Authorization", "Bearer " + token);
    }

    /** What the server is told besides the usual. */
    static Map<String, String> omgeving(int httpsPoort) {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("KLACHT_DEMO", "");
        omgeving.put("KLACHT_PROXY", "127.0.0.1");
        omgeving.put("KLACHT_HTTPS", "https.xml");
        omgeving.put("HTTPS_PORT", Integer.toString(httpsPoort));
        omgeving.put("KLACHT_HTTPS_KEYSTORE", keystore().toString());
        omgeving.put("KLACHT_HTTPS_WACHTWOORD", KEYSTORE_WACHTWOORD);
        inloggen(omgeving, "WEESP", ISSUER_WEESP.issuer(), "client-weesp");
        inloggen(omgeving, "WIJDEMEREN", ISSUER_WIJDEMEREN.issuer(), "client-wijdemeren");
        inloggen(omgeving, "PROEF_DIENST", ISSUER_WISSEL.issuer(), "client-wissel");
        inloggen(
                omgeving,
                "STICHTSE_VECHT",
                URI.create("http://127.0.0.1:" + Proef.vrijePoort()),
                "client-stichtse-vecht");
        omgeving.put("KLACHT_PLATFORM_INLOGGEN_ISSUER", ISSUER_PLATFORM.issuer().toString());
        omgeving.put("KLACHT_PLATFORM_INLOGGEN_CLIENT", "client-platform");
        omgeving.put("KLACHT_PLATFORM_INLOGGEN_GEHEIM", NepIssuer.GEHEIM);
        omgeving.put("KLACHT_PLATFORM_INLOGGEN_ROL", "klachten-platform");
        bijKeycloak(omgeving, KEYCLOAK_EEN);
        bijKeycloak(omgeving, KEYCLOAK_TWEE);
        return omgeving;
    }

    private static void bijKeycloak(Map<String, String> omgeving, String tenant) {
        String gemeente = tenant.replace('-', '_').toUpperCase(Locale.ROOT);
        inloggen(omgeving, gemeente, Keycloak.issuer(KEYCLOAK_POORT, tenant), "klacht-" + tenant);
        omgeving.put("GEMEENTE_" + gemeente + "_INLOGGEN_API_AUDIENCE", "klacht-api-" + tenant);
    }

    private static void inloggen(Map<String, String> omgeving, String gemeente, URI issuer, String client) {
        String begin = "GEMEENTE_" + gemeente + "_INLOGGEN_";
        omgeving.put(begin + "ISSUER", issuer.toString());
        omgeving.put(begin + "CLIENT", client);
        omgeving.put(begin + "GEHEIM", NepIssuer.GEHEIM);
        omgeving.put(begin + "ROL_LOKET", "klachten-loket");
        omgeving.put(begin + "ROL_BEHANDELAAR", "klachten-behandelaar");
        omgeving.put(begin + "GROEPEN", "afdelingen");
        omgeving.put(begin + "GROEP_1_NAAM", "jeugd");
        omgeving.put(begin + "GROEP_1_WAARDEN", "team-jeugd,team-jeugd-noord");
        omgeving.put(begin + "GROEP_2_NAAM", "wmo");
        omgeving.put(begin + "GROEP_2_WAARDEN", "team-wmo");
        omgeving.put(begin + "ROL_TWEEDELIJN", "klachten-tweedelijn");
        omgeving.put(begin + "ROL_AANBIEDER", "klachten-aanbieder");
        omgeving.put(begin + "DIENSTVERLENER", "dienstverlener");
        omgeving.put(begin + "API_AUDIENCE", client + "-api");
    }

    /** A certificate of our own for every municipality, as an operator would make one to try. */
    private static Path keystore() {
        Path bestand = Proef.nieuweMap("https").resolve("https.p12");
        try {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "klacht",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=klachten.example",
                            "-ext",
                            "SAN=dns:*.localhost",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            KEYSTORE_WACHTWOORD,
                            "-keystore",
                            bestand.toString())
                    .inheritIO()
                    .start();
            if (keytool.waitFor() != 0 || !Files.exists(bestand)) {
                throw new IllegalStateException("keytool made no keystore");
            }
            return bestand;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A login that began: where the browser was sent, and the cookie it was given. */
    record Begin(URI vraag, String cookie) {

        static Begin bij(Proefclient client, String naar) {
            Antwoord antwoord = client.get("/inloggen/start?naar=" + naar).eis(302);
            return new Begin(
                    URI.create(antwoord.kop("Location").orElseThrow()), Inlogproef.cookie(antwoord, "__Host-inloggen"));
        }

        Antwoord terug(Proefclient client, String vraag) {
            return client.met("Cookie", cookie).get("/inloggen/terug?" + vraag);
        }
    }

    /** A cookie that was set, as a browser sends it back. */
    static String cookie(Antwoord antwoord, String naam) {
        return antwoord.http().headers().allValues("Set-Cookie").stream()
                .filter(kop -> kop.startsWith(naam + "="))
                .map(kop -> kop.substring(0, kop.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + naam + " with " + antwoord));
    }
}
