package nl.klacht.core.recht.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.klacht.core.recht.beleid.Behoorlijkheidsnorm.Kernwaarde;
import org.junit.jupiter.api.Test;

/** The list of 2012: twenty-two norms under four core values. */
class BehoorlijkheidsnormTest {

    @Test
    void deCodesStaanInDeVolgordeVanDeLijst() {
        assertEquals(
                "A1 A2 A3 A4 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 C5 D1 D2 D3 D4 D5 D6 D7",
                Arrays.stream(Behoorlijkheidsnorm.values())
                        .map(Behoorlijkheidsnorm::code)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void deLetterIsDeKernwaarde() {
        assertEquals(Kernwaarde.OPEN_EN_DUIDELIJK, Behoorlijkheidsnorm.GOEDE_MOTIVERING.kernwaarde());
        assertEquals(Kernwaarde.EERLIJK_EN_BETROUWBAAR, Behoorlijkheidsnorm.INTEGRITEIT.kernwaarde());
    }
}
