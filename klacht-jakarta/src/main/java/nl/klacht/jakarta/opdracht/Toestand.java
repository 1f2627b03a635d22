package nl.klacht.jakarta.opdracht;

import java.sql.Connection;
import java.sql.SQLException;

/** Shows which municipalities this installation has. */
final class Toestand implements Opdracht {

    @Override
    public String naam() {
        return "toestand";
    }

    @Override
    public String gebruik() {
        return "";
    }

    @Override
    public String uitleg() {
        return "Toont de gemeenten van deze installatie.";
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws SQLException {
        argumenten.eisOp();
        try (Connection register = werkplek.register()) {
            for (Ingeschrevene gemeente : Ingeschrevene.alle(register)) {
                werkplek.zeg("%-24s %-8s versie %-6s %-15s %s"
                        .formatted(
                                gemeente.id(),
                                gemeente.isDicht() ? "dicht" : gemeente.status(),
                                gemeente.versie(),
                                gemeente.muur(),
                                gemeente.naam()));
            }
        }
    }
}
