package nl.klacht.jakarta.tenant;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the connections of one municipality come from when it has a login of its own.
 *
 * @param url the database, when that is its own too; null: the shared one
 * @param login owns nothing, and may take the role of this municipality only
 * @param verbindingen how many one server has at most
 * @param migratie who makes the tables in its own database; null: the migration login of the installation
 */
public record EigenBron(
        @Nullable String url,
        Account login,
        int verbindingen,
        @Nullable Account migratie) {

    public EigenBron {
        Objects.requireNonNull(login, "login");
        if (verbindingen < 1) {
            throw new IllegalArgumentException("at least one connection: " + verbindingen);
        }
    }

    Muur muur() {
        return url == null ? Muur.EIGEN_LOGIN : Muur.EIGEN_DATABASE;
    }

    /**
     * A login.
     *
     * @param wachtwoord read at every use, so that a new one needs no restart
     */
    public record Account(String naam, Supplier<String> wachtwoord) {

        public Account {
            Objects.requireNonNull(naam, "naam");
            Objects.requireNonNull(wachtwoord, "wachtwoord");
        }
    }
}
