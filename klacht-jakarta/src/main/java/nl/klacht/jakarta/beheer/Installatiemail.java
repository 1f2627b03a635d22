package nl.klacht.jakarta.beheer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the installation as its start parameters give it. What is wrong with them is said in the log and stops
 * nobody: without mail a complaint can be handled.
 *
 * @param instelling null when there is none, or when it is wrong
 * @param fouten what is wrong, in Dutch
 */
public record Installatiemail(@Nullable Mailinstelling instelling, List<String> fouten) {

    public static final Installatiemail GEEN = new Installatiemail(null, List.of());

    private static final String BEGIN = "klacht.mail.";

    public Installatiemail {
        fouten = List.copyOf(fouten);
    }

    public Optional<Mailinstelling> find() {
        return Optional.ofNullable(instelling);
    }

    public static Installatiemail lees(Config config) {
        Optional<String> host = find(config, "host");
        if (host.isEmpty()) {
            return GEEN;
        }
        List<String> fouten = new ArrayList<>();
        String van = find(config, "van").orElse("");
        if (!Berichtlezer.EMAIL.matcher(van).matches()) {
            fouten.add("KLACHT_MAIL_VAN is geen e-mailadres. Er gaat geen e-mail weg.");
        }
        Mailinstelling mail = new Mailinstelling(
                van,
                host.get(),
                poort(find(config, "poort"), fouten),
                beveiliging(find(config, "beveiliging"), fouten),
                find(config, "login").orElse(""),
                geheim(config));
        if (mail.isOnbeschermd()) {
            fouten.add("KLACHT_MAIL_BEVEILIGING=geen kan alleen op deze computer. Er gaat geen e-mail weg.");
        }
        return new Installatiemail(fouten.isEmpty() ? mail : null, fouten);
    }

    private static int poort(Optional<String> tekst, List<String> fouten) {
        if (tekst.isEmpty()) {
            return Mailinstelling.POORT;
        }
        if (!tekst.get().matches("[0-9]{1,5}")) {
            fouten.add("KLACHT_MAIL_POORT is geen getal. Er gaat geen e-mail weg.");
            return Mailinstelling.POORT;
        }
        return Integer.parseInt(tekst.get());
    }

    private static Mailinstelling.Beveiliging beveiliging(Optional<String> tekst, List<String> fouten) {
        String code = tekst.orElse(Mailinstelling.Beveiliging.STARTTLS.code()).toLowerCase(Locale.ROOT);
        Optional<Mailinstelling.Beveiliging> keuze = Stream.of(Mailinstelling.Beveiliging.values())
                .filter(b -> b.code().equals(code))
                .findFirst();
        if (keuze.isEmpty()) {
            fouten.add("KLACHT_MAIL_BEVEILIGING is starttls, tls of geen. Er gaat geen e-mail weg.");
        }
        return keuze.orElse(Mailinstelling.Beveiliging.STARTTLS);
    }

    /** The file is read at every use, so that a new password needs no restart. */
    private static Clientgeheim geheim(Config config) {
        return find(config, "wachtwoord")
                .map(Clientgeheim::van)
                .or(() -> find(config, "wachtwoord.file").map(Path::of).map(Clientgeheim::uit))
                .orElse(Clientgeheim.van(""));
    }

    private static Optional<String> find(Config config, String naam) {
        return config.getOptionalValue(BEGIN + naam, String.class)
                .map(String::strip)
                .filter(w -> !w.isEmpty());
    }
}
