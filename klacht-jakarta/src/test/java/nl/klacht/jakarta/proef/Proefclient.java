package nl.klacht.jakarta.proef;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speaks HTTP to one host of one server, as one account. Connects to loopback whatever the host is called, because Java does
 * not resolve {@code *.localhost}. Immutable: {@link #met} gives another client.
 */
public final class Proefclient {

    private static final HttpClient HTTP = maakHttp();
    private static final String GRENS = "----proef-7MA4YWxkTrZu0gW";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI adres;
    private final Map<String, String> koppen;
    private final Duration geduld;

    Proefclient(URI adres, String host, @Nullable String gebruiker, @Nullable String wachtwoord) {
        this(adres, koppen(host, gebruiker, wachtwoord), Duration.ofSeconds(60));
    }

    private Proefclient(URI adres, Map<String, String> koppen, Duration geduld) {
        this.adres = adres;
        this.koppen = Map.copyOf(koppen);
        this.geduld = geduld;
    }

    /** The same client, that also sends this header. */
    public Proefclient met(String kop, String waarde) {
        var meer = new HashMap<>(koppen);
        meer.put(kop, waarde);
        return new Proefclient(adres, meer, geduld);
    }

    /** The same client, that waits this long for an answer. */
    public Proefclient geduldig(Duration duur) {
        return new Proefclient(adres, koppen, duur);
    }

    /** The same client, at another time: allowed to loket and beheerder in demo mode. */
    public Proefclient op(String handelingsmoment) {
        return met("Handelingsmoment", handelingsmoment);
    }

    public Antwoord get(String pad) {
        return stuur("GET", pad, BodyPublishers.noBody());
    }

    /** As {@link #get}, empty when nobody listens. */
    public Optional<Antwoord> find(String pad) {
        try {
            return Optional.of(stuurOfFaal("GET", pad, BodyPublishers.noBody()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Antwoord post(String pad, String json) {
        return met("Content-Type", "application/json").stuur("POST", pad, BodyPublishers.ofString(json));
    }

    public Antwoord post(String pad, JsonNode json) {
        return post(pad, json.toString());
    }

    public Antwoord postCsv(String pad, String csv) {
        return met("Content-Type", "text/csv; charset=utf-8").stuur("POST", pad, BodyPublishers.ofString(csv));
    }

    /** Sends a form as a browser does. */
    public Antwoord postFormulier(String pad, Map<String, String> velden) {
        var tekst = velden.entrySet().stream()
                .map(veld -> codeer(veld.getKey()) + "=" + codeer(veld.getValue()))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
        return met("Content-Type", "application/x-www-form-urlencoded")
                .stuur("POST", pad, BodyPublishers.ofString(tekst));
    }

    /** Sends a form with one file, as a browser or a program does. */
    public Antwoord postBestand(String pad, Map<String, String> velden, String naam, byte[] inhoud) {
        return postBestanden(pad, velden, List.of(new Bestand("bestand", naam, inhoud)));
    }

    /** As {@link #postBestand}, with any number of files. */
    public Antwoord postBestanden(String pad, Map<String, String> velden, List<Bestand> bestanden) {
        return met("Content-Type", "multipart/form-data; boundary=" + GRENS)
                .stuur("POST", pad, BodyPublishers.ofByteArrays(delen(velden, bestanden)));
    }

    private static List<byte[]> delen(Map<String, String> velden, List<Bestand> bestanden) {
        List<byte[]> delen = new ArrayList<>();
        velden.forEach((veld, waarde) -> delen.add(deel("name=\"" + veld + "\"", "text/plain; charset=utf-8", waarde)));
        for (var bestand : bestanden) {
            delen.add(deel(
                    "name=\"" + bestand.veld() + "\"; filename=\"" + bestand.naam() + "\"",
                    "application/octet-stream",
                    ""));
            delen.add(bestand.inhoud());
        }
        delen.add(("\r\n--" + GRENS + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return delen;
    }

    private static byte[] deel(String naam, String type, String waarde) {
        return ("\r\n--" + GRENS + "\r\nContent-Disposition: form-data; " + naam + "\r\nContent-Type: " + type
                        + "\r\n\r\n" + waarde)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A file of a form. */
    public record Bestand(String veld, String naam, byte[] inhoud) {}

    /** What comes back, to the byte. */
    public HttpResponse<byte[]> haal(String pad) {
        var verzoek = HttpRequest.newBuilder(adres.resolve(pad)).timeout(geduld).GET();
        koppen.forEach(verzoek::setHeader);
        try {
            return HTTP.send(verzoek.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new ConnectException("interrupted"));
        }
    }

    public Antwoord stuur(String methode, String pad, BodyPublisher body) {
        try {
            return stuurOfFaal(methode, pad, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Antwoord stuurOfFaal(String methode, String pad, BodyPublisher body) throws IOException {
        var verzoek = HttpRequest.newBuilder(adres.resolve(pad)).timeout(geduld).method(methode, body);
        koppen.forEach(verzoek::setHeader);
        try {
            return new Antwoord(HTTP.send(verzoek.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectException("interrupted");
        }
    }

    private static Map<String, String> koppen(String host, @Nullable String gebruiker, @Nullable String wachtwoord) {
        var koppen = new HashMap<String, String>();
        koppen.put("Host", host);
        if (gebruiker != null) {
            koppen.put("Authorization", "Basic " + base64(gebruiker + ":" + wachtwoord));
        }
        return koppen;
    }

    private static HttpClient maakHttp() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static String base64(String tekst) {
        return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Antwoord(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public Optional<String> kop(String naam) {
            return http.headers().firstValue(naam);
        }

        public String tekst() {
            return http.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException e) {
                throw new UncheckedIOException("no JSON: " + http.body(), e);
            }
        }

        /** This answer, if it has this status; otherwise the test fails with all that came back. */
        public Antwoord eis(int status) {
            if (status() != status) {
                throw new AssertionError("expected " + status + ", not " + this);
            }
            return this;
        }

        @Override
        public String toString() {
            return http.request().method() + " " + http.request().uri().getPath() + " -> " + status() + "\n" + tekst();
        }
    }
}
