package nl.klacht.core.grondslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences for people, in two voices: {@code uitleg.properties} and {@code juridisch.properties} beside this class,
 * with {@code {0}}, {@code {1}} … where the facts belong. A number takes its word with it: {@code {0#dag|dagen}} is
 * {@code 1 dag} or {@code 2 dagen}, and {@code {0?is|zijn}} only the word. Read once, when the first sentence is asked for.
 */
final class Zinnen {

    /** Plain Dutch, for who complains and who handles. */
    static final Zinnen UITLEG = new Zinnen("uitleg", Feit::uitleg);

    /** In the terms of the article, for a jurist. */
    static final Zinnen JURIDISCH = new Zinnen("juridisch", Feit::juridisch);

    private static final Pattern PLEK = Pattern.compile("(\\d+)(?:([#?])([^|]+)\\|(.+))?");

    private final ResourceBundle bundel;
    private final Function<Feit, String> stem;

    private Zinnen(String bundel, Function<Feit, String> stem) {
        this.bundel = ResourceBundle.getBundle("nl.klacht.core.grondslag." + bundel, Locale.ROOT);
        this.stem = stem;
    }

    /**
     * The sentence with that key and its facts filled in: a date as {@code 12 maart 2027}, a list as {@code a, b en c}.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    String spreek(String sleutel, List<Object> feiten) {
        return vul(zin(sleutel), feiten);
    }

    /** The sentence with that key, its places still open. */
    String zin(String sleutel) {
        return bundel.getString(sleutel);
    }

    String vul(String zin, List<Object> feiten) {
        StringBuilder tekst = new StringBuilder(zin.length() + 32);
        int vanaf = 0;
        int open = zin.indexOf('{');
        while (open >= 0) {
            int sluit = zin.indexOf('}', open);
            if (sluit < 0) {
                break;
            }
            tekst.append(zin, vanaf, open).append(feit(zin, zin.substring(open + 1, sluit), feiten));
            vanaf = sluit + 1;
            open = zin.indexOf('{', vanaf);
        }
        return tekst.append(zin, vanaf, zin.length()).toString();
    }

    private String feit(String zin, String plek, List<Object> feiten) {
        Matcher delen = PLEK.matcher(plek);
        if (!delen.matches() || Integer.parseInt(delen.group(1)) >= feiten.size()) {
            throw new IllegalStateException("Geen feit voor {" + plek + "} in: " + zin);
        }
        Object waarde = feiten.get(Integer.parseInt(delen.group(1)));
        if (delen.group(2) == null) {
            return tekst(waarde);
        }
        String woord = ((Number) waarde).longValue() == 1 ? delen.group(3) : delen.group(4);
        return delen.group(2).equals("#") ? waarde + " " + woord : woord;
    }

    private String tekst(Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return Datumtekst.van(dag);
        }
        if (waarde instanceof Feit feit) {
            return stem.apply(feit);
        }
        return waarde instanceof Iterable<?> rij ? opsomming(rij) : waarde.toString();
    }

    private String opsomming(Iterable<?> rij) {
        List<String> delen = new ArrayList<>();
        rij.forEach(deel -> delen.add(tekst(deel)));
        return Opsomming.van(delen);
    }
}
