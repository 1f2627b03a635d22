package nl.klacht.jakarta.bericht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The texts that come with the service. */
final class Sjablonen {

    private static final Map<Berichtsoort, Sjabloon> STANDAARD = new EnumMap<>(Berichtsoort.class);

    static {
        for (Berichtsoort soort : Berichtsoort.values()) {
            if (soort != Berichtsoort.GEBEURTENIS) {
                STANDAARD.put(soort, Sjabloon.lees(tekst(soort.code() + ".txt")));
            }
        }
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
