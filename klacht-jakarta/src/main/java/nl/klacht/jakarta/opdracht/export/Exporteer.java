package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beheer.GemeenteGestopt;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Writes everything of one municipality to a folder, in open formats, while the service runs. */
public final class Exporteer implements Opdracht {

    private static final String WAAROM = "--waarom";

    @Override
    public String naam() {
        return "exporteer";
    }

    @Override
    public String gebruik() {
        return "<gemeente> <map> --waarom <reden>";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(WAAROM);
    }

    @Override
    public String uitleg() {
        return "Schrijft alles van een gemeente naar een nieuwe map, in open vormen. De reden staat daarna bij ‘Wie las wat’.";
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        String id = argumenten.neem("de gemeente");
        Path doel = Path.of(argumenten.neem("de map"));
        String waarom = Logregel.reden(argumenten.optie(WAAROM), "Zeg met --waarom waarvoor deze export is.");
        argumenten.eisOp();
        Ingeschrevene ingeschrevene = werkplek.lees(id);
        Gemeente gemeente = gemeente(id);
        Logregel.export("alles van de gemeente", waarom).schrijf(werkplek, ingeschrevene);
        Instant nu = werkplek.nu();
        Map<String, Long> telling;
        try (Momentopname opname = Momentopname.van(werkplek.gemeente(ingeschrevene), ingeschrevene)) {
            telling = new Uitvoer(opname, ingeschrevene, gemeente, nu).schrijf(doel);
        }
        werkplek.zeg("De export van " + gemeente.naam() + " staat in " + doel + ": "
                + telling.entrySet().stream()
                        .map(deel -> deel.getKey() + " " + deel.getValue())
                        .collect(Collectors.joining(", "))
                + ".");
        werkplek.zeg("Er staan persoonsgegevens in. Nakijken: klacht keten controleer " + doel);
    }

    private static Gemeente gemeente(String id) {
        try {
            return Gemeenten.naastDienst().van(id);
        } catch (GemeenteGestopt | IllegalArgumentException e) {
            throw new OpdrachtGeweigerd(
                    "De instellingen van " + id
                            + " zijn niet te lezen, dus haar termijnen niet te berekenen. Herstel haar map in KLACHT_TENANT_CONFIGS.",
                    e);
        }
    }
}
