package nl.klacht.jakarta.beheer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.bericht.Berichtsoort;

/** The files beside {@code tenant.properties}: how the municipality counts, its providers and its house style. */
final class Mapbestanden {

    static final String INDELING = "indeling.csv";
    static final String DIENSTVERLENERS = "dienstverleners.csv";
    static final String MEDEWERKERS = "medewerkers.csv";
    static final String SJABLONEN = "berichten";
    static final String TOKENS = "huisstijl/tokens.css";

    static final List<String> KOLOMMEN_INDELING = List.of("soort", "code", "naam");
    static final List<String> KOLOMMEN_DIENSTVERLENERS =
            List.of("id", "naam", "regelingen", "email", "telefoon", "website");

    static final List<String> KOLOMMEN_MEDEWERKERS = List.of("account", "email");

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

    /** Where the people of the municipality get their mail, by account; a municipality without the file has none. */
    Map<String, String> medewerkers() {
        Map<String, String> adressen = new HashMap<>();
        if (Files.exists(map.resolve(MEDEWERKERS))) {
            Tabel.lees(map.resolve(MEDEWERKERS), KOLOMMEN_MEDEWERKERS, waarden, (tabel, regel) -> {
                String email = tabel.verplicht(regel, "email");
                if (!email.isEmpty() && !Berichtlezer.EMAIL.matcher(email).matches()) {
                    tabel.fout(regel, "email", "{0} is geen e-mailadres.", email);
                }
                adressen.put(tabel.verplicht(regel, "account"), email);
                return Optional.of(email);
            });
        }
        return adressen;
    }

    /** The municipality's own texts of messages, by file name. A file that stands for no message is a mistake. */
    Map<Berichtsoort, Sjabloon> sjablonen() {
        Map<Berichtsoort, Sjabloon> sjablonen = new EnumMap<>(Berichtsoort.class);
        if (Files.isDirectory(map.resolve(SJABLONEN))) {
            try (Stream<Path> bestanden = Files.list(map.resolve(SJABLONEN))) {
                bestanden.sorted().forEach(bestand -> sjabloon(bestand, sjablonen));
            } catch (IOException e) {
                foutIn(SJABLONEN, "De map is niet te lezen.");
            }
        }
        return sjablonen;
    }

    private void sjabloon(Path bestand, Map<Berichtsoort, Sjabloon> sjablonen) {
        String naam = SJABLONEN + "/" + bestand.getFileName();
        Optional<Berichtsoort> soort = Berichtsoort.metTekst()
                .filter(s -> naam.equals(SJABLONEN + "/" + s.bestand()))
                .findFirst();
        if (soort.isEmpty()) {
            foutIn(naam, "Dit bestand hoort bij geen enkel bericht.");
            return;
        }
        try {
            sjablonen.put(soort.get(), Sjabloon.lees(Files.readString(bestand)));
        } catch (IOException e) {
            foutIn(naam, "Het bestand is niet te lezen als UTF-8.");
        } catch (IllegalArgumentException e) {
            foutIn(naam, String.valueOf(e.getMessage()));
        }
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
        foutIn(TOKENS, zin);
    }

    private void foutIn(String bestand, String zin) {
        String naam = map.getFileName() + "/" + bestand;
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
