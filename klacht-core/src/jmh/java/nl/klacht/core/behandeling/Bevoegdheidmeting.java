package nl.klacht.core.behandeling;

import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord;
import nl.klacht.core.bevoegdheid.Verzoekfeiten;
import nl.klacht.core.bevoegdheid.Bevoegdheid;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_23;
import nl.klacht.core.recht.awb.Awb9_24;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The table J01 to J23: a petition that is too late, which walks nearly all of it with its dates, and one that is not. */
@Fork(1)
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Bevoegdheidmeting {

    private final Verzoekfeiten teLaat = op(LocalDate.of(2027, 1, 16));
    private final Verzoekfeiten opTijd = op(LocalDate.of(2027, 1, 15));

    private static Verzoekfeiten op(LocalDate ingediend) {
        return new Verzoekfeiten(
                false,
                Verzoekfeiten.Gedraging.BESTUURSORGAAN,
                false,
                false,
                true,
                Set.of(Awb9_22.Omstandigheid.BEKLAG_OF_BEROEP_MOGELIJK),
                Set.of(Awb9_23.Omstandigheid.BEZWAAR_MOGELIJK, Awb9_23.Omstandigheid.NIEUW_FEIT),
                false,
                false,
                ingediend,
                new Awb9_24.Feiten(LocalDate.of(2026, 1, 15), null, false, null, null, null, null));
    }

    @Benchmark
    public Bevinding<Bevoegdheidsantwoord> teLaat() {
        return Bevoegdheid.van(teLaat);
    }

    @Benchmark
    public Bevinding<Bevoegdheidsantwoord> moetOnderzoeken() {
        return Bevoegdheid.van(opTijd);
    }
}
