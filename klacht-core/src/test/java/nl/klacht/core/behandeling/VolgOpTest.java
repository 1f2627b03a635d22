package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class VolgOpTest {

    private static final LocalDate VOLGENDE = LocalDate.of(2026, 3, 20);

    private static VolgOp op(LocalDate volgende, Integer... onderdelen) {
        return new VolgOp(List.of(onderdelen), tekst(), volgende);
    }

    private static Dossier gemeld() {
        return Voorbeeld.klacht()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .overMedewerker()
                .dossier();
    }

    @Test
    void bijEenDienstverlenerIsHetDeVolgendeControle() {
        Dossier dossier = speel(gemeld(), op(VOLGENDE));

        assertEquals(VOLGENDE, onderdeel(dossier, 1).verwijzing().controleOp());
        assertNull(dossier.voortgang().opvolgenOp());
    }

    @Test
    void andersIsHetEenDagVanHetDossier() {
        assertEquals(
                VOLGENDE,
                speel(Voorbeeld.klacht().dossier(), op(VOLGENDE)).voortgang().opvolgenOp());
        assertEquals(VOLGENDE, speel(gemeld(), op(VOLGENDE, 2)).voortgang().opvolgenOp());
    }

    @Test
    void deVolgendeDagIsNaVandaag() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(dossier, op(ONTVANGEN))));
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, op(ONTVANGEN.plusDays(1)))));
    }

    @Test
    void watGeslotenIsHeeftGeenVolgendeDag() {
        Dossier deels = speel(gemeld(), new TrekIn(List.of(2), Vorm.MONDELING, null));
        Dossier helemaal = speel(deels, new TrekIn(List.of(1), Vorm.MONDELING, null));

        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(deels, op(VOLGENDE, 2))));
        assertFalse(Soort.VOLG_OP.magNu(situatie(helemaal)).mag());
    }
}
