package nl.klacht.jakarta.avg;

import java.util.List;
import nl.klacht.jakarta.avg.Verzoek.Uitkomst;

/**
 * What the municipality answered to a request.
 *
 * @param geweigerd what was not erased, of a request to erase: it is kept with the grounds of the law
 * @param waarom the reasons that somebody chose, of a request on which he decides
 * @param toelichting what was told
 */
public record Antwoord(
        Uitkomst uitkomst, List<Vindplaats.Geweigerd> geweigerd, List<String> waarom, String toelichting) {

    public Antwoord {
        geweigerd = List.copyOf(geweigerd);
        waarom = List.copyOf(waarom);
    }
}
