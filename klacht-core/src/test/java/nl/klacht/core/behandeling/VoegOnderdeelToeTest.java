package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class VoegOnderdeelToeTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 16);

    private static VoegOnderdeelToe nieuw(Betreft betreft, Aspect aspect, LocalDate op) {
        return new VoegOnderdeelToe(
                Voorbeeld.onderdeel(betreft, Domein.WMO, aspect),
                Voorbeeld.ochtend(op),
                Vorm.SCHRIFTELIJK,
                true,
                op,
                tekst());
    }

    private static VoegOnderdeelToe overMedewerker(LocalDate op) {
        return nieuw(Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE), null, op);
    }

    @Test
    void hetNieuweOnderdeelHeeftZijnEigenOntvangst() {
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().dossier(), overMedewerker(LATER));

        assertEquals(LATER, situatie(dossier).begin(onderdeel(dossier, 2)));
        assertEquals(ONTVANGEN, situatie(dossier).begin(onderdeel(dossier, 1)));
        assertTrue(onderdeel(dossier, 2).duiding().isVoorlopig());
    }

    @Test
    void eenGenoemdAspectMetMotiveringIsEenOordeel() {
        Betreft aanbieder = Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER);
        Dossier dossier = speelOp(LATER, Voorbeeld.klacht().dossier(), nieuw(aanbieder, Aspect.PROCES, LATER));

        assertEquals("loket", onderdeel(dossier, 2).duiding().oordeel().door());
    }

    @Test
    void wieDeGemeenteAanspreektOverEenDienstverlenerKrijgtEenEigenDeelErbij() {
        Betreft aanbieder = Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER);
        Dossier dossier = speelOp(
                LATER,
                Voorbeeld.klacht()
                        .omdat(RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK)
                        .overMedewerker()
                        .dossier(),
                nieuw(aanbieder, null, LATER));

        assertEquals(Aspect.INHOUD, onderdeel(dossier, 2).aspect());
        assertEquals(Aspect.GEMEENTE, onderdeel(dossier, 3).aspect());
        assertEquals(3, dossier.onderdelen().size());
    }

    @Test
    void nietInDeToekomstNietVoorHetModelEnNietInEenGeslotenDossier() {
        Dossier open = Voorbeeld.klacht().dossier();
        Dossier gesloten = speel(open, new TrekIn(List.of(), Vorm.MONDELING, null));

        assertEquals(List.of("Awb 9:6"), weigering(beoordeelOp(LATER, open, overMedewerker(LATER.plusDays(1)))));
        assertEquals(
                List.of("Awb 9:6"), weigering(beoordeelOp(LATER, open, overMedewerker(LocalDate.of(2013, 12, 31)))));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(LATER, open, overMedewerker(LocalDate.of(2014, 1, 1)))));
        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeelOp(LATER, gesloten, overMedewerker(LATER))));
    }
}
