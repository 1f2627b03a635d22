package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.Werkplek;
import org.jspecify.annotations.Nullable;

/** Backs up one municipality while everybody works on. */
public final class MaakBackUp implements Opdracht {

    static final String SLEUTEL = "--sleutel";

    private static final DateTimeFormatter IN_NAAM =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Override
    public String naam() {
        return "back-up";
    }

    @Override
    public String gebruik() {
        return "<gemeente> <bestand of map> [--sleutel <bestand>]";
    }

    @Override
    public String uitleg() {
        return "Maakt een back-up van één gemeente, zoals zij op dit moment is; met een sleutel is die versleuteld.";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(SLEUTEL);
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        String id = argumenten.neem("de gemeente");
        Path doel = Path.of(argumenten.neem("het bestand of de map"));
        Sleutel sleutel = sleutel(argumenten);
        argumenten.eisOp();
        Ingeschrevene gemeente = werkplek.lees(id);
        Path bestand = Files.isDirectory(doel) ? doel.resolve(naam(gemeente, werkplek)) : doel;
        try (Connection register = werkplek.register();
                Bron bron = Bron.open(werkplek.gemeente(gemeente), gemeente.schema())) {
            Manifest manifest = new Kopieschrijver(gemeente, bron, register).schrijf(bestand, sleutel);
            werkplek.zeg("De back-up van %s staat in %s.".formatted(gemeente.naam(), bestand));
            werkplek.zeg("Zoals de gemeente was op %s: %d dossiers, %d gebeurtenissen; %d tabellen met %d rijen."
                    .formatted(
                            manifest.moment(),
                            manifest.keten().dossiers(),
                            manifest.keten().gebeurtenissen(),
                            manifest.tabellen().size(),
                            manifest.rijen()));
        }
    }

    static @Nullable Sleutel sleutel(Argumenten argumenten) throws IOException {
        String bestand = argumenten.optie(SLEUTEL).orElse(null);
        return bestand == null ? null : Sleutel.lees(Path.of(bestand));
    }

    private static String naam(Ingeschrevene gemeente, Werkplek werkplek) {
        return "klacht-%s-%s.back-up".formatted(gemeente.id(), IN_NAAM.format(werkplek.nu()));
    }
}
