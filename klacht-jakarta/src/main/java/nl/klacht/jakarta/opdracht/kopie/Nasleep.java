package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a restore must not undo: what people did since the back-up stays known, no message is sent a second time, and what was
 * destroyed or erased by law since then is destroyed again.
 */
final class Nasleep {

    private static final String VERNIETIG = "pas_vernietigingen_toe()";

    private final Connection c;
    private final String nieuw;
    private final Map<String, Tabel> huidige;

    /** @param huidig the present tables, which the caller has locked */
    Nasleep(Connection c, String huidig, String nieuw) throws SQLException {
        this.c = c;
        this.nieuw = nieuw;
        this.huidige =
                Catalogus.tabellen(c, huidig).stream().collect(Collectors.toMap(Tabel::naam, Function.identity()));
    }

    void pasToe() throws SQLException {
        List<Tabel> tabellen = Catalogus.tabellen(c, nieuw);
        for (Tabel tabel : teruggelopen(tabellen)) {
            if (Tabelregel.van(tabel) == Tabelregel.HUIDIG && huidige.containsKey(tabel.naam())) {
                Sql.voerUit(c, "delete from " + tabel.sql());
            }
        }
        for (Tabel tabel : tabellen) {
            Tabel huidig = huidige.get(tabel.naam());
            if (huidig != null) {
                neemMee(huidig, tabel);
            }
        }
        vernietigOpnieuw();
    }

    private void neemMee(Tabel huidig, Tabel tabel) throws SQLException {
        switch (Tabelregel.van(tabel)) {
            case LOGBOEK, HUIDIG -> kopieer(huidig, tabel, "true");
            case POST -> {
                String allebei = "exists (select 1 from %s n where n.id = h.id)".formatted(tabel.sql());
                List<String> ids = Sql.kolom(c, "select id::text from " + huidig.sql() + " h where " + allebei);
                Object lijst = c.createArrayOf("uuid", ids.toArray());
                Sql.wijzig(c, "delete from " + tabel.sql() + " where id = any(?)", lijst);
                kopieer(huidig, tabel, "h.id = any(?)", lijst);
            }
            default -> {
                // as the back-up has it
            }
        }
    }

    private void kopieer(Tabel huidig, Tabel naar, String welke, Object... waarden) throws SQLException {
        String kolommen =
                naar.kolommen().stream().filter(huidig::heeft).map(Sql::naam).collect(Collectors.joining(", "));
        Sql.wijzig(
                c,
                "insert into %s (%s) select %s from %s h where %s on conflict do nothing"
                        .formatted(naar.sql(), kolommen, kolommen, huidig.sql(), welke),
                waarden);
    }

    private void vernietigOpnieuw() throws SQLException {
        String functie = Sql.naam(nieuw) + "." + VERNIETIG;
        if (Sql.findWaarde(c, "select to_regprocedure(?)::text", functie).isPresent()) {
            Sql.waarde(c, "select " + functie);
        }
    }

    private static List<Tabel> teruggelopen(List<Tabel> tabellen) {
        List<Tabel> lijst = new ArrayList<>(tabellen);
        Collections.reverse(lijst);
        return lijst;
    }
}
