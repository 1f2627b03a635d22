package nl.klacht.jakarta.avg;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.avg.AVG18;
import nl.klacht.core.recht.avg.AVG20;
import nl.klacht.core.recht.avg.AVG21;

/** What a person asks about his data. */
public enum Verzoeksoort {
    /** To see it (AVG 15). */
    INZAGE(Map.of()),
    /** To put it right (AVG 16). */
    RECTIFICATIE(Map.of()),
    /** To erase it (AVG 17). */
    WISSING(Map.of()),
    /** Not to use it for the time being (AVG 18). */
    BEPERKING(redenen(AVG18.Waarom.values(), AVG18::oordeel)),
    /** To take it along (AVG 20). */
    OVERDRAAGBAARHEID(redenen(AVG20.Waarom.values(), AVG20::oordeel)),
    /** That he objects to its being used (AVG 21). */
    BEZWAAR(redenen(AVG21.Waarom.values(), AVG21::oordeel));

    private final Map<String, Bevinding<Toelating>> redenen;

    Verzoeksoort(Map<String, Bevinding<Toelating>> redenen) {
        this.redenen = redenen;
    }

    /**
     * The reasons of the law from which somebody chooses for the answer, each with what follows from it; none where the law is
     * asked of each dossier, or there is nothing to choose.
     */
    public Map<String, Bevinding<Toelating>> redenen() {
        return redenen;
    }

    /** As it is written. */
    public String code() {
        return code(this);
    }

    /** The one that is written so. */
    public static Verzoeksoort van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, Bevinding<Toelating>> redenen(
            E[] waarden, Function<E, Bevinding<Toelating>> oordeel) {
        Map<String, Bevinding<Toelating>> redenen = new LinkedHashMap<>();
        Arrays.stream(waarden).forEach(waarde -> redenen.put(code(waarde), oordeel.apply(waarde)));
        return redenen;
    }
}
