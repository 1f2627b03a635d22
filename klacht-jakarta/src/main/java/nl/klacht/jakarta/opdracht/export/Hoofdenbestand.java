package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/** Heads that somebody kept elsewhere: an answer of the API, or lines of an export. */
final class Hoofdenbestand {

    private Hoofdenbestand() {}

    /** @throws OpdrachtGeweigerd when there are no heads in it */
    static List<Ketenhoofd> lees(Path bestand, String gemeente) throws IOException {
        List<Ketenhoofd> hoofden = new ArrayList<>();
        try {
            String tekst = Files.readString(bestand);
            JsonNode antwoord = tekst.contains("\"results\"") ? Dossierrijen.boom(tekst) : null;
            if (antwoord != null) {
                antwoord.path("results").forEach(hoofd -> hoofden.add(vanApi(hoofd)));
            } else {
                tekst.lines()
                        .filter(regel -> !regel.isBlank())
                        .forEach(regel -> hoofden.add(Dossierrijen.hoofd(gemeente, Dossierrijen.boom(regel))));
            }
        } catch (RuntimeException e) {
            throw new OpdrachtGeweigerd("In " + bestand + " staan geen ketenhoofden.", e);
        }
        return hoofden;
    }

    private static Ketenhoofd vanApi(JsonNode hoofd) {
        return new Ketenhoofd(
                Dossierrijen.tekst(hoofd, "gemeente"),
                LocalDate.parse(Dossierrijen.tekst(hoofd, "dag")),
                Instant.parse(Dossierrijen.tekst(hoofd, "gemaaktOp")),
                hoofd.path("dossiers").asInt(),
                Dossierrijen.tekst(hoofd, "wortel"),
                Dossierrijen.tekst(hoofd, "vorigeHash"),
                Dossierrijen.tekst(hoofd, "hash"),
                hoofd.path("handtekening").textValue());
    }
}
