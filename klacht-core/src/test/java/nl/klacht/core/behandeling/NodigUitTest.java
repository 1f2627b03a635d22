package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afschrift;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitnodiging;
import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.ochtend;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Formeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** The invitation of both sides (Awb 9:10 lid 1). */
class NodigUitTest {

    private static NodigUit op(LocalDate dag, LocalDate antwoordVoor) {
        return new NodigUit(Partijrol.KLAGER, List.of(), ochtend(dag), tekst(), antwoordVoor, null);
    }

    @Test
    void legtVastWieIsUitgenodigdEnTotWanneerHijKanAntwoorden() {
        LocalDate antwoord = LocalDate.of(2026, 3, 9);
        Formeel formeel = onderdeel(speel(klacht().dossier(), uitnodiging(Partijrol.KLAGER, antwoord)), 1)
                .formeel();
        assertEquals(Set.of(Partijrol.KLAGER), formeel.uitgenodigd());
        assertEquals(antwoord, formeel.antwoordVoor());
    }

    @Test
    void overEenPersoonHoeftNiemandNamensTeWordenGenoemd() {
        NodigUit zonder = new NodigUit(Partijrol.BEKLAAGDE, List.of(), ochtend(HOORDAG), tekst(), null, null);
        assertEquals(Toelating.TOEGESTAAN, beoordeel(klacht().dossier(), zonder).uitkomst());
    }

    @Test
    void overGeenPersoonMoetStaanWieAntwoordt() {
        NodigUit zonder = new NodigUit(Partijrol.BEKLAAGDE, List.of(), ochtend(HOORDAG), tekst(), null, null);
        Dossier dossier = klacht().overDienstverlening().dossier();
        assertEquals(List.of("Awb 9:10 lid 1"), weigering(beoordeel(dossier, zonder)));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, uitnodiging(Partijrol.BEKLAAGDE)).uitkomst());
    }

    @Test
    void overToezichtIsDeMedewerkerVanDeDienstverlenerNietDeBeklaagde() {
        NodigUit zonder = new NodigUit(Partijrol.BEKLAAGDE, List.of(), ochtend(HOORDAG), tekst(), null, null);
        Dossier dossier = klacht().met(onderdeel(
                        Betreft.van(Betreftsoort.MEDEWERKER_DIENSTVERLENER, AANBIEDER), Domein.WMO, Aspect.PROCES))
                .dossier();
        assertEquals(List.of("Awb 9:10 lid 1"), weigering(beoordeel(dossier, zonder)));
    }

    /** A rule about content (recht 1.3): without a place nobody can come. */
    @Test
    void zegtWaarHetGesprekIs() {
        NodigUit zonder = new NodigUit(Partijrol.KLAGER, List.of(), ochtend(HOORDAG), null, null, null);
        assertEquals(List.of("Awb 9:10 lid 1"), weigering(beoordeel(klacht().dossier(), zonder)));
    }

    @Test
    void kanNietVoorEenDagDieVoorbijIs() {
        assertEquals(
                List.of("Awb 9:10 lid 1", "Awb 9:10 lid 2 onder c"),
                weigering(beoordeel(klacht().dossier(), op(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)))));
    }

    @Test
    void deAntwoorddagLigtTussenVandaagEnHetGesprek() {
        assertEquals(
                List.of("Awb 9:10 lid 2 onder c"),
                weigering(beoordeel(klacht().dossier(), op(HOORDAG, LocalDate.of(2026, 3, 13)))));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(klacht().dossier(), op(HOORDAG, HOORDAG)).uitkomst());
    }

    @Test
    void waarschuwtAlsDeBeklaagdeNogGeenAfschriftHeeft() {
        NodigUit beklaagde = uitnodiging(Partijrol.BEKLAAGDE);
        assertEquals(
                "Awb 9:9",
                beoordeel(klacht().dossier(), beklaagde)
                        .waarschuwingen()
                        .get(0)
                        .vindplaats()
                        .aanduiding());
        Dossier met = speel(klacht().dossier(), afschrift());
        assertEquals(List.of(), beoordeel(met, beklaagde).waarschuwingen());
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), uitnodiging(Partijrol.KLAGER))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, uitnodiging(Partijrol.KLAGER))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, uitnodiging(Partijrol.KLAGER))));
    }
}
