package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A file of a dossier in an export, and what somebody does to it who knows how an export is made.
 *
 * @param dossier the dossier.json that names it
 * @param id the file
 */
record Exportstuk(Path dossier, String id) {

    /** One of the files of a dossier. */
    static Exportstuk kies(Path dossier, Random toeval) {
        List<String> ids = new ArrayList<>();
        ExportschadeIT.lees(dossier).get("bestanden").fieldNames().forEachRemaining(ids::add);
        return new Exportstuk(dossier, ids.get(toeval.nextInt(ids.size())));
    }

    String dossierId() {
        return ExportschadeIT.lees(dossier).get("id").asText();
    }

    Path plaats() {
        return dossier.resolveSibling(
                ExportschadeIT.lees(dossier).at("/bestanden/" + id).asText());
    }

    /** The file, where it is and its row; what of it stands in the history stays. */
    void haalWeg() throws IOException {
        Path plaats = plaats();
        ObjectNode boom = ExportschadeIT.lees(dossier);
        ((ObjectNode) boom.get("bestanden")).remove(id);
        ArrayNode rijen = (ArrayNode) boom.get("bijlagen");
        for (int i = rijen.size() - 1; i >= 0; i--) {
            if (rijen.get(i).get("id").asText().equals(id)) {
                rijen.remove(i);
            }
        }
        Files.delete(plaats);
        Files.deleteIfExists(Path.of(plaats + Dossieruitvoer.MDTO));
        Files.writeString(dossier, boom.toString());
    }

    /** Takes in a file of another dossier, with its row and salt, as this id. */
    void neemOver(Exportstuk ander, String als) throws IOException {
        String pad = "bestanden/098-" + als + ".txt";
        Files.copy(ander.plaats(), dossier.resolveSibling(pad));
        ObjectNode boom = ExportschadeIT.lees(dossier);
        ((ObjectNode) boom.get("bestanden")).put(als, pad);
        for (var rij : ExportschadeIT.lees(ander.dossier).get("bijlagen")) {
            if (rij.get("id").asText().equals(ander.id)) {
                ((ArrayNode) boom.get("bijlagen"))
                        .add(((ObjectNode) rij).put("id", als).put("dossier", dossierId()));
            }
        }
        Files.writeString(dossier, boom.toString());
    }

    /** Another name, wherever it is named outside the history. */
    void hernoem() throws IOException {
        Path plaats = plaats();
        String naam = "001-heel iets anders.txt";
        Files.move(plaats, plaats.resolveSibling(naam));
        Files.move(Path.of(plaats + Dossieruitvoer.MDTO), plaats.resolveSibling(naam + Dossieruitvoer.MDTO));
        ObjectNode boom = ExportschadeIT.lees(dossier);
        String was = boom.at("/bestanden/" + id).asText();
        ((ObjectNode) boom.get("bestanden")).put(id, was.substring(0, was.lastIndexOf('/') + 1) + naam);
        Files.writeString(dossier, boom.toString());
    }
}
