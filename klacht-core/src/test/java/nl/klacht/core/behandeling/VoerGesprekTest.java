package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Vorm;
import org.junit.jupiter.api.Test;

class VoerGesprekTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);

    private static VoerGesprek op(LocalDate dag, Integer... onderdelen) {
        return new VoerGesprek(dag, tekst(), null, List.of(onderdelen));
    }

    @Test
    void hetEersteGesprekIsHetEersteContact() {
        Dossier dossier = speelOp(DAG, Voorbeeld.klacht().dossier(), op(DAG.minusDays(1)), op(DAG));

        assertEquals(DAG.minusDays(1), dossier.voortgang().contact().eersteContactOp());
        assertEquals(2, onderdeel(dossier, 1).informeel().gesprekken());
        assertEquals(Fase.INFORMEEL, dossier.fase());
    }

    @Test
    void hetGesprekZetGeenTermijnStil() {
        Dossier voor = Voorbeeld.klacht().dossier();
        Dossier na = speelOp(DAG, voor, op(DAG));

        assertEquals(situatie(voor).begin(onderdeel(voor, 1)), situatie(na).begin(onderdeel(na, 1)));
    }

    @Test
    void eenGesprekIsGeweestEnNaDeOntvangst() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(List.of("Uitgangspunten 11 II"), weigering(beoordeelOp(DAG, dossier, op(DAG.plusDays(1)))));
        assertEquals(List.of("Uitgangspunten 11 II"), weigering(beoordeelOp(DAG, dossier, op(ONTVANGEN.minusDays(1)))));
    }

    @Test
    void overEenGeslotenOnderdeelWordtNietMeerGesproken() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(dossier, op(ONTVANGEN, 1))));
    }
}
