package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Returning what is not for the municipality and cannot be forwarded (Awb 2:3 lid 2 and 3). */
class ZendTerugTest {

    private static ZendTerug terug(boolean bekend, boolean herkenbaar) {
        return new ZendTerug(List.of(1), bekend, herkenbaar, tekst());
    }

    private static Voorbeeld voorEenAnder() {
        return klacht().overAnderBestuursorgaan();
    }

    @Test
    void sluitHetOnderdeelEnVerteltHetDeAfzender() {
        Dossier dossier = speel(voorEenAnder().dossier(), terug(false, true));
        assertEquals(
                Uitkomst.TERUGGEZONDEN,
                Objects.requireNonNull(onderdeel(dossier, 1).afloop()).uitkomst());
        assertEquals(Fase.GESLOTEN, dossier.fase());
        assertEquals(Voorbeeld.ONTVANGEN, dossier.voortgang().contact().eersteContactOp());
        assertEquals(List.of("Awb 2:3 lid 2"), weigering(beoordeel(dossier, terug(false, true))));
    }

    @Test
    void watDoorKanGaatDoor() {
        assertEquals(
                List.of("Awb 2:3 lid 1"), weigering(beoordeel(voorEenAnder().dossier(), terug(true, true))));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-01-02, true"})
    void eenOnduidelijkDigitaalBerichtGaatVanaf2026Terug(LocalDate ontvangen, boolean mag) {
        Dossier dossier = voorEenAnder().via(Kanaal.EMAIL).op(ontvangen).dossier();
        assertEquals(mag, Bevinding.isToegestaan(beoordeel(dossier, terug(true, false))));
    }

    @Test
    void eenOnduidelijkeBriefGaatGewoonDoor() {
        assertEquals(
                List.of("Awb 2:3 lid 1"), weigering(beoordeel(voorEenAnder().dossier(), terug(true, false))));
    }

    @Test
    void watVoorOnsIsBlijftHierEnWatVoorEenDienstverlenerIsWordtDoorverwezen() {
        assertEquals(List.of("Awb 2:3 lid 1"), weigering(beoordeel(klacht().dossier(), terug(false, true))));
        Bevinding<?> provider = beoordeel(klacht().overDienstverlener().dossier(), terug(false, true));
        assertTrue(provider.gronden().get(0).uitleg().contains("Verwijs het door"), provider::toString);
    }

    @Test
    void zonderAfzenderKanHetNietTerug() {
        assertEquals(
                List.of("Awb 2:3 lid 2"),
                weigering(beoordeel(voorEenAnder().anoniem().dossier(), terug(false, true))));
    }

    @Test
    void heropenenKanNiet() {
        Dossier dossier = speel(voorEenAnder().dossier(), terug(false, true));
        assertEquals(
                List.of("Awb 2:3 lid 2"),
                weigering(beoordeel(dossier, new Heropen(List.of(1), Voorbeeld.ONTVANGEN, tekst()))));
    }
}
