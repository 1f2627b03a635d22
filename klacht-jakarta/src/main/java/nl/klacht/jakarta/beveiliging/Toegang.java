package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;

/** Whether somebody gets to a dossier: by his role, or because it is his or of his group. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Toegang {

    private final Medewerkers medewerkers;

    @Inject
    public Toegang(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    /** For the container's proxy. */
    protected Toegang() {
        this(null);
    }

    /** A dossier he may not see does not exist for him. */
    public void eisZien(Aanvrager wie, Dossier dossier) {
        Set<String> hijZelf = Set.of(wie.gebruiker());
        boolean vraagGroep = wie.is(Rol.BEHANDELAAR) && !Rechten.magZien(wie, dossier, hijZelf);
        Rechten.eisZien(wie, dossier, vraagGroep ? kring(wie) : hijZelf);
    }

    /** Whose dossiers are his: he himself, and who works with him in a group. */
    public Set<String> kring(Aanvrager wie) {
        return medewerkers.kring(wie);
    }
}
