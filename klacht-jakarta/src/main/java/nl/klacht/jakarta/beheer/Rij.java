package nl.klacht.jakarta.beheer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Keys that belong together. A mistake is reported and answered with a stand-in, so that all mistakes are found at once;
 * what was read with mistakes is never used.
 *
 * @param groep what the keys begin with, ending with a dot, or empty
 * @param grond why the municipality may set this
 */
record Rij(Waarden waarden, String groep, Vindplaats grond) {

    String verplicht(String veld) {
        Optional<String> waarde = find(veld);
        if (waarde.isEmpty()) {
            fout(veld, Grond.opgeschreven(grond, "Deze sleutel is verplicht en ontbreekt."));
        }
        return waarde.orElse("");
    }

    Optional<String> find(String veld) {
        return waarden.find(groep + veld);
    }

    LocalDate datum(String veld) {
        return find(veld).isEmpty() ? ontbreekt(veld) : datum(veld, verplicht(veld));
    }

    @Nullable
    LocalDate findDatum(String veld) {
        return find(veld).map(tekst -> datum(veld, tekst)).orElse(null);
    }

    /** The days from {@code van} to {@code totEnMet}, both included. */
    Geldigheid geldigheid() {
        LocalDate van = datum("van");
        LocalDate totEnMet = findDatum("totEnMet");
        if (totEnMet != null && totEnMet.isBefore(van)) {
            fout(
                    "totEnMet",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT, "De laatste dag {0} ligt voor de eerste dag {1}.", totEnMet, van));
            return Geldigheid.vanaf(van);
        }
        return new Geldigheid(van, totEnMet);
    }

    boolean jaNee(String veld) {
        return keuze(veld, JaNee.class, List.of(JaNee.values())) == JaNee.JA;
    }

    /** One of these values, written in lower case. */
    <E extends Enum<E>> E keuze(String veld, Class<E> soort, List<E> mag) {
        String tekst = verplicht(veld);
        Optional<E> keuze = mag.stream().filter(e -> spelling(e).equals(tekst)).findFirst();
        if (keuze.isEmpty() && !tekst.isEmpty()) {
            List<String> namen = mag.stream().map(Rij::spelling).toList();
            fout(veld, Grond.opgeschreven(grond, "{0} is hier onbekend. Het kan zijn: {1}.", tekst, namen));
        }
        return keuze.orElse(mag.get(0));
    }

    <E extends Enum<E>> E keuze(String veld, Class<E> soort) {
        return keuze(veld, soort, Arrays.asList(soort.getEnumConstants()));
    }

    void fout(String veld, Grond waarom) {
        waarden.fout(groep + veld, waarom);
    }

    static String spelling(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    private LocalDate ontbreekt(String veld) {
        verplicht(veld);
        return Kalender.EERSTE_DAG;
    }

    private LocalDate datum(String veld, String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            fout(
                    veld,
                    Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen dag. Schrijf een dag als 2026-01-31.", tekst));
            return Kalender.EERSTE_DAG;
        }
    }

    private enum JaNee {
        JA,
        NEE
    }
}
