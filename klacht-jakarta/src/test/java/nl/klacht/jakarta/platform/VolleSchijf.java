package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the database say of one municipality that its disk is full (53100), until there is space again. */
enum VolleSchijf {
    /** In the middle of what a step writes. */
    HALVERWEGE("create trigger proef_vol before insert or update on %s.dossier"),
    /** When everything was written, and the transaction is committed. */
    BIJ_HET_VASTLEGGEN("create constraint trigger proef_vol after insert or update on %s.dossier"
            + " deferrable initially deferred");

    private final String trigger;

    VolleSchijf(String trigger) {
        this.trigger = trigger;
    }

    void begin(Connection superuser, String schema) throws SQLException {
        ProefPostgres.voerUit(superuser, """
                create or replace function public.proef_vol() returns trigger language plpgsql as $$
                begin raise exception 'could not extend file' using errcode = '53100'; end $$""");
        ProefPostgres.voerUit(
                superuser, trigger.formatted(schema) + " for each row execute function public.proef_vol()");
    }

    static void einde(Connection superuser, String schema) throws SQLException {
        ProefPostgres.voerUit(superuser, "drop trigger if exists proef_vol on " + schema + ".dossier");
        ProefPostgres.voerUit(superuser, "drop function if exists public.proef_vol()");
    }
}
