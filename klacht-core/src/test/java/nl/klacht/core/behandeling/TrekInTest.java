package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

class TrekInTest {

    @Test
    void zonderKeuzeTrektDeKlagerAlleOpenOnderdelenIn() {
        Dossier dossier = speel(
                Voorbeeld.klacht().overMedewerker().overDienstverlener().dossier(),
                new TrekIn(List.of(1), Vorm.MONDELING, null),
                new TrekIn(List.of(), Vorm.SCHRIFTELIJK, tekst()));

        assertEquals(Uitkomst.INGETROKKEN, onderdeel(dossier, 2).afloop().uitkomst());
        assertEquals(Fase.AFGEDAAN, dossier.fase());
    }

    @Test
    void watIngetrokkenIsKanNietNogEens() {
        TrekIn trekIn = new TrekIn(List.of(1), Vorm.MONDELING, null);
        Bevinding<Toelating> bevinding = beoordeel(speel(Voorbeeld.klacht().dossier(), trekIn), trekIn);

        assertEquals(List.of("Awb 9:1 lid 1"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("heropen het onderdeel"));
    }

    @Test
    void intrekkenIsIetsAndersDanTevredenZijn() {
        Bevinding<Toelating> bevinding =
                beoordeel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(1), Vorm.MONDELING, null));

        assertEquals("Awb 9:5", bevinding.waarschuwingen().get(0).vindplaats().aanduiding());
    }

    @Test
    void eenOnderdeelDatErNietIsWordtGenoemd() {
        Bevinding<Toelating> bevinding =
                beoordeel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(7), Vorm.MONDELING, null));

        assertTrue(uitleg(bevinding).contains("geen onderdeel 7"));
    }
}
