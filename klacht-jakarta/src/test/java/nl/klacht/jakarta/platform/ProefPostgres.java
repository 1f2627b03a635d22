package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.tenant.Werkruimte;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of one test, on the PostgreSQL that ships or on the oldest that is supported. */
public final class ProefPostgres {

    private static final Map<Integer, IngebouwdePostgres> OUDERE = new ConcurrentHashMap<>();

    private final IngebouwdePostgres postgres;
    private final String database;

    private ProefPostgres(IngebouwdePostgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    public static ProefPostgres start(int versie, String database) throws SQLException {
        var postgres = versie == 17 ? Proef.database() : OUDERE.computeIfAbsent(versie, ProefPostgres::startOudere);
        postgres.richtIn(database);
        return new ProefPostgres(postgres, database);
    }

    private static IngebouwdePostgres startOudere(int versie) {
        try (var jar = new JarFile("target/proef/binaries/postgres-" + versie + ".jar");
                var archief = jar.getInputStream(jar.getEntry(Binaries.LINUX))) {
            var map = Proef.nieuweMap("postgres-" + versie);
            return Proef.sluitAanHetEind(IngebouwdePostgres.start(map, Proef.vrijePoort(), archief), map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Databasetoegang toegang() {
        return Databasetoegang.ingebouwd(postgres, database);
    }

    /** The start parameters that lead to this database. */
    public Map<String, String> omgeving() {
        return Map.of(
                "KLACHT_DB_URL", postgres.url(database),
                "KLACHT_MIGRATIE_WACHTWOORD", postgres.geheimen().migratie());
    }

    public Connection alsSuperuser() throws SQLException {
        return postgres.alsSuperuser(database);
    }

    /** The pool's login, before it has taken a role. */
    Connection alsPool() throws SQLException {
        return als(Inrichting.TOEPASSING, postgres.geheimen().toepassing());
    }

    Connection als(String login, String wachtwoord) throws SQLException {
        var bron = new PGSimpleDataSource();
        bron.setUrl(postgres.url(database));
        return bron.getConnection(login, wachtwoord);
    }

    /** A transaction of the pool's login in this work space, set as the service sets it. */
    public Connection in(Werkruimte werkruimte) throws SQLException {
        var verbinding = alsPool();
        verbinding.setAutoCommit(false);
        kies(verbinding, werkruimte);
        return verbinding;
    }

    /** The choice that the service makes at the start of a transaction. */
    static void kies(Connection verbinding, Werkruimte werkruimte) throws SQLException {
        try (var keuze =
                verbinding.prepareStatement("select set_config('role', ?, true), set_config('search_path', ?, true)")) {
            keuze.setString(1, werkruimte.rol());
            keuze.setString(2, werkruimte.schema());
            keuze.execute();
        }
    }

    public List<String> vraag(String sql) throws SQLException {
        try (var c = alsSuperuser()) {
            return vraag(c, sql);
        }
    }

    public static List<String> vraag(Connection c, String sql) throws SQLException {
        var antwoord = new ArrayList<String>();
        try (var s = c.createStatement();
                var r = s.executeQuery(sql)) {
            while (r.next()) {
                antwoord.add(r.getString(1));
            }
        }
        return antwoord;
    }

    public static void voerUit(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
