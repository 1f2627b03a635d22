package nl.klacht.core.behandeling;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.grondslag.Bevinding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole dossier: folded from thirty gebeurtenissen, all its terms, and the second line of its parts in turn. */
@Fork(1)
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Dossiermeting {

    private List<Gebeurtenis> verloop;
    private Situatie ontvangen;
    private Situatie[] wegen;
    private int plaats;

    @Setup
    public void bereidVoor() {
        verloop = Klachten.dertigGebeurtenissen();
        ontvangen = Voorbeeld.situatie(Voorbeeld.klacht().dossier());
        wegen = new Situatie[Klachten.alleWegen().length];
        for (int i = 0; i < wegen.length; i++) {
            wegen[i] = Voorbeeld.situatie(Klachten.alleWegen()[i]);
        }
    }

    @Benchmark
    public Dossier vouwDertig() {
        return Dossier.vouw(Klachten.ID, verloop);
    }

    /** A complete written complaint on the day it came in: five terms, two of them of the law. */
    @Benchmark
    public List<Klachttermijn> alleTermijnen() {
        return Klachttermijnen.van(ontvangen);
    }

    @Benchmark
    public Bevinding<TweedeLijn> tweedeLijn() {
        plaats = plaats + 1 & wegen.length - 1;
        Situatie situatie = wegen[plaats];
        return situatie.tweedeLijn(situatie.dossier().onderdelen().get(0));
    }
}
