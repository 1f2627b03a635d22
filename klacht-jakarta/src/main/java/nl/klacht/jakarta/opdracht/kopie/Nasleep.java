package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a restore must not undo: who looked into which dossier, and what was restored before, stays known. The rows that were
 * added since the back-up come along from the present tables.
 */
final class Nasleep {

    /** Only ever added to, each row with a key of its own. */
    static final Set<String> LOGBOEKEN = Set.of("inzage", "herstel");

    private Nasleep() {}

    static void pasToe(Connection c, String huidig, String nieuw) throws SQLException {
        Map<String, Tabel> oude =
                Catalogus.tabellen(c, huidig).stream().collect(Collectors.toMap(Tabel::naam, Function.identity()));
        for (Tabel tabel : Catalogus.tabellen(c, nieuw)) {
            Tabel oud = oude.get(tabel.naam());
            if (LOGBOEKEN.contains(tabel.naam()) && oud != null) {
                neemMee(c, oud, tabel);
            }
        }
    }

    private static void neemMee(Connection c, Tabel oud, Tabel nieuw) throws SQLException {
        List<String> kolommen =
                nieuw.kolommen().stream().filter(oud::heeft).map(Sql::naam).toList();
        String lijst = String.join(", ", kolommen);
        Sql.voerUit(
                c,
                "insert into %s (%s) select %s from %s on conflict do nothing"
                        .formatted(nieuw.sql(), lijst, lijst, oud.sql()));
    }
}
