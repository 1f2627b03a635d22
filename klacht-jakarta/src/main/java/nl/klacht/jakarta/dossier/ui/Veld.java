package nl.klacht.jakarta.dossier.ui;

import java.util.List;
import java.util.Map;

/**
 * One field of a step.
 *
 * @param naam its place in the body
 * @param soort how it is asked: {@code tekst}, {@code kort}, {@code datum}, {@code moment}, {@code keuze}, {@code meer} or
 *     {@code vast}
 * @param voorstellen what is probably meant, where something else may be typed as well
 * @param waarden what is filled in
 */
public record Veld(
        String naam,
        String label,
        String soort,
        boolean verplicht,
        String hulp,
        Map<String, String> opties,
        List<String> voorstellen,
        List<String> waarden) {

    /** What is filled in, where there is one value. */
    public String waarde() {
        return waarden.isEmpty() ? "" : waarden.get(0);
    }

    public boolean isGekozen(String optie) {
        return waarden.contains(optie);
    }
}
