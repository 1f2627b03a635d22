package nl.klacht.jakarta.importeren;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.klacht.core.termijn.Kalender;
import org.jspecify.annotations.Nullable;

/** Says of every line of one file whether it can be taken over, or everything that is against it. */
final class Regeltoets {

    private static final int SLEUTEL_HOOGSTENS = 100;
    private static final int SOORT_HOOGSTENS = 200;
    private static final int TEKST_HOOGSTENS = 10_000;
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What a form left behind in the column of the kind: the name of a variable, or the invitation to choose. */
    private static final Pattern GEEN_SOORT = Pattern.compile("@.*|(?i:please choose\\b.*)");

    private static final Pattern VREEMD_TEKEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");

    private final LocalDate vandaag;
    private final Map<String, Integer> eerder = new HashMap<>();

    Regeltoets(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** Hands a line on: to the first when it can be taken over, to the second with the reasons when not. */
    void toets(Csvbestand.Regel regel, Consumer<Importregel> goed, Consumer<GeweigerdeRegel> fout) {
        List<String> redenen = new ArrayList<>();
        if (regel.velden().size() != Csvbestand.KOLOMMEN.size()) {
            redenen.add("De regel heeft " + regel.velden().size() + " kolommen. Het moeten er "
                    + Csvbestand.KOLOMMEN.size() + " zijn.");
            fout.accept(geweigerd(regel, null, redenen));
            return;
        }
        Importregel gelezen = lees(regel, redenen);
        if (redenen.isEmpty()) {
            goed.accept(gelezen);
        } else {
            fout.accept(geweigerd(regel, gelezen.sleutel(), redenen));
        }
    }

    private Importregel lees(Csvbestand.Regel regel, List<String> redenen) {
        List<String> velden = regel.velden().stream().map(String::strip).toList();
        eisLeesbaar(velden, redenen);
        String sleutel = velden.get(0);
        eisSleutel(sleutel, regel.nummer(), redenen);
        LocalDate geopend = datum(velden.get(2), "opendate", redenen);
        LocalDate gesloten = velden.get(3).isEmpty() ? null : datum(velden.get(3), "closedate", redenen);
        eisVolgorde(geopend, gesloten, redenen);
        eisSoort(velden.get(4), redenen);
        return new Importregel(
                regel.nummer(),
                sleutel,
                geopend == null ? vandaag : geopend,
                gesloten,
                velden.get(4),
                velden.get(5),
                velden.get(6));
    }

    private static void eisLeesbaar(List<String> velden, List<String> redenen) {
        if (velden.stream().anyMatch(veld -> VREEMD_TEKEN.matcher(veld).find())) {
            redenen.add("De regel bevat een teken dat wij niet kunnen bewaren.");
        }
        if (velden.stream().anyMatch(veld -> veld.length() > TEKST_HOOGSTENS)) {
            redenen.add("Een veld is langer dan " + TEKST_HOOGSTENS + " tekens.");
        }
    }

    /** A key that was seen on any line before belongs to that line. */
    private void eisSleutel(String sleutel, int nummer, List<String> redenen) {
        if (sleutel.isEmpty()) {
            redenen.add("De sleutel (unique_key) ontbreekt.");
            return;
        }
        if (sleutel.length() > SLEUTEL_HOOGSTENS) {
            redenen.add("De sleutel is langer dan " + SLEUTEL_HOOGSTENS + " tekens.");
        }
        Integer vorige = eerder.putIfAbsent(sleutel, nummer);
        if (vorige != null) {
            redenen.add("Deze sleutel staat ook op regel " + vorige + ".");
        }
    }

    private @Nullable LocalDate datum(String tekst, String kolom, List<String> redenen) {
        LocalDate dag = lees(tekst);
        if (dag == null) {
            redenen.add(
                    tekst.isEmpty()
                            ? "De datum in " + kolom + " ontbreekt."
                            : "De datum in " + kolom + " bestaat niet. Schrijf jaar-maand-dag.");
        } else if (dag.isBefore(Kalender.EERSTE_DAG)) {
            redenen.add("De datum in " + kolom + " ligt voor " + Kalender.EERSTE_DAG + ".");
        } else if (dag.isAfter(vandaag)) {
            redenen.add("De datum in " + kolom + " ligt in de toekomst.");
        }
        return dag;
    }

    private static @Nullable LocalDate lees(String tekst) {
        try {
            return DATUM.matcher(tekst).matches() ? LocalDate.parse(tekst) : null;
        } catch (DateTimeException e) {
            // Such a day is not in the calendar; the caller says so.
            return null;
        }
    }

    private static void eisVolgorde(@Nullable LocalDate geopend, @Nullable LocalDate gesloten, List<String> redenen) {
        if (geopend != null && gesloten != null && gesloten.isBefore(geopend)) {
            redenen.add("De datum in closedate ligt voor die in opendate.");
        }
    }

    private static void eisSoort(String soort, List<String> redenen) {
        if (soort.isEmpty()) {
            redenen.add("De soort (complaint_type) ontbreekt.");
        } else if (GEEN_SOORT.matcher(soort).matches()) {
            redenen.add("De soort (complaint_type) is geen soort: " + kort(soort) + ".");
        } else if (soort.length() > SOORT_HOOGSTENS) {
            redenen.add("De soort is langer dan " + SOORT_HOOGSTENS + " tekens.");
        }
    }

    private static String kort(String tekst) {
        return "‘" + tekst.substring(0, Math.min(40, tekst.length())) + "’";
    }

    private static GeweigerdeRegel geweigerd(Csvbestand.Regel regel, @Nullable String sleutel, List<String> redenen) {
        boolean bekend = sleutel != null && !sleutel.isEmpty();
        return new GeweigerdeRegel(regel.nummer(), bekend ? sleutel : null, String.join(" ", redenen));
    }
}
