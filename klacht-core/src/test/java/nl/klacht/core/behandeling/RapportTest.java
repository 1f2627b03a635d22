package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bevindingen;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bij;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bijCommissie;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.doe;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.metBevindingen;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.onderzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.rapport;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.start;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.toelichten;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.toets;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.verzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.vraag;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_27.Oordeel;
import nl.klacht.core.recht.awb.Awb9_31.Antwoord;
import nl.klacht.core.recht.awb.Betrokkene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The investigation itself: both sides, information, findings for comment, and the report (Awb 9:30–9:36). */
class RapportTest {

    private static final LocalDate REACTIE = LAATSTE_DAG.plusDays(21);

    private static VraagInlichtingen vraagOm(LocalDate uiterlijk) {
        return new VraagInlichtingen(List.of(), tekst(), tekst(), uiterlijk);
    }

    private static VerstrekInlichtingen antwoord(Antwoord wat, boolean reden, @Nullable Boolean terecht) {
        return new VerstrekInlichtingen(1, wat, reden ? tekst() : null, terecht);
    }

    private static ReageerOpBevindingen reactie(Betrokkene wie) {
        return new ReageerOpBevindingen(List.of(), wie, tekst());
    }

    private static Dossier begonnen() {
        return doe(LAATSTE_DAG, bijCommissie(), toets(), start());
    }

    private static boolean loopt(Dossier dossier, Termijnsoort soort) {
        return Klachttermijnen.van(Voorbeeld.situatie(dossier, LAATSTE_DAG, TweedeLijnvoorbeeld.EIGEN)).stream()
                .anyMatch(t -> t.soort() == soort && t.loopt());
    }

    @Test
    void eerstKanIedereenZijnKantVertellen() {
        Dossier twee = doe(LAATSTE_DAG, begonnen(), toelichten(Betrokkene.VERZOEKER, Betrokkene.BESTUURSORGAAN));
        Bevinding<Toelating> nog = vraag(LAATSTE_DAG, twee, bevindingen(REACTIE));
        assertEquals(List.of("Awb 9:30 lid 1"), weigering(nog));
        assertTrue(uitleg(nog).contains("degene over wie het verzoek gaat"));
        Dossier alle = doe(LAATSTE_DAG, twee, toelichten(Betrokkene.BEKLAAGDE), bevindingen(REACTIE));
        assertEquals(REACTIE, onderzoek(alle).reactieUiterlijk());
        assertTrue(loopt(alle, Termijnsoort.BEVINDINGEN));
    }

    @Test
    void deBevindingenGaanNaarIedereenEnGevenTijd() {
        Dossier gehoord = doe(LAATSTE_DAG, begonnen(), toelichten(Betrokkene.values()));
        ZendBevindingen nietAllen = new ZendBevindingen(List.of(), tekst(), Set.of(Betrokkene.VERZOEKER), REACTIE);
        assertEquals(List.of("Awb 9:35 lid 1"), weigering(vraag(LAATSTE_DAG, gehoord, nietAllen)));
        assertEquals(
                List.of("Awb 9:35 lid 2"),
                weigering(vraag(LAATSTE_DAG, gehoord, bevindingen(LAATSTE_DAG.minusDays(1)))));
    }

    @Test
    void hetRapportWachtTotDeReactietijdVoorbijIs() {
        Dossier dossier = metBevindingen(LAATSTE_DAG, REACTIE);
        BrengRapportUit behoorlijk = rapport(Oordeel.BEHOORLIJK, null);
        assertEquals(List.of("Awb 9:35 lid 2"), weigering(vraag(REACTIE.minusDays(1), dossier, behoorlijk)));
        assertEquals(List.of("Awb 9:35 lid 2"), weigering(vraag(REACTIE, dossier, behoorlijk)));
        Dossier na = doe(REACTIE.plusDays(1), dossier, behoorlijk);
        assertEquals(Tweedelijnsoordeel.BEHOORLIJK, verzoek(na).oordeel());
        assertFalse(verzoek(na).heeftOpenAanbeveling());
    }

    @Test
    void ofTotIedereenHeeftGereageerd() {
        Dossier twee = doe(
                LAATSTE_DAG,
                metBevindingen(LAATSTE_DAG, REACTIE),
                reactie(Betrokkene.BESTUURSORGAAN),
                reactie(Betrokkene.VERZOEKER));
        assertFalse(loopt(twee, Termijnsoort.BEVINDINGEN));
        assertEquals(List.of("Awb 9:35 lid 2"), weigering(vraag(LAATSTE_DAG, twee, rapport(Oordeel.BEHOORLIJK, null))));
        Dossier alle = doe(LAATSTE_DAG, twee, reactie(Betrokkene.BEKLAAGDE), rapport(Oordeel.NIET_BEHOORLIJK, "A3"));
        assertEquals(Tweedelijnsoordeel.NIET_BEHOORLIJK, verzoek(alle).oordeel());
    }

    @Test
    void nietBehoorlijkNoemtEenNormDieBestaat() {
        Dossier dossier = metBevindingen(LAATSTE_DAG, REACTIE);
        LocalDate dag = REACTIE.plusDays(1);
        assertEquals(List.of("Awb 9:36 lid 2"), weigering(vraag(dag, dossier, rapport(Oordeel.NIET_BEHOORLIJK, null))));
        assertEquals(List.of("Awb 9:36 lid 2"), weigering(vraag(dag, dossier, rapport(Oordeel.NIET_BEHOORLIJK, "Z9"))));
    }

    @Test
    void hetRapportGaatNaarIedereen() {
        Dossier dossier = metBevindingen(LAATSTE_DAG, REACTIE);
        BrengRapportUit alleenVerzoeker =
                new BrengRapportUit(List.of(), Oordeel.BEHOORLIJK, null, tekst(), null, Set.of(Betrokkene.VERZOEKER));
        assertEquals(List.of("Awb 9:36 lid 3"), weigering(vraag(REACTIE.plusDays(1), dossier, alleenVerzoeker)));
    }

    @Test
    void zonderBevindingenIsErGeenRapportEnGeenReactie() {
        assertEquals(
                List.of("Awb 9:35 lid 1"),
                weigering(vraag(LAATSTE_DAG, begonnen(), rapport(Oordeel.BEHOORLIJK, null))));
        assertEquals(
                List.of("Awb 9:35 lid 2"),
                weigering(vraag(LAATSTE_DAG, begonnen(), reactie(Betrokkene.BESTUURSORGAAN))));
    }

    @Test
    void wieTeLaatReageertHoortDat() {
        Dossier dossier = metBevindingen(LAATSTE_DAG, REACTIE);
        Bevinding<Toelating> opTijd = vraag(REACTIE, dossier, reactie(Betrokkene.VERZOEKER));
        Bevinding<Toelating> teLaat = vraag(REACTIE.plusDays(1), dossier, reactie(Betrokkene.VERZOEKER));
        assertEquals(List.of(), opTijd.waarschuwingen());
        assertEquals(1, teLaat.waarschuwingen().size());
    }

    @Test
    void eenVraagOmInlichtingenHeeftEenDatumEnEenAntwoord() {
        Dossier gevraagd = doe(LAATSTE_DAG, begonnen(), vraagOm(REACTIE));
        assertTrue(loopt(gevraagd, Termijnsoort.INLICHTINGEN));
        Dossier gegeven = doe(LAATSTE_DAG, gevraagd, antwoord(Antwoord.GEGEVEN, false, null));
        assertFalse(loopt(gegeven, Termijnsoort.INLICHTINGEN));
        assertEquals(
                List.of("Awb 9:31 lid 3"),
                weigering(vraag(LAATSTE_DAG, gegeven, antwoord(Antwoord.GEGEVEN, false, null))));
        Dossier tweede = doe(LAATSTE_DAG, gegeven, vraagOm(REACTIE));
        assertEquals(2, onderzoek(tweede).inlichtingen().get(1).nummer());
    }

    @Test
    void weigerenKanAlleenMetEenRedenDieDeOmbudsmanZwaarGenoegVindt() {
        Dossier gevraagd = doe(LAATSTE_DAG, begonnen(), vraagOm(REACTIE));
        assertEquals(
                List.of("Awb 9:31 lid 4"),
                weigering(vraag(LAATSTE_DAG, gevraagd, antwoord(Antwoord.GEWEIGERD, false, null))));
        Dossier beslist = doe(LAATSTE_DAG, gevraagd, antwoord(Antwoord.GEWEIGERD, true, null));
        assertTrue(loopt(beslist, Termijnsoort.INLICHTINGEN));
        Dossier onterecht = doe(LAATSTE_DAG, gevraagd, antwoord(Antwoord.GEWEIGERD, true, false));
        assertTrue(loopt(onterecht, Termijnsoort.INLICHTINGEN));
        Dossier terecht = doe(LAATSTE_DAG, gevraagd, antwoord(Antwoord.GEWEIGERD, true, true));
        assertFalse(loopt(terecht, Termijnsoort.INLICHTINGEN));
    }

    @Test
    void eenVraagDieErNietIsKanNietWordenBeantwoord() {
        assertEquals(
                List.of("Awb 9:31 lid 3"),
                weigering(vraag(LAATSTE_DAG, begonnen(), antwoord(Antwoord.GEGEVEN, false, null))));
        Dossier gevraagd = doe(LAATSTE_DAG, begonnen(), vraagOm(REACTIE));
        assertEquals(
                List.of("Awb 9:31 lid 3"),
                weigering(vraag(LAATSTE_DAG, gevraagd, new VerstrekInlichtingen(2, Antwoord.GEGEVEN, null, null))));
        assertEquals(
                List.of("Awb 9:31 lid 3"),
                weigering(vraag(LAATSTE_DAG, begonnen(), vraagOm(LAATSTE_DAG.minusDays(1)))));
    }

    @Test
    void eerstBeginnenDanPasVragenHorenEnRapporteren() {
        Dossier getoetst = doe(LAATSTE_DAG, bijCommissie(), toets());
        for (Handeling stap : List.of(
                vraagOm(REACTIE),
                toelichten(Betrokkene.VERZOEKER),
                bevindingen(REACTIE),
                rapport(Oordeel.BEHOORLIJK, null))) {
            assertEquals(List.of("Awb 9:18 lid 3"), weigering(vraag(LAATSTE_DAG, getoetst, stap)));
        }
    }

    @Test
    void watDeNationaleOmbudsmanVraagtEnStuurtLegtHetLoketVast() {
        Dossier dossier = bij(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG);
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LAATSTE_DAG, dossier, vraagOm(REACTIE)).uitkomst());
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LAATSTE_DAG, dossier, bevindingen(REACTIE)).uitkomst());
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(beoordeelOp(LAATSTE_DAG, dossier, toelichten(Betrokkene.VERZOEKER))));
        assertEquals(
                List.of("Awb 9:18 lid 1"), weigering(beoordeelOp(LAATSTE_DAG, klacht().dossier(), vraagOm(REACTIE))));
    }
}
