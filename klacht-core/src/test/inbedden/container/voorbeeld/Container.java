package voorbeeld;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.recht.awb.Awb9_11;

/** The core in a CDI container that is not ours, behind the web server of the JDK. */
public class Container {

    // begin
    public static class Gemeente {
        @Produces
        @Singleton
        Kader kader = Kader.standaard("Voorbeeldgemeente");
    }

    @ApplicationScoped
    public static class Loket {
        @Inject
        Kader kader;

        LocalDate uiterlijk(LocalDate ontvangen) {
            return Awb9_11.afhandeling(ontvangen, false, kader.kalender()).wettelijk();
        }
    }
    // einde

    public static void main(String[] args) throws Exception {
        try (SeContainer container = SeContainerInitializer.newInstance().addBeanClasses(Gemeente.class).initialize()) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/uiterlijk", vraag -> antwoord(vraag, container.select(Loket.class).get()));
            server.start();
            try {
                System.out.println(haal(server.getAddress(), "2026-03-02"));
            } finally {
                server.stop(0);
            }
            long vanOns = container.getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> bean.getBeanClass().getName().startsWith("nl.klacht."))
                    .count();
            System.out.println("beans of the core: " + vanOns);
        }
    }

    private static void antwoord(HttpExchange vraag, Loket loket) throws IOException {
        LocalDate ontvangen = LocalDate.parse(vraag.getRequestURI().getQuery());
        byte[] tekst = loket.uiterlijk(ontvangen).toString().getBytes(StandardCharsets.UTF_8);
        vraag.sendResponseHeaders(200, tekst.length);
        vraag.getResponseBody().write(tekst);
        vraag.close();
    }

    private static String haal(InetSocketAddress adres, String dag) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + adres.getPort() + "/uiterlijk?" + dag);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
}
