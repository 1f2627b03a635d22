package nl.klacht.core.behandeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import org.junit.jupiter.api.Test;

class IntakeonderdeelTest {

    private static final LocalDate EERSTE = LocalDate.of(2026, 2, 10);

    private static Intakeonderdeel gedraging(LocalDate van, LocalDate tot) {
        return new Intakeonderdeel(null, null, van, tot, null, null, null, null, null, false, false, false);
    }

    @Test
    void deLaatsteDagLigtNietVoorDeEerste() {
        assertEquals(EERSTE, gedraging(EERSTE, EERSTE).klacht().laatsteDag());
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> gedraging(EERSTE, EERSTE.minusDays(1)));
        assertEquals("gedragingTot 2026-02-09 ligt voor gedragingVan 2026-02-10", fout.getMessage());
    }

    @Test
    void eenVanBeideDagenIsGenoeg() {
        assertEquals(EERSTE, gedraging(null, EERSTE).klacht().laatsteDag());
        assertEquals(EERSTE, gedraging(EERSTE, null).klacht().laatsteDag());
    }

    @Test
    void watNietGezegdIsWordtVermoed() {
        Intakeonderdeel kaal = gedraging(null, null);
        assertEquals(true, kaal.klacht().jegensKlager());
        assertEquals(Domein.OVERIG, kaal.klacht().domein());
        assertEquals(Betreftsoort.ONBEKEND, kaal.klacht().betreft().soort());
        assertEquals(Aspect.vermoedelijk(Betreftsoort.ONBEKEND), kaal.duiding().aspect());
    }
}
