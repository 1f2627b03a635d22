package nl.klacht.core.recht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.klacht.core.grondslag.Leesbaarheid;
import nl.klacht.core.recht.beleid.Uitgangspunten5.RedenBijGemeente;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uitgangspunten 5B, a to d: the reasons with which a complaint stays at the municipality. */
class RedenBijGemeenteTest {

    @ParameterizedTest
    @CsvSource({
        "NIET_OVER_KETENPARTNER, niet_over_ketenpartner, Uitgangspunten 5B onder a",
        "WEET_NIET_WAAR, weet_niet_waar, Uitgangspunten 5B onder b",
        "NIET_TEVREDEN_OVER_AFHANDELING, niet_tevreden_over_afhandeling, Uitgangspunten 5B onder c",
        "GEMEENTE_EINDVERANTWOORDELIJK, gemeente_eindverantwoordelijk, Uitgangspunten 5B onder d"
    })
    void elkeRedenHeeftZijnLetter(RedenBijGemeente reden, String code, String vindplaats) {
        assertEquals(code, reden.code());
        assertEquals(vindplaats, reden.grond().vindplaats().aanduiding());
        Leesbaarheid.toets(reden.grond().uitleg());
    }
}
