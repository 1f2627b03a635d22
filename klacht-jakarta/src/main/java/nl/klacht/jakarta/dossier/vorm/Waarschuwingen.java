package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.jakarta.dossier.Stand;

/** What must be minded now: the warnings under which the last step was accepted. */
final class Waarschuwingen {

    private Waarschuwingen() {}

    /** The first ground of a gebeurtenis is the one on which it exists; what follows it are warnings. */
    static List<Grondvorm> van(Stand stand) {
        List<Gebeurtenis> geschiedenis = stand.geschiedenis();
        Gebeurtenis laatste = geschiedenis.get(geschiedenis.size() - 1);
        return laatste.gronden().stream().skip(1).map(Grondvorm::van).toList();
    }
}
