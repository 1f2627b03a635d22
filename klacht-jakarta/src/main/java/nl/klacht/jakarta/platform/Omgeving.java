package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The start parameters: environment variables, and for secrets {@code NAME_FILE} that names a file with the value. */
record Omgeving(Map<String, String> waarden) {

    static Omgeving vanProces() {
        return new Omgeving(System.getenv());
    }

    Optional<String> find(String naam) {
        return Optional.ofNullable(waarden.get(naam)).map(String::strip).filter(w -> !w.isEmpty());
    }

    String read(String naam, String uitleg) {
        return find(naam).orElseThrow(() -> new StartGeweigerd(naam + " ontbreekt: " + uitleg));
    }

    /** The value itself, or the content of the file that {@code naam_FILE} names. */
    String readGeheim(String naam, String uitleg) {
        return find(naam)
                .or(() -> find(naam + "_FILE").map(Omgeving::inhoud))
                .orElseThrow(() -> new StartGeweigerd(naam + " of " + naam + "_FILE ontbreekt: " + uitleg));
    }

    int getal(String naam, int anders) {
        try {
            return find(naam).map(Integer::parseInt).orElse(anders);
        } catch (NumberFormatException e) {
            throw new StartGeweigerd(naam + " moet een getal zijn, niet '" + waarden.get(naam) + "'.", e);
        }
    }

    private static String inhoud(String bestand) {
        try {
            return Files.readString(Path.of(bestand)).strip();
        } catch (IOException e) {
            throw new StartGeweigerd("Het bestand " + bestand + " met een wachtwoord is niet te lezen.", e);
        }
    }
}
