package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Opens one municipality that was closed, or lets one come back, empty, that had left. */
public final class OpenGemeente implements Opdracht {

    @Override
    public String naam() {
        return "open";
    }

    @Override
    public String gebruik() {
        return "<gemeente>";
    }

    @Override
    public String uitleg() {
        return "Opent één gemeente die gesloten was. Een gemeente die vertrokken was, kan daarna weer meedoen.";
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws SQLException {
        String id = argumenten.neem("de gemeente");
        argumenten.eisOp();
        try (Connection register = werkplek.register()) {
            if (Sql.wijzig(register, "delete from register.vertrokken where id = ?", id) > 0) {
                werkplek.zeg(id + " kan weer meedoen: zij begint leeg, zodra een server haar map leest.");
                return;
            }
            Ingeschrevene gemeente = werkplek.lees(id);
            werkplek.zeg(gemeente.naam() + (Sluiting.open(register, gemeente) ? " is weer open." : " was al open."));
        }
    }
}
