package nl.klacht.jakarta.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import nl.klacht.jakarta.tenant.EigenBron;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenants;
import nl.klacht.jakarta.tenant.Verbindingsbron;
import nl.klacht.jakarta.tenant.Werkruimte;

/** The pool of a municipality with a login of its own; for the others, and for the register, the shared one. */
@ApplicationScoped
class Bronnen implements Verbindingsbron {

    private final Tenants tenants;
    private final GedeeldePool gedeeld;
    private final EigenPools eigen;

    @Inject
    Bronnen(Tenants tenants, GedeeldePool gedeeld, EigenPools eigen) {
        this.tenants = tenants;
        this.gedeeld = gedeeld;
        this.eigen = eigen;
    }

    /** For the container's proxy. */
    protected Bronnen() {
        this(null, null, null);
    }

    @Override
    public Connection open(Werkruimte werkruimte) throws SQLException {
        EigenBron bron = tenants.find(werkruimte).flatMap(Tenant::findBron).orElse(null);
        return bron == null ? gedeeld.open(werkruimte) : eigen.open(werkruimte, bron);
    }
}
