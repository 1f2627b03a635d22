package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;

/** How rows are written, so that the same rows give the same bytes on every server and at every time. */
final class Vorm {

    private Vorm() {}

    /** Also: what a policy would hide is an error instead of a row less, and a table is read from its beginning. */
    static void zet(Connection c) throws SQLException {
        Sql.voerUit(
                c,
                "set timezone = 'UTC'",
                "set datestyle = 'ISO, MDY'",
                "set intervalstyle = 'postgres'",
                "set bytea_output = 'hex'",
                "set extra_float_digits = 3",
                "set row_security = off",
                "set synchronize_seqscans = off",
                "set statement_timeout = 0");
    }
}
