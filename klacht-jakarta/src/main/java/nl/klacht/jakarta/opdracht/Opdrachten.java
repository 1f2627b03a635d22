package nl.klacht.jakarta.opdracht;

import java.util.List;
import java.util.Optional;
import nl.klacht.jakarta.opdracht.export.Bewijs;
import nl.klacht.jakarta.opdracht.export.Exporteer;
import nl.klacht.jakarta.opdracht.export.Keten;
import nl.klacht.jakarta.opdracht.kopie.ControleerBackUp;
import nl.klacht.jakarta.opdracht.kopie.HerstelGemeente;
import nl.klacht.jakarta.opdracht.kopie.MaakBackUp;
import nl.klacht.jakarta.opdracht.kopie.OpenGemeente;
import nl.klacht.jakarta.opdracht.kopie.SluitGemeente;
import nl.klacht.jakarta.opdracht.kopie.VerwijderGemeente;

/** Every command there is. */
final class Opdrachten {

    static final List<Opdracht> ALLE = List.of(
            new Toestand(),
            new MaakBackUp(),
            new ControleerBackUp(),
            new HerstelGemeente(),
            new SluitGemeente(),
            new OpenGemeente(),
            new VerwijderGemeente(),
            new Exporteer(),
            new Keten(),
            new Bewijs());

    private Opdrachten() {}

    static Optional<Opdracht> find(String naam) {
        return ALLE.stream().filter(opdracht -> opdracht.naam().equals(naam)).findFirst();
    }
}
