package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.platform.StartGeweigerd;
import nl.klacht.jakarta.platform.Tekensleutel;

/** The public half of the key with which heads are signed, in a file. */
final class Sleutelbestand {

    private Sleutelbestand() {}

    /** @throws OpdrachtGeweigerd when there is no such key in it */
    static PublicKey lees(String bestand) throws IOException {
        try {
            return Tekensleutel.openbaar(Files.readString(Path.of(bestand)));
        } catch (StartGeweigerd e) {
            throw new OpdrachtGeweigerd("In " + bestand + " staat geen openbare Ed25519-sleutel in PEM.", e);
        }
    }
}
