package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Removes a municipality that leaves: one person asks, another confirms. */
public final class VerwijderGemeente implements Opdracht {

    private static final String BEWIJS = "--bewijs";
    private static final String DOOR = "--door";
    private static final String CODE = "--code";
    private static final String VERKLARING = "--verklaring";

    @Override
    public String naam() {
        return "verwijder";
    }

    @Override
    public String gebruik() {
        return "<gemeente> --bewijs <back-up> --door <wie> [--sleutel <bestand>]"
                + " | <gemeente> --bewijs <back-up> --door <een ander> --code <code> --verklaring <bestand> [--sleutel <bestand>]";
    }

    @Override
    public String uitleg() {
        return "Verwijdert een gemeente die vertrekt: de een vraagt het en krijgt een code, een ander bevestigt met die code.";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(BEWIJS, DOOR, CODE, VERKLARING, MaakBackUp.SLEUTEL);
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        String id = argumenten.neem("de gemeente");
        Path bewijs = Path.of(argumenten.eisOptie(BEWIJS));
        String door = argumenten.eisOptie(DOOR).strip();
        Optional<String> code = argumenten.optie(CODE);
        Path verklaring = code.isPresent() ? Path.of(argumenten.eisOptie(VERKLARING)) : null;
        Sleutel sleutel = MaakBackUp.sleutel(argumenten);
        argumenten.eisOp();
        Verwijdering verwijdering = new Verwijdering(werkplek, werkplek.lees(id), bewijs, sleutel, door);
        if (verklaring == null) {
            String nieuweCode = verwijdering.stelVoor();
            werkplek.zeg("De back-up is heel en bevat alles wat er is. Er is nog niets verwijderd.");
            werkplek.zeg(
                    "Laat binnen een dag iemand anders dan " + door + " bevestigen, met de code " + nieuweCode + ".");
        } else {
            Verklaring uitkomst = verwijdering.bevestig(code.get().strip(), verklaring);
            uitkomst.zinnen().forEach(werkplek::zeg);
            werkplek.zeg("De verklaring staat in " + verklaring + ".");
        }
    }
}
