package nl.klacht.core.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.grondslag.Feit;
import nl.klacht.core.grondslag.Opsomming;

/**
 * Days that a term skips because they are no working days, as a fact of its ground.
 *
 * @param dagen the days, in order
 */
public record VrijeDagen(List<Dag> dagen) implements Feit {

    public VrijeDagen {
        dagen = List.copyOf(dagen);
    }

    /** For people: {@code 3 april 2026 (Goede Vrijdag) en 4 april 2026 (zaterdag)}. */
    @Override
    public String uitleg() {
        return Opsomming.van(dagen.stream().map(Dag::toString).toList());
    }

    /** With the provision of each: {@code 3 april 2026 is Goede Vrijdag (Atw 3 lid 2) en 4 en 5 april 2026 zijn weekend}. */
    @Override
    public String juridisch() {
        List<String> delen = new ArrayList<>();
        for (int plaats = 0; plaats < dagen.size(); plaats++) {
            Dag dag = dagen.get(plaats);
            if (isHeelWeekend(plaats)) {
                delen.add(weekend(dag.datum(), dagen.get(++plaats).datum()));
            } else {
                delen.add(enkel(dag));
            }
        }
        return Opsomming.van(delen);
    }

    private boolean isHeelWeekend(int plaats) {
        return isGewoon(dagen.get(plaats), DayOfWeek.SATURDAY)
                && plaats + 1 < dagen.size()
                && isGewoon(dagen.get(plaats + 1), DayOfWeek.SUNDAY);
    }

    private static boolean isGewoon(Dag dag, DayOfWeek weekdag) {
        return dag.datum().getDayOfWeek() == weekdag && dag.naam().equals(Datumtekst.weekdag(dag.datum()));
    }

    private static String weekend(LocalDate zaterdag, LocalDate zondag) {
        String eerste = zaterdag.getMonth() == zondag.getMonth()
                ? String.valueOf(zaterdag.getDayOfMonth())
                : Datumtekst.van(zaterdag);
        return eerste + " en " + Datumtekst.van(zondag) + " zijn weekend";
    }

    private static String enkel(Dag dag) {
        boolean weekend = isGewoon(dag, dag.datum().getDayOfWeek());
        String naam = Character.isLowerCase(dag.naam().charAt(0)) ? "een " + dag.naam() : dag.naam();
        return Datumtekst.van(dag.datum()) + " is " + naam + (weekend ? "" : " (" + dag.bron() + ")");
    }
}
