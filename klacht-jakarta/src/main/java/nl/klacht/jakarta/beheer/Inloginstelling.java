package nl.klacht.jakarta.beheer;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.beveiliging.Rol;
import org.jspecify.annotations.Nullable;

/**
 * How the people of one municipality log in: at its own issuer, as its own client, and what the claims of that issuer mean
 * here.
 *
 * @param issuer as the tokens name it; what else is needed is read there (discovery)
 * @param client our id at the issuer
 * @param geheim what we prove with that we are this client
 * @param gebruikersclaim the claim with the account's id
 * @param rollenclaim the claim with the groups or roles; a dot steps into an object
 * @param rollen which values of that claim give which role; a role without values is given to nobody
 * @param groepenclaim the claim that says in which groups somebody works
 * @param groepen which values of that claim give which group of colleagues
 * @param dienstverlenerclaim the claim with the id of the provider an aanbieder works for
 * @param acr how strongly somebody must have logged in at the issuer, when the municipality demands it
 * @param api what tokens for the API must say; without it the API takes no tokens
 */
public record Inloginstelling(
        URI issuer,
        String client,
        Clientgeheim geheim,
        String gebruikersclaim,
        String rollenclaim,
        Map<Rol, Set<String>> rollen,
        String groepenclaim,
        Map<String, Set<String>> groepen,
        @Nullable String dienstverlenerclaim,
        @Nullable String acr,
        @Nullable Api api) {

    public Inloginstelling {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(geheim, "geheim");
        rollen = Map.copyOf(rollen);
        groepen = Map.copyOf(groepen);
    }

    /** What tokens for the API must say, when it takes any. */
    public Optional<Api> findApi() {
        return Optional.ofNullable(api);
    }

    /**
     * For whom a token for the API is meant and who may have asked for it.
     *
     * @param audience this API, by a name that no client has
     * @param clients the clients whose tokens are taken
     */
    public record Api(String audience, Set<String> clients) {

        public Api {
            clients = Set.copyOf(clients);
        }
    }
}
