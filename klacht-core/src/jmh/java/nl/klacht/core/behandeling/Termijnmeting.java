package nl.klacht.core.behandeling;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
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
 * The six weeks of Awb 9:11 with Atw 1, from 1,024 days in turn. Ours gives three days with their grounds; the others
 * give one day. ObjectLab is filled with the days of our calendar and must agree on every one; Jollyday brings its own
 * list, which lacks Good Friday and the equated days.
 */
@Fork(1)
@Warmup(iterations = 12, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Termijnmeting {

    private static final LocalDate EERSTE = LocalDate.of(2025, 1, 1);
    private static final int DAGEN = 1024;

    private final Kalender kalender = Kalender.nederland();
    private final LocalDate[] ontvangen = new LocalDate[DAGEN];
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final LocalDateKitCalculatorsFactory rekenaars = new LocalDateKitCalculatorsFactory();
    private int plaats;

    @Setup
    public void bereidVoor() {
        Set<LocalDate> vrij = new HashSet<>();
        for (int i = 0; i < DAGEN; i++) {
            ontvangen[i] = EERSTE.plusDays(i);
        }
        for (LocalDate dag = EERSTE; dag.getYear() < 2030; dag = dag.plusDays(1)) {
            if (!kalender.isWerkdag(dag) && !kalender.isWeekend(dag)) {
                vrij.add(dag);
            }
        }
        rekenaars.registerHolidays(
                "NL", new DefaultHolidayCalendar<>(vrij, EERSTE, LocalDate.of(2029, 12, 31)));
        for (LocalDate begin : ontvangen) {
            LocalDate onze = Awb9_11.afhandeling(begin, false, kalender).wettelijk();
            if (!onze.equals(metObjectlab(begin))) {
                throw new IllegalStateException("ObjectLab komt vanaf " + begin + " niet uit op " + onze);
            }
        }
    }

    @Benchmark
    public Einddatum klacht() {
        return Awb9_11.afhandeling(volgende(), false, kalender);
    }

    /** The day alone, as the other two give it. */
    @Benchmark
    public LocalDate klachtAlleenDag() {
        return Atw1.laatsteDag(volgende().plusWeeks(6), kalender);
    }

    @Benchmark
    public LocalDate jollyday() {
        return metJollyday(volgende());
    }

    @Benchmark
    public LocalDate objectlab() {
        return metObjectlab(volgende());
    }

    private LocalDate volgende() {
        plaats = plaats + 1 & DAGEN - 1;
        return ontvangen[plaats];
    }

    private LocalDate metJollyday(LocalDate begin) {
        LocalDate dag = begin.plusWeeks(6);
        while (dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || holidays.isHoliday(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private LocalDate metObjectlab(LocalDate begin) {
        DateCalculator<LocalDate> rekenaar = rekenaars.getDateCalculator("NL", HolidayHandlerType.FORWARD);
        rekenaar.setStartDate(begin.plusWeeks(6));
        return rekenaar.getCurrentBusinessDate();
    }
}
