package nl.klacht.jakarta.tenant;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where the connections of a tenant come from. One pool serves all that have no login, database or machine of their own;
 * nothing else in the code knows the difference.
 */
public interface Verbindingsbron {

    /** A pooled connection on the database of this work space, as a login that may read nothing there. */
    Connection open(Werkruimte werkruimte) throws SQLException;
}
