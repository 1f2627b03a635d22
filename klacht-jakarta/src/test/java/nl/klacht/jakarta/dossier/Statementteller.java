package nl.klacht.jakarta.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;

/** Counts the SQL statements that PostgreSQL really executed for a piece of work, from its own log. */
final class Statementteller implements AutoCloseable {

    private static final Pattern UITGEVOERD = Pattern.compile("LOG:  (?:execute [^:]+|statement): (.*)");
    private static final String LOG = "current_setting('data_directory') || '/../postgres.log'";

    private final Connection verbinding;

    Statementteller() throws SQLException {
        verbinding = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
        zet("all");
    }

    /** The statements of this work, the opening of a transaction apart: it travels with the first one. */
    List<String> van(Runnable werk) throws SQLException {
        long begin = grootte();
        werk.run();
        return statements(begin);
    }

    @Override
    public void close() throws SQLException {
        zet("none");
        verbinding.close();
    }

    private List<String> statements(long begin) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select pg_read_file(" + LOG + ", ?, 100000000)")) {
            vraag.setLong(1, begin);
            try (ResultSet antwoord = vraag.executeQuery()) {
                antwoord.next();
                return antwoord.getString(1)
                        .lines()
                        .map(UITGEVOERD::matcher)
                        .filter(Matcher::find)
                        .map(m -> m.group(1))
                        .filter(sql -> !sql.equals("BEGIN"))
                        .filter(sql -> !sql.contains("postgres.log"))
                        .toList();
            }
        }
    }

    private long grootte() throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select (pg_stat_file(" + LOG + ")).size");
                ResultSet antwoord = vraag.executeQuery()) {
            antwoord.next();
            return antwoord.getLong(1);
        }
    }

    /** Only what the service's own login does is logged; new connections follow the change at once. */
    private void zet(String wat) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("alter system set log_statement = '" + wat + "'");
            opdracht.execute("select pg_reload_conf()");
        }
    }
}
