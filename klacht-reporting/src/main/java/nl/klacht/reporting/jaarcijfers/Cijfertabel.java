package nl.klacht.reporting.jaarcijfers;

import java.util.List;
import java.util.Objects;

/**
 * One breakdown: rows that add up to the total, column by column.
 *
 * @param sleutel unique in the figures: lower case letters and hyphens
 * @param titel the caption
 * @param eenheid what is counted
 * @param rijen the rows
 * @param totaal the total
 */
public record Cijfertabel(String sleutel, String titel, Eenheid eenheid, List<Cijferrij> rijen, Cijferrij totaal) {

    /** @throws IllegalArgumentException if a column does not add up, with both numbers */
    public Cijfertabel {
        Objects.requireNonNull(sleutel, "sleutel");
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(eenheid, "eenheid");
        rijen = List.copyOf(rijen);
        for (Telgroep groep : Telgroep.values()) {
            teltOp(sleutel, groep, som(rijen, groep), totaal.aantal(groep));
        }
    }

    /** The share of a row in the written complaints, or in their parts. */
    public Aandeel aandeel(Cijferrij rij) {
        return new Aandeel(rij.schriftelijk(), totaal.schriftelijk(), eenheid.grondslag());
    }

    /** The written count of the row with this name; zero if there is no such row. */
    long schriftelijk(String naam) {
        return rijen.stream()
                .filter(rij -> rij.naam().equals(naam))
                .mapToLong(Cijferrij::schriftelijk)
                .sum();
    }

    private static long som(List<Cijferrij> rijen, Telgroep groep) {
        return rijen.stream().mapToLong(rij -> rij.aantal(groep)).reduce(0, Math::addExact);
    }

    private static void teltOp(String sleutel, Telgroep groep, long som, long totaal) {
        if (som != totaal) {
            throw new IllegalArgumentException(
                    "%s, %s: de rijen zijn samen %d, het totaal is %d".formatted(sleutel, groep, som, totaal));
        }
    }
}
