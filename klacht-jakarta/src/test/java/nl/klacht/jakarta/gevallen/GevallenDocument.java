package nl.klacht.jakarta.gevallen;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/gevallen.md} from the files of the cases. */
final class GevallenDocument {

    private static final String INLEIDING = """
            # Echte gevallen

            Deze pagina is gemaakt uit de bestanden in `klacht-jakarta/src/test/resources/nl/klacht/jakarta/gevallen`; een test zegt het als zij niet meer klopt.
            Elk geval komt van een openbare pagina, staat er in onze eigen woorden en zonder namen, en wordt door `GevallenIT` stap voor stap op de draaiende dienst gespeeld.

            - Data van voor 23 december 2014 zijn hele weken naar voren geschoven, zodat de dag van de week blijft. Gevallen die bij elkaar horen, schuiven samen.
            - Een datum die de bron niet noemt, is verzonnen in 2025. Moet zo'n datum voor een bekende dag liggen, dan schuift het geval mee.
            - Is de procedure onbekend, dan gelden zes weken. Een ander bestuursorgaan dan een gemeente wordt gespeeld door een gemeente uit de tests.
            - Zegt de bron niet hoe de eerste lijn oordeelde, dan is dat gespeeld als geen oordeel, of het geval zegt wat er anders is gespeeld.
            - Wat in een samenvatting een klager zegt of vindt, staat niet vast.

            """;

    private GevallenDocument() {}

    static String tekst() {
        StringBuilder tekst = new StringBuilder(INLEIDING).append(telling()).append(nogNiet());
        Gevallen.alle().forEach(geval -> tekst.append(geval(geval)));
        return tekst.toString();
    }

    static long toetsen() {
        return Gevallen.alle().stream()
                .mapToLong(geval -> geval.toetsen().size())
                .sum();
    }

    static long aangetoond() {
        return Gevallen.alle().stream()
                .flatMap(geval -> geval.toetsen().values().stream())
                .filter(Toets::isAangetoond)
                .count();
    }

    private static String telling() {
        return "Van de %d toetsen in %d gevallen worden er %d aangetoond.\n"
                .formatted(toetsen(), Gevallen.alle().size(), aangetoond());
    }

    private static String nogNiet() {
        return "\n## Nog niet\n\n| Toets | Wat | Waarom nog niet |\n|---|---|---|\n"
                + Gevallen.alle().stream()
                        .flatMap(geval -> geval.toetsen().entrySet().stream())
                        .filter(toets -> !toets.getValue().isAangetoond())
                        .map(toets -> "| %s | %s | %s |\n"
                                .formatted(
                                        toets.getKey(),
                                        toets.getValue().tekst(),
                                        toets.getValue().nogNiet()))
                        .collect(Collectors.joining());
    }

    private static String geval(Geval geval) {
        return "\n## " + geval + "\n\n" + geval.samenvatting() + "\n\nBron: <" + geval.bron() + ">\n\nGespeeld bij `"
                + geval.tenant() + "`, want die " + geval.waarom() + ".\n\n" + verschuiving(geval) + data(geval)
                + toetsen(geval);
    }

    private static String verschuiving(Geval geval) {
        return geval.verschuiving() == 0
                ? ""
                : "%d weken naar voren geschoven: %s.\n\n".formatted(geval.verschuiving(), geval.verschuivingOmdat());
    }

    private static String data(Geval geval) {
        return "| Dag | Bron | Gespeeld |\n|---|---|---|\n"
                + geval.data().entrySet().stream().map(GevallenDocument::dag).collect(Collectors.joining());
    }

    private static String dag(Map.Entry<String, Datum> dag) {
        Datum datum = dag.getValue();
        Object bron = datum.bron() == null ? "verzonnen" : datum.bron();
        return "| %s | %s | %s |\n".formatted(dag.getKey(), bron, datum.gespeeld());
    }

    private static String toetsen(Geval geval) {
        return "\n"
                + geval.toetsen().entrySet().stream()
                        .map(toets -> "- %s%s: %s\n"
                                .formatted(
                                        toets.getKey(),
                                        toets.getValue().isAangetoond() ? "" : " (nog niet)",
                                        toets.getValue().tekst()))
                        .collect(Collectors.joining());
    }
}
