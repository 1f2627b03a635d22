package nl.klacht.core.recht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.Kernklassen;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import org.apache.commons.csv.CSVRecord;

/**
 * An article on the page: one that has a class says so itself, one that has none stands in a list of articles for people.
 *
 * @param aanduiding the citation
 * @param titel what it is about
 * @param vanaf the first day in force, or empty
 * @param totEnMet the last day in force, or empty
 * @param klasse the class, or null when it is for people
 * @param opmerking what is not modelled and what changed, or why it is for people
 * @param ankers the places on the page that lead here
 */
record Registerartikel(
        String aanduiding,
        String titel,
        String vanaf,
        String totEnMet,
        Class<?> klasse,
        String opmerking,
        Set<String> ankers) {

    private static final String VOOR_MENSEN = "/nl/klacht/core/recht/register/artikelen.csv";
    private static final Pattern DEEL = Pattern.compile("\\d+|\\D+");

    /** All articles, each once, in the order in which they stand in their law. */
    static List<Registerartikel> alle() {
        List<Registerartikel> alle = new ArrayList<>();
        Kernklassen.artikelen().forEach(klasse -> alle.add(van(klasse)));
        Csv.lees(VOOR_MENSEN).forEach(regel -> alle.add(van(regel)));
        return alle.stream()
                .sorted(Comparator.comparing(Registerartikel::sleutel))
                .toList();
    }

    private static Registerartikel van(Class<?> klasse) {
        Artikel artikel =
                Objects.requireNonNull(klasse.getAnnotation(Artikel.class), () -> klasse + " heeft geen @Artikel");
        String aanduiding = klasse.getAnnotation(Grondslag.class).value()[0];
        return new Registerartikel(
                aanduiding,
                artikel.titel(),
                artikel.vanaf(),
                artikel.totEnMet(),
                klasse,
                opmerking(artikel),
                ankers(klasse, aanduiding));
    }

    private static String opmerking(Artikel artikel) {
        String wijziging = artikel.wijziging().isEmpty() ? "" : "*Gewijzigd:* " + artikel.wijziging();
        String zonderStap = artikel.zonderStap().isEmpty() ? "" : "*Zonder stap:* " + artikel.zonderStap();
        return Stream.of(artikel.nietGemodelleerd(), wijziging, zonderStap)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The anchor of the article, and those of the parts of it that are cited: {@code uitgangspunten-5b}. */
    private static Set<String> ankers(Class<?> klasse, String aanduiding) {
        String eigen = new Vindplaats(aanduiding).anker();
        Pattern deel = Pattern.compile(
                Pattern.quote(eigen) + (aanduiding.startsWith("Uitgangspunten") ? "([a-z].*|-.*)?" : "(-.*)?"));
        Set<String> ankers = new LinkedHashSet<>(Set.of(eigen));
        Bron.van(klasse.getSimpleName())
                .aanhalingen()
                .map(Vindplaats::anker)
                .filter(anker -> deel.matcher(anker).matches())
                .sorted()
                .forEach(ankers::add);
        return ankers;
    }

    private static Registerartikel van(CSVRecord regel) {
        String aanduiding = regel.get("artikel");
        return new Registerartikel(
                aanduiding,
                regel.get("titel"),
                regel.get("vanaf"),
                regel.get("totEnMet"),
                null,
                regel.get("waarom"),
                Set.of(new Vindplaats(aanduiding).anker()));
    }

    /** 9:9 before 9:10, and 9:12 before 9:12a. */
    private String sleutel() {
        StringBuilder sleutel = new StringBuilder();
        Matcher delen = DEEL.matcher(aanduiding);
        while (delen.find()) {
            String stuk = delen.group();
            sleutel.append(Character.isDigit(stuk.charAt(0)) ? "0".repeat(6 - stuk.length()) + stuk : stuk);
        }
        return sleutel.toString();
    }

    String inWerking() {
        String begin = vanaf.isEmpty() ? "vóór 2014" : vanaf;
        return totEnMet.isEmpty() ? begin + " – nu" : begin + " – " + totEnMet;
    }

    /** Whether nothing outside the law asks it. */
    boolean isZonderStap() {
        return klasse != null && !Bron.van(klasse.getSimpleName()).wordtGebruikt();
    }

    /** Why nothing does, as the class says; empty when it says nothing. */
    String zonderStap() {
        return klasse == null ? "" : klasse.getAnnotation(Artikel.class).zonderStap();
    }

    String gemodelleerd() {
        if (klasse == null) {
            return "voor mensen";
        }
        String hoever = klasse.getAnnotation(Artikel.class).nietGemodelleerd().isEmpty() ? "geheel" : "deels";
        return isZonderStap() ? hoever + ", zonder stap" : hoever;
    }
}
