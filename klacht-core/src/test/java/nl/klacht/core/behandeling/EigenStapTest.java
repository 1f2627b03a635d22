package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.klacht.core.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** A step of an organisation of its own: kept and dated, not judged. */
class EigenStapTest {

    @Test
    void zetDeVolgendeDatum() {
        Dossier na = speel(klacht().dossier(), new EigenStap("tolk geregeld", Map.of("taal", "pl"), HOORDAG));
        assertEquals(HOORDAG, na.voortgang().opvolgenOp());
    }

    @Test
    void laatZonderDatumAllesZoalsHetStaat() {
        Dossier voor = klacht().dossier();
        Dossier na = speel(voor, new EigenStap("tolk geregeld", Map.of(), null));
        assertEquals(voor.voortgang(), na.voortgang());
        assertEquals(voor.versie() + 1, na.versie());
    }

    @Test
    void heeftEenNaam() {
        assertThrows(IllegalArgumentException.class, () -> new EigenStap(" ", Map.of(), null));
    }

    @Test
    void staatNietTussenDeMogelijkheden() {
        assertTrue(
                Mogelijkheden.van(situatie(klacht().dossier())).stream().noneMatch(m -> m.soort() == Soort.EIGEN_STAP));
    }
}
