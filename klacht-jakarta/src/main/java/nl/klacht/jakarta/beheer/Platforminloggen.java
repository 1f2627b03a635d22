package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.platform.StartGeweigerd;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * How the people of the shared service organisation log in on the platform host. It has no folder of its own, so this comes
 * from the start parameters.
 */
@ApplicationScoped
public class Platforminloggen {

    private static final String GROEP = "klacht.platform.inloggen.";
    private static final String UITLEG = "KLACHT_PLATFORM_INLOGGEN_";

    private final @Nullable Inloginstelling instelling;

    @Inject
    public Platforminloggen(Config config) {
        this.instelling =
                waarde(config, "issuer").map(issuer -> lees(config, issuer)).orElse(null);
    }

    /** For the container's proxy. */
    protected Platforminloggen() {
        this.instelling = null;
    }

    public Optional<Inloginstelling> find() {
        return Optional.ofNullable(instelling);
    }

    private static Inloginstelling lees(Config config, String issuer) {
        return new Inloginstelling(
                issuer(issuer),
                verplicht(config, "client"),
                geheim(config),
                waarde(config, "gebruiker").orElse("sub"),
                waarde(config, "rollen").orElse("groups"),
                Map.of(Rol.PLATFORM, Inloglezer.delen(verplicht(config, "rol"))),
                "",
                Map.of(),
                null,
                waarde(config, "acr").orElse(null),
                null);
    }

    private static URI issuer(String tekst) {
        try {
            URI issuer = URI.create(tekst);
            if (Inloglezer.isVeilig(issuer)) {
                return issuer;
            }
        } catch (IllegalArgumentException e) {
            throw new StartGeweigerd(UITLEG + "ISSUER is geen adres.", e);
        }
        throw new StartGeweigerd(UITLEG + "ISSUER begint niet met https://.");
    }

    private static Clientgeheim geheim(Config config) {
        return waarde(config, "geheim")
                .map(Clientgeheim::van)
                .orElseGet(() -> Clientgeheim.uit(Path.of(verplicht(config, "geheimbestand"))));
    }

    private static String verplicht(Config config, String naam) {
        return waarde(config, naam)
                .orElseThrow(() -> new StartGeweigerd(UITLEG + naam.toUpperCase(Locale.ROOT)
                        + " ontbreekt, en is nodig naast " + UITLEG + "ISSUER."));
    }

    private static Optional<String> waarde(Config config, String naam) {
        return config.getOptionalValue(GROEP + naam, String.class)
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty());
    }
}
