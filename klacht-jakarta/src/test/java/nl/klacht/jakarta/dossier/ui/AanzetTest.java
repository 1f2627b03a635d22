package nl.klacht.jakarta.dossier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.jakarta.dossier.vorm.Mogelijkheidvorm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat het eerst gedaan moet worden")
class AanzetTest {

    private static final Set<Soort> UITGENODIGD = Set.of(Soort.WIJS_TOE, Soort.ZEND_AFSCHRIFT, Soort.NODIG_UIT);

    @Test
    @DisplayName("is wat van de weg naar de brief nog niet gebeurd is")
    void opDeWeg() {
        assertEquals(
                List.of("zend_afschrift", "nodig_uit"),
                eerst(
                        Set.of(Soort.WIJS_TOE),
                        mag(Soort.WIJS_TOE, 1),
                        mag(Soort.ZEND_AFSCHRIFT, 1),
                        mag(Soort.NODIG_UIT, 1)));
    }

    @Test
    @DisplayName("is de brief, als over alle onderdelen is gehoord en een verslag is gemaakt")
    void deBrief() {
        assertEquals(
                List.of("doe_af"),
                eerst(
                        UITGENODIGD,
                        mag(Soort.NODIG_UIT, 1, 2),
                        mag(Soort.HOOR, 1, 2),
                        mag(Soort.STEL_VERSLAG_VAST, 1, 2),
                        mag(Soort.DOE_AF, 1, 2)));
    }

    @Test
    @DisplayName("is ook nog horen, als de brief pas over een deel kan gaan")
    void ten_dele() {
        assertEquals(List.of("hoor", "doe_af"), eerst(UITGENODIGD, mag(Soort.HOOR, 1, 2), mag(Soort.DOE_AF, 1)));
    }

    private static List<String> eerst(Set<Soort> gedaan, Mogelijkheidvorm... mag) {
        return Aanzet.kies(Termijnsoort.AFHANDELING, List.of(mag), gedaan).stream()
                .map(Mogelijkheidvorm::handeling)
                .toList();
    }

    private static Mogelijkheidvorm mag(Soort soort, Integer... onderdelen) {
        return new Mogelijkheidvorm(
                soort.code(),
                soort.pad(),
                soort.code(),
                Toelating.TOEGESTAAN,
                true,
                Stream.of(onderdelen).toList(),
                List.of());
    }
}
