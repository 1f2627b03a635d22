package nl.klacht.core.recht.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_8.Feiten;
import nl.klacht.core.recht.awb.Awb9_8.GrondVanNietBehandelen;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows stand in {@code Awb9_8.csv}; here is what holds for every ground and every day. */
class Awb9_8Test {

    private static final LocalDate INGEDIEND = LocalDate.of(2026, 3, 2);

    private static Bevinding<Toelating> ouder(LocalDate gedraging, LocalDate ingediend) {
        return Awb9_8.beschikbaar(
                GrondVanNietBehandelen.OUDER_DAN_EEN_JAAR,
                new Feiten(ingediend, gedraging, false, false, false, false));
    }

    @Nested
    class Lid1En2 {

        @ParameterizedTest
        @CsvSource({
            "9:8-1-a, EERDER_BEHANDELD, Awb 9:8 lid 1 onder a",
            "9:8-1-b, OUDER_DAN_EEN_JAAR, Awb 9:8 lid 1 onder b",
            "9:8-1-c, BEZWAAR_MOGELIJK, Awb 9:8 lid 1 onder c",
            "9:8-1-d, BEROEP_MOGELIJK, Awb 9:8 lid 1 onder d",
            "9:8-1-e, ANDERE_RECHTER, Awb 9:8 lid 1 onder e",
            "9:8-1-f, STRAFRECHTELIJK_ONDERZOEK, Awb 9:8 lid 1 onder f",
            "9:8-2, ONVOLDOENDE_BELANG, Awb 9:8 lid 2"
        })
        void elkeGrondHeeftZijnCodeEnVindplaats(String code, GrondVanNietBehandelen grond, String vindplaats) {
            assertEquals(grond, GrondVanNietBehandelen.van(code));
            assertEquals(code, grond.code());
            assertEquals(vindplaats, grond.vindplaats().aanduiding());
        }

        @Test
        void eenOnbekendeCodeWordtGeweigerd() {
            IllegalArgumentException fout =
                    assertThrows(IllegalArgumentException.class, () -> GrondVanNietBehandelen.van("9:8-1-g"));
            assertTrue(fout.getMessage().contains("9:8-1-g"));
        }

        @ParameterizedTest
        @EnumSource(GrondVanNietBehandelen.class)
        void hetAntwoordNoemtAltijdDeGrondWaarnaarGevraagdIs(GrondVanNietBehandelen grond) {
            for (int bits = 0; bits < 16; bits++) {
                Feiten feiten = new Feiten(
                        INGEDIEND, INGEDIEND, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0);
                Set<Object> vindplaatsen = new HashSet<>();
                Awb9_8.beschikbaar(grond, feiten).gronden().forEach(g -> vindplaatsen.add(g.vindplaats()));
                assertEquals(Set.of(grond.vindplaats()), vindplaatsen);
            }
        }

        @Test
        void behandelingDoorEenDienstverlenerOpentNooitOnderA() {
            Feiten feiten = new Feiten(INGEDIEND, INGEDIEND, false, true, false, false);
            assertEquals(
                    Toelating.GEWEIGERD,
                    Awb9_8.beschikbaar(GrondVanNietBehandelen.EERDER_BEHANDELD, feiten)
                            .uitkomst());
        }

        @Test
        void elkeDagIsPasNaDeVerjaardagVanDeGedragingTeOud() {
            LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(gedraging -> {
                LocalDate verjaardag = gedraging.plusYears(1);
                assertEquals(Toelating.GEWEIGERD, ouder(gedraging, gedraging).uitkomst());
                assertEquals(
                        Toelating.GEWEIGERD,
                        ouder(gedraging, verjaardag.minusDays(1)).uitkomst());
                assertEquals(Toelating.GEWEIGERD, ouder(gedraging, verjaardag).uitkomst());
                assertEquals(
                        Toelating.TOEGESTAAN,
                        ouder(gedraging, verjaardag.plusDays(1)).uitkomst());
            });
        }
    }

    @Nested
    class Lid3 {

        @Test
        void vierWekenIsAchtentwintigDagenEnSchuiftAlleenVooruit() {
            LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2031, 12, 1)).forEach(ontvangst -> {
                Einddatum einde = Awb9_8.mededelingUiterlijk(ontvangst, Kalender.nederland());
                assertEquals(ontvangst.plusDays(28), einde.nominaal());
                assertTrue(Kalender.nederland().isWerkdag(einde.wettelijk()));
                assertEquals(
                        einde.wettelijk().equals(einde.nominaal()) ? 1 : 2,
                        einde.gronden().size());
            });
        }

        @Test
        void elkOnderdeelVanDeBriefIsNodig() {
            Set<Awb9_8.Inhoud> alles = Set.of(Awb9_8.Inhoud.values());
            Arrays.stream(Awb9_8.Inhoud.values()).forEach(weg -> {
                Set<Awb9_8.Inhoud> bijna = new HashSet<>(alles);
                bijna.remove(weg);
                assertEquals(
                        Toelating.GEWEIGERD, Awb9_8.magMededelen(bijna, true).uitkomst());
            });
        }
    }
}
