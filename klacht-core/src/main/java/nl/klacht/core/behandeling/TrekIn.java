package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/**
 * The klager withdraws parts (Awb 9:1 lid 1). That is not the same as being satisfied (9:5), and he may come back.
 *
 * @param onderdelen the parts; none means all open ones
 * @param wijze how he said so
 * @param reden why, when he said it
 */
public record TrekIn(
        List<Integer> onderdelen, Vorm wijze, @Nullable Tekst reden) implements Handeling {

    private static final Grond NIET_TEVREDEN = Grond.van("Awb 9:5", "TrekIn.nietTevreden");

    public TrekIn {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(wijze, "wijze");
    }

    @Override
    public Soort soort() {
        return Soort.TREK_IN;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return Bezwaren.gesloten(onderdeel);
    }

    @Override
    public TrekIn vulAan(Situatie situatie) {
        return new TrekIn(Onderdeelkeuze.of(onderdelen, soort(), situatie), wijze, reden);
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return situatie.dossier().soort().isZonderKlachtrecht() ? List.of() : List.of(NIET_TEVREDEN);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Afloop afloop = new Afloop(Uitkomst.INGETROKKEN, gebeurtenis.dag());
        return dossier.metOnderdelen(onderdelen, onderdeel -> onderdeel.metAfloop(afloop));
    }
}
