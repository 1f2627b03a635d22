package nl.klacht.jakarta.bericht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import nl.klacht.jakarta.beheer.Sjabloon;

/** The texts that come with the service. */
final class Sjablonen {

    private static final Map<Berichtsoort, Sjabloon> STANDAARD = new EnumMap<>(Berichtsoort.class);

    static {
        Berichtsoort.metTekst().forEach(soort -> STANDAARD.put(soort, Sjabloon.lees(tekst(soort.bestand()))));
    }

    private Sjablonen() {}

    static Sjabloon standaard(Berichtsoort soort) {
        return STANDAARD.get(soort);
    }

    private static String tekst(String bestand) {
        try (var in = Sjablonen.class.getResourceAsStream(bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
