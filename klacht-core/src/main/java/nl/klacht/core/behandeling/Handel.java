package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten2;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a signaal or melding, or why nothing is (Uitgangspunten 2B). Before it nothing can be told to the
 * sender, and nothing is closed.
 *
 * @param besluit an action or none
 * @param omschrijving the action, or why there is none
 * @param uiterlijk the day on which the municipality looks whether it was done, today or later
 */
public record Handel(
        Actiebesluit besluit, Tekst omschrijving, @Nullable LocalDate uiterlijk) implements Handeling {

    public Handel {
        Objects.requireNonNull(besluit, "besluit");
        Objects.requireNonNull(omschrijving, "omschrijving");
    }

    @Override
    public Soort soort() {
        return Soort.HANDEL;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(Bezwaren.welKlacht(situatie));
        bezwaren.addAll(Bezwaren.allesGesloten(situatie));
        return bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return uiterlijk != null && uiterlijk.isBefore(situatie.vandaag())
                ? List.of(Grond.van(Uitgangspunten2.ONDER_2B, "Handel.actieVoorbij", uiterlijk))
                : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Dossier met = dossier.metVoortgang(v -> v.metActieOp(gebeurtenis.dag()));
        return uiterlijk == null ? met : met.metVoortgang(v -> v.metOpvolgenOp(uiterlijk));
    }
}
