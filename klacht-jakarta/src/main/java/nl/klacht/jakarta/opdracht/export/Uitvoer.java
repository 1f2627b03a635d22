package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import org.apache.commons.csv.CSVPrinter;

/** Writes everything of one municipality, of one moment. Dossiers go one by one, so it does not matter how many there are. */
final class Uitvoer {

    static final String VORM = "klacht-export/1";
    static final String HOOFDEN = "keten/hoofden.jsonl";
    static final String EINDEN = "keten/einden.jsonl";

    /** Where the rows of these tables go; every other table gets a file of its own under its name. */
    private static final Map<String, String> PLAATSEN =
            Map.of("ketenhoofd", HOOFDEN, "keteneinde", EINDEN, "inzage", "logboek/inzagen.jsonl");

    private static final Map<String, String> VOLGORDE =
            Map.of("ketenhoofd", "r.dag", "keteneinde", "r.dag, r.dossier", "inzage", "r.moment, r.id");

    /** The bytes of files go out as files. */
    private static final String BLOKKEN = "bijlageblok";

    private final Momentopname opname;
    private final Ingeschrevene ingeschrevene;
    private final Gemeente gemeente;
    private final Instant nu;
    private final Map<String, Long> telling = new LinkedHashMap<>();

    Uitvoer(Momentopname opname, Ingeschrevene ingeschrevene, Gemeente gemeente, Instant nu) {
        this.opname = opname;
        this.ingeschrevene = ingeschrevene;
        this.gemeente = gemeente;
        this.nu = nu;
    }

    /** Writes it whole, or nothing; what it holds, in numbers. */
    Map<String, Long> schrijf(Path doel) throws IOException, SQLException {
        List.of("dossiers", "gebeurtenissen", "teksten", "bestanden").forEach(naam -> telling.put(naam, 0L));
        try (Exportmap map = Exportmap.begin(doel, kop())) {
            map.tekst("LEESMIJ.md", this::leesmij);
            Codetabellen codes = new Codetabellen();
            codes.schrijf(map, gemeente);
            codes.schrijfInstellingen(map, gemeente);
            dossiers(map);
            tabellen(map);
            map.sluitAf(Map.of("telling", telling));
        }
        return telling;
    }

    private Map<String, Object> kop() {
        Map<String, Object> kop = new LinkedHashMap<>();
        kop.put("vorm", VORM);
        kop.put("gemeente", gemeente.id());
        kop.put("naam", gemeente.naam());
        kop.put("momentopname", nu);
        kop.put("tabelversie", ingeschrevene.versie());
        return kop;
    }

    private void leesmij(Writer uit) throws IOException {
        try (InputStream in = Uitvoer.class.getResourceAsStream("LEESMIJ.md")) {
            uit.write(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{gemeente}", gemeente.naam())
                    .replace("{dag}", LokaleDag.van(nu).toString()));
        }
    }

    private void dossiers(Exportmap map) throws IOException, SQLException {
        Dossieruitvoer uitvoer = new Dossieruitvoer(map, opname, gemeente, nu);
        List<String> ids = opname.dossiers();
        map.tekst("dossiers.csv", uit -> {
            CSVPrinter csv = Codetabellen.tabel(uit, "kenmerk", "id", "map", "gebeurtenissen", "teksten", "bestanden");
            for (String id : ids) {
                Dossieruitvoer.Geschreven dossier = schrijf(uitvoer, id);
                csv.printRecord(
                        dossier.rijen().naam(),
                        id,
                        dossier.dossiermap(),
                        dossier.rijen().gebeurtenissen().size(),
                        dossier.rijen().inhoud().size(),
                        dossier.bestanden());
                tel("dossiers", 1);
                tel("gebeurtenissen", dossier.rijen().gebeurtenissen().size());
                tel("teksten", dossier.rijen().inhoud().size());
                tel("bestanden", dossier.bestanden());
            }
        });
    }

    private static Dossieruitvoer.Geschreven schrijf(Dossieruitvoer uitvoer, String id) throws IOException {
        try {
            return uitvoer.schrijf(id);
        } catch (SQLException e) {
            throw new IOException("dossier " + id + " is niet te lezen", e);
        }
    }

    private void tabellen(Exportmap map) throws IOException, SQLException {
        Set<String> tabellen = new HashSet<>(opname.tabellen());
        Dossieruitvoer.TABELLEN.forEach(tabellen::remove);
        tabellen.remove(BLOKKEN);
        for (String tabel : tabellen.stream().sorted().toList()) {
            map.tekst(PLAATSEN.getOrDefault(tabel, "tabellen/" + tabel + ".jsonl"), uit -> tabel(tabel, uit));
        }
    }

    private void tabel(String tabel, Writer uit) throws IOException {
        try {
            telling.put(tabel, opname.elkeRij(tabel, VOLGORDE.getOrDefault(tabel, ""), rij -> uit.write(rij + "\n")));
        } catch (SQLException e) {
            throw new IOException("tabel " + tabel + " is niet te lezen", e);
        }
    }

    private void tel(String wat, long aantal) {
        telling.merge(wat, aantal, Long::sum);
    }
}
