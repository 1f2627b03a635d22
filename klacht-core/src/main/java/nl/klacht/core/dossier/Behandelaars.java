package nl.klacht.core.dossier;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who of the municipality handles a dossier, and who may not.
 *
 * @param gespreksvoerder who holds the informal talk (11 II)
 * @param geweigerd the accounts the klager refused as gespreksvoerder
 * @param betrokken the accounts that were found to be involved in the conduct; they never handle the klaagschrift (Awb 9:7)
 * @param behandelaar who handles the klaagschrift (Awb 9:7)
 */
public record Behandelaars(
        @Nullable Toewijzing gespreksvoerder,
        Set<String> geweigerd,
        Set<String> betrokken,
        @Nullable Toewijzing behandelaar) {

    /** Nobody yet. */
    static final Behandelaars NIEMAND = new Behandelaars(null, Set.of(), Set.of(), null);

    public Behandelaars {
        geweigerd = Set.copyOf(geweigerd);
        betrokken = Set.copyOf(betrokken);
    }

    public Behandelaars weigerGespreksvoerder(String gebruiker) {
        return metGeweigerd(erbij(geweigerd, gebruiker)).metGespreksvoerder(null);
    }

    /** Who was involved stays so, also when somebody else takes over. */
    public Behandelaars plusBetrokken(String gebruiker) {
        return metBetrokken(erbij(betrokken, gebruiker));
    }

    public Behandelaars metGespreksvoerder(@Nullable Toewijzing nieuw) {
        return new Behandelaars(nieuw, geweigerd, betrokken, behandelaar);
    }

    private Behandelaars metGeweigerd(Set<String> nieuw) {
        return new Behandelaars(gespreksvoerder, nieuw, betrokken, behandelaar);
    }

    private Behandelaars metBetrokken(Set<String> nieuw) {
        return new Behandelaars(gespreksvoerder, geweigerd, nieuw, behandelaar);
    }

    public Behandelaars metBehandelaar(@Nullable Toewijzing nieuw) {
        return new Behandelaars(gespreksvoerder, geweigerd, betrokken, nieuw);
    }

    private static Set<String> erbij(Set<String> rij, String nieuw) {
        Set<String> alle = new HashSet<>(rij);
        alle.add(nieuw);
        return alle;
    }
}
