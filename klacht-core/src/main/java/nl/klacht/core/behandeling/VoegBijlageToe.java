package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Documentsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * Puts a file in the dossier. Refused only when the dossier is closed, from the day after the last thing that was done in
 * it: on the day of closing its letter can still come in. It changes nothing about how the dossier stands.
 *
 * @param document what the file is
 * @param onderdelen the parts it is about; none means the dossier as a whole
 * @param naam how the file is called, kept apart like any text
 * @param bestand the file itself, kept apart
 */
public record VoegBijlageToe(Documentsoort document, List<Integer> onderdelen, Tekst naam, Bestand bestand)
        implements Handeling {

    public VoegBijlageToe {
        Objects.requireNonNull(document, "document");
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(bestand, "bestand");
    }

    @Override
    public Soort soort() {
        return Soort.VOEG_BIJLAGE_TOE;
    }

    static List<Grond> nu(Situatie situatie) {
        LocalDate laatste = LokaleDag.van(situatie.dossier().bijgewerktOp());
        Optional<LocalDate> gesloten = Klachttermijnen.geslotenVanaf(situatie)
                .filter(dag -> dag.isBefore(situatie.vandaag()))
                .filter(dag -> laatste.isBefore(situatie.vandaag()));
        return gesloten.map(dag -> List.of(Grond.van("Archiefwet 1995", "VoegBijlageToe.gesloten", dag)))
                .orElse(List.of());
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
