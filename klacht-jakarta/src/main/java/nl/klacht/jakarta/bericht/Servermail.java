package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The mail server of the installation, from the start parameters: for every municipality that has none of its own. */
@ApplicationScoped
public class Servermail {

    private final @Nullable Mailinstelling instelling;

    @Inject
    public Servermail(
            @ConfigProperty(name = "klacht.mail.host") Optional<String> host,
            @ConfigProperty(name = "klacht.mail.poort", defaultValue = "587") int poort,
            @ConfigProperty(name = "klacht.mail.van") Optional<String> van,
            @ConfigProperty(name = "klacht.mail.beveiliging", defaultValue = "starttls") String beveiliging,
            @ConfigProperty(name = "klacht.mail.login", defaultValue = "-") String login,
            @ConfigProperty(name = "klacht.mail.wachtwoord") Optional<String> wachtwoord,
            @ConfigProperty(name = "klacht.mail.wachtwoord.file") Optional<String> bestand) {
        this.instelling = host.map(server -> new Mailinstelling(
                        van.orElseThrow(
                                () -> new IllegalStateException("KLACHT_MAIL_VAN ontbreekt bij KLACHT_MAIL_HOST.")),
                        server,
                        poort,
                        Mailinstelling.Beveiliging.valueOf(beveiliging.toUpperCase(Locale.ROOT)),
                        login.equals("-") ? "" : login,
                        geheim(wachtwoord, bestand)))
                .orElse(null);
    }

    /** For the container's proxy. */
    protected Servermail() {
        this.instelling = null;
    }

    Optional<Mailinstelling> find() {
        return Optional.ofNullable(instelling);
    }

    /** The file is read at every use, so that a new password needs no restart. */
    private static Supplier<String> geheim(Optional<String> waarde, Optional<String> bestand) {
        return () -> waarde.orElseGet(() -> bestand.map(Servermail::lees).orElse(""));
    }

    private static String lees(String bestand) {
        try {
            return Files.readString(Path.of(bestand)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
