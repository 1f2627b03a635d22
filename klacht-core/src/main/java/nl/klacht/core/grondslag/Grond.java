package nl.klacht.core.grondslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One ground: where the rule stands, what it means here in plain Dutch, and the facts it was applied to.
 *
 * <p>Making one costs next to nothing; the text is put together only in {@link #uitleg()}.
 *
 * @param vindplaats where the rule stands
 * @param zin the sentence, with {@code {0}}, {@code {1}} … where the facts belong
 * @param feiten the facts in the order of the sentence
 */
public record Grond(Vindplaats vindplaats, String zin, List<Object> feiten) {

    public Grond {
        Objects.requireNonNull(vindplaats, "vindplaats");
        Objects.requireNonNull(zin, "zin");
        feiten = List.copyOf(feiten);
    }

    public static Grond van(Vindplaats vindplaats, String zin, Object... feiten) {
        return new Grond(vindplaats, zin, List.of(feiten));
    }

    public static Grond van(String vindplaats, String zin, Object... feiten) {
        return van(new Vindplaats(vindplaats), zin, feiten);
    }

    /** The sentence with its facts filled in: a date as {@code 12 maart 2027}, a list as {@code a, b en c}. */
    public String uitleg() {
        StringBuilder tekst = new StringBuilder(zin.length() + 32);
        int vanaf = 0;
        int open = zin.indexOf('{');
        while (open >= 0) {
            int sluit = zin.indexOf('}', open);
            if (sluit < 0) {
                break;
            }
            tekst.append(zin, vanaf, open).append(feit(zin.substring(open + 1, sluit)));
            vanaf = sluit + 1;
            open = zin.indexOf('{', vanaf);
        }
        return tekst.append(zin, vanaf, zin.length()).toString();
    }

    @Override
    public String toString() {
        return vindplaats + ": " + uitleg();
    }

    private String feit(String plek) {
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
