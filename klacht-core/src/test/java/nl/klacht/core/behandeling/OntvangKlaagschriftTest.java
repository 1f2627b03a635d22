package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.toedeling.Regime;
import org.junit.jupiter.api.Test;

class OntvangKlaagschriftTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 9);

    private static OntvangKlaagschrift papier(LocalDate op, boolean ondertekend, LocalDate dagtekening) {
        return new OntvangKlaagschrift(Voorbeeld.ochtend(op), ondertekend, dagtekening, null, List.of(), null);
    }

    @Test
    void eenMondelingeKlachtWordtEenKlaagschriftVanafDeOntvangstVanHetPapier() {
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().mondeling().dossier(), papier(LATER, true, LATER));
        Situatie situatie = situatie(dossier);

        assertEquals(Regime.AWB_FORMEEL, situatie.regime(onderdeel(dossier, 1)));
        assertEquals(LATER, situatie.begin(onderdeel(dossier, 1)));
        assertEquals(ONTVANGEN, onderdeel(dossier, 1).ontvangst().eerste());
    }

    @Test
    void zonderHandtekeningBlijftDieOntbreken() {
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().mondeling().dossier(), papier(LATER, false, LATER));

        assertEquals(
                Set.of(Vormvereiste.ONDERTEKENING),
                onderdeel(dossier, 1).ontvangst().ontbreekt());
        assertEquals(Regime.AWB_BEHOORLIJK, situatie(dossier).regime(onderdeel(dossier, 1)));
    }

    @Test
    void eenOnvolledigGeschriftWordtAangevuldEnTeltVanafDeEersteOntvangst() {
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().onvolledig().dossier(), papier(LATER, true, LATER));

        assertTrue(onderdeel(dossier, 1).ontvangst().isCompleet());
        assertEquals(LATER, onderdeel(dossier, 1).ontvangst().aangevuldOp());
        assertEquals(ONTVANGEN, situatie(dossier).begin(onderdeel(dossier, 1)));
    }

    @Test
    void watErAlWasHoeftNietNogEens() {
        Dossier halverwege = speelOp(LATER, Voorbeeld.klacht().onvolledig().dossier(), papier(LATER, true, null));
        Dossier compleet = speelOp(LATER, halverwege, papier(LATER, false, LATER));

        assertEquals(
                Set.of(Vormvereiste.DAGTEKENING),
                onderdeel(halverwege, 1).ontvangst().ontbreekt());
        assertTrue(onderdeel(compleet, 1).ontvangst().isCompleet());
    }

    @Test
    void naamEnAdresVanDeKlagerVullenAan() {
        Dossier anoniem = Voorbeeld.klacht().anoniem().dossier();
        Dossier dossier = speelOp(
                LATER,
                anoniem,
                new OntvangKlaagschrift(Voorbeeld.ochtend(LATER), false, null, Voorbeeld.persoon(), List.of(), null));

        assertEquals(
                Set.of(Vormvereiste.NAAM, Vormvereiste.ADRES),
                onderdeel(anoniem, 1).ontvangst().ontbreekt());
        assertTrue(onderdeel(dossier, 1).ontvangst().isCompleet());
        assertTrue(dossier.partijen().isAdresBekend());
    }

    @Test
    void eenStukDatNietsToevoegtWordtGeweigerdEnZegtWatOntbreekt() {
        Bevinding<Toelating> bevinding =
                beoordeelOp(LATER, Voorbeeld.klacht().onvolledig().dossier(), papier(LATER, false, null));

        assertEquals(List.of("Awb 9:4 lid 2"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("de handtekening en de datum"));
    }

    @Test
    void eenVolledigKlaagschriftEnEenSignaalVragenGeenPapier() {
        assertEquals(
                List.of("Awb 9:4 lid 2"),
                weigering(beoordeelOp(LATER, Voorbeeld.klacht().dossier(), papier(LATER, true, LATER))));
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeelOp(LATER, Voorbeeld.signaal().dossier(), papier(LATER, true, LATER))));
    }

    @Test
    void eenBeschrijvingVultEenOnderdeelAanDatErGeenHad() {
        Intakeonderdeel zonder = new Intakeonderdeel(
                null,
                true,
                null,
                null,
                Domein.WMO,
                null,
                null,
                Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE),
                null,
                false,
                false,
                false);
        Dossier dossier = Voorbeeld.klacht().met(zonder).overMedewerker().dossier();
        Tekst omschrijving = Voorbeeld.tekst();
        Dossier na = speelOp(
                LATER,
                dossier,
                new OntvangKlaagschrift(Voorbeeld.ochtend(LATER), false, null, null, List.of(1), omschrijving));

        assertEquals(
                Set.of(Vormvereiste.OMSCHRIJVING),
                onderdeel(dossier, 1).ontvangst().ontbreekt());
        assertEquals(omschrijving, onderdeel(na, 1).klacht().omschrijving());
        assertTrue(onderdeel(na, 1).ontvangst().isCompleet());
    }

    @Test
    void naDeAfdoeningKomtErGeenPapierMeerBij() {
        Dossier klaar =
                Formeelvoorbeeld.geeindigd(Voorbeeld.klacht().onvolledig().dossier(), 1, Uitkomst.GEGROND, ONTVANGEN);

        OntvangKlaagschrift papier =
                new OntvangKlaagschrift(Voorbeeld.ochtend(LATER), true, LATER, null, List.of(1), null);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeelOp(LATER, klaar, papier)));
    }

    @Test
    void hetPapierKomtNietVoorDeKlachtEnNietMorgen() {
        Dossier dossier = Voorbeeld.klacht().mondeling().dossier();

        assertEquals(
                List.of("Awb 9:4 lid 2"),
                weigering(beoordeelOp(LATER, dossier, papier(ONTVANGEN.minusDays(1), true, ONTVANGEN))));
        assertEquals(
                List.of("Awb 9:6"), weigering(beoordeelOp(LATER, dossier, papier(LATER.plusDays(1), true, LATER))));
    }
}
