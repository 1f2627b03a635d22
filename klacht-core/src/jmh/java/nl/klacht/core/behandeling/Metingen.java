package nl.klacht.core.behandeling;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the measurements and prints each figure beside its goal, and the others as a multiple of ours. Arguments are those
 * of JMH; without them everything is measured.
 */
public final class Metingen {

    private static final List<Doel> DOELEN = List.of(
            new Doel("Termijnmeting.klacht", 100, Double.NaN),
            new Doel("Dossiermeting.alleTermijnen", 400, Double.NaN),
            new Doel("Routemeting.klacht", 300, 300),
            new Doel("Dossiermeting.tweedeLijn", 500, Double.NaN),
            new Doel("Bevoegdheidmeting.teLaat", 500, Double.NaN),
            new Doel("Bevoegdheidmeting.moetOnderzoeken", 500, Double.NaN),
            new Doel("Dossiermeting.vouwDertig", 3000, Double.NaN));

    private static final List<Verhouding> VERHOUDINGEN = List.of(
            new Verhouding("Termijnmeting.jollyday", "Termijnmeting.klacht", 8),
            new Verhouding("Termijnmeting.objectlab", "Termijnmeting.klacht", 5),
            new Verhouding("Termijnmeting.jollyday", "Termijnmeting.klachtAlleenDag", 8),
            new Verhouding("Termijnmeting.objectlab", "Termijnmeting.klachtAlleenDag", 5),
            new Verhouding("Routemeting.kieDmn", "Routemeting.klacht", 100));

    private Metingen() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Options opties = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(GCProfiler.class)
                .build();
        toon(meet(opties));
    }

    private static Map<String, Meting> meet(Options opties) throws RunnerException {
        Map<String, Meting> metingen = new TreeMap<>();
        Collection<RunResult> uitkomsten = new Runner(opties).run();
        for (RunResult uitkomst : uitkomsten) {
            String naam = uitkomst.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            Result<?> bytes = uitkomst.getSecondaryResults().get("gc.alloc.rate.norm");
            Statistics tijd = uitkomst.getPrimaryResult().getStatistics();
            metingen.put(
                    naam,
                    new Meting(tijd.getPercentile(50), tijd.getMin(), bytes.getScore()));
        }
        return metingen;
    }

    private static void toon(Map<String, Meting> metingen) {
        metingen.forEach((naam, meting) -> regel(
                "%-34s %9.1f ns (laagst %9.1f) %9.0f bytes",
                naam,
                meting.nanos(),
                meting.laagst(),
                meting.bytes()));
        DOELEN.stream().filter(doel -> metingen.containsKey(doel.naam())).forEach(doel -> {
            Meting meting = metingen.get(doel.naam());
            boolean gehaald = meting.nanos() <= doel.nanos() && !(meting.bytes() > doel.bytes());
            regel("%-34s doel %.0f ns: %s", doel.naam(), doel.nanos(), gehaald ? "gehaald" : "NIET gehaald");
        });
        VERHOUDINGEN.stream()
                .filter(v -> metingen.keySet().containsAll(List.of(v.ander(), v.onze())))
                .forEach(v -> regel(
                        "%-34s %.1f keer %s (doel %d)",
                        v.ander(),
                        metingen.get(v.ander()).nanos() / metingen.get(v.onze()).nanos(),
                        v.onze(),
                        v.doel()));
    }

    private static void regel(String vorm, Object... waarden) {
        System.out.println(String.format(Locale.ROOT, vorm, waarden));
    }

    private record Meting(double nanos, double laagst, double bytes) {}

    private record Doel(String naam, double nanos, double bytes) {}

    private record Verhouding(String ander, String onze, int doel) {}
}
