package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The providers of a municipality, in the order of its file; the demonstration account belongs to the first. */
@ApplicationScoped
public class Dienstverleners {

    private final Gemeenten gemeenten;

    @Inject
    public Dienstverleners(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    /** For the container's proxy. */
    protected Dienstverleners() {
        this(null);
    }

    /** @throws GemeenteGestopt when the settings of this municipality are wrong */
    public List<Dienstverlener> van(String tenantId) {
        return gemeenten.van(tenantId).dienstverleners();
    }
}
