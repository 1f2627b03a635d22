package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Documentsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;

/**
 * Puts a file in the dossier. It changes nothing about how the dossier stands.
 *
 * <p>The law does not say when a file is full: what belongs to a closed dossier belongs with it (a letter that crossed the
 * last one, thanks, what the ombudsman sends), so it comes in, with a warning that it opens nothing again. There is no
 * warning on the day of the last thing that was done in it, when its own letter comes in. Refused once the dossier may be
 * destroyed: what would be added then would go with it.
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
        return Bevinding.isToegestaan(Bewaartermijn.magVernietigen(situatie))
                ? List.of(Grond.van("Archiefwet 1995", "VoegBijlageToe.bewaartijdVoorbij"))
                : List.of();
    }

    /** What to mind who puts a file in this dossier now. */
    public static List<Grond> letOp(Situatie situatie) {
        LocalDate laatste = LokaleDag.van(situatie.dossier().bijgewerktOp());
        return Klachttermijnen.geslotenVanaf(situatie)
                .filter(dag -> dag.isBefore(situatie.vandaag()))
                .filter(dag -> laatste.isBefore(situatie.vandaag()))
                .map(dag -> List.of(Grond.van("Archiefwet 1995", "VoegBijlageToe.gesloten", dag)))
                .orElse(List.of());
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return letOp(situatie);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
