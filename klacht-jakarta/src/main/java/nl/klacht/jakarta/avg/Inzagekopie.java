package nl.klacht.jakarta.avg;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.recht.avg.AVG15;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;

/**
 * The copy of what is held of a person, for who answers the request: what may harm others is marked, to be read first.
 *
 * @param gronden what goes along, what does not, and why
 */
public record Inzagekopie(
        String gemeente, UUID verzoek, Instant gemaaktOp, List<Dossierdeel> dossiers, List<Grondvorm> gronden) {

    /**
     * What one dossier holds of him.
     *
     * @param eigenGegevens what is registered of him
     * @param anderen how many other persons stand in it; of them nothing goes along
     * @param teksten what was told, to be read first
     * @param lezers who read the dossier, without the account
     */
    public record Dossierdeel(
            String kenmerk,
            String soort,
            String fase,
            LocalDate ontvangstdatum,
            List<Deel> eigenGegevens,
            int anderen,
            List<Verloop> verloop,
            List<Tekstdeel> teksten,
            List<Lezing> lezers) {}

    /** What is registered of him. */
    public record Deel(JsonNode gegevens) {}

    /** A step, with the grounds of that time. */
    public record Verloop(Instant moment, String stap, List<String> gronden) {}

    /** A text, and what becomes of it. */
    public record Tekstdeel(UUID id, String tekst, AVG15.Meegeven meegeven) {}

    /** That somebody in this role read it. */
    public record Lezing(Instant moment, String rollen, String wat) {}
}
