package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.EIGEN;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bij;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.doe;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.metOvergang;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.start;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.toets;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.vraag;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.gemeente.Kader;
import org.junit.jupiter.api.Test;

/** A petition at the wrong ombudsman goes on with its date (Awb 9:18 lid 2), also at a change of the second line. */
class StuurVerzoekDoorTest {

    private static StuurVerzoekDoor van(Tweedelijnsinstantie instantie, boolean bericht) {
        return new StuurVerzoekDoor(List.of(), instantie, LAATSTE_DAG, bericht, null);
    }

    private static Dossier afgedaan() {
        return geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
    }

    @Test
    void gaatNaarDeBevoegdeMetDezelfdeDatum() {
        Dossier na = doe(LAATSTE_DAG, afgedaan(), van(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, true));
        assertEquals(
                new Verzoekschrift(Tweedelijnsinstantie.OMBUDSCOMMISSIE, LAATSTE_DAG, null, null),
                TweedeLijnvoorbeeld.verzoek(na));
        assertEquals(Fase.TWEEDE_LIJN, na.fase());
    }

    @Test
    void watGoedLigtWordtNietDoorgestuurd() {
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(vraag(LAATSTE_DAG, afgedaan(), van(Tweedelijnsinstantie.OMBUDSCOMMISSIE, true))));
    }

    @Test
    void deVerzoekerHoortHetTegelijk() {
        assertEquals(
                List.of("Awb 9:18 lid 2"),
                weigering(vraag(LAATSTE_DAG, afgedaan(), van(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, false))));
    }

    @Test
    void deDagVanOntvangstKanNietInDeToekomstLiggen() {
        StuurVerzoekDoor morgen = new StuurVerzoekDoor(
                List.of(), Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG.plusDays(1), true, null);
        assertEquals(List.of("Awb 9:18 lid 2"), weigering(vraag(LAATSTE_DAG, afgedaan(), morgen)));
    }

    @Test
    void overDeHulpVanEenDienstverlenerIsErNietsOmNaarDoorTeSturen() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(
                List.of("Uitgangspunten 5A"),
                weigering(vraag(LAATSTE_DAG, dossier, van(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, true))));
    }

    @Test
    void bijEenWisselGaatEenLopendVerzoekAlleenOverAlsDeGemeenteDatKoos() {
        LocalDate voor = LocalDate.of(2027, 12, 31);
        LocalDate wissel = LocalDate.of(2028, 1, 1);
        Dossier lopend = bij(Tweedelijnsinstantie.OMBUDSCOMMISSIE, voor);
        StuurVerzoekDoor over = new StuurVerzoekDoor(List.of(), Tweedelijnsinstantie.OMBUDSCOMMISSIE, voor, true, null);
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(Voorbeeld.beoordeel(situatie(lopend, wissel, EIGEN), over)),
                "zonder keuze blijft het bij wie het had");
        Situatie metOvergang = situatie(lopend, wissel, metOvergang());
        assertEquals(List.of("Awb 9:18 lid 2"), weigering(Voorbeeld.beoordeel(metOvergang, start())));
        Dossier na = Voorbeeld.speel(metOvergang, over);
        assertEquals(
                new Verzoekschrift(Tweedelijnsinstantie.OMBUDSCOMMISSIE, voor, null, null)
                        .naar(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, wissel),
                TweedeLijnvoorbeeld.verzoek(na));
        assertTrue(Voorbeeld.onderdeel(na, 1).isBijTweedeLijn());
    }

    @Test
    void vanDeEneEigenCommissieNaarDeVolgende() {
        LocalDate voor = LocalDate.of(2027, 12, 31);
        LocalDate wissel = LocalDate.of(2028, 1, 1);
        Kader kader = metOvergang().metTweedeLijn(TweedeLijnvoorbeeld.tweeNaElkaar());
        Dossier lopend = bij(Tweedelijnsinstantie.OMBUDSCOMMISSIE, voor);
        StuurVerzoekDoor over = new StuurVerzoekDoor(List.of(), Tweedelijnsinstantie.OMBUDSCOMMISSIE, voor, true, null);

        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(Voorbeeld.beoordeel(situatie(lopend, voor, kader), over)),
                "voor de wissel ligt het goed");
        Situatie na = situatie(lopend, wissel, kader);
        assertEquals(List.of("Awb 9:18 lid 2"), weigering(Voorbeeld.beoordeel(na, toets())), "de oude mag niet verder");
        Dossier overgedragen = Voorbeeld.speel(na, over, toets());
        assertEquals(wissel, TweedeLijnvoorbeeld.verzoek(overgedragen).overgedragenOp());
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(Voorbeeld.beoordeel(situatie(overgedragen, wissel, kader), over)),
                "het ligt nu bij de nieuwe");
        Situatie zonderKeuze = situatie(lopend, wissel, EIGEN.metTweedeLijn(TweedeLijnvoorbeeld.tweeNaElkaar()));
        assertEquals(List.of("Awb 9:18 lid 1"), weigering(Voorbeeld.beoordeel(zonderKeuze, over)));
    }

    @Test
    void ookVanDeNationaleOmbudsmanNaarEenNieuweCommissieDieDaarnaKanWerken() {
        LocalDate voor = LocalDate.of(2013, 12, 31);
        Kader kader = metOvergang();
        Dossier lopend = bij(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, voor);
        Situatie wissel = situatie(lopend, LAATSTE_DAG, kader);
        assertEquals(List.of("Awb 9:18 lid 2"), weigering(Voorbeeld.beoordeel(wissel, toets())));
        StuurVerzoekDoor over =
                new StuurVerzoekDoor(List.of(), Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, voor, true, null);
        Dossier na = Voorbeeld.speel(wissel, over, toets());
        assertEquals(
                Tweedelijnsinstantie.OMBUDSCOMMISSIE,
                TweedeLijnvoorbeeld.verzoek(na).instantie());
    }

    @Test
    void eenVerzoekOverEenBoaBlijftBijDeNationaleOmbudsman() {
        Dossier boa = geeindigd(
                klacht().met(Betreft.van(Betreftsoort.BOA), Domein.OVERIG).dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        Verzoekschrift bijHem = new Verzoekschrift(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG, null, null);
        Dossier lopend = Voorbeeld.met(boa, 1, o -> o.metVerzoekschrift(bijHem));
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(vraag(LAATSTE_DAG, lopend, van(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, true))));
        assertEquals(List.of("Awb 9:18 lid 1"), weigering(vraag(LAATSTE_DAG, lopend, toets())));
    }

    @Test
    void eenVerzoekOverEenKindMagBijDeKinderombudsmanBlijven() {
        Dossier kind = geeindigd(
                klacht().met(Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE), Domein.JEUGD)
                        .dossier(),
                1,
                Uitkomst.ONGEGROND,
                HOORDAG);
        Verzoekschrift bijHem = new Verzoekschrift(Tweedelijnsinstantie.KINDEROMBUDSMAN, LAATSTE_DAG, null, null);
        Dossier lopend = Voorbeeld.met(kind, 1, o -> o.metVerzoekschrift(bijHem));
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(vraag(LAATSTE_DAG, lopend, van(Tweedelijnsinstantie.KINDEROMBUDSMAN, true))));
    }
}
