package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_28;

/**
 * What the petitioner sent to complete his petition came in (Awb 9:28 lid 3).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param gekregen what came in, at least one
 */
public record VulVerzoekAan(List<Integer> onderdelen, Set<Awb9_28.Vereiste> gekregen) implements Handeling {

    public VulVerzoekAan {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        gekregen = Set.copyOf(gekregen);
        if (gekregen.isEmpty()) {
            throw new IllegalArgumentException("noem wat er is gekomen");
        }
    }

    @Override
    public Soort soort() {
        return Soort.VUL_VERZOEK_AAN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = TweedeLijnweg.nietEigen(situatie, onderdeel);
        boolean compleet = TweedeLijnweg.onderzoek(onderdeel).ontbreekt().isEmpty();
        return bezwaren.isEmpty() && compleet
                ? List.of(Grond.van(Awb9_28.LID_3, "VulVerzoekAan.nietGevraagd", onderdeel.nummer()))
                : bezwaren;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new VulVerzoekAan(Onderdeelkeuze.of(onderdelen, soort(), situatie), gekregen);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.metOnderzoek(onderzoek -> onderzoek.aangevuld(gekregen))));
    }
}
