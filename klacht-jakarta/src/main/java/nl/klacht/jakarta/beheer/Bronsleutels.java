package nl.klacht.jakarta.beheer;

import java.util.stream.Stream;

/** The keys about a login or a database of the municipality's own; part of the catalogue of {@link Sleutels}. */
final class Bronsleutels {

    static final String GROEP = "datasource.";

    /** So many connections of one server at most, when nothing is said. */
    static final int VERBINDINGEN = 4;

    static final int VERBINDINGEN_HOOGSTENS = 50;

    private Bronsleutels() {}

    static Stream<Sleutel> alle() {
        return Stream.of(
                sleutel(
                        "url",
                        "Het JDBC-adres van een eigen database. Zonder deze sleutel: de gedeelde database.",
                        "een adres dat begint met `jdbc:postgresql://`, zonder naam en wachtwoord erin",
                        "jdbc:postgresql://db.voorbeeldstad.example:5432/klacht?sslmode=verify-full"),
                sleutel(
                        "login",
                        "De eigen databaselogin, die alleen bij het schema van deze gemeente kan. Verplicht in deze groep. Zonder deze groep deelt de gemeente de login van de installatie.",
                        "een naam van kleine letters, cijfers en `_`, die bij één gemeente hoort",
                        "klacht_voorbeeldstad"),
                sleutel(
                        "wachtwoord",
                        "Het wachtwoord van die login. Dit of `datasource.wachtwoordBestand` is nodig. In een bestand met instellingen wordt het geweigerd.",
                        Sleutel.ALLEEN_IN_OMGEVING,
                        "…"),
                sleutel(
                        "wachtwoordBestand",
                        "Een bestand met alleen dat wachtwoord. Het wordt gelezen bij elke nieuwe verbinding.",
                        "het volledige pad van een bestand",
                        "/run/secrets/klacht-voorbeeldstad-db"),
                sleutel(
                        "verbindingen",
                        "Hoeveel verbindingen één server hoogstens voor deze gemeente heeft. Zonder deze sleutel: "
                                + VERBINDINGEN + ".",
                        "1 tot en met " + VERBINDINGEN_HOOGSTENS,
                        "8"),
                sleutel(
                        "migratie.login",
                        "De login die in de eigen database de tabellen maakt. Alleen samen met `datasource.url`. Zonder deze sleutel: die van de installatie.",
                        "een naam van kleine letters, cijfers en `_`",
                        "klacht_migratie"),
                sleutel(
                        "migratie.wachtwoord",
                        "Het wachtwoord van de migratielogin. Dit of `datasource.migratie.wachtwoordBestand` is nodig bij `datasource.migratie.login`.",
                        Sleutel.ALLEEN_IN_OMGEVING,
                        "…"),
                sleutel(
                        "migratie.wachtwoordBestand",
                        "Een bestand met alleen dat wachtwoord.",
                        "het volledige pad van een bestand",
                        "/run/secrets/klacht-voorbeeldstad-migratie"));
    }

    private static Sleutel sleutel(String naam, String betekenis, String toegestaan, String voorbeeld) {
        return new Sleutel(GROEP + naam, false, betekenis, toegestaan, voorbeeld);
    }
}
