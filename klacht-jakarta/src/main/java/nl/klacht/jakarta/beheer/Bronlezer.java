package nl.klacht.jakarta.beheer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.EigenBron.Account;
import org.jspecify.annotations.Nullable;

/** Reads whether a municipality has a login or a database of its own. */
final class Bronlezer {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://[^\\s?/@]+/[^\\s?/@]+(\\?\\S+)?");
    private static final Pattern ACCOUNT_IN_URL = Pattern.compile("(?i)[?&](user|password|sslpassword)=");
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Waarden waarden;
    private final Rij rij;

    Bronlezer(Waarden waarden) {
        this.waarden = waarden;
        this.rij = new Rij(waarden, Bronsleutels.GROEP, Sleutels.DOCUMENT);
    }

    /** Nothing when no key of the group was used. */
    @Nullable
    EigenBron lees() {
        if (!waarden.heeft(Bronsleutels.GROEP)) {
            return null;
        }
        String url = url();
        rij.verplicht("login");
        return new EigenBron(url, account(""), verbindingen(), migratie(url));
    }

    private @Nullable String url() {
        Optional<String> url = rij.find("url");
        url.filter(tekst -> ACCOUNT_IN_URL.matcher(tekst).find())
                .ifPresent(tekst -> rij.fout(
                        "url",
                        Grond.opgeschreven(
                                Sleutels.DOCUMENT,
                                "In het adres staat een naam of een wachtwoord. Haal die eruit; zet de login in {0}.",
                                Bronsleutels.GROEP + "login")));
        url.filter(tekst -> !URL.matcher(tekst).matches())
                .ifPresent(
                        tekst -> rij.fout(
                                "url",
                                Grond.opgeschreven(
                                        Sleutels.DOCUMENT,
                                        "Dit is geen adres van een database. Schrijf het als jdbc:postgresql://host:5432/naam")));
        return url.orElse(null);
    }

    private Account account(String groep) {
        String login = rij.find(groep + "login").orElse("");
        if (!login.isEmpty() && !LOGIN.matcher(login).matches()) {
            rij.fout(groep + "login", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen naam van een login.", login));
        }
        return new Account(login, wachtwoord(groep));
    }

    private Clientgeheim wachtwoord(String groep) {
        Optional<String> waarde = waarden.findGeheim(Bronsleutels.GROEP + groep + "wachtwoord");
        Optional<String> bestand = rij.find(groep + "wachtwoordBestand");
        if (waarde.isEmpty() && bestand.isEmpty()) {
            rij.fout(
                    groep + "wachtwoordBestand",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT,
                            "Het wachtwoord van de login ontbreekt. Zet het in de omgeving, of noem hier het bestand waarin het staat."));
        }
        return waarde.map(Clientgeheim::van)
                .or(() -> bestand.map(Path::of).map(Clientgeheim::uit))
                .orElse(Clientgeheim.van(""));
    }

    private int verbindingen() {
        Optional<String> tekst = rij.find("verbindingen");
        if (tekst.isEmpty()) {
            return Bronsleutels.VERBINDINGEN;
        }
        int aantal = tekst.get().matches("[0-9]{1,3}") ? Integer.parseInt(tekst.get()) : 0;
        if (aantal < 1 || aantal > Bronsleutels.VERBINDINGEN_HOOGSTENS) {
            rij.fout(
                    "verbindingen",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT,
                            "{0} is geen aantal van 1 tot en met {1}.",
                            tekst.get(),
                            Bronsleutels.VERBINDINGEN_HOOGSTENS));
            return Bronsleutels.VERBINDINGEN;
        }
        return aantal;
    }

    private @Nullable Account migratie(@Nullable String url) {
        if (!waarden.heeft(Bronsleutels.GROEP + "migratie.")) {
            return null;
        }
        rij.verplicht("migratie.login");
        if (url == null) {
            rij.fout(
                    "migratie.login",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT,
                            "Dit kan alleen bij een eigen database. Vul ook {0} in.",
                            Bronsleutels.GROEP + "url"));
        }
        return account("migratie.");
    }
}
