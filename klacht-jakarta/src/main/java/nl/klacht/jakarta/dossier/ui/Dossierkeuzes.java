package nl.klacht.jakarta.dossier.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Maatregelvorm;
import nl.klacht.jakarta.ui.Woorden;

/**
 * What a step can name by its number in a dossier, in words: nobody knows those numbers.
 *
 * @param dienstverleners the providers of the municipality
 */
record Dossierkeuzes(Dossiervorm dossier, Woorden woorden, Map<String, String> dienstverleners) {

    /** The consents that still hold. */
    Map<String, String> toestemmingen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        dossier.toestemmingen().stream()
                .filter(t -> !t.ingetrokken())
                .forEach(t -> keuzes.put(nummer(t.nummer()), toestemming(t)));
        return keuzes;
    }

    /** The measures that still have to be done. */
    Map<String, String> maatregelen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        dossier.maatregelen().stream()
                .filter(m -> m.status() == Maatregelvorm.Status.OPEN)
                .forEach(m -> keuzes.put(
                        nummer(m.nummer()),
                        (m.omschrijving() == null ? "Maatregel " + m.nummer() : m.omschrijving()) + ", uiterlijk "
                                + woorden.dag(m.uiterlijk())));
        return keuzes;
    }

    /** The reports that the college has not taken note of. */
    Map<String, String> meldingen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        dossier.bestuursmeldingen().stream()
                .filter(m -> m.kennisOp() == null)
                .forEach(m -> keuzes.put(nummer(m.nummer()), "De melding van " + woorden.dag(m.op())));
        return keuzes;
    }

    /** The questions of the second line that still wait for an answer. */
    Map<String, String> vragen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        dossier.onderdelen().stream()
                .flatMap(o -> o.verzoekschriften().stream())
                .flatMap(v -> v.inlichtingen().stream())
                .filter(i -> i.open())
                .forEach(i -> keuzes.put(
                        nummer(i.nummer()),
                        "Vraag " + i.nummer() + ", antwoord uiterlijk " + woorden.dag(i.uiterlijk())));
        return keuzes;
    }

    private String toestemming(Toestemming t) {
        return dienstverleners.getOrDefault(t.aan(), t.aan()) + ", gegeven op " + woorden.dag(t.op())
                + (t.metNaam() ? ", met naam" : ", zonder naam");
    }

    private static String nummer(int nummer) {
        return String.valueOf(nummer);
    }
}
