package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** By what a municipality counts its complaints. */
@ApplicationScoped
public class Indelingen {

    private final Gemeenten gemeenten;

    @Inject
    public Indelingen(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    /** For the container's proxy. */
    protected Indelingen() {
        this(null);
    }

    /** @throws GemeenteGestopt when the settings of this municipality are wrong */
    public Indeling van(String tenantId) {
        return gemeenten.van(tenantId).indeling();
    }
}
