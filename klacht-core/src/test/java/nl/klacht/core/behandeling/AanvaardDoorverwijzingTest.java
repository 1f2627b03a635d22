package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import org.junit.jupiter.api.Test;

class AanvaardDoorverwijzingTest {

    private static final AanvaardDoorverwijzing AANVAARD = new AanvaardDoorverwijzing(List.of(1), tekst());

    @Test
    void deDoorverwijzingIsPasKlaarAlsIemandHaarAanneemt() {
        Dossier verwezen = speel(
                VerwijsDoorTest.metToestemming(Voorbeeld.klacht().overDienstverlener()),
                new VerwijsDoor(List.of(1), AANBIEDER, 1, null));
        assertFalse(onderdeel(verwezen, 1).verwijzing().isAanvaard());

        LocalDate dag = LocalDate.of(2026, 3, 5);
        assertEquals(
                dag, onderdeel(speelOp(dag, verwezen, AANVAARD), 1).verwijzing().aanvaardOp());
    }

    @Test
    void alleenEenOpenDoorverwijzingKanWordenAanvaard() {
        Dossier nietVerwezen = Voorbeeld.klacht().overDienstverlener().dossier();
        Dossier gemeld = Voorbeeld.klacht()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .dossier();

        assertEquals(List.of("Uitgangspunten 1D"), weigering(beoordeel(nietVerwezen, AANVAARD)));
        assertEquals(List.of("Uitgangspunten 1D"), weigering(beoordeel(gemeld, AANVAARD)));
    }

    @Test
    void iemandAanvaardtHaarMetNaam() {
        assertThrows(NullPointerException.class, () -> new AanvaardDoorverwijzing(List.of(1), null));
    }
}
