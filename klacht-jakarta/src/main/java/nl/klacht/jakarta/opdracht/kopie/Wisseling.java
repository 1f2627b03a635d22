package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.Werkplek;
import nl.klacht.jakarta.platform.Migraties;
import org.jspecify.annotations.Nullable;

/**
 * Lets the tables that were made ready take the place of the present ones, in one transaction that first locks those: so
 * what was being written is waited for, and counted.
 */
final class Wisseling {

    private static final String NIET_OP_TIJD = "55P03";

    private final Werkplek werkplek;
    private final Ingeschrevene gemeente;
    private final Manifest manifest;
    private final @Nullable Instant tot;
    private final String nieuw;

    Wisseling(Werkplek werkplek, Ingeschrevene gemeente, Manifest manifest, @Nullable Instant tot, String nieuw) {
        this.werkplek = werkplek;
        this.gemeente = gemeente;
        this.manifest = manifest;
        this.tot = tot;
        this.nieuw = nieuw;
    }

    Verslag voerUit(Connection c, Connection register) throws SQLException, IOException {
        boolean samen =
                werkplek.toegang(gemeente).url().equals(werkplek.toegang().url());
        String versie = new Migraties(werkplek.toegang(gemeente)).nieuwste();
        c.setAutoCommit(false);
        Sql.voerUit(c, "set local lock_timeout = '60s'");
        vergrendel(c);
        new Nasleep(c, gemeente.schema(), nieuw).pasToe();
        Verslag verslag = Verslag.maak(c, gemeente, manifest, tot, nieuw, werkplek.nu());
        schrijf(c, verslag);
        wissel(c);
        if (samen) {
            werkRegisterBij(c, versie);
        }
        c.commit();
        if (!samen) {
            werkRegisterBij(register, versie);
        }
        return verslag;
    }

    private void vergrendel(Connection c) throws SQLException {
        List<Tabel> tabellen = Catalogus.tabellen(c, gemeente.schema());
        if (!tabellen.isEmpty()) {
            wachtOp(
                    c,
                    "lock table " + tabellen.stream().map(Tabel::sql).collect(Collectors.joining(", "))
                            + " in access exclusive mode");
        }
    }

    private void wachtOp(Connection c, String slot) throws SQLException {
        try {
            Sql.voerUit(c, slot);
        } catch (SQLException e) {
            if (NIET_OP_TIJD.equals(e.getSQLState())) {
                throw new OpdrachtGeweigerd(
                        "Er wordt nog gewerkt in de tabellen van " + gemeente.naam()
                                + ", misschien door een back-up. Er is niets veranderd; probeer het zo weer.",
                        e);
            }
            throw e;
        }
    }

    private void schrijf(Connection c, Verslag verslag) throws SQLException, IOException {
        Sql.wijzig(
                c,
                "insert into " + Sql.naam(nieuw) + ".herstel (id, moment, kopie_van, tot, door, verslag)"
                        + " values (?, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?, ?)",
                UUID.randomUUID(),
                verslag.moment().toString(),
                manifest.moment().toString(),
                tot == null ? null : tot.toString(),
                verslag.door(),
                verslag.json());
    }

    private void wissel(Connection c) throws SQLException {
        String oud = Herstelling.oud(gemeente);
        Herstelling.verwijder(c, oud);
        if (Catalogus.bestaat(c, gemeente.schema())) {
            Sql.voerUit(
                    c,
                    "alter schema " + Sql.naam(gemeente.schema()) + " rename to " + Sql.naam(oud),
                    "revoke all on schema " + Sql.naam(oud) + " from " + Sql.naam(gemeente.rol()));
        }
        Sql.voerUit(c, "alter schema " + Sql.naam(nieuw) + " rename to " + Sql.naam(gemeente.schema()));
        Naamplaats.herstel(c, nieuw, gemeente.schema());
    }

    /** Everybody logs in again, and whoever looks for work in these tables looks at once. */
    private void werkRegisterBij(Connection c, String versie) throws SQLException {
        Sql.wijzig(
                c,
                "update register.tenant set versie = ?, status = 'klaar', zin = '', bijgewerkt_op = now() where id = ?",
                versie,
                gemeente.id());
        Register.eindigSessies(c, gemeente.id());
        Sql.wijzig(c, "update register.wekker set moment = least(moment, now()) where tenant = ?", gemeente.id());
    }
}
