package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Mediation;
import org.junit.jupiter.api.Test;

/** The end of mediation (Uitgangspunten 11 IV). */
class RondMediationAfTest {

    @Test
    void zetMediationOpAfgerondEnLaatHetOnderdeelOpen() {
        Dossier dossier = speel(
                klacht().dossier(),
                new StartMediation(true, tekst()),
                new RondMediationAf(Mediationresultaat.OPGELOST, tekst()));
        assertEquals(Mediation.AFGEROND, dossier.voortgang().mediation());
        assertTrue(onderdeel(dossier, 1).isOpen());
    }

    @Test
    void komtNaHetBegin() {
        Dossier voorgesteld = speel(klacht().dossier(), new StelMediationVoor(null));
        assertEquals(
                List.of("Uitgangspunten 11 IV"),
                weigering(beoordeel(voorgesteld, new RondMediationAf(Mediationresultaat.OPGELOST, null))));
    }

    @Test
    void opgelostVraagtNogDeTevredenheidVanDeKlager() {
        Dossier dossier = speel(klacht().dossier(), new StartMediation(true, tekst()));
        assertEquals(
                "Awb 9:5",
                beoordeel(dossier, new RondMediationAf(Mediationresultaat.OPGELOST, null))
                        .waarschuwingen()
                        .get(0)
                        .vindplaats()
                        .aanduiding());
        assertEquals(
                List.of(),
                beoordeel(dossier, new RondMediationAf(Mediationresultaat.NIET_OPGELOST, null))
                        .waarschuwingen());
    }
}
