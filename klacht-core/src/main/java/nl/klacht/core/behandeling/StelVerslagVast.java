package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_10;

/**
 * The report of the hearing (Awb 9:10 lid 3). It comes after somebody was heard, and before the outcome.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param verslag the report
 */
public record StelVerslagVast(List<Integer> onderdelen, Tekst verslag) implements Handeling {

    public StelVerslagVast {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(verslag, "verslag");
    }

    @Override
    public Soort soort() {
        return Soort.STEL_VERSLAG_VAST;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.bezwaren(situatie, onderdeel);
        return bezwaren.isEmpty() && !onderdeel.formeel().isIemandGehoord()
                ? List.of(Grond.van(Awb9_10.LID_3, "StelVerslagVast.niemandGehoord", onderdeel.nummer()))
                : bezwaren;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new StelVerslagVast(Onderdeelkeuze.of(onderdelen, soort(), situatie), verslag);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metVerslag(gebeurtenis.dag())));
    }
}
