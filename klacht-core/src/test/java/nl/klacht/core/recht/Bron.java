package nl.klacht.core.recht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * A place in the sources that carries out a rule: a class, or a member of it, written as {@code Awb9_11.magVerdagen}.
 *
 * @param klasse the name of the class, without its package
 * @param lid the member, or empty for the class as a whole
 */
record Bron(String klasse, String lid) {

    private static final Path WORTEL = Path.of("..");
    private static final Map<String, Path> BRONNEN = bronnen();
    private static final Pattern AANHALING = Pattern.compile(Wet.alle().stream()
            .map(wet -> Pattern.quote(wet.afkorting()))
            .collect(Collectors.joining("|", "\"((?:", ") \\d[^\"]*)\"")));

    private static final Pattern COMMENTAAR = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern NAAM = Pattern.compile("\\b[A-Z]\\w+\\b");
    private static final Set<String> GEBRUIKT = gebruikt();

    static Bron van(String waar) {
        String[] delen = waar.split("\\.", 2);
        return new Bron(delen[0], delen.length == 1 ? "" : delen[1]);
    }

    private static Map<String, Path> bronnen() {
        Map<String, Path> bronnen = new TreeMap<>();
        for (String module : new String[] {"klacht-core", "klacht-reporting", "klacht-jakarta"}) {
            try (Stream<Path> bestanden =
                    Files.walk(WORTEL.resolve(module).resolve("src").resolve("main"))) {
                bestanden
                        .filter(bestand -> bestand.toString().endsWith(".java"))
                        .forEach(bestand -> bronnen.putIfAbsent(naam(bestand), bestand));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
        return bronnen;
    }

    private static String naam(Path bestand) {
        return bestand.getFileName().toString().replace(".java", "");
    }

    /** Whether there is such a class, with such a member in it. */
    boolean bestaat() {
        Path bestand = BRONNEN.get(klasse);
        return bestand != null
                && (lid.isEmpty()
                        || Pattern.compile("\\b" + Pattern.quote(lid) + "\\b")
                                .matcher(tekst(bestand))
                                .find());
    }

    /** Whether something outside the package of law asks it, itself or through an article that is asked. */
    boolean wordtGebruikt() {
        return GEBRUIKT.contains(klasse);
    }

    private static Set<String> gebruikt() {
        Set<String> gebruikt = new HashSet<>();
        Deque<String> teLezen = new ArrayDeque<>();
        BRONNEN.forEach((naam, bestand) -> {
            if (!isRecht(bestand)) {
                teLezen.add(naam);
                gebruikt.add(naam);
            }
        });
        while (!teLezen.isEmpty()) {
            String code =
                    COMMENTAAR.matcher(tekst(BRONNEN.get(teLezen.remove()))).replaceAll("");
            NAAM.matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .filter(BRONNEN::containsKey)
                    .filter(gebruikt::add)
                    .forEach(teLezen::add);
        }
        return gebruikt;
    }

    private static boolean isRecht(Path bestand) {
        return bestand.toString().replace('\\', '/').contains("/nl/klacht/core/recht/");
    }

    /** The citations of law and policy in it. */
    Stream<Vindplaats> aanhalingen() {
        return AANHALING
                .matcher(tekst(BRONNEN.get(klasse)))
                .results()
                .map(gevonden -> new Vindplaats(gevonden.group(1)));
    }

    /** Every class of the core. */
    static Stream<Bron> kern() {
        return BRONNEN.entrySet().stream()
                .filter(bron -> bron.getValue().startsWith(WORTEL.resolve("klacht-core")))
                .map(bron -> new Bron(bron.getKey(), ""));
    }

    /** Where the table of examples of the class lies, whether or not there is one. */
    String tabel() {
        return pad().replace("/main/java/", "/test/resources/").replace(".java", ".csv");
    }

    boolean heeftTabel() {
        return Files.exists(WORTEL.resolve(tabel()));
    }

    /** The file of the class, from the root of the repository. */
    String pad() {
        return WORTEL.relativize(BRONNEN.get(klasse)).toString().replace('\\', '/');
    }

    /** As it stands on a page in the folder {@code docs}. */
    String verwijzing() {
        return "[`%s`](../%s)".formatted(lid.isEmpty() ? klasse : klasse + "." + lid, pad());
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
