package nl.klacht.jakarta.beheer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.klacht.jakarta.tenant.EigenBron.Account;

/**
 * Who owns the tables in the database of a municipality's own, found in its settings without a server: for the command line.
 * The environment wins over the file, as in the service.
 */
public final class Migratietoegang {

    private static final String GROEP = Bronsleutels.GROEP + "migratie.";

    private final Map<String, String> omgeving;
    private final String id;

    private Migratietoegang(Map<String, String> omgeving, String id) {
        this.omgeving = omgeving;
        this.id = id;
    }

    /** The login; empty when it is that of the installation. */
    public static Optional<Account> van(Map<String, String> omgeving, String id) {
        return new Migratietoegang(omgeving, id).lees();
    }

    private Optional<Account> lees() {
        Clientgeheim wachtwoord = find("wachtwoord")
                .map(Clientgeheim::van)
                .or(() -> find("wachtwoordBestand").map(Path::of).map(Clientgeheim::uit))
                .orElse(Clientgeheim.van(""));
        return find("login").map(login -> new Account(login, wachtwoord));
    }

    private Optional<String> find(String veld) {
        String naam = Sleutels.omgevingsvoorvoegsel(id)
                + (GROEP + veld).replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(omgeving.get(naam))
                .or(() -> uitBestand(Sleutels.voorvoegsel(id) + GROEP + veld))
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty());
    }

    private Optional<String> uitBestand(String sleutel) {
        Path map = Tenantmappen.van(omgeving, new Properties()).plek().resolve(id);
        return Optional.ofNullable(Instellingenbestand.lees(map).regels().get(sleutel))
                .map(Instellingenbestand.Regel::waarde);
    }
}
