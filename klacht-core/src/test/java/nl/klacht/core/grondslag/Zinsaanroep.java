package nl.klacht.core.grondslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the sources where a {@link Grond} or a {@link Zin} is made: in which class, with which arguments.
 *
 * @param klasse the simple name of the file
 * @param argumenten the arguments as they are written
 * @param voor how many arguments come before the facts: citation and key, or the key alone
 */
record Zinsaanroep(String klasse, List<String> argumenten, int voor) {

    private static final Path BRONNEN = Path.of("src", "main", "java");
    private static final Pattern AANROEP = Pattern.compile("\\b(Grond|Zin)\\.van\\(");
    private static final Pattern SLEUTEL = Pattern.compile("\"([A-Z]\\w*(?:\\.[a-z]\\w*)+)\"");
    private static final Pattern COMMENTAAR = Pattern.compile("(?s)\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*|/\\*.*?\\*/");

    /** The key, as a literal; anything else as it is written. */
    String sleutel() {
        Matcher letterlijk = SLEUTEL.matcher(argumenten.get(voor - 1));
        return letterlijk.matches() ? letterlijk.group(1) : argumenten.get(voor - 1);
    }

    int feiten() {
        return argumenten.size() - voor;
    }

    boolean isLetterlijk() {
        return SLEUTEL.matcher(argumenten.get(voor - 1)).matches();
    }

    /** Every place in the sources of the core, except the two classes that are the mechanism itself. */
    static List<Zinsaanroep> alle() {
        return bronnen()
                .filter(bron -> !isMechaniek(bron))
                .flatMap(Zinsaanroep::in)
                .toList();
    }

    /** Every key that stands in the sources, wherever it stands, with its file. */
    static List<Zinsaanroep> sleutels() {
        return bronnen()
                .flatMap(bron -> SLEUTEL.matcher(lees(bron))
                        .results()
                        .map(gevonden -> new Zinsaanroep(naam(bron), List.of(gevonden.group()), 1)))
                .toList();
    }

    private static boolean isMechaniek(Path bron) {
        return naam(bron).equals("Grond") || naam(bron).equals("Zin");
    }

    private static Stream<Zinsaanroep> in(Path bron) {
        String tekst = lees(bron);
        return AANROEP.matcher(tekst)
                .results()
                .map(plek -> new Zinsaanroep(
                        naam(bron), argumenten(tekst, plek.end()), plek.group(1).equals("Grond") ? 2 : 1));
    }

    private static List<String> argumenten(String tekst, int vanaf) {
        List<String> argumenten = new ArrayList<>();
        StringBuilder huidig = new StringBuilder();
        int diepte = 0;
        boolean tussenAanhalingstekens = false;
        for (int plek = vanaf; ; plek++) {
            char teken = tekst.charAt(plek);
            if (teken == '"' && tekst.charAt(plek - 1) != '\\') {
                tussenAanhalingstekens = !tussenAanhalingstekens;
            } else if (!tussenAanhalingstekens && (teken == '(' || teken == ')' || teken == ',')) {
                if (teken == ')' && diepte == 0) {
                    argumenten.add(huidig.toString().strip());
                    return argumenten;
                }
                if (teken == ',' && diepte == 0) {
                    argumenten.add(huidig.toString().strip());
                    huidig.setLength(0);
                    continue;
                }
                diepte += teken == '(' ? 1 : teken == ')' ? -1 : 0;
            }
            huidig.append(teken);
        }
    }

    private static Stream<Path> bronnen() {
        try (Stream<Path> paden = Files.walk(BRONNEN)) {
            return paden.filter(pad -> pad.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path bron) {
        try {
            return COMMENTAAR
                    .matcher(Files.readString(bron))
                    .replaceAll(deel -> deel.group().startsWith("\"") ? Matcher.quoteReplacement(deel.group()) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String naam(Path bron) {
        return bron.getFileName().toString().replace(".java", "");
    }
}
