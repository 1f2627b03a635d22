package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_11;

/**
 * The klager's written consent to further delay, until a day (Awb 9:11 lid 3). There is no maximum and it may be repeated;
 * oral consent is none. Without a prior adjournment it holds too, with a warning.
 *
 * @param totEnMet the agreed day, inclusive; after the present end of the term
 * @param schriftelijk whether he consented in writing; the status page counts as writing
 * @param onderdelen the parts; empty for all on which it may be done
 */
public record StemInMetUitstel(LocalDate totEnMet, boolean schriftelijk, List<Integer> onderdelen)
        implements Handeling {

    public StemInMetUitstel {
        Objects.requireNonNull(totEnMet, "totEnMet");
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
    }

    @Override
    public Soort soort() {
        return Soort.STEM_IN_MET_UITSTEL;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return FormeleWeg.bezwarenTermijn(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return FormeleWeg.alle(
                situatie,
                onderdelen,
                onderdeel -> FormeleWeg.tegen(situatie, onderdeel.nummer(), bevinding(situatie, onderdeel)));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return FormeleWeg.alle(
                situatie,
                onderdelen,
                onderdeel -> FormeleWeg.bij(
                        situatie,
                        onderdeel.nummer(),
                        bevinding(situatie, onderdeel).waarschuwingen()));
    }

    private Bevinding<Toelating> bevinding(Situatie situatie, Klachtonderdeel onderdeel) {
        return Awb9_11.magVerderUitstellen(
                situatie.vandaag(),
                schriftelijk,
                totEnMet,
                onderdeel.formeel().verdaagdDagen() > 0,
                FormeleWeg.einde(situatie, onderdeel));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new StemInMetUitstel(totEnMet, schriftelijk, Onderdeelkeuze.of(onderdelen, soort(), situatie));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().uitgesteld(totEnMet)));
    }
}
