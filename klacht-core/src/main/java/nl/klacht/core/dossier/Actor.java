package nl.klacht.core.dossier;

import java.util.Objects;

/**
 * Who did something: an account and the role in which it acted. Never a name.
 *
 * @param gebruiker the account's id
 * @param rol the role, a word of the municipality's own organisation
 */
public record Actor(String gebruiker, String rol) {

    public Actor {
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(rol, "rol");
    }
}
