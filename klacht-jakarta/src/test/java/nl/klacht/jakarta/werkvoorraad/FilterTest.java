package nl.klacht.jakarta.werkvoorraad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.fout.NietToegestaan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider may not find out by asking what he does not get to see. */
class FilterTest {

    private static final Aanvrager AANBIEDER = new Aanvrager("aanbieder", Set.of(Rol.AANBIEDER), "zorg-voorbeeld");

    static Stream<Filter> verboden() {
        return Stream.of(
                new Filter(null, null, "behandelaar2", null, null, Sortering.KENMERK),
                new Filter(null, null, null, "jeugdhulp-proef", null, Sortering.KENMERK),
                new Filter(null, null, null, null, LocalDate.of(2026, 3, 2), Sortering.KENMERK));
    }

    @ParameterizedTest
    @MethodSource("verboden")
    void whatIsOfOthersCannotBeAsked(Filter filter) {
        assertThrows(NietToegestaan.class, () -> filter.voorDienstverlener(AANBIEDER));
    }

    @Test
    void whatIsHisOwnCan() {
        Filter filter = new Filter("klacht", null, "aanbieder", "zorg-voorbeeld", null, Sortering.KENMERK);
        assertEquals(filter, filter.voorDienstverlener(AANBIEDER));
    }

    @Test
    void theListDoesNotStandByADateOfOthers() {
        assertSame(
                Sortering.ONTVANGEN_OP,
                Filter.open().voorDienstverlener(AANBIEDER).sortering());
    }
}
