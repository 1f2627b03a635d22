package nl.klacht.jakarta.dossier.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.klacht.jakarta.ui.Formulierlezer;
import nl.klacht.jakarta.ui.Woorden;

/**
 * The form of a step, made of its schema in the contract: what the API asks, the screen asks.
 *
 * @param onderdelen the parts on which the step can be done
 * @param onderdeelnamen how those parts are called
 * @param voorstellen by the name of a field: what is probably meant, where something else may be typed as well
 * @param keuzes by the name of a field: what can be chosen in this dossier, where the contract does not list it
 */
record Stapformulier(
        Woorden woorden,
        Formulierlezer ingevuld,
        List<Integer> onderdelen,
        Map<String, String> onderdeelnamen,
        Map<String, List<String>> voorstellen,
        Map<String, Map<String, String>> keuzes) {

    private static final String KEUZE_VAN_DE_STAP = "handeling";
    private static final int HERHALINGEN = 3;
    private static final int LANG = 1000;
    private static final Pattern PER_ONDERDEEL = Pattern.compile("^onderdelen\\.\\d");

    /**
     * What the letter says about each of its parts (Awb 9:12). The contract leaves it open, so that the law itself
     * says what is missing; the form does not call it optional.
     */
    private static final Set<String> IN_DE_BRIEF =
            Set.of("bevindingen", "oordeel", "motivering", "conclusies", "tweedeLijn");

    List<Veldgroep> groepen(JsonNode schema) {
        List<Veldgroep> groepen = new ArrayList<>();
        List<Veld> eigen = new ArrayList<>();
        groepen.add(new Veldgroep("", "", eigen));
        lees(schema, "", eigen, groepen);
        groepen.removeIf(groep -> groep.velden().isEmpty());
        return groepen;
    }

    private void lees(JsonNode schema, String pad, List<Veld> velden, List<Veldgroep> groepen) {
        schema.path("properties").fields().forEachRemaining(eigenschap -> {
            String naam = eigenschap.getKey();
            String volledig = pad.isEmpty() ? naam : pad + "." + naam;
            JsonNode vorm = eigenschap.getValue();
            boolean verplicht = isVerplicht(schema, naam);
            if (naam.equals(KEUZE_VAN_DE_STAP)) {
                return;
            }
            if (isObject(vorm)) {
                List<Veld> binnen = new ArrayList<>();
                groepen.add(new Veldgroep(volledig, label(naam) + bijOnderdeel(pad), binnen));
                lees(vorm, volledig, binnen, groepen);
            } else if (isLijstVanObjecten(vorm)) {
                herhaal(naam, volledig, vorm.path("items"), groepen);
            } else {
                velden.add(veld(naam, volledig, vorm, verplicht));
            }
        });
    }

    /** A list about parts asks each part; another list has room for a few. */
    private void herhaal(String naam, String pad, JsonNode vorm, List<Veldgroep> groepen) {
        boolean perOnderdeel = vorm.path("properties").has("onderdeel");
        int aantal = perOnderdeel ? onderdelen.size() : HERHALINGEN;
        IntStream.range(0, aantal).forEach(i -> {
            String plek = pad + "." + i;
            String titel = perOnderdeel ? deel(naam, i) : label(naam) + " – " + (i + 1);
            List<Veld> velden = new ArrayList<>();
            groepen.add(new Veldgroep(plek, titel, velden));
            lees(vorm, plek, velden, groepen);
            if (perOnderdeel) {
                velden.replaceAll(
                        veld -> veld.naam().equals(plek + ".onderdeel") ? vast(veld, onderdelen.get(i)) : veld);
            }
        });
    }

    /** What is asked of a part; the list of the parts themselves needs no name. */
    private String deel(String naam, int plek) {
        String onderdeel = onderdeelnamen.get(String.valueOf(onderdelen.get(plek)));
        return naam.equals("onderdelen") ? onderdeel : label(naam) + ". " + onderdeel;
    }

    /** Which part a group inside that part is about, when there is more than one. */
    private String bijOnderdeel(String pad) {
        boolean nodig = pad.matches("onderdelen\\.\\d") && onderdelen.size() > 1;
        return nodig ? " bij onderdeel " + onderdelen.get(Integer.parseInt(pad.substring(pad.length() - 1))) : "";
    }

    private static Veld vast(Veld veld, int onderdeel) {
        return new Veld(
                veld.naam(), veld.label(), "vast", true, "", Map.of(), List.of(), List.of(String.valueOf(onderdeel)));
    }

    private Veld veld(String naam, String pad, JsonNode vorm, boolean verplicht) {
        String type = vorm.path("type").asText();
        boolean lijst = type.equals("array");
        Map<String, String> opties = opties(naam, lijst ? vorm.path("items") : vorm);
        boolean kiest = keuzes.containsKey(naam) || !opties.isEmpty();
        String soort = lijst ? "meer" : kiest ? "keuze" : invoer(vorm, type);
        return new Veld(
                pad,
                label(naam),
                soort,
                verplicht || isInDeBrief(pad, naam),
                hulp(naam),
                opties,
                voorstellen.getOrDefault(naam, List.of()),
                waarden(pad, soort, opties));
    }

    private static String invoer(JsonNode vorm, String type) {
        return switch (vorm.path("format").asText()) {
            case "date" -> "datum";
            case "date-time" -> "moment";
            default -> type.equals("string") && vorm.path("maxLength").asInt() > LANG ? "tekst" : "kort";
        };
    }

    private Map<String, String> opties(String naam, JsonNode vorm) {
        if (naam.equals("onderdelen") || naam.equals("onderdeel") || naam.equals("over")) {
            return onderdeelnamen;
        }
        if (keuzes.containsKey(naam)) {
            return keuzes.get(naam);
        }
        if (vorm.path("type").asText().equals("boolean")) {
            return woorden.opties("janee", List.of("ja", "nee"));
        }
        Map<String, String> opties = new LinkedHashMap<>();
        vorm.path("enum").forEach(code -> opties.put(code.asText(), woorden.vanVeld(naam, code.asText())));
        return opties;
    }

    /** What helps to fill it in; what the contract says of a field is for programs. */
    private String hulp(String naam) {
        return woorden.kent("hulp." + naam) ? woorden.tekst("hulp." + naam) : "";
    }

    private static boolean isInDeBrief(String pad, String naam) {
        return PER_ONDERDEEL.matcher(pad).find() && IN_DE_BRIEF.contains(naam);
    }

    /** What is filled in; with one part there is nothing to choose. */
    private List<String> waarden(String pad, String soort, Map<String, String> opties) {
        String[] gegeven = ingevuld.velden().get(soort.equals("moment") ? pad + ".datum" : pad);
        if (gegeven != null) {
            return Arrays.asList(gegeven);
        }
        boolean enige = opties.equals(onderdeelnamen) && opties.size() == 1;
        return enige ? List.copyOf(opties.keySet()) : List.of();
    }

    private String label(String naam) {
        return woorden.van("veld", naam);
    }

    private static boolean isVerplicht(JsonNode schema, String naam) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(verplicht -> verplicht.asText().equals(naam));
    }

    private static boolean isObject(JsonNode vorm) {
        return vorm.path("type").asText().equals("object");
    }

    private static boolean isLijstVanObjecten(JsonNode vorm) {
        return vorm.path("type").asText().equals("array") && isObject(vorm.path("items"));
    }

    /** An order-keeping map of the given parts. */
    static Map<String, String> namen(List<Integer> nummers, IntFunction<String> naam) {
        Map<String, String> namen = new LinkedHashMap<>();
        nummers.forEach(nummer -> namen.put(String.valueOf(nummer), naam.apply(nummer)));
        return namen;
    }
}
