package nl.klacht.jakarta.beheer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.beveiliging.Rol;
import org.jspecify.annotations.Nullable;

/** Reads how the people of a municipality log in. */
final class Inloglezer {

    private static final Set<String> DEZE_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String GROEPSNAAM = "[a-z][a-z0-9-]{0,39}";

    private final Waarden waarden;
    private final Rij rij;

    Inloglezer(Waarden waarden) {
        this.waarden = waarden;
        this.rij = new Rij(waarden, Inlogsleutels.GROEP, Sleutels.DOCUMENT);
    }

    /** Nothing when no key of the group was used. */
    @Nullable
    Inloginstelling lees() {
        if (!waarden.heeft(Inlogsleutels.GROEP)) {
            return null;
        }
        URI issuer = issuer();
        String client = rij.verplicht("client");
        Map<Rol, Set<String>> rollen = rollen();
        String rollenclaim = rij.find("rollen").orElse("groups");
        return new Inloginstelling(
                issuer,
                client,
                geheim(),
                rij.find("gebruiker").orElse("sub"),
                rollenclaim,
                rollen,
                rij.find("groepen").orElse(rollenclaim),
                groepen(),
                dienstverlenerclaim(rollen),
                rij.find("acr").orElse(null),
                api(client));
    }

    private URI issuer() {
        String tekst = rij.verplicht("issuer");
        try {
            URI issuer = URI.create(tekst);
            if (!tekst.isEmpty() && !isVeilig(issuer)) {
                rij.fout("issuer", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} begint niet met https://", tekst));
            }
            return issuer;
        } catch (IllegalArgumentException e) {
            rij.fout("issuer", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen adres.", tekst));
            return URI.create("");
        }
    }

    static boolean isVeilig(URI issuer) {
        return "https".equals(issuer.getScheme()) && issuer.getHost() != null
                || "http".equals(issuer.getScheme()) && isDezeComputer(String.valueOf(issuer.getHost()));
    }

    static boolean isDezeComputer(String host) {
        return DEZE_COMPUTER.contains(host);
    }

    private Clientgeheim geheim() {
        Optional<String> waarde = waarden.findGeheim(Inlogsleutels.GEHEIM);
        Optional<String> bestand = rij.find("geheimBestand");
        if (waarde.isEmpty() && bestand.isEmpty()) {
            rij.fout(
                    "geheimBestand",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT,
                            "Het geheim van de client ontbreekt. Zet het in de omgeving, of noem hier het bestand waarin het staat."));
        }
        return waarde.map(Clientgeheim::van)
                .or(() -> bestand.map(Path::of).map(Clientgeheim::uit))
                .orElse(Clientgeheim.van(""));
    }

    private Map<Rol, Set<String>> rollen() {
        Map<Rol, Set<String>> rollen = new EnumMap<>(Rol.class);
        for (Rol rol : Inlogsleutels.ROLLEN) {
            rij.find("rol." + rol.code()).ifPresent(tekst -> rollen.put(rol, delen(tekst)));
        }
        if (rollen.isEmpty()) {
            rij.fout(
                    "rol",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT, "Niemand krijgt een rol. Noem bij ten minste één rol een waarde."));
        }
        return rollen;
    }

    private Map<String, Set<String>> groepen() {
        Map<String, Set<String>> groepen = new TreeMap<>();
        for (int nummer : waarden.nummers(Inlogsleutels.GROEPEN)) {
            Rij groep = new Rij(waarden, Inlogsleutels.GROEPEN + "." + nummer + ".", Sleutels.DOCUMENT);
            String naam = groep.verplicht("naam");
            Set<String> waarden = delen(groep.verplicht("waarden"));
            if (!naam.isEmpty() && !naam.matches(GROEPSNAAM)) {
                groep.fout(
                        "naam",
                        Grond.opgeschreven(
                                Sleutels.DOCUMENT, "{0} is geen naam van een groep. Gebruik kleine letters.", naam));
            }
            if (groepen.put(naam, waarden) != null) {
                groep.fout("naam", Grond.opgeschreven(Sleutels.DOCUMENT, "De groep {0} staat er twee keer.", naam));
            }
        }
        return groepen;
    }

    private @Nullable String dienstverlenerclaim(Map<Rol, Set<String>> rollen) {
        return rollen.containsKey(Rol.AANBIEDER)
                ? rij.verplicht("dienstverlener")
                : rij.find("dienstverlener").orElse(null);
    }

    private Inloginstelling.@Nullable Api api(String client) {
        Optional<String> audience = rij.find("api.audience");
        Set<String> clients = rij.find("api.clients").map(Inloglezer::delen).orElse(Set.of(client));
        if (audience.filter(naam -> naam.equals(client) || clients.contains(naam))
                .isPresent()) {
            rij.fout(
                    "api.audience",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT,
                            "{0} is ook de id van een client. Dan zou een bewijs van inloggen de API openen.",
                            audience.get()));
        }
        return audience.map(naam -> new Inloginstelling.Api(naam, clients)).orElse(null);
    }

    static Set<String> delen(String tekst) {
        List<String> delen = Arrays.stream(tekst.split(",")).map(String::strip).toList();
        return delen.stream().filter(deel -> !deel.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
