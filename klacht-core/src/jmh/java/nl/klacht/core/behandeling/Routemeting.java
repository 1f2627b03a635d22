package nl.klacht.core.behandeling;

import nl.klacht.core.toedeling.Route;
import nl.klacht.core.toedeling.Routering;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Bevinding;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
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

/**
 * The route of one complaint with its grounds, sixteen complaints in turn; beside it the same rules as a decision table in
 * KIE DMN ({@code routering.dmn}), which gives the regime, the first line and the article. Before measuring both must
 * give the same regime and first line for all sixteen.
 */
@Fork(1)
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Routemeting {

    private static final String NAAMRUIMTE = "https://klacht.example/dmn/routering";
    private static final LocalDate WKKGZ = LocalDate.of(2016, 1, 1);

    private Dossier[] dossiers;
    private DMNRuntime runtime;
    private DMNModel model;
    private int plaats;

    @Setup
    public void bereidVoor() {
        dossiers = Klachten.alleWegen();
        Resource tabel = ResourceFactory.newClassPathResource("routering.dmn", Routemeting.class.getClassLoader());
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(tabel))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel(NAAMRUIMTE, "routering");
        for (Dossier dossier : dossiers) {
            vergelijk(route(dossier).uitkomst(), dmn(dossier));
        }
    }

    @Benchmark
    public Bevinding<Route> klacht() {
        return route(volgende());
    }

    @Benchmark
    public DMNResult kieDmn() {
        return dmn(volgende());
    }

    private Dossier volgende() {
        plaats = plaats + 1 & dossiers.length - 1;
        return dossiers[plaats];
    }

    private static Bevinding<Route> route(Dossier dossier) {
        return Routering.route(dossier, dossier.onderdelen().get(0), Voorbeeld.KADER);
    }

    private DMNResult dmn(Dossier dossier) {
        Klachtonderdeel onderdeel = dossier.onderdelen().get(0);
        DMNContext feiten = runtime.newContext();
        feiten.set("zonderKlachtrecht", dossier.soort().isZonderKlachtrecht());
        feiten.set("betreft", onderdeel.betreft().soort().name());
        feiten.set("aspect", onderdeel.aspect().name());
        feiten.set("domein", onderdeel.klacht().domein().name());
        feiten.set("voorWkkgz", onderdeel.ontvangst().eerste().isBefore(WKKGZ));
        feiten.set("beschikt", onderdeel.klacht().beschikt());
        feiten.set("anderOrgaan", onderdeel.betreft().orgaan() == Bestuursorgaan.ANDER);
        feiten.set("eigenBestuur", onderdeel.betreft().eigenBestuur());
        feiten.set("nietTijdig", onderdeel.klacht().nietTijdigBeslissen());
        feiten.set(
                "klaagschrift",
                onderdeel.ontvangst().isSchriftelijk()
                        && onderdeel.ontvangst().isCompleet()
                        && onderdeel.klacht().jegensKlager());
        return runtime.evaluateAll(model, feiten);
    }

    private static void vergelijk(Route onze, DMNResult tabel) {
        Object route = tabel.getDecisionResultByName("route").getResult();
        String verwacht = onze.regime() + " " + onze.instantie();
        if (!verwacht.equals(tabel.getDecisionResultByName("uitkomst").getResult())) {
            throw new IllegalStateException("DMN komt niet uit op " + verwacht + " maar op " + route);
        }
    }
}
