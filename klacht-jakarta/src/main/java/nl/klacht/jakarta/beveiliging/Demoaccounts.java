package nl.klacht.jakarta.beveiliging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;

/**
 * The accounts of demo mode: the user name is the role and the password is known. They exist apart at every municipality
 * and nowhere else.
 */
public final class Demoaccounts {

    private static final String WACHTWOORD = "demo";
    private static final Map<String, Rol> GEMEENTE = new TreeMap<>();

    static {
        for (Rol rol : Rol.values()) {
            GEMEENTE.put(rol.code(), rol);
        }
        GEMEENTE.remove(Rol.PLATFORM.code());
        GEMEENTE.put("behandelaar2", Rol.BEHANDELAAR);
        GEMEENTE.put("behandelaar3", Rol.BEHANDELAAR);
    }

    /** Two handle each other's dossiers; the third works elsewhere and sees none of theirs. */
    private static final Map<String, String> GROEPEN = Map.of(
            "behandelaar", "wmo",
            "behandelaar2", "wmo",
            "behandelaar3", "jeugd");

    private Demoaccounts() {}

    /** The one who logged in with such an account. */
    public static Aanvrager aanvrager(String gebruiker, Set<Rol> rollen) {
        String groep = GROEPEN.get(gebruiker);
        return new Aanvrager(gebruiker, rollen, groep == null ? Set.of() : Set.of(groep), null);
    }

    /** The roles of an account of a municipality; at the Nationale ombudsman's tenants nobody logs in as second line. */
    static Optional<Set<Rol>> vanGemeente(String gebruiker, String wachtwoord, Tweedelijnsvoorziening tweedeLijn) {
        return Optional.ofNullable(GEMEENTE.get(gebruiker))
                .filter(rol -> WACHTWOORD.equals(wachtwoord))
                .filter(rol -> rol != Rol.TWEEDELIJN || tweedeLijn.soort().isEigen())
                .map(Set::of);
    }

    static List<String> namenVanGemeente(Tweedelijnsvoorziening tweedeLijn) {
        return GEMEENTE.keySet().stream()
                .filter(naam -> vanGemeente(naam, WACHTWOORD, tweedeLijn).isPresent())
                .toList();
    }

    static List<String> namenVanPlatform() {
        return List.of(Rol.PLATFORM.code());
    }

    static Optional<Set<Rol>> vanPlatform(String gebruiker, String wachtwoord) {
        return Rol.PLATFORM.code().equals(gebruiker) && WACHTWOORD.equals(wachtwoord)
                ? Optional.of(Set.of(Rol.PLATFORM))
                : Optional.empty();
    }
}
