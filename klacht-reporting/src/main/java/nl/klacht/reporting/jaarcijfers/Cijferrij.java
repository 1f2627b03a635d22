package nl.klacht.reporting.jaarcijfers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row: a name and a count for every column.
 *
 * @param naam what the row is about
 * @param waarden a count for each {@link Telgroep}; what is absent is zero
 */
public record Cijferrij(String naam, Map<Telgroep, Long> waarden) {

    public Cijferrij {
        Objects.requireNonNull(naam, "naam");
        var volledig = new EnumMap<Telgroep, Long>(Telgroep.class);
        for (Telgroep groep : Telgroep.values()) {
            volledig.put(groep, Telling.nietNegatief(waarden.getOrDefault(groep, 0L)));
        }
        waarden = Collections.unmodifiableMap(volledig);
    }

    /** The count in one column. */
    public long aantal(Telgroep groep) {
        return Objects.requireNonNull(waarden.get(groep));
    }

    /** The count of what the law counts. */
    public long schriftelijk() {
        return aantal(Telgroep.KLACHT_SCHRIFTELIJK);
    }
}
