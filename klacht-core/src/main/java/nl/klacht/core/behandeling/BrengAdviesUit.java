package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_13;
import nl.klacht.core.recht.awb.Awb9_15;

/**
 * The report of the klachtadviescommissie with its advice (Awb 9:15 lid 4). Only where the municipality set up the advisory
 * procedure, and after both sides had their opportunity; the report holds that of the hearing.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param oordeel what the committee advises: gegrond, ongegrond or geen oordeel
 * @param advies its report
 * @param commissie which committee or person
 */
public record BrengAdviesUit(List<Integer> onderdelen, Uitkomst oordeel, Tekst advies, Tekst commissie)
        implements Handeling {

    public BrengAdviesUit {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(oordeel, "oordeel");
        Objects.requireNonNull(advies, "advies");
        Objects.requireNonNull(commissie, "commissie");
    }

    @Override
    public Soort soort() {
        return Soort.BRENG_ADVIES_UIT;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.bezwaren(situatie, onderdeel);
        if (!bezwaren.isEmpty()) {
            return bezwaren;
        }
        if (!situatie.isAdviesprocedure(onderdeel)) {
            return Awb9_13.procedure(false).gronden();
        }
        return FormeleWeg.isFormeel(situatie, onderdeel) ? nietGehoord(situatie, onderdeel) : List.of();
    }

    private static List<Grond> nietGehoord(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = new ArrayList<>(DoeAf.nietGehoord(situatie, onderdeel));
        boolean verslagErin = DoeAf.heeftVerslag(onderdeel);
        bezwaren.addAll(FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_15.magAfdoen(true, verslagErin)));
        return bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return oordeel.isOordeel() ? List.of() : List.of(Grond.van(Awb9_15.LID_4, "BrengAdviesUit.geenOordeel"));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new BrengAdviesUit(Onderdeelkeuze.of(onderdelen, soort(), situatie), oordeel, advies, commissie);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metAdvies(oordeel)));
    }
}
