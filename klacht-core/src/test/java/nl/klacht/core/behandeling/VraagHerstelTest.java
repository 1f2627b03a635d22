package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.junit.jupiter.api.Test;

class VraagHerstelTest {

    private static final LocalDate TOT = LocalDate.of(2026, 3, 16);

    private static VraagHerstel vraag(LocalDate uiterlijk, Vormvereiste... ontbreekt) {
        return new VraagHerstel(Set.of(ontbreekt), uiterlijk, null);
    }

    @Test
    void deKlagerKrijgtEenTermijnEnDeAndereLopenDoor() {
        Dossier voor = Voorbeeld.klacht().onvolledig().dossier();
        VraagHerstel vraag = vraag(TOT, Vormvereiste.ONDERTEKENING, Vormvereiste.DAGTEKENING);
        Dossier na = speel(voor, vraag);

        assertEquals(TOT, na.voortgang().contact().herstelUiterlijk());
        assertTrue(uitleg(beoordeel(voor, vraag)).contains("De termijn loopt door"));
        assertEquals(situatie(voor).begin(onderdeel(voor, 1)), situatie(na).begin(onderdeel(na, 1)));
    }

    @Test
    void alleenWatOntbreektWordtGevraagd() {
        Bevinding<Toelating> bevinding =
                beoordeel(Voorbeeld.klacht().onvolledig().dossier(), vraag(TOT, Vormvereiste.NAAM));

        assertEquals(List.of("Awb 9:4 lid 2"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("de naam"));
    }

    @Test
    void aanEenVolledigeKlachtOntbreektNiets() {
        assertEquals(
                List.of("Awb 9:4 lid 2"),
                weigering(beoordeel(Voorbeeld.klacht().dossier(), vraag(TOT, Vormvereiste.NAAM))));
    }

    @Test
    void deKlagerHeeftTijdOmTeAntwoorden() {
        Dossier dossier = Voorbeeld.klacht().onvolledig().dossier();

        assertEquals(List.of("Awb 9:2"), weigering(beoordeel(dossier, vraag(ONTVANGEN, Vormvereiste.ONDERTEKENING))));
        assertTrue(
                Bevinding.isToegestaan(beoordeel(dossier, vraag(ONTVANGEN.plusDays(1), Vormvereiste.ONDERTEKENING))));
        assertThrows(IllegalArgumentException.class, () -> vraag(TOT));
    }

    @Test
    void eenSignaalHoeftNietCompleetTeZijn() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(Voorbeeld.signaal().dossier(), vraag(TOT, Vormvereiste.ONDERTEKENING))));
    }
}
