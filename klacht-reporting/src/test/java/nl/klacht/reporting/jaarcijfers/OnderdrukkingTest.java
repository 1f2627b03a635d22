package nl.klacht.reporting.jaarcijfers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hidden stays hidden from who adds and subtracts, and from who knows how we hide. */
class OnderdrukkingTest {

    private static final int ONDER = 5;
    private static final Telgroep GROEP = Telgroep.KLACHT_SCHRIFTELIJK;

    private static final String ALLEEN_TOTAAL = "alleen totaal ";

    private static Onderdrukking van(List<Long> aantallen) {
        List<Cijferrij> rijen = IntStream.range(0, aantallen.size())
                .mapToObj(i -> new Cijferrij("rij " + i, Map.of(GROEP, aantallen.get(i))))
                .toList();
        long totaal = aantallen.stream().mapToLong(Long::longValue).sum();
        return new Onderdrukking(
                new Cijfertabel(
                        "proef", "Proef", Eenheid.DOSSIERS, rijen, new Cijferrij("Totaal", Map.of(GROEP, totaal))),
                ONDER);
    }

    private static String getoond(List<Long> aantallen) {
        Onderdrukking onderdrukking = van(aantallen);
        long totaal = aantallen.stream().mapToLong(Long::longValue).sum();
        String einde = onderdrukking.isTotaalVerborgen(GROEP) ? "x" : String.valueOf(totaal);
        if (onderdrukking.isAlleenTotaal()) {
            return ALLEEN_TOTAAL + einde;
        }
        List<String> uit = new ArrayList<>();
        for (int rij = 0; rij < aantallen.size(); rij++) {
            uit.add(onderdrukking.isRijVerborgen(rij, GROEP) ? "x" : String.valueOf(aantallen.get(rij)));
        }
        uit.add(einde);
        return String.join(" ", uit);
    }

    private static List<Long> rij(String tekst) {
        return LongStream.of(Arrays.stream(tekst.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'0 0 9', '0 0 9 9'",
        "'5 6 7', '5 6 7 18'",
        "'3 20 30', 'x x 30 53'",
        "'1 2 30 40', 'x x x 40 73'",
        "'2 4 30', 'x x 30 36'",
        "'3 0 0', 'x 0 0 x'",
        "'2 2', 'x x x'",
        "'1 1 1 1 1 40', 'x x x x x x 45'",
        "'1 1 1 1 1 0', 'x x x x x x 5'",
        "'1 1 1 1 1', 'alleen totaal 5'",
        "'4 4 4 5 6 7', 'x x x x 6 7 30'",
    })
    void verbergtWatKleinIsEnWatHetKleineVerraadt(String aantallen, String verwacht) {
        assertEquals(verwacht, getoond(rij(aantallen)));
    }

    /**
     * Walks every table of four rows with counts up to nine: what looks the same outside never has one small count only.
     * Where the rows are left out nobody sees how many there are.
     */
    @Test
    void geenKleinAantalIsTeHerleiden() {
        Map<String, Set<List<Long>>> perBeeld = new HashMap<>();
        for (int n = 0; n < 10_000; n++) {
            List<Long> aantallen = List.of(n % 10L, n / 10 % 10L, n / 100 % 10L, n / 1000L);
            perBeeld.computeIfAbsent(getoond(aantallen), b -> new HashSet<>()).add(aantallen);
        }
        perBeeld.keySet().removeIf(beeld -> beeld.startsWith(ALLEEN_TOTAAL));
        perBeeld.forEach((beeld, tabellen) -> {
            for (int rij = 0; rij < 4; rij++) {
                int plek = rij;
                Set<Long> kan = new HashSet<>();
                tabellen.forEach(tabel -> kan.add(tabel.get(plek)));
                boolean klein = kan.stream().anyMatch(aantal -> aantal > 0 && aantal < ONDER);
                assertFalse(klein && kan.size() == 1, beeld + " can only be " + tabellen);
            }
        });
        assertTrue(perBeeld.size() > 100);
    }
}
