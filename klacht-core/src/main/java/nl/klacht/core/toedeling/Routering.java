package nl.klacht.core.toedeling;

import java.util.Optional;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;

/**
 * Which first line handles a part, and under which rules (recht 5, D01–D29; Uitgangspunten 5): the first row of
 * {@link Toedeling} that holds. It reads the facts of the part as they stand; it stores nothing.
 */
public final class Routering {

    private Routering() {}

    /** The route of a part, with the grounds for the first line and for the rules, in that order. */
    @Grondslag({"Uitgangspunten 5A", "Uitgangspunten 5B", "Awb 9:1 lid 2", "Awb 9:4 lid 1"})
    public static Bevinding<Route> route(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {
        Routefeiten zaak = new Routefeiten(dossier, onderdeel, kader);
        return Toedeling.van(zaak).route(zaak);
    }

    /**
     * Why a writing does not count as one: it came along an electronic way that had not been opened (Awb 2:13 as it was
     * to the end of 2025). Empty when it counts.
     */
    @Grondslag("Awb 2:13 lid 1")
    public static Optional<Grond> langsGeslotenWeg(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {
        return new Routefeiten(dossier, onderdeel, kader).isLangsGeslotenWeg();
    }

    /** The row of the attribution table that gives that route. */
    @Grondslag("Awb 9:1 lid 2")
    public static Toedeling toedeling(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {
        return Toedeling.van(new Routefeiten(dossier, onderdeel, kader));
    }
}
