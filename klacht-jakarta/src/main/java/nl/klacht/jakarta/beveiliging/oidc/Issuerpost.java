package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What goes to an issuer and comes back. Whatever an issuer does, it costs the other municipalities nothing: the whole
 * answer is there within a time and a size, and where it redirects to nobody follows.
 */
final class Issuerpost implements HTTPRequestSender, ResourceRetriever {

    private static final int GOED = 200;

    private final HttpClient client;
    private final Duration geduld;
    private final int bytes;

    /**
     * @param geduld how long the whole answer may take
     * @param bytes how long it may be
     */
    Issuerpost(Duration geduld, int bytes) {
        this.geduld = geduld;
        this.bytes = bytes;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(geduld)
                .build();
    }

    /** A document of the issuer; anything but the document itself is a failure. */
    @Override
    public Resource retrieveResource(URL adres) throws IOException {
        HttpResponse<byte[]> antwoord =
                wacht(HttpRequest.newBuilder(uri(adres)).GET().build());
        if (antwoord.statusCode() != GOED) {
            throw new IOException(adres + " answered " + antwoord.statusCode());
        }
        return new Resource(
                new String(antwoord.body(), StandardCharsets.UTF_8),
                antwoord.headers().firstValue("Content-Type").orElse(null));
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest vraag) throws IOException {
        HttpRequest.Builder bouwer = HttpRequest.newBuilder(vraag.getURI());
        vraag.getHeaderMap().forEach((kop, waarden) -> waarden.forEach(waarde -> bouwer.header(kop, waarde)));
        BodyPublisher body =
                vraag.getBody() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(vraag.getBody());
        HttpResponse<byte[]> antwoord =
                wacht(bouwer.method(vraag.getMethod().name(), body).build());
        return vorm(antwoord);
    }

    private static HTTPResponse vorm(HttpResponse<byte[]> antwoord) throws IOException {
        HTTPResponse vorm = new HTTPResponse(antwoord.statusCode());
        try {
            vorm.setContentType(antwoord.headers().firstValue("Content-Type").orElse(null));
        } catch (ParseException e) {
            throw new IOException("an answer of an unknown kind", e);
        }
        vorm.setBody(new String(antwoord.body(), StandardCharsets.UTF_8));
        return vorm;
    }

    private HttpResponse<byte[]> wacht(HttpRequest vraag) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> onderweg = client.sendAsync(vraag, kop -> new Begrensdantwoord(bytes));
        try {
            return onderweg.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + geduld, e);
        } catch (ExecutionException e) {
            throw new IOException("no answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            onderweg.cancel(true);
        }
    }

    private static URI uri(URL adres) throws IOException {
        try {
            return adres.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("no address: " + adres, e);
        }
    }
}
