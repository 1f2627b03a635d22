package nl.klacht.jakarta.beheer;

import java.util.Set;
import nl.klacht.core.dossier.Domein;

/**
 * A provider under contract with the municipality.
 *
 * @param id fixed name, which dossiers and accounts refer to
 * @param naam as residents know it
 * @param regelingen for what it works
 * @param email its complaints desk; empty when unknown, like the two that follow
 */
public record Dienstverlener(
        String id, String naam, Set<Domein> regelingen, String email, String telefoon, String website) {

    public Dienstverlener {
        regelingen = Set.copyOf(regelingen);
    }
}
