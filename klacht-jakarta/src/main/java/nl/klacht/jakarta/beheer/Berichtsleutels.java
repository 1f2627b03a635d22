package nl.klacht.jakarta.beheer;

import java.util.List;
import java.util.stream.Stream;
import nl.klacht.jakarta.beveiliging.Rol;

/** The keys about what a municipality sends; part of the catalogue of {@link Sleutels}. */
final class Berichtsleutels {

    static final String GROEP = "berichten.";
    static final String MAIL = GROEP + "mail.";
    static final String WEBHOOK = GROEP + "webhook.";

    /** The keys that may come from the environment only. */
    static final String WACHTWOORD = MAIL + "wachtwoord";

    static final String GEHEIM = WEBHOOK + "geheim";

    /** The roles that may have an address of their own. */
    static final List<Rol> ROLLEN = List.of(Rol.LOKET, Rol.LEIDINGGEVENDE, Rol.BELEID, Rol.COLLEGE, Rol.FG);

    static final int VOORAF_HOOGSTENS = 20;

    private static final String OMGEVING = Sleutel.ALLEEN_IN_OMGEVING;
    private static final String PAD = "het volledige pad van een bestand";

    private Berichtsleutels() {}

    static Stream<Sleutel> alle() {
        return Stream.of(Stream.of(herinnering()), adressen(), mail(), webhook())
                .flatMap(s -> s);
    }

    private static Sleutel herinnering() {
        return sleutel(
                GROEP + "herinnering",
                "Hoeveel werkdagen voor een datum de eigenaar een herinnering krijgt. Met 0 pas als de datum voorbij is. Zonder deze sleutel: "
                        + Berichtinstelling.VOORAF + ".",
                "0 tot en met " + VOORAF_HOOGSTENS,
                String.valueOf(Berichtinstelling.VOORAF));
    }

    private static Stream<Sleutel> adressen() {
        return ROLLEN.stream()
                .map(rol -> sleutel(
                        GROEP + "adres." + rol.code(),
                        "Waar e-mail voor de rol `" + rol.code() + "` aankomt. Zonder deze sleutel: `contact.email`.",
                        "een e-mailadres",
                        rol.code() + "@voorbeeldstad.example"));
    }

    private static Stream<Sleutel> mail() {
        return Stream.of(
                sleutel(
                        MAIL + "host",
                        "De eigen mailserver van de gemeente. Zonder deze groep gaat e-mail via de mailserver van de installatie, als die er is.",
                        "een hostnaam",
                        "mail.voorbeeldstad.example"),
                sleutel(
                        MAIL + "poort",
                        "De poort. Zonder deze sleutel: " + Mailinstelling.POORT + ".",
                        "1 tot en met 65535",
                        String.valueOf(Mailinstelling.POORT)),
                sleutel(
                        MAIL + "van",
                        "Het adres van de afzender. Verplicht bij `berichten.mail.host`.",
                        "een e-mailadres",
                        "klachten@voorbeeldstad.example"),
                sleutel(
                        MAIL + "beveiliging",
                        "Hoe de verbinding is beschermd. Zonder deze sleutel: `starttls`.",
                        "`starttls`, `tls` of, alleen op deze computer, `geen`",
                        "starttls"),
                sleutel(MAIL + "login", "De login, als de server die vraagt.", "tekst", "klachten"),
                sleutel(
                        WACHTWOORD,
                        "Het wachtwoord bij de login. In een bestand met instellingen wordt het geweigerd.",
                        OMGEVING,
                        "…"),
                sleutel(
                        MAIL + "wachtwoordBestand",
                        "Een bestand met het wachtwoord. Het wordt bij elk gebruik gelezen.",
                        PAD,
                        "/run/secrets/mail-voorbeeldstad"));
    }

    private static Stream<Sleutel> webhook() {
        return Stream.of(
                sleutel(
                        WEBHOOK + "adres",
                        "Een ander systeem dat elke stap in een dossier hoort: met nummers, zonder inhoud en zonder namen.",
                        "een adres dat begint met `https://`; `http://` alleen op deze computer",
                        "https://zaken.voorbeeldstad.example/klachten"),
                sleutel(
                        GEHEIM,
                        "Waarmee elk bericht wordt getekend. Dit of `berichten.webhook.geheimBestand` is verplicht bij `berichten.webhook.adres`.",
                        OMGEVING,
                        "…"),
                sleutel(
                        WEBHOOK + "geheimBestand",
                        "Een bestand met dat geheim. Het wordt bij elk gebruik gelezen.",
                        PAD,
                        "/run/secrets/webhook-voorbeeldstad"),
                sleutel(
                        WEBHOOK + "bron",
                        "Hoe de gemeente zich noemt in de berichten. Zonder deze sleutel: `urn:klacht:<id>`.",
                        "een URN, bijvoorbeeld met het OIN van de gemeente",
                        "urn:nld:oin:00000001000000000000:systeem:klacht"),
                sleutel(
                        WEBHOOK + "intern",
                        "Of dat systeem in een eigen netwerk mag staan, met een adres dat van buiten niet te bereiken is. Zonder deze sleutel: nee.",
                        "`ja` of `nee`",
                        "ja"));
    }

    private static Sleutel sleutel(String naam, String betekenis, String toegestaan, String voorbeeld) {
        return new Sleutel(naam, false, betekenis, toegestaan, voorbeeld);
    }
}
