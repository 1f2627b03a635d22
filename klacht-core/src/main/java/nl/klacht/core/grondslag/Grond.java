package nl.klacht.core.grondslag;

import java.util.List;
import java.util.Objects;

/**
 * One ground: where the rule stands, which sentence says what it means here, and the facts it was applied to.
 *
 * <p>Making one costs next to nothing; the sentence is looked up and put together only in {@link #uitleg()}
 * and {@link #juridisch()}.
 *
 * @param vindplaats where the rule stands
 * @param sleutel the key of the sentence: the class that owns it and a word for what it says, {@code Awb9_11.verdaagd}
 * @param feiten the facts in the order of the sentence
 */
public record Grond(Vindplaats vindplaats, String sleutel, List<Object> feiten) {

    private static final String OPGESCHREVEN = "Grond.opgeschreven";
    private static final String VASTGELEGD = "Grond.vastgelegd";
    private static final String BIJ_ONDERDEEL = "Grond.bijOnderdeel";

    public Grond {
        Objects.requireNonNull(vindplaats, "vindplaats");
        Objects.requireNonNull(sleutel, "sleutel");
        feiten = List.copyOf(feiten);
    }

    public static Grond van(Vindplaats vindplaats, String sleutel, Object... feiten) {
        return new Grond(vindplaats, sleutel, rij(feiten));
    }

    /** The lists of a few do not copy an array, and every term has one. */
    private static List<Object> rij(Object[] feiten) {
        return switch (feiten.length) {
            case 3 -> List.of(feiten[0], feiten[1], feiten[2]);
            case 4 -> List.of(feiten[0], feiten[1], feiten[2], feiten[3]);
            case 5 -> List.of(feiten[0], feiten[1], feiten[2], feiten[3], feiten[4]);
            case 6 -> List.of(feiten[0], feiten[1], feiten[2], feiten[3], feiten[4], feiten[5]);
            default -> List.of(feiten);
        };
    }

    public static Grond van(String vindplaats, String sleutel, Object... feiten) {
        return van(new Vindplaats(vindplaats), sleutel, feiten);
    }

    /** A ground from a history: it says what was said when it was decided, in both voices, whatever the bundle says now. */
    public static Grond vastgelegd(Vindplaats vindplaats, String uitleg, String juridisch) {
        String aanhef = aanhef(vindplaats);
        String zin = juridisch.startsWith(aanhef) ? juridisch.substring(aanhef.length()) : juridisch;
        return van(vindplaats, VASTGELEGD, uitleg, zin);
    }

    /**
     * A ground whose sentence does not stand in the bundle, of who has sentences of his own: the same in both voices. It
     * is filled in here and now.
     *
     * @param zin the sentence, with {@code {0}}, {@code {1}} … where the facts belong
     */
    public static Grond opgeschreven(Vindplaats vindplaats, String zin, Object... feiten) {
        return van(vindplaats, OPGESCHREVEN, feiten.length == 0 ? zin : Zinnen.UITLEG.vul(zin, List.of(feiten)));
    }

    /** As {@link #opgeschreven(Vindplaats, String, Object...)}, with the citation as it is spelled. */
    public static Grond opgeschreven(String vindplaats, String zin, Object... feiten) {
        return opgeschreven(new Vindplaats(vindplaats), zin, feiten);
    }

    /** The same ground with the number of the part in front, for a dossier with more parts. */
    public Grond bijOnderdeel(int nummer) {
        return van(vindplaats, BIJ_ONDERDEEL, nummer, new Zin(sleutel, feiten));
    }

    /** What it means here, in plain Dutch, with the facts filled in: a date as {@code 12 maart 2027}. */
    public String uitleg() {
        return Zinnen.UITLEG.spreek(sleutel, feiten);
    }

    /** The same for a jurist: the citation, what it says in the terms of the article, and how a term was counted. */
    public String juridisch() {
        return aanhef(vindplaats) + Zinnen.JURIDISCH.spreek(sleutel, feiten);
    }

    /** Whether a jurist gets a sentence of his own: not so when it was written elsewhere, in one voice. */
    public boolean zegtJuridischMeer() {
        return !juridisch().equals(toString());
    }

    private static String aanhef(Vindplaats vindplaats) {
        return vindplaats + ": ";
    }

    @Override
    public String toString() {
        return aanhef(vindplaats) + uitleg();
    }
}
