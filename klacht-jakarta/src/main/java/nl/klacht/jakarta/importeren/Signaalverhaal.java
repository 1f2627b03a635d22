package nl.klacht.jakarta.importeren;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.dossier.Naspeler;

/**
 * What a line tells, as steps: received on the day it came in and, when it was closed, acted upon, nobody to tell it to,
 * and closed on that day. A day has no hour, so a step stands at its beginning.
 */
final class Signaalverhaal {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Signaalverhaal() {}

    static ObjectNode intake(Importregel regel, String aard) {
        ObjectNode intake = JSON.objectNode()
                .put("soort", "signaal")
                .put("vorm", "mondeling")
                .put("kanaal", "medewerker")
                .put("ontvangenOp", moment(regel.geopend()).toString());
        intake.putArray("onderdelen")
                .addObject()
                .put("omschrijving", regel.tekst())
                .put("aard", aard);
        return intake;
    }

    static List<Naspeler.Stap> stappen(Importregel regel) {
        LocalDate dag = regel.gesloten();
        if (dag == null) {
            return List.of();
        }
        return List.of(
                new Naspeler.Stap(
                        Soort.HANDEL,
                        JSON.objectNode()
                                .put("besluit", "actie")
                                .put("omschrijving", "Afgehandeld in het systeem waaruit dit is overgenomen."),
                        moment(dag)),
                new Naspeler.Stap(Soort.KOPPEL_TERUG, JSON.objectNode().put("aan", "niet_mogelijk"), moment(dag)),
                new Naspeler.Stap(
                        Soort.SLUIT,
                        JSON.objectNode().put("reden", "Gesloten in het systeem waaruit dit is overgenomen."),
                        moment(dag)));
    }

    private static Instant moment(LocalDate dag) {
        return dag.atStartOfDay(LokaleDag.ZONE).toInstant();
    }
}
