package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and with which two logins: the one of the migrations and the powerless one of the pool. */
public record Databasetoegang(
        String url, String migratielogin, String migratiewachtwoord, String poollogin, String poolwachtwoord) {

    private static final int GEDULD = 5;
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
        bron.setConnectTimeout(GEDULD);
        bron.setApplicationName(naam);
        return bron;
    }

    @Override
    public String toString() {
        return "Databasetoegang[" + url + "]";
    }
}
