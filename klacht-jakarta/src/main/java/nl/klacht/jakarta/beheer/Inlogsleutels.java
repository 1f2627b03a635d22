package nl.klacht.jakarta.beheer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.klacht.jakarta.beveiliging.Rol;

/** The keys about logging in; part of the catalogue of {@link Sleutels}. */
final class Inlogsleutels {

    static final String GROEP = "inloggen.";

    /** The groups of colleagues, numbered. */
    static final String GROEPEN = GROEP + "groep";

    /** The one key that may come from the environment only. */
    static final String GEHEIM = GROEP + "geheim";

    /** The roles that a municipality gives; the platform is not its to give. */
    static final List<Rol> ROLLEN =
            Arrays.stream(Rol.values()).filter(rol -> rol != Rol.PLATFORM).toList();

    private Inlogsleutels() {}

    static Stream<Sleutel> alle() {
        return Stream.concat(
                Stream.concat(eerste(), ROLLEN.stream().map(Inlogsleutels::rol)),
                Stream.of(
                        sleutel(
                                "groepen",
                                "De claim met de groepen van collega's die elkaars dossiers behandelen. Zonder deze sleutel: dezelfde claim als `inloggen.rollen`.",
                                "de naam van een claim; met een punt voor een veld daarbinnen",
                                "afdelingen"),
                        sleutelInGroep(
                                "naam",
                                "De naam van een groep. Een behandelaar ziet de dossiers van zichzelf en van wie in een van zijn groepen zit. Zonder deze groep: alleen die van zichzelf.",
                                "kleine letters, cijfers en streepjes",
                                "jeugd"),
                        sleutelInGroep(
                                "waarden",
                                "Welke waarden van die claim bij deze groep horen.",
                                "een of meer waarden met een komma ertussen",
                                "klachten-jeugd"),
                        sleutel(
                                "dienstverlener",
                                "De claim met de id van de dienstverlener (uit `dienstverleners.csv`) voor wie de rol `aanbieder` heeft. Verplicht bij `inloggen.rol.aanbieder`.",
                                "de naam van een claim",
                                "dienstverlener"),
                        sleutel(
                                "acr",
                                "Hoe sterk iemand bij de issuer moet zijn ingelogd. Wij vragen erom en weigeren wie minder sterk is ingelogd.",
                                "een waarde van de claim `acr`",
                                "http://eidas.europa.eu/LoA/substantial"),
                        sleutel(
                                "api.audience",
                                "Voor wie een toegangstoken voor de API bedoeld moet zijn (claim `aud`). Zonder deze sleutel neemt de API geen tokens aan.",
                                "een naam die van geen enkele client en van geen andere gemeente is",
                                "klacht-api-voorbeeldstad"),
                        sleutel(
                                "api.clients",
                                "Welke clients een token mogen hebben gevraagd (claim `azp` of `client_id`). Zonder deze sleutel: alleen `inloggen.client`.",
                                "een of meer client-id's met een komma ertussen",
                                "zaaksysteem")));
    }

    private static Stream<Sleutel> eerste() {
        return Stream.of(
                sleutel(
                        "issuer",
                        "Bij welke OpenID Connect-issuer de medewerkers inloggen. Zonder deze groep kan niemand inloggen, behalve in demonstratiemodus; die weigert hem juist.",
                        "een adres dat begint met `https://`, precies zoals de issuer zichzelf noemt; `http://` alleen op deze computer",
                        "https://inloggen.voorbeeldstad.example/realms/klachten"),
                sleutel("client", "Onze id bij de issuer (client id).", "tekst", "klacht-voorbeeldstad"),
                sleutel(
                        "geheim",
                        "Het geheim van de client. Dit of `inloggen.geheimBestand` is nodig. In een bestand met instellingen wordt het geweigerd.",
                        Sleutel.ALLEEN_IN_OMGEVING,
                        "…"),
                sleutel(
                        "geheimBestand",
                        "Een bestand met het geheim van de client, of met haar eigen sleutel (PEM, PKCS#8, RSA of EC): dan tekenen wij daarmee (`private_key_jwt`). Het wordt bij elk gebruik gelezen.",
                        "het volledige pad van een bestand",
                        "/run/secrets/klacht-voorbeeldstad"),
                sleutel(
                        "gebruiker",
                        "De claim met de id van het account. Deze id staat in de geschiedenis van dossiers. Zonder deze sleutel: `sub`.",
                        "de naam van een claim waarvan een waarde nooit naar iemand anders overgaat, en die geen naam van een mens is",
                        "personeelsnummer"),
                sleutel(
                        "rollen",
                        "De claim met de groepen of rollen. Zonder deze sleutel: `groups`.",
                        "de naam van een claim; met een punt voor een veld daarbinnen",
                        "realm_access.roles"));
    }

    private static Sleutel rol(Rol rol) {
        return sleutel(
                "rol." + rol.code(),
                "Welke waarden van die claim de rol `" + rol.code()
                        + "` geven. Zonder deze sleutel heeft niemand die rol.",
                "een of meer waarden met een komma ertussen",
                "klachten-" + rol.code());
    }

    private static Sleutel sleutelInGroep(String naam, String betekenis, String toegestaan, String voorbeeld) {
        return new Sleutel(GROEPEN + "." + Sleutel.NUMMER + "." + naam, true, betekenis, toegestaan, voorbeeld);
    }

    private static Sleutel sleutel(String naam, String betekenis, String toegestaan, String voorbeeld) {
        return new Sleutel(GROEP + naam, false, betekenis, toegestaan, voorbeeld);
    }
}
