package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class ZetOmTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 9);

    private static ZetOm naar(Omzetting naar, Integer... onderdelen) {
        return new ZetOm(naar, List.of(onderdelen), tekst());
    }

    @Test
    void eenSignaalDatEenKlachtIsHoudtZijnEersteOntvangst() {
        Dossier signaal = speel(
                Voorbeeld.signaal().dossier(),
                new WijsToe(Behandelrol.BEHANDELAAR, "behandelaar", null, null, List.of(), null));
        Dossier klacht = speelOp(LATER, signaal, naar(Omzetting.KLACHT));

        assertEquals(Dossiersoort.KLACHT, klacht.soort());
        assertEquals(ONTVANGEN, onderdeel(klacht, 1).ontvangst().eerste());
        assertNull(klacht.voortgang().behandelaars().behandelaar());
    }

    @Test
    void eenMondelingeKlachtKanEenMeldingZijnEnAndersom() {
        Dossier melding = speel(Voorbeeld.klacht().mondeling().dossier(), naar(Omzetting.MELDING));

        assertEquals(Dossiersoort.MELDING, melding.soort());
        assertEquals(
                Dossiersoort.SIGNAAL, speel(melding, naar(Omzetting.SIGNAAL)).soort());
    }

    @Test
    void eenVolledigKlaagschriftBlijftEenKlacht() {
        assertEquals(
                List.of("Awb 9:4 lid 1"), weigering(beoordeel(Voorbeeld.klacht().dossier(), naar(Omzetting.SIGNAAL))));
    }

    @Test
    void watHetAlIsHoeftNietOmEnEenDossierGaatInZijnGeheel() {
        Dossier twee =
                Voorbeeld.klacht().mondeling().overMedewerker().overBestuur().dossier();

        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(twee, naar(Omzetting.KLACHT))));
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(twee, naar(Omzetting.SIGNAAL, 1))));
        assertTrue(Bevinding.isToegestaan(beoordeel(twee, naar(Omzetting.SIGNAAL, 1, 2))));
    }

    @Test
    void eenOnderdeelOverEenBesluitGaatVerderAlsBezwaarMetDezelfdeOntvangst() {
        Dossier dossier = Voorbeeld.klacht()
                .overBesluit(LocalDate.of(2026, 2, 20))
                .overMedewerker()
                .dossier();
        Dossier na = speelOp(LATER, dossier, naar(Omzetting.BEZWAAR));

        assertEquals(new Afloop(Uitkomst.OMGEZET, LATER), onderdeel(na, 1).afloop());
        assertEquals(ONTVANGEN, onderdeel(na, 1).ontvangst().eerste());
        assertTrue(onderdeel(na, 2).isOpen());
        assertEquals(Dossiersoort.KLACHT, na.soort());
    }

    /** Six weeks after Friday 20 February is Good Friday, so the last day is the Tuesday after Easter (Atw 1 and 3). */
    @Test
    void deLaatsteDagVoorBezwaarStaatErbij() {
        Dossier dossier =
                Voorbeeld.klacht().overBesluit(LocalDate.of(2026, 2, 20)).dossier();

        assertTrue(uitleg(beoordeel(dossier, naar(Omzetting.BEZWAAR))).contains("7 april 2026"));
    }

    @Test
    void alleenEenBesluitWordtBezwaar() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(List.of("Awb 6:4 lid 1"), weigering(beoordeel(dossier, naar(Omzetting.BEZWAAR))));
        assertEquals(List.of("Awb 6:4 lid 1"), weigering(beoordeel(dossier, naar(Omzetting.BEZWAAR, 1))));
    }
}
