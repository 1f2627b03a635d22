package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_36;

/**
 * What the authority promised on a recommendation is done (Awb 9:36 lid 4).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param op the day it was done, not after today
 * @param resultaat what it brought
 */
public record MeldAanbevelingUitgevoerd(List<Integer> onderdelen, LocalDate op, Tekst resultaat) implements Handeling {

    public MeldAanbevelingUitgevoerd {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(resultaat, "resultaat");
    }

    @Override
    public Soort soort() {
        return Soort.MELD_AANBEVELING_UITGEVOERD;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean inUitvoering = onderdeel.verzoekschriften().stream()
                .map(Verzoekschrift::aanbeveling)
                .anyMatch(aanbeveling -> aanbeveling != null && aanbeveling.isInUitvoering());
        return inUitvoering
                ? List.of()
                : List.of(Grond.van(Awb9_36.LID_4, "MeldAanbevelingUitgevoerd.geen", onderdeel.nummer()));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return Bezwaren.inToekomst(situatie, op, Awb9_36.LID_4, Zin.van("MeldAanbevelingUitgevoerd.wat"));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new MeldAanbevelingUitgevoerd(Onderdeelkeuze.of(onderdelen, soort(), situatie), op, resultaat);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigAanbeveling(
                        aanbeveling -> aanbeveling.isInUitvoering() ? aanbeveling.uitgevoerd(op) : aanbeveling));
    }
}
