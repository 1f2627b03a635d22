package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.toedeling.Instantie;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beheer.Indeling;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.ui.Woorden;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What the codes in an export mean, and what the municipality set: as CSV with semicolons and a head. */
final class Codetabellen {

    static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setRecordSeparator('\n')
            .get();

    private static final Map<String, Enum<?>[]> LIJSTEN = new LinkedHashMap<>();

    static {
        LIJSTEN.put("soortnaam", Dossiersoort.values());
        LIJSTEN.put("vormnaam", Vorm.values());
        LIJSTEN.put("kanaal", Kanaal.values());
        LIJSTEN.put("fase", Fase.values());
        LIJSTEN.put("domein", Domein.values());
        LIJSTEN.put("aspect", Aspect.values());
        LIJSTEN.put("betreft", Betreftsoort.values());
        LIJSTEN.put("hoedanigheid", Hoedanigheid.values());
        LIJSTEN.put("orgaan", Bestuursorgaan.values());
        LIJSTEN.put("regime", Regime.values());
        LIJSTEN.put("instantie", Instantie.values());
        LIJSTEN.put("tweedelijn", Tweedelijnsinstantie.values());
        LIJSTEN.put("termijn", Termijnsoort.values());
        LIJSTEN.put("uitkomst", Uitkomst.values());
        LIJSTEN.put("rol", Rol.values());
    }

    private final Woorden woorden = new Woorden();

    /** Every table, in the folder {@code codes}. */
    void schrijf(Exportmap map, Gemeente gemeente) throws IOException {
        for (Map.Entry<String, Enum<?>[]> lijst : LIJSTEN.entrySet()) {
            codes(map, lijst.getKey(), woorden.opties(lijst.getKey(), lijst.getValue()));
        }
        codes(map, "handeling", handelingen());
        codes(map, "aard", indeling(gemeente.indeling().aarden()));
        codes(map, "oorzaak", indeling(gemeente.indeling().oorzaken()));
        map.tekst("codes/dienstverlener.csv", uit -> dienstverleners(uit, gemeente));
    }

    /** What the municipality set, and where each value came from; secrets are not shown. */
    void schrijfInstellingen(Exportmap map, Gemeente gemeente) throws IOException {
        map.tekst("instellingen/instellingen.csv", uit -> {
            CSVPrinter csv = tabel(uit, "sleutel", "waarde", "herkomst", "sinds");
            for (var instelling : gemeente.instellingen()) {
                csv.printRecord(
                        instelling.sleutel(),
                        cel(instelling.waarde()),
                        instelling.herkomst().plaats(),
                        instelling.herkomst().sinds());
            }
        });
        map.tekst("instellingen/tokens.css", uit -> uit.write(gemeente.tokens()));
    }

    static CSVPrinter tabel(Writer uit, String... kolommen) throws IOException {
        CSVPrinter csv = new CSVPrinter(uit, CSV);
        csv.printRecord((Object[]) kolommen);
        return csv;
    }

    /** Text that no spreadsheet takes for a formula. */
    static String cel(String tekst) {
        return !tekst.isEmpty() && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
    }

    private static void codes(Exportmap map, String naam, Map<String, String> codes) throws IOException {
        map.tekst("codes/" + naam + ".csv", uit -> {
            CSVPrinter csv = tabel(uit, "code", "naam");
            for (Map.Entry<String, String> code : codes.entrySet()) {
                csv.printRecord(code.getKey(), cel(code.getValue()));
            }
        });
    }

    private static void dienstverleners(Writer uit, Gemeente gemeente) throws IOException {
        CSVPrinter csv = tabel(uit, "id", "naam", "regelingen", "email", "telefoon", "website");
        for (var d : gemeente.dienstverleners()) {
            String regelingen = d.regelingen().stream()
                    .map(domein -> domein.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(","));
            csv.printRecord(d.id(), cel(d.naam()), regelingen, cel(d.email()), cel(d.telefoon()), cel(d.website()));
        }
    }

    private static Map<String, String> handelingen() {
        List<Soort> soorten = new ArrayList<>(Arrays.asList(Soort.values()));
        soorten.remove(Soort.EIGEN_STAP);
        Map<String, String> codes = new LinkedHashMap<>();
        soorten.forEach(soort -> codes.put(soort.code(), Stapnamen.van(soort)));
        return codes;
    }

    private static Map<String, String> indeling(List<Indeling.Waarde> waarden) {
        Map<String, String> codes = new LinkedHashMap<>();
        waarden.forEach(waarde -> codes.put(waarde.code(), waarde.naam()));
        return codes;
    }
}
