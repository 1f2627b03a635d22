package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.EigenBron.Account;
import nl.klacht.jakarta.tenant.Muur;
import nl.klacht.jakarta.tenant.Tenant;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and with which two logins: the one of the migrations and the powerless one of the pool. */
public record Databasetoegang(
        String url, String migratielogin, String migratiewachtwoord, String poollogin, String poolwachtwoord) {

    private static final int GEDULD = 5;

    /** A wrong password, and no right to connect. */
    private static final Set<String> GEWEIGERD = Set.of("28P01", "28000", "42501");

    private static final String SOORT = "jdbc:postgresql://";

    private static final String UITLEG = "nodig bij een eigen database (KLACHT_DB_URL).";

    static Databasetoegang ingebouwd(IngebouwdePostgres postgres, String database) {
        return new Databasetoegang(
                postgres.url(database),
                Inrichting.MIGRATIE,
                postgres.geheimen().migratie(),
                Inrichting.TOEPASSING,
                postgres.geheimen().toepassing());
    }

    static Databasetoegang extern(Omgeving omgeving) {
        return new Databasetoegang(
                omgeving.read("KLACHT_DB_URL", UITLEG),
                omgeving.find("KLACHT_MIGRATIE_LOGIN").orElse(Inrichting.MIGRATIE),
                omgeving.readGeheim("KLACHT_MIGRATIE_WACHTWOORD", UITLEG),
                omgeving.find("KLACHT_DB_LOGIN").orElse(Inrichting.TOEPASSING),
                omgeving.readGeheim("KLACHT_DB_WACHTWOORD", UITLEG));
    }

    /** How this municipality is reached: as all of them, or over a login or a database of its own. */
    public Databasetoegang voor(Tenant tenant) {
        return tenant.findBron().map(this::over).orElse(this);
    }

    private Databasetoegang over(EigenBron bron) {
        var migratie = bron.migratie();
        return new Databasetoegang(
                bron.url() == null ? url : bron.url(),
                migratie == null ? migratielogin : migratie.naam(),
                migratie == null ? migratiewachtwoord : migratie.wachtwoord().get(),
                bron.login().naam(),
                bron.login().wachtwoord().get());
    }

    /** The address of the database when it is this municipality's own, as the register writes it; empty for the shared one. */
    String plaatsVan(Tenant tenant) {
        return tenant.muur() != Muur.EIGEN_DATABASE ? "" : url.substring(SOORT.length());
    }

    /**
     * The access to the database of a municipality's own, for who works beside the service.
     *
     * @param plaats as the register writes it
     * @param migratie who owns the tables there; null: the same login as here
     */
    public Databasetoegang elders(String plaats, @Nullable Account migratie) {
        return new Databasetoegang(
                SOORT + plaats,
                migratie == null ? migratielogin : migratie.naam(),
                migratie == null ? migratiewachtwoord : migratie.wachtwoord().get(),
                poollogin,
                poolwachtwoord);
    }

    /** Whether the login that works in the tables gets in. */
    boolean komtBinnen() throws SQLException {
        try (var c = voorToezicht()) {
            return true;
        } catch (SQLException e) {
            if (GEWEIGERD.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw e;
        }
    }

    /** A connection that may make schemas and roles; only for migrations. */
    public Connection voorMigratie() throws SQLException {
        return bronVoorMigratie().getConnection();
    }

    PGSimpleDataSource bronVoorMigratie() {
        return bron(migratielogin, migratiewachtwoord, "klacht-migratie");
    }

    /** A connection outside the pool, as its powerless login, that waits for no answer longer than a few seconds. */
    Connection voorToezicht() throws SQLException {
        var bron = bron(poollogin, poolwachtwoord, "klacht-toezicht");
        bron.setSocketTimeout(GEDULD);
        return bron.getConnection();
    }

    private PGSimpleDataSource bron(String login, String wachtwoord, String naam) {
        var bron = new PGSimpleDataSource();
        bron.setUrl(url);
        bron.setUser(login);
        bron.setPassword(wachtwoord);
        bron.setLogServerErrorDetail(false);
        bron.setConnectTimeout(GEDULD);
        bron.setApplicationName(naam);
        return bron;
    }

    @Override
    public String toString() {
        return "Databasetoegang[" + url + "]";
    }
}
