package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.klacht.core.gemeente.Kader;

/** In what the dossiers of a municipality are judged. */
@ApplicationScoped
public class Kaders {

    private final Gemeenten gemeenten;

    @Inject
    public Kaders(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    /** For the container's proxy. */
    protected Kaders() {
        this(null);
    }

    /** @throws GemeenteGestopt when the settings of this municipality are wrong */
    public Kader van(String tenantId) {
        return gemeenten.van(tenantId).kader();
    }
}
