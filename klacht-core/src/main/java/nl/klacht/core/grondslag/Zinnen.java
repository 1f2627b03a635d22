package nl.klacht.core.grondslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences for people: {@code uitleg.properties} beside this class, with {@code {0}}, {@code {1}} … where the facts
 * belong. Read once, when the first sentence is asked for.
 */
final class Zinnen {

    private static final ResourceBundle UITLEG =
            ResourceBundle.getBundle("nl.klacht.core.grondslag.uitleg", Locale.ROOT);

    private Zinnen() {}

    /**
     * The sentence with that key and its facts filled in: a date as {@code 12 maart 2027}, a list as {@code a, b en c}.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    static String uitleg(String sleutel, List<Object> feiten) {
        return vul(zin(sleutel), feiten);
    }

    /** The sentence with that key, its places still open. */
    static String zin(String sleutel) {
        return UITLEG.getString(sleutel);
    }

    static String vul(String zin, List<Object> feiten) {
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

    private static String feit(String zin, String plek, List<Object> feiten) {
        boolean nummer = !plek.isEmpty() && plek.chars().allMatch(Character::isDigit);
        if (!nummer || Integer.parseInt(plek) >= feiten.size()) {
            throw new IllegalStateException("Geen feit voor {" + plek + "} in: " + zin);
        }
        return tekst(feiten.get(Integer.parseInt(plek)));
    }

    private static String tekst(Object feit) {
        if (feit instanceof LocalDate dag) {
            return Datumtekst.van(dag);
        }
        if (feit instanceof Zin zin) {
            return zin.uitleg();
        }
        return feit instanceof Iterable<?> rij ? opsomming(rij) : feit.toString();
    }

    private static String opsomming(Iterable<?> rij) {
        List<String> delen = new ArrayList<>();
        rij.forEach(deel -> delen.add(tekst(deel)));
        int laatste = delen.size() - 1;
        return laatste < 1
                ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }
}
