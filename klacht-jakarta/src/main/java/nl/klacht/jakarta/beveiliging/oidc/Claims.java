package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.jakarta.beheer.Inloginstelling;
import nl.klacht.jakarta.beveiliging.Rol;
import org.jspecify.annotations.Nullable;

/** What the claims of a token mean at a municipality. The token itself has been judged before. */
final class Claims {

    private static final int ID_HOOGSTENS = 100;

    private final Map<String, Object> claims;

    Claims(JWTClaimsSet claims) {
        this.claims = claims.getClaims();
    }

    Identiteit identiteit(Inloginstelling inloggen) throws TokenGeweigerd {
        if (claims.containsKey("represents")) {
            throw new TokenGeweigerd("somebody acts for another (claim represents)");
        }
        Set<Rol> rollen = rollen(inloggen);
        return new Identiteit(
                gebruiker(inloggen.gebruikersclaim()),
                rollen,
                groepen(inloggen),
                dienstverlener(inloggen.dienstverlenerclaim(), rollen));
    }

    private String gebruiker(String claim) throws TokenGeweigerd {
        List<String> waarden = waarden(claim);
        if (waarden.size() != 1
                || waarden.get(0).isBlank()
                || waarden.get(0).length() > ID_HOOGSTENS
                || waarden.get(0).chars().anyMatch(Character::isISOControl)) {
            throw new TokenGeweigerd("no usable account id in claim " + claim);
        }
        return waarden.get(0).strip();
    }

    private Set<Rol> rollen(Inloginstelling inloggen) {
        List<String> gegeven = waarden(inloggen.rollenclaim());
        return inloggen.rollen().entrySet().stream()
                .filter(e -> gegeven.stream().anyMatch(e.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
    }

    private Set<String> groepen(Inloginstelling inloggen) {
        List<String> gegeven = waarden(inloggen.groepenclaim());
        return inloggen.groepen().entrySet().stream()
                .filter(e -> gegeven.stream().anyMatch(e.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private @Nullable String dienstverlener(@Nullable String claim, Set<Rol> rollen) {
        if (claim == null || !rollen.contains(Rol.AANBIEDER)) {
            return null;
        }
        List<String> waarden = waarden(claim);
        return waarden.size() == 1 ? waarden.get(0) : null;
    }

    /** The text or texts of a claim: by its whole name, or step by step where the name has dots. */
    private List<String> waarden(String naam) {
        Object waarde = claims.containsKey(naam) ? claims.get(naam) : stap(claims, naam);
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return waarde instanceof String tekst ? List.of(tekst) : List.of();
    }

    private static @Nullable Object stap(Map<?, ?> object, String pad) {
        Object waarde = object;
        for (String deel : pad.split("\\.")) {
            waarde = waarde instanceof Map<?, ?> map ? map.get(deel) : null;
        }
        return waarde;
    }
}
