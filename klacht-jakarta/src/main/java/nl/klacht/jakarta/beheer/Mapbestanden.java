package nl.klacht.jakarta.beheer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.grondslag.Grond;

/** The files beside {@code tenant.properties}: how the municipality counts, its providers and its house style. */
final class Mapbestanden {

    static final String INDELING = "indeling.csv";
    static final String DIENSTVERLENERS = "dienstverleners.csv";
    static final String TOKENS = "huisstijl/tokens.css";

    static final List<String> KOLOMMEN_INDELING = List.of("soort", "code", "naam");
    static final List<String> KOLOMMEN_DIENSTVERLENERS =
            List.of("id", "naam", "regelingen", "email", "telefoon", "website");

    /** Custom properties of the root and nothing else: no rule, no address, no escape. */
    private static final Pattern ALLEEN_TOKENS =
            Pattern.compile("\\s*(:root\\s*\\{(\\s*--[a-z0-9-]+\\s*:\\s*[A-Za-z0-9#%., ()'-]+;)*\\s*}\\s*)*");

    private final Path map;
    private final Waarden waarden;

    Mapbestanden(Path map, Waarden waarden) {
        this.map = map;
        this.waarden = waarden;
    }

    Indeling indeling() {
        List<Indeling.Waarde> aarden = new ArrayList<>();
        List<Indeling.Waarde> oorzaken = new ArrayList<>();
        Tabel.lees(map.resolve(INDELING), KOLOMMEN_INDELING, waarden, (tabel, regel) -> {
            String soort = regel.get("soort");
            var waarde = new Indeling.Waarde(tabel.sleutel(regel, "code", soort), tabel.verplicht(regel, "naam"));
            if (soort.equals("aard")) {
                aarden.add(waarde);
            } else if (soort.equals("oorzaak")) {
                oorzaken.add(waarde);
            } else {
                tabel.fout(regel, "soort", "{0} is hier onbekend. Het kan zijn: aard of oorzaak.", soort);
            }
            return Optional.of(waarde);
        });
        return new Indeling(aarden, oorzaken);
    }

    List<Dienstverlener> dienstverleners() {
        return Tabel.lees(
                map.resolve(DIENSTVERLENERS), KOLOMMEN_DIENSTVERLENERS, waarden, Mapbestanden::dienstverlener);
    }

    /** The style sheet, or nothing when the municipality has none. */
    String tokens() {
        Path bestand = map.resolve(TOKENS);
        if (!Files.exists(bestand)) {
            return "";
        }
        try {
            String css = Files.readString(bestand);
            eisAlleenTokens(css);
            return css;
        } catch (IOException e) {
            foutInTokens("Het bestand is niet te lezen als UTF-8.");
            return "";
        }
    }

    private void eisAlleenTokens(String css) {
        String zonderUitleg = css.replaceAll("(?s)/\\*.*?\\*/", "");
        if (!ALLEEN_TOKENS.matcher(zonderUitleg).matches()
                || zonderUitleg.toLowerCase(Locale.ROOT).contains("url(")) {
            foutInTokens("Hier mag alleen :root met custom properties staan, zonder adressen.");
        }
    }

    private void foutInTokens(String zin) {
        String naam = map.getFileName() + "/" + TOKENS;
        waarden.fout(new Instellingsfout(naam, 0, "bestand", Grond.opgeschreven(Sleutels.DOCUMENT, zin)));
    }

    private static Optional<Dienstverlener> dienstverlener(Tabel tabel, Tabel.Regel regel) {
        return Optional.of(new Dienstverlener(
                tabel.sleutel(regel, "id", ""),
                tabel.verplicht(regel, "naam"),
                regelingen(tabel, regel),
                regel.get("email"),
                regel.get("telefoon"),
                regel.get("website")));
    }

    private static Set<Domein> regelingen(Tabel tabel, Tabel.Regel regel) {
        Set<Domein> regelingen = EnumSet.noneOf(Domein.class);
        for (String naam : tabel.verplicht(regel, "regelingen").split(",")) {
            Optional<Domein> domein = Arrays.stream(Domein.values())
                    .filter(d -> Rij.spelling(d).equals(naam.strip()))
                    .findFirst();
            domein.ifPresentOrElse(
                    regelingen::add, () -> tabel.fout(regel, "regelingen", "{0} is hier onbekend.", naam));
        }
        return regelingen;
    }
}
