package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Brings tables back to how they were at a moment: of every history what was written until then stays, and what was written
 * later goes, with its texts. A history is never left with a hole: from the first step that goes, all go.
 */
final class Momentsnede {

    private static final String SNEDE = "snede_bij_herstel";
    private static final String GEBEURTENIS = "gebeurtenis";
    private static final String INHOUD = "inhoud";
    private static final String DOSSIER = "dossier";

    /** When a row was written, by the name of a column that says so. */
    private static final List<String> OP = List.of("vastgelegd_op", "aangemaakt_op", "gemaakt_op");

    /** Which tables refer to this one, and with which columns of theirs (k) to which of this one (t). */
    private static final String VERWIJST = """
            select van.relname, (select string_agg(format('k.%I = t.%I', a.attname, b.attname), ' and ')
                from unnest(v.conkey, v.confkey) u(van, naar)
                join pg_attribute a on a.attrelid = v.conrelid and a.attnum = u.van
                join pg_attribute b on b.attrelid = v.confrelid and b.attnum = u.naar)
            from pg_constraint v join pg_class van on van.oid = v.conrelid join pg_class naar on naar.oid = v.confrelid
            join pg_namespace n on n.oid = naar.relnamespace
            where v.contype = 'f' and n.nspname = ? and naar.relname = ? and van.oid <> naar.oid
            """;

    private static final Set<String> APART = Set.of(GEBEURTENIS, INHOUD, DOSSIER, SNEDE);

    private final Connection c;
    private final String schema;
    private final Instant tot;

    Momentsnede(Connection c, String schema, Instant tot) {
        this.c = c;
        this.schema = schema;
        this.tot = tot;
    }

    /** Does it, in the transaction of the caller; the dossiers of which a part stays, and whose projection is old now. */
    List<UUID> snijd() throws SQLException {
        maakSnede();
        List<Tabel> tabellen = new ArrayList<>(Catalogus.tabellen(c, schema));
        Collections.reverse(tabellen);
        for (Tabel tabel : tabellen) {
            Tabelregel regel = Tabelregel.van(tabel);
            if (!APART.contains(tabel.naam()) && regel != Tabelregel.LOGBOEK && regel != Tabelregel.HUIDIG) {
                snijd(tabel);
            }
        }
        snijdDossiers();
        List<UUID> korter =
                Sql.kolom(c, "select dossier from " + in(SNEDE) + " where vanaf > 1 order by dossier").stream()
                        .map(UUID::fromString)
                        .toList();
        Sql.voerUit(c, "drop table " + in(SNEDE));
        return korter;
    }

    /** From which step on each dossier goes. */
    private void maakSnede() throws SQLException {
        Sql.voerUit(c, "create table " + in(SNEDE) + " (dossier uuid primary key, vanaf integer not null)");
        Sql.wijzig(
                c,
                "insert into " + in(SNEDE) + " select dossier, min(volgnummer) from " + in(GEBEURTENIS)
                        + " where vastgelegd_op > ?::timestamptz group by dossier",
                tot.toString());
    }

    private void snijd(Tabel tabel) throws SQLException {
        if (tabel.heeft(DOSSIER)) {
            String stap = tabel.heeft("volgnummer") ? "and t.volgnummer >= s.vanaf" : "and s.vanaf = 1";
            Sql.voerUit(
                    c,
                    "delete from " + tabel.sql() + " t using " + in(SNEDE) + " s where t.dossier = s.dossier " + stap);
        }
        for (String kolom : OP) {
            if (tabel.heeft(kolom)) {
                snijdMetVerwijzers(tabel, " t." + Sql.naam(kolom) + " > ?::timestamptz");
            }
        }
    }

    /** What refers to a row that goes, goes first. */
    private void snijdMetVerwijzers(Tabel tabel, String later) throws SQLException {
        for (List<String> verwijzer : Sql.rijen(c, VERWIJST, schema, tabel.naam())) {
            Sql.wijzig(
                    c,
                    "delete from %s k using %s t where %s and %s"
                            .formatted(in(Sql.naam(verwijzer.get(0))), tabel.sql(), verwijzer.get(1), later),
                    tot.toString());
        }
        Sql.wijzig(c, "delete from " + tabel.sql() + " t where" + later, tot.toString());
    }

    /** A text goes when no step that stays refers to it. */
    private void snijdDossiers() throws SQLException {
        Sql.voerUit(
                c,
                "delete from " + in(GEBEURTENIS) + " g using " + in(SNEDE)
                        + " s where g.dossier = s.dossier and g.volgnummer >= s.vanaf",
                "delete from " + in(INHOUD) + " i using " + in(SNEDE) + " s where i.dossier = s.dossier"
                        + " and not exists (select 1 from " + in(GEBEURTENIS) + " g where g.dossier = i.dossier"
                        + " and position(i.id::text in g.inhoud) > 0)",
                "delete from " + in(DOSSIER) + " d using " + in(SNEDE) + " s where d.id = s.dossier and s.vanaf = 1");
    }

    private String in(String tabel) {
        return Sql.naam(schema) + "." + tabel;
    }
}
