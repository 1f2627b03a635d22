package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.LopendVerzoek;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_23;
import nl.klacht.core.recht.awb.Awb9_27;
import nl.klacht.core.recht.awb.Awb9_30;
import nl.klacht.core.recht.awb.Betrokkene;
import org.jspecify.annotations.Nullable;

/** A municipality with an ombudscommissie of its own, through 2027, and a petition to it about an own employee. */
final class TweedeLijnvoorbeeld {

    static final LocalDate LAATSTE_JAAR = LocalDate.of(2027, 12, 31);
    static final Kader EIGEN = Voorbeeld.KADER.metTweedeLijn(rooster());
    static final Set<Betrokkene> ALLEN = EnumSet.allOf(Betrokkene.class);

    private TweedeLijnvoorbeeld() {}

    private static Tweedelijnsrooster rooster() {
        return new Tweedelijnsrooster(List.of(new Tweedelijnsvoorziening(
                Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                "Ombudscommissie Voorbeeld",
                new Geldigheid(LocalDate.of(2014, 1, 1), LAATSTE_JAAR),
                null,
                null,
                LocalDate.of(2027, 6, 30))));
    }

    /** A second commissie of its own after the first. */
    static Tweedelijnsrooster tweeNaElkaar() {
        List<Tweedelijnsvoorziening> beide = new ArrayList<>(rooster().voorzieningen());
        beide.add(new Tweedelijnsvoorziening(
                Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                "Nieuwe Ombudscommissie Voorbeeld",
                Geldigheid.vanaf(LocalDate.of(2028, 1, 1)),
                null,
                LocalDate.of(2027, 6, 30)));
        return new Tweedelijnsrooster(beide);
    }

    /** The same municipality, where pending petitions go over at a change. */
    static Kader metOvergang() {
        LokaleRegels regels = LokaleRegels.standaard()
                .metLopendeVerzoeken(List.of(new Regel<>(
                        LopendVerzoek.GAAT_OVER, Geldigheid.vanaf(LocalDate.of(2014, 1, 1)), "Besluit (proef)")));
        return EIGEN.metRegels(regels);
    }

    /** A complaint that was settled, with a petition to the commissie on the last day of the term. */
    static Dossier bijCommissie() {
        return bij(Tweedelijnsinstantie.OMBUDSCOMMISSIE, LAATSTE_DAG);
    }

    static Dossier bij(Tweedelijnsinstantie instantie, LocalDate ingediendOp) {
        Dossier afgedaan = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        Verzoekschrift verzoekschrift = new Verzoekschrift(instantie, ingediendOp, null, null);
        return Voorbeeld.met(afgedaan, 1, o -> o.metVerzoekschrift(verzoekschrift));
    }

    static Dossier doe(LocalDate dag, Dossier dossier, Handeling... handelingen) {
        return speel(situatie(dossier, dag, EIGEN), handelingen);
    }

    static Bevinding<Toelating> vraag(LocalDate dag, Dossier dossier, Handeling handeling) {
        return Voorbeeld.beoordeel(situatie(dossier, dag, EIGEN), handeling);
    }

    static ToetsBevoegdheid toets(Awb9_23.Omstandigheid... omstandigheden) {
        return new ToetsBevoegdheid(
                List.of(), Set.of(), Set.of(omstandigheden), false, false, null, null, null, List.of());
    }

    static ToetsBevoegdheid beletsel(Awb9_22.Omstandigheid beletsel) {
        return new ToetsBevoegdheid(List.of(), Set.of(beletsel), Set.of(), false, false, null, null, null, List.of());
    }

    static StartOnderzoek start() {
        return new StartOnderzoek(List.of(), "tweedelijn", true);
    }

    static LaatToelichten toelichten(Betrokkene... wie) {
        return new LaatToelichten(List.of(), Set.of(wie), Awb9_30.Wijze.MONDELING);
    }

    static ZendBevindingen bevindingen(LocalDate reactieUiterlijk) {
        return new ZendBevindingen(List.of(), tekst(), ALLEN, reactieUiterlijk);
    }

    static BrengRapportUit rapport(Awb9_27.Oordeel oordeel, @Nullable String norm) {
        return new BrengRapportUit(List.of(), oordeel, norm, tekst(), null, ALLEN);
    }

    static BrengRapportUit metAanbeveling() {
        return new BrengRapportUit(List.of(), Awb9_27.Oordeel.NIET_BEHOORLIJK, "C4", tekst(), tekst(), ALLEN);
    }

    /** The investigation was started, everyone could explain his view, and the findings went out. */
    static Dossier metBevindingen(LocalDate dag, LocalDate reactieUiterlijk) {
        return doe(
                dag, bijCommissie(), toets(), start(), toelichten(Betrokkene.values()), bevindingen(reactieUiterlijk));
    }

    static Verzoekschrift verzoek(Dossier dossier) {
        return Voorbeeld.onderdeel(dossier, 1).verzoekschriften().get(0);
    }

    static Onderzoek onderzoek(Dossier dossier) {
        return verzoek(dossier).onderzoek();
    }
}
