package nl.klacht.jakarta.wegwijzer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Onderdeelvorm;
import nl.klacht.jakarta.dossier.vorm.Routevorm;
import nl.klacht.jakarta.dossier.vorm.Termvorm;
import nl.klacht.jakarta.dossier.vorm.TweedeLijnvorm;

/** What would follow from a message on a day. */
record Wegwijzervorm(
        LocalDate peildatum,
        LocalDate ontvangstdatum,
        Set<Vormvereiste> ontbreekt,
        List<Deel> onderdelen,
        List<Termvorm> termijnen) {

    /** What would follow for one part. */
    record Deel(
            int nummer,
            Aspect aspect,
            boolean aspectVoorlopig,
            Regime regime,
            Routevorm route,
            List<Termvorm> termijnen,
            TweedeLijnvorm tweedeLijn) {

        static Deel van(Onderdeelvorm onderdeel) {
            return new Deel(
                    onderdeel.nummer(),
                    onderdeel.aspect(),
                    onderdeel.aspectVoorlopig(),
                    onderdeel.regime(),
                    onderdeel.route(),
                    onderdeel.termijnen(),
                    onderdeel.tweedeLijn());
        }
    }

    static Wegwijzervorm van(Dossiervorm dossier, LocalDate peildatum) {
        return new Wegwijzervorm(
                peildatum,
                dossier.ontvangstdatum(),
                dossier.ontbreekt(),
                dossier.onderdelen().stream().map(Deel::van).toList(),
                dossier.termijnen());
    }
}
