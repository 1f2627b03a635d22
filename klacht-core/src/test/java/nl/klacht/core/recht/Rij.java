package nl.klacht.core.recht;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a table that a jurist can correct: which rule, the facts, what must come out, on which grounds, and why.
 *
 * @param nummer the number of the worked example, or the line
 * @param artikel the article class
 * @param regel the method of that class
 * @param feiten name of the fact → value; what is not named is {@code nee}
 * @param verwacht the outcome
 * @param vindplaats the grounds in order, joined by {@code  + }
 * @param waarschuwing the warnings, likewise
 * @param toelichting why, in a sentence
 */
public record Rij(
        String nummer,
        String artikel,
        String regel,
        Map<String, String> feiten,
        String verwacht,
        String vindplaats,
        String waarschuwing,
        String toelichting) {

    public static List<Rij> lees(String bestand, String artikel) {
        return Csv.lees(bestand).stream().map(regel -> van(regel, artikel)).toList();
    }

    private static Rij van(CSVRecord regel, String artikel) {
        return new Rij(
                regel.isMapped("nr") ? regel.get("nr") : "regel " + (regel.getRecordNumber() + 1),
                regel.isMapped("artikel") ? regel.get("artikel") : artikel,
                regel.get("regel"),
                feiten(regel.get("feiten")),
                regel.get("verwacht"),
                regel.get("vindplaats"),
                regel.isMapped("waarschuwing") ? regel.get("waarschuwing") : "",
                regel.get("toelichting"));
    }

    private static Map<String, String> feiten(String tekst) {
        Map<String, String> feiten = new LinkedHashMap<>();
        Arrays.stream(tekst.split(","))
                .map(String::trim)
                .filter(feit -> !feit.isEmpty())
                .map(feit -> feit.split(":", 2))
                .forEach(feit -> feiten.put(feit[0].trim(), feit[1].trim()));
        return feiten;
    }

    public String titel() {
        return nummer + " " + regel + " " + feiten + ": " + toelichting;
    }
}
