package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.beletsel;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bij;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bijCommissie;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.doe;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.onderzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.start;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.toets;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.verzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.vraag;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.bevoegdheid.Bevoegdheidsregel;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_23.Omstandigheid;
import nl.klacht.core.recht.awb.Awb9_28.Vereiste;
import nl.klacht.core.recht.awb.Betrokkene;
import org.junit.jupiter.api.Test;

/** From the receipt of a petition to the start of an investigation, or to the decision not to start (Awb 9:22–9:29). */
class OnderzoekTest {

    private static final LocalDate HERSTEL = LAATSTE_DAG.plusDays(14);

    private static VraagVerzoekherstel herstel(LocalDate uiterlijk) {
        return new VraagVerzoekherstel(List.of(), Set.of(Vereiste.GRONDEN, Vereiste.ONDERTEKENING), uiterlijk);
    }

    private static VulVerzoekAan aangevuld(Vereiste... wat) {
        return new VulVerzoekAan(List.of(), Set.of(wat));
    }

    private static ZieAfVanOnderzoek afzien(Bevoegdheidsregel regel, Betrokkene... verteldAan) {
        return new ZieAfVanOnderzoek(List.of(), regel, tekst(), Set.of(verteldAan));
    }

    @Test
    void wieNietCompleetIsKrijgtDeKansOmAanTeVullenMetEenDatum() {
        Dossier na = doe(LAATSTE_DAG, bijCommissie(), herstel(HERSTEL));
        assertEquals(HERSTEL, onderzoek(na).herstelUiterlijk());
        assertTrue(Klachttermijnen.van(Voorbeeld.situatie(na, LAATSTE_DAG, TweedeLijnvoorbeeld.EIGEN)).stream()
                .anyMatch(t -> t.soort() == Termijnsoort.VERZOEKHERSTEL
                        && t.loopt()
                        && t.einde().wettelijk().equals(HERSTEL)));
        Dossier half = doe(LAATSTE_DAG, na, aangevuld(Vereiste.GRONDEN));
        assertEquals(Set.of(Vereiste.ONDERTEKENING), onderzoek(half).ontbreekt());
        Dossier heel = doe(LAATSTE_DAG, half, aangevuld(Vereiste.ONDERTEKENING));
        assertEquals(List.of("Awb 9:28 lid 3"), weigering(vraag(LAATSTE_DAG, heel, aangevuld(Vereiste.ONDERTEKENING))));
    }

    @Test
    void deKansLigtNietInHetVerleden() {
        assertEquals(
                List.of("Awb 9:28 lid 3"),
                weigering(vraag(LAATSTE_DAG, bijCommissie(), herstel(LAATSTE_DAG.minusDays(1)))));
        assertEquals(
                Toelating.TOEGESTAAN,
                vraag(LAATSTE_DAG, bijCommissie(), herstel(LAATSTE_DAG)).uitkomst());
    }

    @Test
    void pasNaDieKansTeltDatErIetsOntbreekt() {
        ToetsBevoegdheid onvolledig = toets(Omstandigheid.VEREISTEN_NIET_HERSTELD);
        assertEquals(List.of("Awb 9:28 lid 3"), weigering(vraag(LAATSTE_DAG, bijCommissie(), onvolledig)));
        Dossier gevraagd = doe(LAATSTE_DAG, bijCommissie(), herstel(HERSTEL));
        assertEquals(List.of("Awb 9:28 lid 3"), weigering(vraag(HERSTEL, gevraagd, onvolledig)));
        Dossier getoetst = doe(HERSTEL.plusDays(1), gevraagd, onvolledig);
        assertEquals("J09", onderzoek(getoetst).toets());
    }

    @Test
    void nietBevoegdIsBindend() {
        Dossier getoetst =
                doe(LAATSTE_DAG, bijCommissie(), beletsel(Awb9_22.Omstandigheid.ALGEMEEN_BELEID_BESTUURSORGAAN));
        assertEquals("J03", onderzoek(getoetst).toets());
        assertEquals(List.of("Awb 9:22"), weigering(vraag(LAATSTE_DAG, getoetst, start())));
        Dossier afgezien = doe(LAATSTE_DAG, getoetst, afzien(Bevoegdheidsregel.J03, Betrokkene.VERZOEKER));
        assertEquals(Tweedelijnsoordeel.ONBEVOEGD, verzoek(afgezien).oordeel());
    }

    @Test
    void eenVrijeKeuzeIsEenAdviesDatEenMensMagNegeren() {
        Bevinding<Toelating> advies = vraag(LAATSTE_DAG, bijCommissie(), toets(Omstandigheid.NIET_EERST_GEKLAAGD));
        assertEquals(Toelating.TOEGESTAAN, advies.uitkomst());
        assertTrue(uitleg(advies).contains("terugverwijzen"));
        Dossier getoetst = doe(LAATSTE_DAG, bijCommissie(), toets(Omstandigheid.NIET_EERST_GEKLAAGD));
        Bevinding<Toelating> toch = vraag(LAATSTE_DAG, getoetst, start());
        assertEquals(Toelating.TOEGESTAAN, toch.uitkomst());
        assertTrue(uitleg(toch).contains("kiest ervoor"));
        Dossier terug = doe(LAATSTE_DAG, getoetst, afzien(Bevoegdheidsregel.J16, Betrokkene.VERZOEKER));
        assertEquals(Tweedelijnsoordeel.TERUGVERWEZEN, verzoek(terug).oordeel());
    }

    @Test
    void naEenJaarHoeftHetNietMeer() {
        LocalDate laatste = LocalDate.of(2027, 3, 12);
        Dossier opTijd = doe(laatste, bij(Tweedelijnsinstantie.OMBUDSCOMMISSIE, laatste), toets());
        assertEquals("J23", onderzoek(opTijd).toets());
        Dossier teLaat =
                doe(laatste.plusDays(1), bij(Tweedelijnsinstantie.OMBUDSCOMMISSIE, laatste.plusDays(1)), toets());
        assertEquals("J22", onderzoek(teLaat).toets());
        Dossier afgezien = doe(laatste.plusDays(1), teLaat, afzien(Bevoegdheidsregel.J22, Betrokkene.VERZOEKER));
        assertEquals(Tweedelijnsoordeel.GEEN_ONDERZOEK, verzoek(afgezien).oordeel());
    }

    /** What was never settled counts from the day it should have been (9:24 lid 1 onder b): here 13 April 2026. */
    @Test
    void watNooitIsAfgehandeldTeltVanafHetEindeVanDeTermijn() {
        LocalDate eenJaar = LocalDate.of(2027, 4, 13);

        assertEquals("J23", uitslagVanOpen(eenJaar));
        assertEquals("J22", uitslagVanOpen(eenJaar.plusDays(1)));
    }

    private static String uitslagVanOpen(LocalDate ingediendOp) {
        Dossier open = Voorbeeld.met(
                Voorbeeld.klacht().dossier(),
                1,
                onderdeel -> onderdeel.metVerzoekschrift(
                        new Verzoekschrift(Tweedelijnsinstantie.OMBUDSCOMMISSIE, ingediendOp, null, null)));
        return TweedeLijnvoorbeeld.verzoek(doe(ingediendOp, open, toets()))
                .onderzoek()
                .toets();
    }

    @Test
    void zonderToetsBegintErNiets() {
        assertEquals(List.of("Awb 9:18 lid 3"), weigering(vraag(LAATSTE_DAG, bijCommissie(), start())));
    }

    @Test
    void afzienKanAlleenOpDeGrondDieDeToetsGaf() {
        Dossier getoetst = doe(LAATSTE_DAG, bijCommissie(), toets(Omstandigheid.KENNELIJK_ONGEGROND));
        assertEquals(
                List.of("Awb 9:25 lid 1"),
                weigering(vraag(LAATSTE_DAG, getoetst, afzien(Bevoegdheidsregel.J11, Betrokkene.VERZOEKER))));
        Dossier moet = doe(LAATSTE_DAG, bijCommissie(), toets());
        assertEquals(
                List.of("Awb 9:25 lid 1"),
                weigering(vraag(LAATSTE_DAG, moet, afzien(Bevoegdheidsregel.J23, Betrokkene.VERZOEKER))));
    }

    @Test
    void wieGestoptWordtHoortHetMetDeAnderen() {
        Dossier begonnen = doe(LAATSTE_DAG, bijCommissie(), toets(Omstandigheid.KENNELIJK_ONGEGROND), start());
        assertEquals(
                List.of("Awb 9:25 lid 2"),
                weigering(vraag(LAATSTE_DAG, begonnen, afzien(Bevoegdheidsregel.J10, Betrokkene.VERZOEKER))));
        Dossier gestopt = doe(LAATSTE_DAG, begonnen, afzien(Bevoegdheidsregel.J10, Betrokkene.values()));
        assertEquals(Tweedelijnsoordeel.GEEN_ONDERZOEK, verzoek(gestopt).oordeel());
    }

    @Test
    void wieBetrokkenWasDoetNietMee() {
        Dossier getoetst = doe(LAATSTE_DAG, bijCommissie(), toets());
        Dossier betrokken = getoetst.metVoortgang(v -> v.metBehandelaars(b -> b.plusBetrokken("tweedelijn")));
        assertEquals(List.of("Awb 9:29"), weigering(vraag(LAATSTE_DAG, betrokken, start())));
        assertEquals(
                List.of("Awb 9:29"),
                weigering(vraag(LAATSTE_DAG, getoetst, new StartOnderzoek(List.of(), "tweedelijn", false))));
        assertTrue(onderzoek(doe(LAATSTE_DAG, getoetst, start())).isBegonnen());
    }

    @Test
    void wieAlBegonIsBegintNietNogEensEnToetstNietMeer() {
        Dossier begonnen = doe(LAATSTE_DAG, bijCommissie(), toets(), start());
        assertEquals(List.of("Awb 9:18 lid 3"), weigering(vraag(LAATSTE_DAG, begonnen, start())));
        assertEquals(List.of("Awb 9:18 lid 3"), weigering(vraag(LAATSTE_DAG, begonnen, toets())));
    }

    @Test
    void watBijDeNationaleOmbudsmanLigtWordtHierNietOnderzocht() {
        Dossier dossier = bij(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG);
        for (Handeling stap : List.of(herstel(HERSTEL), toets(), start(), afzien(Bevoegdheidsregel.J10))) {
            assertEquals(List.of("Awb 9:18 lid 1"), weigering(vraag(LAATSTE_DAG, dossier, stap)));
            assertEquals(List.of("Awb 9:18 lid 1"), weigering(Voorbeeld.beoordeelOp(LAATSTE_DAG, dossier, stap)));
        }
    }
}
