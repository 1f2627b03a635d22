package nl.klacht.reporting.jaarcijfers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.klacht.core.dossier.Domein;

/** What holds for all counts: totals add up, and a hidden count stays hidden. */
class OptellingTest {

    @Property(tries = 200)
    void elke_uitsplitsing_telt_op_tot_wat_is_aangeleverd(
            @ForAll("dossiers") List<Dossiertelling> dossiers,
            @ForAll("onderdelen") List<Onderdeeltelling> onderdelen) {
        var cijfers = Jaarcijfers.van(2025, "Voorbeeld", dossiers, onderdelen);
        for (Cijfertabel tabel : cijfers.tabellen()) {
            List<? extends Telling> bron = tabel.eenheid() == Eenheid.DOSSIERS ? dossiers : onderdelen;
            for (Telgroep groep : Telgroep.values()) {
                assertEquals(
                        som(bron, groep),
                        tabel.rijen().stream().mapToLong(r -> r.aantal(groep)).sum());
                assertEquals(som(bron, groep), tabel.totaal().aantal(groep));
            }
        }
    }

    @Property
    void een_klein_aantal_is_niet_te_zien_en_niet_uit_te_rekenen(
            @ForAll("kolom") List<Long> aantallen, @ForAll @IntRange(min = 2, max = 10) int onder) {
        var rijen = new ArrayList<Cijferrij>();
        aantallen.forEach(n -> rijen.add(new Cijferrij("r" + rijen.size(), Map.of(Telgroep.SIGNAAL, n))));
        long totaal = aantallen.stream().mapToLong(n -> n).sum();
        var tabel = new Cijfertabel(
                "proef", "Proef", Eenheid.DOSSIERS, rijen, new Cijferrij("Totaal", Map.of(Telgroep.SIGNAAL, totaal)));
        var onderdrukking = new Onderdrukking(tabel, onder);
        var weg = IntStream.range(0, rijen.size())
                .filter(i -> onderdrukking.isRijVerborgen(i, Telgroep.SIGNAAL))
                .boxed()
                .toList();
        assertTrue(IntStream.range(0, rijen.size())
                .filter(i -> aantallen.get(i) > 0 && aantallen.get(i) < onder)
                .allMatch(weg::contains));
        if (!onderdrukking.isTotaalVerborgen(Telgroep.SIGNAAL) && !weg.isEmpty()) {
            assertNotEquals(1, weg.size());
            assertTrue(weg.stream().mapToLong(aantallen::get).sum() >= onder);
        }
    }

    @Provide
    Arbitrary<List<Long>> kolom() {
        return Arbitraries.longs().between(0, 12).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Dossiertelling>> dossiers() {
        return Combinators.combine(
                        Arbitraries.of(Telgroep.class),
                        Arbitraries.of(Domein.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Telafloop.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(BinnenTermijn.class),
                        Arbitraries.of(true, false).list().ofSize(3),
                        aantal())
                .as((groep, domeinen, aflopen, termijn, b, n) ->
                        new Dossiertelling(groep, domeinen, aflopen, termijn, b.get(0), b.get(1), b.get(2), n))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Onderdeeltelling>> onderdelen() {
        return Combinators.combine(
                        Arbitraries.of(Telgroep.class),
                        Arbitraries.of(Domein.class),
                        Arbitraries.strings().ofMaxLength(6).injectNull(0.2),
                        Arbitraries.of(Telafloop.class),
                        Arbitraries.of(BinnenTermijn.class),
                        aantal())
                .as(Onderdeeltelling::new)
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<Long> aantal() {
        return Arbitraries.longs().between(0, 1_000_000_000L);
    }

    private static long som(List<? extends Telling> bron, Telgroep groep) {
        return bron.stream()
                .filter(telling -> telling.groep() == groep)
                .mapToLong(Telling::aantal)
                .sum();
    }
}
