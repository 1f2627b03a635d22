package nl.klacht.jakarta.opdracht.kopie;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a restore does with a table, beyond putting it back. A table that is not named here is put back as it was, and a
 * restore to a moment takes from it what belongs to a dossier that goes; a test asks that every table is named.
 */
enum Tabelregel {

    /** The history itself, with its texts and lists: cut step by step, or computed again. */
    GESCHIEDENIS("gebeurtenis", "inhoud", "dossier", "onderdeel"),

    /** Goes with its dossier, or with its step. */
    BIJ_DOSSIER("idempotentie", "importregel", "bijlage", "bijlageblok", "ketenhoofd", "keteneinde", "demopost"),

    /**
     * Only ever added to, about what people did and not about how a dossier stands: never cut, and what was added since the
     * back-up comes along. What was destroyed and erased by law is among them.
     */
    LOGBOEK(
            "inzage",
            "noodtoegang",
            "herstel",
            "herinnering",
            "bijlagevoorval",
            "vernietigingslijst",
            "vernietigingsregel",
            "vernietigingsuitzondering",
            "vernietigingsbesluit",
            "vernietigingsuitkomst",
            "vernietiging",
            "wissing",
            "verklaring_van_vernietiging",
            "avg_verzoek",
            "avg_verzoeker",
            "avg_verlenging",
            "avg_besluit"),

    /** Messages: goes with its step, and one that was sent since the back-up is not sent again. */
    POST("bericht"),

    /** Says how people and settings are now, so the present rows stay. */
    HUIDIG("medewerker");

    private static final Map<String, Tabelregel> PER_TABEL = new HashMap<>();

    /** In which column a row says at which step of its dossier it came. */
    private static final Map<String, String> STAP =
            Map.of("bijlage", "volgnummer", "keteneinde", "volgnummer", "bericht", "gebeurtenis");

    static {
        for (Tabelregel regel : values()) {
            regel.tabellen.forEach(tabel -> PER_TABEL.put(tabel, regel));
        }
    }

    private final Set<String> tabellen;

    Tabelregel(String... tabellen) {
        this.tabellen = Set.of(tabellen);
    }

    static Tabelregel van(Tabel tabel) {
        return PER_TABEL.getOrDefault(tabel.naam(), BIJ_DOSSIER);
    }

    static boolean isGenoemd(Tabel tabel) {
        return PER_TABEL.containsKey(tabel.naam());
    }

    /** Which rows of this table go: those of a dossier that goes whole, or those of a step that goes. */
    static String snede(Tabel tabel) {
        String stap = STAP.get(tabel.naam());
        return stap == null ? "s.vanaf = 1" : "t." + Sql.naam(stap) + " >= s.vanaf";
    }
}
