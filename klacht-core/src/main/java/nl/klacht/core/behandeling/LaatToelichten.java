package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_30;
import nl.klacht.core.recht.awb.Betrokkene;

/**
 * The second line gives somebody the chance to explain his view, in the way it chose (Awb 9:30).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param wie who had that chance, at least one
 * @param wijze how
 */
public record LaatToelichten(List<Integer> onderdelen, Set<Betrokkene> wie, Awb9_30.Wijze wijze) implements Handeling {

    public LaatToelichten {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        wie = Set.copyOf(wie);
        Objects.requireNonNull(wijze, "wijze");
        if (wie.isEmpty()) {
            throw new IllegalArgumentException("noem wie zijn kant kon toelichten");
        }
    }

    @Override
    public Soort soort() {
        return Soort.LAAT_TOELICHTEN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.geenOnderzoek(situatie, onderdeel);
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new LaatToelichten(Onderdeelkeuze.of(onderdelen, soort(), situatie), wie, wijze);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.metOnderzoek(onderzoek -> onderzoek.toegelichtDoor(wie))));
    }
}
