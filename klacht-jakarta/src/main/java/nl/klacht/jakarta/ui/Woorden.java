package nl.klacht.jakarta.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.klacht.core.dossier.LokaleDag;
import org.jspecify.annotations.Nullable;

/**
 * How the values of the API read on a screen: {@code #{woorden.van('kanaal', 'email')}}. What reads well by itself has no
 * line in {@code woorden.properties}: {@code niet_verschenen} is "Niet verschenen".
 */
@Named("woorden")
@ApplicationScoped
public class Woorden {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle BUNDEL =
            ResourceBundle.getBundle("nl.klacht.jakarta.ui.woorden", Locale.ROOT, Woorden.class.getClassLoader());
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NL);
    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", NL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'om' H.mm 'uur'", NL);

    /** Fields whose values are called by another name than their own. */
    private static final Map<String, String> GROEPEN = Map.of(
            "soort",
            "betreft",
            "soortDossier",
            "soortnaam",
            "instantie",
            "tweedelijn",
            "tweedeLijn",
            "tweedelijn",
            "bij",
            "tweedelijn");

    /** The word for a value of the field of this name. */
    public String vanVeld(String naam, String code) {
        String groep = GROEPEN.getOrDefault(naam, naam);
        return van(kent(groep + "." + code) ? groep : naam, code);
    }

    /** Whether a value of the field of this name has a word of its own. */
    public boolean kentWaarde(String naam, String code) {
        return kent(naam + "." + code) || kent(GROEPEN.getOrDefault(naam, naam) + "." + code);
    }

    /** The word for a value; nothing for no value. */
    public String van(String groep, @Nullable Object waarde) {
        if (waarde == null) {
            return "";
        }
        String code = code(waarde);
        String sleutel = groep + "." + code;
        return BUNDEL.containsKey(sleutel) ? BUNDEL.getString(sleutel) : leesbaar(code);
    }

    /** The text of this key. */
    public String tekst(String sleutel) {
        return BUNDEL.getString(sleutel);
    }

    public boolean kent(String sleutel) {
        return BUNDEL.containsKey(sleutel);
    }

    /** The choices of an enum, in its order. */
    public Map<String, String> opties(String groep, Enum<?>... waarden) {
        return opties(groep, Arrays.stream(waarden).map(Woorden::code).toList());
    }

    /** The choices of these values, in this order. */
    public Map<String, String> opties(String groep, List<String> codes) {
        Map<String, String> opties = new LinkedHashMap<>();
        codes.forEach(code -> opties.put(code, van(groep, code)));
        return opties;
    }

    public String dag(@Nullable LocalDate dag) {
        return dag == null ? "" : DAG.format(dag);
    }

    public String weekdag(@Nullable LocalDate dag) {
        return dag == null ? "" : WEEKDAG.format(dag);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(LokaleDag.ZONE));
    }

    /** The same text, beginning with a capital. */
    public String zin(String tekst) {
        return tekst.isEmpty() ? "" : tekst.substring(0, 1).toUpperCase(NL) + tekst.substring(1);
    }

    private static String code(Object waarde) {
        return waarde instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : waarde.toString();
    }

    /** A code or the name of a field as words: {@code geenMaatregelOmdat} is "Geen maatregel omdat". */
    private static String leesbaar(String code) {
        String woorden =
                code.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(NL);
        return woorden.isEmpty() ? "" : woorden.substring(0, 1).toUpperCase(NL) + woorden.substring(1);
    }
}
