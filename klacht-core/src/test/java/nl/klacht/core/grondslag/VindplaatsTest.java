package nl.klacht.core.grondslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VindplaatsTest {

    @ParameterizedTest
    @CsvSource({
        "Awb 9:11, awb-9-11",
        "Awb 9:12a, awb-9-12a",
        "Awb 9:8 lid 1 onder b, awb-9-8",
        "Wmo 2015 3.2 lid 1 onder a, wmo-2015-3-2",
        "Uitgangspunten 5B onder c, uitgangspunten-5b",
        "Uitgangspunten 11 IV, uitgangspunten-11-iv",
        "S-1D.7, s-1d-7",
    })
    void hetAnkerIsDatVanHetArtikel(String aanduiding, String anker) {
        assertEquals(anker, new Vindplaats(aanduiding).anker());
    }

    @Test
    void eenLegeAanduidingBestaatNiet() {
        assertThrows(IllegalArgumentException.class, () -> new Vindplaats(" "));
    }
}
