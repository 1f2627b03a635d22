package nl.klacht.core.recht;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A law or another source of rules.
 *
 * @param afkorting how a citation of it begins
 * @param naam its name in full
 * @param nummer its number at wetten.overheid.nl, or empty when it does not stand there
 */
record Wet(String afkorting, String naam, String nummer) {

    static List<Wet> alle() {
        return Csv.lees("/nl/klacht/core/recht/register/wetten.csv").stream()
                .map(Wet::van)
                .toList();
    }

    private static Wet van(CSVRecord regel) {
        return new Wet(regel.get("afkorting"), regel.get("naam"), regel.get("nummer"));
    }

    boolean bevat(String aanduiding) {
        return aanduiding.equals(afkorting) || aanduiding.startsWith(afkorting + " ");
    }

    /** The citation, linked to the text at the source. */
    String verwijzing(String aanduiding) {
        if (nummer.isEmpty()) {
            return aanduiding;
        }
        String artikel = aanduiding.equals(afkorting)
                ? ""
                : "&artikel="
                        + aanduiding
                                .substring(afkorting.length() + 1)
                                .replace(" lid ", "&lid=")
                                .replaceAll(" onder .*", "");
        return "[%s](https://wetten.overheid.nl/jci1.3:c:%s%s)".formatted(aanduiding, nummer, artikel);
    }
}
