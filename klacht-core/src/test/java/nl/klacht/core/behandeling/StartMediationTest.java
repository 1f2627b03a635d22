package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Mediation;
import org.junit.jupiter.api.Test;

/** The beginning of mediation (Uitgangspunten 11 IV): with consent, and no clock stops. */
class StartMediationTest {

    @Test
    void zetMediationOpGestart() {
        Dossier dossier = speel(klacht().dossier(), new StelMediationVoor(null), new StartMediation(true, tekst()));
        assertEquals(Mediation.GESTART, dossier.voortgang().mediation());
    }

    @Test
    void vraagtDeInstemmingVanDeKlager() {
        assertEquals(
                List.of("Uitgangspunten 11 IV"),
                weigering(beoordeel(klacht().dossier(), new StartMediation(false, tekst()))));
    }

    @Test
    void laatDeTermijnLopenEnNoemtDeLaatsteDag() {
        StartMediation start = new StartMediation(true, tekst());
        assertTrue(uitleg(beoordeel(klacht().dossier(), start)).contains("13 april 2026"));
        Dossier na = speel(klacht().dossier(), start);
        assertEquals(
                LAATSTE_DAG, FormeleWeg.einde(situatie(na), onderdeel(na, 1)).wettelijk());
    }

    @Test
    void noemtGeenDagWaarGeenTermijnLoopt() {
        assertEquals(
                List.of(),
                beoordeel(klacht().mondeling().dossier(), new StartMediation(true, tekst()))
                        .waarschuwingen());
    }

    @Test
    void kanNietTweeKeerTegelijk() {
        Dossier dossier = speel(klacht().dossier(), new StartMediation(true, tekst()));
        assertEquals(List.of("Uitgangspunten 11 IV"), weigering(beoordeel(dossier, new StartMediation(true, tekst()))));
    }
}
