package nl.klacht.jakarta.beveiliging;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param gebruiker the account's id; never a name
 * @param rollen what he is at this municipality; empty when he did not log in
 * @param groepen the groups of colleagues in which he works; may be empty
 * @param dienstverlener the provider he belongs to, when he is an aanbieder
 */
public record Aanvrager(
        String gebruiker,
        Set<Rol> rollen,
        Set<String> groepen,
        @Nullable String dienstverlener) {

    /** Somebody who did not log in. */
    public static final Aanvrager ONBEKEND = new Aanvrager("onbekend", Set.of(), null);

    public Aanvrager {
        rollen = Set.copyOf(rollen);
        groepen = Set.copyOf(groepen);
    }

    /** Somebody who works in no group. */
    public Aanvrager(String gebruiker, Set<Rol> rollen, @Nullable String dienstverlener) {
        this(gebruiker, rollen, Set.of(), dienstverlener);
    }

    /** The same person, in these roles. */
    Aanvrager als(Set<Rol> andere) {
        return new Aanvrager(gebruiker, andere, groepen, dienstverlener);
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }

    public boolean isAangemeld() {
        return !rollen.isEmpty();
    }
}
