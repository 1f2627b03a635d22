package nl.klacht.jakarta.importeren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two hundred lines of case work that nobody ever did, with the dirt that such a file really has: kinds that are no kind,
 * repeated keys, days that cannot be, lines that are too short, empty descriptions and cases that are still open.
 */
final class Proefbestand {

    static final String KOP = String.join(",", Csvbestand.KOLOMMEN);

    private static final int AANTAL = 200;
    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 2);
    private static final List<String> SOORTEN = List.of("General Welfare", "Health", "Aging", "Veterans Affairs");
    private static final List<String> TEKSTEN = List.of("Food Stamps", "", "Rats/Rodents", "\"Ramen, deuren\"");
    private static final List<String> WIJKEN = List.of("Noord", "", "Zuid");

    /** The dirty lines, by the line number in the file, each with a part of the reason why it is refused. */
    static final Map<Integer, Vuil> VUIL = vuil();

    record Vuil(String regel, String reden) {}

    private Proefbestand() {}

    static String alles() {
        return tot(AANTAL);
    }

    /** The head and this many lines. */
    static String tot(int aantal) {
        List<String> regels = new ArrayList<>(List.of(KOP));
        for (int nummer = 2; nummer <= aantal + 1; nummer++) {
            Vuil vuil = VUIL.get(nummer);
            regels.add(vuil == null ? gewoon(nummer) : vuil.regel());
        }
        return String.join("\n", regels) + "\n";
    }

    static String sleutel(int nummer) {
        return "PROEF%05d".formatted(nummer);
    }

    static boolean isOpen(int nummer) {
        return nummer % 9 == 0;
    }

    private static String gewoon(int nummer) {
        LocalDate open = BEGIN.plusDays(nummer);
        String dicht = isOpen(nummer) ? "" : open.plusDays(nummer % 40).toString();
        return regel(sleutel(nummer), open.toString(), dicht, SOORTEN.get(nummer % 4), nummer);
    }

    private static String regel(String sleutel, String open, String dicht, String soort, int nummer) {
        return "\"%s\",\"PROEF\",%s,%s,\"%s\",%s,%s"
                .formatted(sleutel, open, dicht, soort, TEKSTEN.get(nummer % 4), WIJKEN.get(nummer % 3));
    }

    private static Map<Integer, Vuil> vuil() {
        Map<Integer, Vuil> vuil = new TreeMap<>();
        String morgen = LocalDate.now().plusDays(2).toString();
        zet(vuil, 11, sleutel(11), "2017-02-01", "", "@getxlate.Udf_Code_Genera", "geen soort");
        zet(vuil, 12, sleutel(12), "2017-02-01", "2017-02-03", "@getxlate.Udf_Code_Genera", "geen soort");
        zet(vuil, 13, sleutel(13), "2017-02-01", "", "Please choose an issue...", "geen soort");
        zet(vuil, 24, sleutel(20), "2017-02-01", "", "Health", "staat ook op regel 20");
        zet(vuil, 25, sleutel(11), "2017-02-01", "", "Health", "staat ook op regel 11");
        zet(vuil, 36, sleutel(36), "2017-02-30", "", "Health", "opendate bestaat niet");
        zet(vuil, 37, sleutel(37), "01-02-2017", "", "Health", "opendate bestaat niet");
        zet(vuil, 38, sleutel(38), "", "", "Health", "opendate ontbreekt");
        zet(vuil, 39, sleutel(39), "2017-02-01", "gisteren", "Health", "closedate bestaat niet");
        zet(vuil, 50, sleutel(50), "2017-02-02", "2017-02-01", "Health", "closedate ligt voor");
        zet(vuil, 51, sleutel(51), "2013-12-31", "", "Health", "ligt voor 2014-01-01");
        zet(vuil, 52, sleutel(52), morgen, "", "Health", "in de toekomst");
        zet(vuil, 53, sleutel(53), "2017-02-01", morgen, "Health", "in de toekomst");
        zet(vuil, 64, "", "2017-02-01", "", "Health", "unique_key) ontbreekt");
        zet(vuil, 65, sleutel(65), "2017-02-01", "", "", "complaint_type) ontbreekt");
        vuil.put(76, new Vuil(sleutel(76) + ",PROEF,2017-02-01", "3 kolommen"));
        vuil.put(77, new Vuil(sleutel(77) + ",P,2017-02-01,,Health,a,b,c", "8 kolommen"));
        vuil.put(150, new Vuil(sleutel(150) + ",P,2017-02-01,,Health,nul\u0000,", "teken dat wij niet"));
        return vuil;
    }

    private static void zet(
            Map<Integer, Vuil> vuil,
            int nummer,
            String sleutel,
            String open,
            String dicht,
            String soort,
            String reden) {
        vuil.put(nummer, new Vuil(regel(sleutel, open, dicht, soort, nummer), reden));
    }
}
