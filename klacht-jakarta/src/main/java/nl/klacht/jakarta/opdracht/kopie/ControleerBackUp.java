package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Reads a back-up whole and says what is in it; no database is needed. */
public final class ControleerBackUp implements Opdracht {

    @Override
    public String naam() {
        return "controleer-back-up";
    }

    @Override
    public String gebruik() {
        return "<back-up> [--sleutel <bestand>]";
    }

    @Override
    public String uitleg() {
        return "Leest een back-up helemaal en zegt of zij heel is en wat erin zit.";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(MaakBackUp.SLEUTEL);
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        Path bestand = Path.of(argumenten.neem("de back-up"));
        Sleutel sleutel = MaakBackUp.sleutel(argumenten);
        argumenten.eisOp();
        Manifest manifest = new Kopielezer(bestand, sleutel).controleer();
        werkplek.zeg("De back-up van %s is heel. Zoals de gemeente was op %s: %d dossiers, %d gebeurtenissen."
                .formatted(
                        manifest.naam(),
                        manifest.moment(),
                        manifest.keten().dossiers(),
                        manifest.keten().gebeurtenissen()));
        for (Manifest.Deel deel : manifest.tabellen()) {
            werkplek.zeg("  %-24s %9d rijen  %s".formatted(deel.naam(), deel.rijen(), deel.sha256()));
        }
    }
}
