package nl.klacht.jakarta.opdracht;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import nl.klacht.jakarta.beheer.Migratietoegang;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.Beheertoegang;
import nl.klacht.jakarta.platform.Databasetoegang;

/**
 * What a command works with: the same start parameters as the service has, the databases they lead to, a clock, and the
 * screen.
 */
public final class Werkplek {

    private final Map<String, String> omgeving;
    private final PrintStream uit;
    private final Klok klok = new Klok();

    public Werkplek(Map<String, String> omgeving, PrintStream uit) {
        this.omgeving = Map.copyOf(omgeving);
        this.uit = uit;
    }

    /** The start parameters. */
    public Map<String, String> omgeving() {
        return omgeving;
    }

    public Instant nu() {
        return klok.nu();
    }

    /** Shows one line. */
    public void zeg(String regel) {
        uit.println(regel);
    }

    /** Where the register is. */
    public Databasetoegang toegang() {
        return Beheertoegang.van(omgeving);
    }

    /** A connection on the database of the register, as the login that owns the tables. */
    public Connection register() throws SQLException {
        return toegang().voorMigratie();
    }

    /** Where the tables of this municipality are. */
    public Databasetoegang toegang(Ingeschrevene gemeente) {
        if (gemeente.plaats().isEmpty()) {
            return toegang();
        }
        return toegang()
                .elders(
                        gemeente.plaats(),
                        Migratietoegang.van(omgeving, gemeente.id()).orElse(null));
    }

    /** A connection on the database of this municipality, as the login that owns the tables. */
    public Connection gemeente(Ingeschrevene gemeente) throws SQLException {
        return toegang(gemeente).voorMigratie();
    }

    /**
     * The municipality that is meant.
     *
     * @throws OpdrachtGeweigerd when the register does not know it
     */
    public Ingeschrevene lees(String id) throws SQLException {
        try (Connection register = register()) {
            return Ingeschrevene.alle(register).stream()
                    .filter(gemeente -> gemeente.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new OpdrachtGeweigerd(
                            "Deze installatie kent geen gemeente " + id + ". Welke er zijn, zegt: klacht toestand."));
        }
    }
}
