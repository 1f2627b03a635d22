package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.junit.jupiter.api.Test;

class CorrigeerTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 9);

    private static Corrigeer ontvangen(LocalDate op) {
        return new Corrigeer(null, Voorbeeld.ochtend(op), null, null, null, null, null, null, null, tekst());
    }

    private static Corrigeer gedraging(Integer onderdeel, LocalDate van, LocalDate tot) {
        return new Corrigeer(onderdeel, null, null, null, null, van, tot, null, null, tekst());
    }

    private static Corrigeer stuk(Boolean ondertekend, LocalDate dagtekening, Persoon klager) {
        return new Corrigeer(null, null, dagtekening, ondertekend, klager, null, null, null, null, tekst());
    }

    @Test
    void eenAndereOntvangstVerschuiftDeOnderdelenDieErmeeKwamenEnGeenAndere() {
        VoegOnderdeelToe later = new VoegOnderdeelToe(
                Voorbeeld.onderdeel(Betreft.van(Betreftsoort.BOA), Domein.OVERIG),
                Voorbeeld.ochtend(LATER),
                Vorm.SCHRIFTELIJK,
                true,
                LATER,
                null);
        LocalDate eerder = ONTVANGEN.minusDays(3);
        Dossier dossier =
                speelOp(LATER, Voorbeeld.klacht().overMedewerker().overBestuur().dossier(), later, ontvangen(eerder));

        assertEquals(eerder, dossier.intake().ontvangstdatum());
        assertEquals(eerder, situatie(dossier).begin(onderdeel(dossier, 1)));
        assertEquals(eerder, situatie(dossier).begin(onderdeel(dossier, 2)));
        assertEquals(LATER, situatie(dossier).begin(onderdeel(dossier, 3)));
    }

    @Test
    void watErTochWasOntbreektNietMeer() {
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().onvolledig().dossier(), stuk(true, ONTVANGEN, null));

        assertTrue(onderdeel(dossier, 1).ontvangst().isCompleet());
        assertNull(onderdeel(dossier, 1).ontvangst().aangevuldOp());
        assertTrue(dossier.intake().ondertekend());
    }

    @Test
    void watErTochNietWasOntbreektAlsnog() {
        Persoon zonderAdres = new Persoon(Voorbeeld.persoon().id(), "0".repeat(64), true, false);
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().dossier(), stuk(false, null, zonderAdres));

        assertEquals(
                Set.of(Vormvereiste.ONDERTEKENING, Vormvereiste.ADRES),
                onderdeel(dossier, 1).ontvangst().ontbreekt());
    }

    @Test
    void deDagenVanDeGedragingHorenBijEenOnderdeel() {
        Dossier een = Voorbeeld.klacht().dossier();
        Dossier twee = Voorbeeld.klacht().overMedewerker().overBestuur().dossier();
        LocalDate dag = LocalDate.of(2026, 2, 1);

        assertEquals(
                dag,
                onderdeel(speel(een, gedraging(null, dag, null)), 1).klacht().gedragingVan());
        assertEquals(
                dag, onderdeel(speel(twee, gedraging(2, dag, null)), 2).klacht().gedragingVan());
        assertEquals(List.of("Awb 9:4 lid 2"), weigering(beoordeel(twee, gedraging(null, dag, null))));
        assertEquals(List.of("Awb 9:4 lid 2 onder c"), weigering(beoordeel(een, gedraging(1, dag, dag.minusDays(1)))));
    }

    @Test
    void spoedEnOmschrijvingKunnenWordenVerbeterd() {
        Tekst nieuw = tekst();
        Dossier dossier = speel(
                Voorbeeld.klacht().dossier(),
                new Corrigeer(null, null, null, null, null, null, null, nieuw, true, tekst()));

        assertTrue(dossier.intake().spoed());
        assertEquals(nieuw, onderdeel(dossier, 1).klacht().omschrijving());
    }

    @Test
    void eenCorrectieNoemtIetsEnLigtBinnenHetModel() {
        assertThrows(IllegalArgumentException.class, () -> stuk(null, null, null));
        assertEquals(
                List.of("Awb 9:6"),
                weigering(beoordeel(Voorbeeld.klacht().dossier(), ontvangen(LocalDate.of(2013, 12, 31)))));
        assertEquals(
                List.of("Awb 9:6"),
                weigering(beoordeel(Voorbeeld.klacht().dossier(), ontvangen(ONTVANGEN.plusDays(1)))));
    }

    @Test
    void ookEenGeslotenDossierKanWordenVerbeterd() {
        Dossier gesloten = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertTrue(Bevinding.isToegestaan(beoordeel(gesloten, stuk(null, null, Voorbeeld.persoon()))));
    }
}
