package nl.klacht.jakarta.opdracht.kopie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Closes one municipality on all servers. */
public final class SluitGemeente implements Opdracht {

    private static final String ZIN = "--zin";

    @Override
    public String naam() {
        return "sluit";
    }

    @Override
    public String gebruik() {
        return "<gemeente> [--zin <wat bezoekers lezen>]";
    }

    @Override
    public String uitleg() {
        return "Sluit één gemeente op alle servers, tot zij weer geopend wordt.";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(ZIN);
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws SQLException {
        Ingeschrevene gemeente = werkplek.lees(argumenten.neem("de gemeente"));
        String zin = argumenten.optie(ZIN).orElse(Sluiting.standaardzin(gemeente));
        argumenten.eisOp();
        try (Connection register = werkplek.register()) {
            boolean wasOpen = Sluiting.sluit(register, gemeente, zin);
            Sluiting.wachtTotBekend(register, gemeente);
            werkplek.zeg(gemeente.naam() + (wasOpen ? " is nu dicht." : " was al dicht."));
        }
    }
}
