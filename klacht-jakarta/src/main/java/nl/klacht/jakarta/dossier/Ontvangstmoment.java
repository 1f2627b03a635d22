package nl.klacht.jakarta.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;

/** When a message can have been received: not in the future, and not before the first day whose rules are modelled. */
final class Ontvangstmoment {

    private static final String PLEK = "#/ontvangenOp";

    private Ontvangstmoment() {}

    static void eis(Instant ontvangenOp, Instant nu) {
        List<Invoerfout> fouten = new ArrayList<>();
        LocalDate dag = LokaleDag.van(ontvangenOp);
        if (ontvangenOp.isAfter(nu)) {
            fouten.add(Invoerfout.inBody(
                    PLEK,
                    "De ontvangst op " + Datumtekst.van(dag)
                            + " ligt in de toekomst. Vul het moment in waarop het bericht binnenkwam."));
        }
        if (dag.isBefore(Kalender.EERSTE_DAG)) {
            fouten.add(Invoerfout.inBody(
                    PLEK,
                    "De ontvangst op " + Datumtekst.van(dag) + " ligt voor " + Datumtekst.van(Kalender.EERSTE_DAG)
                            + ". Berichten van daarvoor kunnen niet worden ingevoerd."));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }
}
