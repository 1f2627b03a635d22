package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Mediation;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** The proposal of mediation (Uitgangspunten 11 IV). */
class StelMediationVoorTest {

    @Test
    void zetMediationOpVoorgesteld() {
        Dossier dossier = speel(klacht().dossier(), new StelMediationVoor(null));
        assertEquals(Mediation.VOORGESTELD, dossier.voortgang().mediation());
    }

    @Test
    void kanNietTweeKeerTegelijk() {
        Dossier dossier = speel(klacht().dossier(), new StelMediationVoor(null));
        assertEquals(List.of("Uitgangspunten 11 IV"), weigering(beoordeel(dossier, new StelMediationVoor(null))));
    }

    @Test
    void kanOpnieuwNaEenEerdere() {
        Dossier dossier = speel(
                klacht().dossier(),
                new StartMediation(true, tekst()),
                new RondMediationAf(Mediationresultaat.NIET_OPGELOST, null));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, new StelMediationVoor(tekst())).uitkomst());
    }

    @Test
    void gaatOverEenKlachtDieNogOpenIs() {
        Dossier klaar = geeindigd(klacht().dossier(), 1, Uitkomst.INGETROKKEN, HOORDAG);
        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(klaar, new StelMediationVoor(null))));
        assertEquals(
                List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), new StelMediationVoor(null))));
    }
}
