package nl.klacht.core.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.grondslag.Grondslag;

/**
 * Which days are working days: not a weekend, not a holiday of Atw 3, not a day equated with one.
 *
 * <p>Immutable. Runs from {@link #EERSTE_DAG} to {@link #LAATSTE_DAG}; every question about a day outside those is
 * refused with a {@link BuitenModelException}. The tables are made once, so that asking costs a few nanoseconds. Years whose equated days are not decreed yet answer {@linkplain
 * #isVoorlopig provisional}.
 */
@Grondslag({"Atw 1 lid 1", "Atw 3"})
public final class Kalender {

    /** The zone whose days the law counts in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The first day the model knows. */
    public static final LocalDate EERSTE_DAG = Dagtabel.EERSTE;

    /** The last day the tables hold. */
    public static final LocalDate LAATSTE_DAG = Dagtabel.LAATSTE;

    private static final int DAGEN = Dagtabel.AANTAL;
    private static final BitSet WEEKEND = new BitSet(DAGEN);
    private static final BitSet ERKEND = new BitSet(DAGEN);
    private static final Dag[] VRIJE_DAGEN = new Dag[DAGEN];
    private static final Kalender NEDERLAND;

    static {
        for (int plaats = 0; plaats < DAGEN; plaats++) {
            LocalDate dag = Dagtabel.dag(plaats);
            if (dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                WEEKEND.set(plaats);
                VRIJE_DAGEN[plaats] = new Dag(dag, Datumtekst.weekdag(dag), "Atw 1 lid 1");
            }
        }
        for (int jaar = EERSTE_DAG.getYear(); jaar <= LAATSTE_DAG.getYear(); jaar++) {
            Feestdagen.erkend(jaar).forEach(Kalender::zetErkend);
        }
        Map<LocalDate, String> gelijkgesteld = new HashMap<>();
        int laatsteJaar = 0;
        for (Gelijkstelling besluit : Feestdagen.besluiten()) {
            besluit.dagen().forEach(dag -> gelijkgesteld.put(dag, besluit.besluit()));
            laatsteJaar = besluit.laatsteJaar();
        }
        NEDERLAND = new Kalender(gelijkgesteld, laatsteJaar);
    }

    private final Map<LocalDate, String> gelijkgesteld;
    private final int vastTotEnMetJaar;
    private final BitSet vrij;

    /** The places of the working days, in order. */
    private final char[] werkdagen;

    /** How many working days lie before the day at a place; one place more than there are days. */
    private final char[] werkdagenVoor = new char[DAGEN + 1];

    private Kalender(Map<LocalDate, String> gelijkgesteld, int vastTotEnMetJaar) {
        this.gelijkgesteld = Map.copyOf(gelijkgesteld);
        this.vastTotEnMetJaar = vastTotEnMetJaar;
        this.vrij = (BitSet) WEEKEND.clone();
        vrij.or(ERKEND);
        gelijkgesteld.keySet().forEach(dag -> vrij.set(plaats(dag)));
        this.werkdagen = new char[DAGEN - vrij.cardinality()];
        for (int plaats = 0, geteld = 0; plaats < DAGEN; plaats++) {
            if (!vrij.get(plaats)) {
                werkdagen[geteld++] = (char) plaats;
            }
            werkdagenVoor[plaats + 1] = (char) geteld;
        }
    }

    /** The Dutch calendar with the decreed days that are built in: 2014 to 2028. */
    public static Kalender nederland() {
        return NEDERLAND;
    }

    /**
     * This calendar with more equated days, and known for certain up to and including that year.
     *
     * @throws BuitenModelException when a day lies outside the calendar
     */
    @Grondslag("Atw 3 lid 3")
    public Kalender met(Set<LocalDate> extraGelijkgesteld, int totEnMetJaar) {
        Map<LocalDate, String> alle = new HashMap<>(gelijkgesteld);
        extraGelijkgesteld.forEach(dag -> alle.putIfAbsent(dag, "opgegeven in de instellingen"));
        return new Kalender(alle, Math.max(vastTotEnMetJaar, totEnMetJaar));
    }

    public boolean isWeekend(LocalDate dag) {
        return WEEKEND.get(plaats(dag));
    }

    /** A holiday by article 3 lid 1, or Good Friday (lid 2). */
    @Grondslag({"Atw 3 lid 1", "Atw 3 lid 2"})
    public boolean isAlgemeenErkendeFeestdag(LocalDate dag) {
        return ERKEND.get(plaats(dag));
    }

    /** A day equated by decree (lid 3). */
    @Grondslag("Atw 3 lid 3")
    public boolean isGelijkgesteld(LocalDate dag) {
        plaats(dag);
        return gelijkgesteld.containsKey(dag);
    }

    public boolean isWerkdag(LocalDate dag) {
        return !vrij.get(plaats(dag));
    }

    /** Whether the equated days of that year are not decreed, so that the answer may still change. */
    public boolean isVoorlopig(LocalDate dag) {
        plaats(dag);
        return dag.getYear() > vastTotEnMetJaar;
    }

    /** The last year whose equated days are known. */
    public int vastTotEnMetJaar() {
        return vastTotEnMetJaar;
    }

    /** The decree that equates that day, if one does. */
    @Grondslag("Atw 3 lid 3")
    public Optional<String> besluit(LocalDate dag) {
        return Optional.ofNullable(gelijkgesteld.get(dag));
    }

    /** What the day is called when it is no working day: {@code Goede Vrijdag}, {@code zaterdag}. */
    public Optional<String> naam(LocalDate dag) {
        int plaats = plaats(dag);
        return vrij.get(plaats) ? Optional.of(vrijeDag(plaats).naam()) : Optional.empty();
    }

    /** The days from the first up to, not including, the last that are no working days, with their names. */
    public List<Dag> vrijeDagen(LocalDate vanaf, LocalDate tot) {
        int einde = plaats(tot);
        List<Dag> dagen = new ArrayList<>(4);
        for (int plaats = vrij.nextSetBit(plaats(vanaf)); plaats >= 0 && plaats < einde; ) {
            dagen.add(vrijeDag(plaats));
            plaats = vrij.nextSetBit(plaats + 1);
        }
        return List.copyOf(dagen);
    }

    public LocalDate volgendeWerkdagOpOfNa(LocalDate dag) {
        return werkdag(werkdagenVoor[plaats(dag)], dag);
    }

    public LocalDate laatsteWerkdagOpOfVoor(LocalDate dag) {
        return werkdag(werkdagenVoor[plaats(dag) + 1] - 1, dag);
    }

    /**
     * That many working days later; the day itself does not count. Zero gives the day itself, also when it is not a
     * working day.
     */
    public LocalDate plusWerkdagen(LocalDate dag, int aantal) {
        Objects.checkIndex(aantal, DAGEN);
        int plaats = plaats(dag);
        return aantal == 0 ? dag : werkdag(werkdagenVoor[plaats + 1] + aantal - 1, dag);
    }

    /** The working day with this number, counted from 0; refused when counting from that day leaves the calendar. */
    private LocalDate werkdag(int nummer, LocalDate vanaf) {
        if (nummer < 0 || nummer >= werkdagen.length) {
            throw BuitenModelException.voor(vanaf);
        }
        return Dagtabel.dag(werkdagen[nummer]);
    }

    private Dag vrijeDag(int plaats) {
        Dag vast = VRIJE_DAGEN[plaats];
        return vast != null ? vast : gelijkgesteldeDag(Dagtabel.dag(plaats));
    }

    private Dag gelijkgesteldeDag(LocalDate dag) {
        return new Dag(dag, "gelijkgestelde dag", "Atw 3 lid 3, " + gelijkgesteld.get(dag));
    }

    private static void zetErkend(Dag feestdag) {
        int plaats = plaats(feestdag.datum());
        Dag eerder = VRIJE_DAGEN[plaats];
        VRIJE_DAGEN[plaats] = ERKEND.get(plaats)
                ? new Dag(feestdag.datum(), eerder.naam() + " en " + feestdag.naam(), feestdag.bron())
                : feestdag;
        ERKEND.set(plaats);
    }

    private static int plaats(LocalDate dag) {
        long plaats = Dagtabel.plaats(dag);
        if (!Dagtabel.bevat(plaats)) {
            throw BuitenModelException.voor(dag);
        }
        return (int) plaats;
    }
}
