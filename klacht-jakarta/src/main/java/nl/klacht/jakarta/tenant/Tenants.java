package nl.klacht.jakarta.tenant;

import java.util.List;
import java.util.Optional;

/** The municipalities that this installation is configured for, whether or not they can be served now. */
public interface Tenants {

    List<Tenant> alle();

    /** By host name, lower case and without port. */
    Optional<Tenant> findByHost(String host);

    Optional<Tenant> find(String id);

    /** Whose work space this is; empty for the register. */
    Optional<Tenant> find(Werkruimte werkruimte);
}
