package nl.klacht.core.recht;

import java.util.Arrays;
import java.util.List;
import nl.klacht.core.grondslag.Vindplaats;
import org.apache.commons.csv.CSVRecord;

/**
 * A numbered rule of law or policy, and what became of it.
 *
 * @param nummer its number, such as {@code S-5B.c}
 * @param regel what it says, in own words
 * @param hoe who carries it out
 * @param waar the places in the sources, none when it is for people
 * @param toelichting the reason, or what to know
 */
record Registerregel(String nummer, String regel, Hoe hoe, List<Bron> waar, String toelichting) {

    private static final String BESTAND = "/nl/klacht/core/recht/register/regels.csv";

    /** Who carries a rule out. */
    enum Hoe {
        CODE("in de code"),
        DEELS("deels in de code"),
        INSTELLING("instelling"),
        MENSEN("voor mensen");

        private final String naam;

        Hoe(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }

        boolean isMetBron() {
            return this != MENSEN;
        }
    }

    static List<Registerregel> alle() {
        return Csv.lees(BESTAND).stream().map(Registerregel::van).toList();
    }

    private static Registerregel van(CSVRecord regel) {
        return new Registerregel(
                regel.get("nummer"),
                regel.get("regel"),
                Hoe.valueOf(regel.get("hoe").toUpperCase(java.util.Locale.ROOT)),
                Arrays.stream(regel.get("waar").split("\\+"))
                        .map(String::trim)
                        .filter(waar -> !waar.isEmpty())
                        .map(Bron::van)
                        .toList(),
                regel.get("toelichting"));
    }

    /** Who carries it out; without a step when no place that does is asked by one, by a term or a page. */
    String uitvoering() {
        return waar.isEmpty() || waar.stream().anyMatch(Bron::wordtGebruikt)
                ? hoe.naam()
                : hoe.naam() + ", zonder stap";
    }

    String soort() {
        return nummer.replaceFirst("[-\\d].*", "");
    }

    String anker() {
        return new Vindplaats(nummer).anker();
    }
}
