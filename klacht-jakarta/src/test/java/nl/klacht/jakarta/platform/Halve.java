package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** What stands in one table of a municipality and not in the others, or not as far. */
final class Halve {

    private Halve() {}

    static int tel(Connection c, String schema) throws SQLException {
        return Integer.parseInt(ProefPostgres.vraag(c, """
                select count(*) from (select dossier, max(volgnummer) as laatste from %1$s.gebeurtenis group by dossier) g
                full join %1$s.dossier d on d.id = g.dossier and d.versie = g.laatste
                left join %1$s.onderdeel o on o.dossier = d.id and o.nummer = 1
                where g.dossier is null or d.id is null or o.dossier is null""".formatted(schema)).get(0));
    }
}
