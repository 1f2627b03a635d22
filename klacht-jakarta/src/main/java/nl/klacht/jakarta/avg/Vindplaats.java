package nl.klacht.jakarta.avg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.recht.avg.AVG17;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;

/**
 * A dossier in which something of the person stands.
 *
 * @param personen the persons in it that fit
 * @param teksten the texts in it in which the name stands
 * @param wissen of each kind of data whether it may be erased now
 */
public record Vindplaats(
        UUID dossier,
        String kenmerk,
        String soort,
        String fase,
        List<GevondenPersoon> personen,
        List<GevondenTekst> teksten,
        List<Wissing> wissen) {

    /** A person, with what is registered of him. */
    public record GevondenPersoon(UUID id, JsonNode gegevens) {}

    /** The beginning of a text. */
    public record GevondenTekst(UUID id, String begin) {}

    /** Whether a kind of data may be erased now, with the grounds. */
    public record Wissing(AVG17.Wat gegevens, boolean mag, List<Grondvorm> gronden) {}

    /** What a kind of data of a dossier is called in a decision. */
    public record Geweigerd(UUID dossier, AVG17.Wat gegevens) {}
}
