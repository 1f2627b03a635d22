package nl.klacht.jakarta.beheer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a kind of message: the subject on the first line, then alineas with an empty line between them, with fields
 * such as {@code {kenmerk}}. An alinea with a field for which there is nothing to say is left out whole, so that no sentence
 * has a hole in it.
 *
 * @param onderwerp the subject
 * @param alineas what follows
 */
public record Sjabloon(String onderwerp, List<String> alineas) {

    /** The fields that a text may use. */
    public static final Set<String> VELDEN = Set.of(
            "gemeente",
            "kenmerk",
            "ontvangen",
            "uiterlijk",
            "adviescommissie",
            "telefoon",
            "email",
            "website",
            "adres",
            "rol",
            "account",
            "termijn",
            "datum");

    private static final Pattern VELD = Pattern.compile("\\{([^{}]*)}");

    public Sjabloon {
        alineas = List.copyOf(alineas);
    }

    /** @throws IllegalArgumentException when there is no subject or no text, or a field is unknown; in Dutch */
    public static Sjabloon lees(String tekst) {
        List<String> delen = Arrays.stream(tekst.replace("\r", "").strip().split("\n\\s*\n"))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
        if (delen.size() < 2 || delen.get(0).contains("\n")) {
            throw new IllegalArgumentException(
                    "De eerste regel is het onderwerp; daarna komt een lege regel en dan de tekst.");
        }
        List<String> onbekend = VELD.matcher(tekst)
                .results()
                .map(veld -> veld.group(1))
                .filter(veld -> !VELDEN.contains(veld))
                .distinct()
                .toList();
        if (!onbekend.isEmpty()) {
            throw new IllegalArgumentException("Het veld " + onbekend.get(0) + " bestaat niet.");
        }
        return new Sjabloon(delen.get(0), delen.subList(1, delen.size()));
    }

    /** The subject with its fields filled in. */
    public String onderwerp(Map<String, String> velden) {
        return vul(onderwerp, velden);
    }

    /** The text with its fields filled in; between alineas an empty line. */
    public String tekst(Map<String, String> velden) {
        return alineas.stream()
                .filter(alinea -> isHeel(alinea, velden))
                .map(alinea -> vul(alinea, velden))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isHeel(String alinea, Map<String, String> velden) {
        return VELD.matcher(alinea).results().noneMatch(veld -> velden.getOrDefault(veld.group(1), "")
                .isEmpty());
    }

    private static String vul(String tekst, Map<String, String> velden) {
        return VELD.matcher(tekst).replaceAll(veld -> Matcher.quoteReplacement(velden.getOrDefault(veld.group(1), "")));
    }
}
