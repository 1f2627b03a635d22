package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.Werkplek;
import nl.klacht.jakarta.platform.Migraties;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Puts one municipality back from a back-up, beside the others. Everything is made ready in a schema of another name and
 * verified there, and takes the place of the present one in one transaction. Until then nothing has changed; after it the
 * present one is still there, under another name.
 */
final class Herstelling {

    private static final String NIEUW = "nieuw_";
    private static final String OUD = "oud_";

    private final Werkplek werkplek;
    private final Ingeschrevene gemeente;
    private final Kopielezer kopie;
    private final Manifest manifest;
    private final @Nullable Instant tot;
    private final boolean ookMetBreuk;
    private final String nieuw;

    /**
     * @param manifest of the back-up, which has been read whole
     * @param tot what was written later is left out; null for everything that the back-up holds
     * @param ookMetBreuk also when a history is not whole
     */
    Herstelling(
            Werkplek werkplek,
            Ingeschrevene gemeente,
            Kopielezer kopie,
            Manifest manifest,
            @Nullable Instant tot,
            boolean ookMetBreuk) {
        this.werkplek = werkplek;
        this.gemeente = gemeente;
        this.kopie = kopie;
        this.manifest = manifest;
        this.tot = tot;
        this.ookMetBreuk = ookMetBreuk;
        this.nieuw = NIEUW + naam(gemeente);
    }

    /** Where the tables are that the last restore replaced. No municipality has such a name: they begin with another letter. */
    static String oud(Ingeschrevene gemeente) {
        return OUD + naam(gemeente);
    }

    static String nieuw(Ingeschrevene gemeente) {
        return NIEUW + naam(gemeente);
    }

    private static String naam(Ingeschrevene gemeente) {
        return gemeente.schema().substring(gemeente.schema().indexOf('_') + 1);
    }

    /**
     * Does it.
     *
     * @throws OpdrachtGeweigerd when something is not right; the municipality is then as it was
     */
    Verslag voerUit() throws SQLException, IOException {
        try (Connection c = werkplek.gemeente(gemeente);
                Connection register = werkplek.register()) {
            Alleen.eis(c, gemeente);
            boolean wasOpen = Sluiting.sluit(register, gemeente, Sluiting.standaardzin(gemeente));
            try {
                Vorm.zet(c);
                maakKlaar(c);
                Sluiting.wachtTotBekend(register, gemeente);
                return new Wisseling(werkplek, gemeente, manifest, tot, nieuw).voerUit(c, register);
            } finally {
                sluitAf(c, register, wasOpen);
            }
        }
    }

    private void maakKlaar(Connection c) throws SQLException, IOException {
        Migraties migraties = new Migraties(werkplek.toegang(gemeente));
        verwijder(c, nieuw);
        bouw(migraties, laatste().versie());
        eisZelfdeTabellen(c);
        vul(c);
        bouw(migraties, null);
        if (tot != null) {
            c.setAutoCommit(false);
            List<UUID> korter = new Momentsnede(c, nieuw, tot).snijd();
            c.commit();
            c.setAutoCommit(true);
            herzie(korter);
        }
        eisHeleKetens(c);
    }

    private void herzie(List<UUID> dossiers) throws SQLException {
        if (!dossiers.isEmpty()) {
            try (Connection eigen = werkplek.gemeente(gemeente);
                    Herprojectie herprojectie = new Herprojectie(eigen, nieuw, gemeente.id())) {
                dossiers.forEach(herprojectie::herzie);
            }
        }
    }

    private Manifest.Migratie laatste() {
        return manifest.migraties().get(manifest.migraties().size() - 1);
    }

    private void bouw(Migraties migraties, @Nullable String tot) throws SQLException {
        try {
            migraties.bouw(nieuw, gemeente.rol(), tot);
        } catch (FlywayException e) {
            throw new OpdrachtGeweigerd("De tabellen voor de back-up zijn niet te maken.", e);
        }
    }

    private void eisZelfdeTabellen(Connection c) throws SQLException {
        if (!manifest.migraties().equals(Bron.migraties(c, nieuw))) {
            throw new OpdrachtGeweigerd(
                    "De back-up is gemaakt met tabellen (versie " + laatste().versie()
                            + ") die deze versie niet zo kent. Herstel haar met de versie waarmee zij is gemaakt.");
        }
    }

    private void vul(Connection c) throws SQLException, IOException {
        c.setAutoCommit(false);
        maakLeeg(c);
        Map<String, Manifest.Deel> delen = manifest.tabellen().stream()
                .collect(Collectors.toMap(
                        deel -> Kopieschrijver.bestand(Kopieschrijver.TABELLEN, deel.naam()), Function.identity()));
        kopie.lees((naam, inhoud) -> {
            Manifest.Deel deel = delen.remove(naam);
            if (deel != null) {
                vul(c, deel, inhoud);
            }
        });
        if (!delen.isEmpty()) {
            throw new OpdrachtGeweigerd("De back-up is veranderd terwijl zij gelezen werd.");
        }
        for (Manifest.Reeks reeks : manifest.reeksen()) {
            Sql.waarde(
                    c,
                    "select setval(?::regclass, ?, ?)",
                    Sql.naam(nieuw) + "." + Sql.naam(reeks.naam()),
                    reeks.waarde(),
                    reeks.gebruikt());
        }
        if (!manifest.keten().equals(Ketenlezer.stand(c, nieuw))) {
            throw new OpdrachtGeweigerd("De geschiedenissen eindigen anders dan het manifest zegt.");
        }
        c.commit();
        c.setAutoCommit(true);
    }

    /** A migration may have put rows of its own; those are in the back-up too. */
    private void maakLeeg(Connection c) throws SQLException {
        Sql.voerUit(
                c,
                "truncate "
                        + Catalogus.tabellen(c, nieuw).stream().map(Tabel::sql).collect(Collectors.joining(", ")));
    }

    private void vul(Connection c, Manifest.Deel deel, InputStream inhoud) throws SQLException, IOException {
        Tabel tabel = new Tabel(nieuw, deel.naam(), deel.kolommen());
        Sql.voerUit(c, "alter table " + tabel.sql() + " disable trigger user");
        String opdracht = "copy %s (%s) from stdin".formatted(tabel.sql(), tabel.kolommenSql());
        long rijen = c.unwrap(PGConnection.class).getCopyAPI().copyIn(opdracht, inhoud);
        Sql.voerUit(c, "alter table " + tabel.sql() + " enable trigger user");
        Manifest.Deel terug = Bron.kopieer(c, tabel, OutputStream.nullOutputStream());
        if (rijen != deel.rijen() || !terug.equals(deel)) {
            throw new OpdrachtGeweigerd("Na het terugzetten is " + deel.naam() + " niet wat het manifest zegt.");
        }
    }

    private void eisHeleKetens(Connection c) throws SQLException {
        List<String> stuk = Ketenlezer.gebroken(c, nieuw, gemeente.id());
        if (!stuk.isEmpty() && !ookMetBreuk) {
            throw new OpdrachtGeweigerd("De geschiedenis van " + stuk.size() + " dossiers is niet heel: "
                    + String.join(", ", stuk.subList(0, Math.min(5, stuk.size())))
                    + ". Zo was zij al in de back-up. Herstel toch met --ook-met-breuk.");
        }
    }

    /** It opens again also when what was begun cannot be removed now; the next command removes that. */
    private void sluitAf(Connection c, Connection register, boolean wasOpen) throws SQLException {
        try {
            ruimOp(c);
        } finally {
            if (wasOpen) {
                Sluiting.open(register, gemeente);
            }
        }
    }

    private void ruimOp(Connection c) throws SQLException {
        if (!c.getAutoCommit()) {
            c.rollback();
            c.setAutoCommit(true);
        }
        verwijder(c, nieuw);
    }

    static void verwijder(Connection c, String schema) throws SQLException {
        Sql.voerUit(c, "drop schema if exists " + Sql.naam(schema) + " cascade");
    }
}
