package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beheer.GemeenteGestopt;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.VerkeerdGebruik;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Writes everything of one municipality to a folder, in open formats, while the service runs. */
public final class Exporteer implements Opdracht {

    private static final String WAAROM = "--waarom";
    private static final int LANGSTE_REDEN = 500;
    private static final String LOGREGEL =
            "insert into inzage (id, moment, gebruiker, rollen, soort, vraag, waarom, trace_id)"
                    + " values (?, ?, ?, '', 'export', 'alles van de gemeente', ?, ?)";

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
        String waarom = argumenten
                .optie(WAAROM)
                .map(String::strip)
                .filter(reden -> !reden.isEmpty() && reden.length() <= LANGSTE_REDEN)
                .orElseThrow(() -> new VerkeerdGebruik("Zeg met --waarom waarvoor deze export is."));
        argumenten.eisOp();
        Ingeschrevene ingeschrevene = werkplek.lees(id);
        Gemeente gemeente = gemeente(id);
        schrijfOp(werkplek, ingeschrevene, waarom);
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

    /** Before anything is read, so that what fails halfway stands there too. */
    private static void schrijfOp(Werkplek werkplek, Ingeschrevene gemeente, String waarom) throws SQLException {
        try (Connection verbinding = werkplek.gemeente(gemeente)) {
            verbinding.setSchema(gemeente.schema());
            try (PreparedStatement regel = verbinding.prepareStatement(LOGREGEL)) {
                regel.setObject(1, UUID.randomUUID());
                regel.setObject(2, OffsetDateTime.ofInstant(werkplek.nu(), ZoneOffset.UTC));
                regel.setString(3, "opdrachtregel (" + System.getProperty("user.name") + ")");
                regel.setString(4, waarom);
                regel.setString(5, UUID.randomUUID().toString().replace("-", ""));
                regel.executeUpdate();
            }
        }
    }
}
