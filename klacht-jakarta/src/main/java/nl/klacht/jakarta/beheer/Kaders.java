package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.jakarta.fout.Geweigerd;

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

    /**
     * Refuses a message that arrived when the municipality did not exist, and names who took over.
     *
     * @throws Geweigerd when it did not exist on that day
     */
    public void eisBestaat(String tenantId, LocalDate dag) {
        Gemeente gemeente = gemeenten.van(tenantId);
        Bevinding<Toelating> bevinding = gemeente.bestaan().magOntvangen(gemeente.naam(), dag);
        if (Bevinding.isGeweigerd(bevinding)) {
            throw new Geweigerd(bevinding.gronden());
        }
    }

    /** @throws GemeenteGestopt when the settings of this municipality are wrong */
    public Kader van(String tenantId) {
        return gemeenten.van(tenantId).kader();
    }
}
