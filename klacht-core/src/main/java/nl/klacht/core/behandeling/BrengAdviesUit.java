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
import org.jspecify.annotations.Nullable;

/**
 * The report of the klachtadviescommissie with its findings, its advice and what it recommends (Awb 9:15 lid 4). Only where the municipality set up the advisory
 * procedure, and after both sides had their opportunity; the report holds that of the hearing.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param oordeel what the committee advises: gegrond, ongegrond or geen oordeel
 * @param advies its advice
 * @param commissie which committee or person
 * @param bevindingen its findings, where they do not stand in the advice itself
 * @param aanbevelingen what it recommends, if anything
 */
public record BrengAdviesUit(
        List<Integer> onderdelen,
        Uitkomst oordeel,
        Tekst advies,
        Tekst commissie,
        @Nullable Tekst bevindingen,
        @Nullable Tekst aanbevelingen)
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
        bezwaren.addAll(DoeAf.verkeerdGehoord(situatie, onderdeel));
        return bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return bevindingen != null ? List.of() : List.of(Grond.van(Awb9_15.LID_4, "BrengAdviesUit.zonderBevindingen"));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return oordeel.isOordeel() ? List.of() : List.of(Grond.van(Awb9_15.LID_4, "BrengAdviesUit.geenOordeel"));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        List<Integer> gekozen = Onderdeelkeuze.of(onderdelen, soort(), situatie);
        return new BrengAdviesUit(gekozen, oordeel, advies, commissie, bevindingen, aanbevelingen);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metAdvies(oordeel)));
    }
}
