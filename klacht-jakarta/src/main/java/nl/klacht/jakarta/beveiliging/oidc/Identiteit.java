package nl.klacht.jakarta.beveiliging.oidc;

import java.util.Set;
import nl.klacht.jakarta.beveiliging.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as the issuer of this municipality says.
 *
 * @param gebruiker the account's id
 * @param rollen what its claims give it here; may be empty
 * @param groepen the groups of colleagues in which he works; may be empty
 * @param dienstverlener the provider that its claim names, whether or not we know him
 */
public record Identiteit(
        String gebruiker,
        Set<Rol> rollen,
        Set<String> groepen,
        @Nullable String dienstverlener) {

    public Identiteit {
        rollen = Set.copyOf(rollen);
        groepen = Set.copyOf(groepen);
    }
}
