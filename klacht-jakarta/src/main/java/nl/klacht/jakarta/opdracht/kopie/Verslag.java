package nl.klacht.jakarta.opdracht.kopie;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import org.jspecify.annotations.Nullable;

/**
 * What a restore did, and per dossier what it left out: nothing disappears in silence. It holds numbers and kinds of steps,
 * and nothing of their content.
 *
 * @param kopieVan the moment of the back-up
 * @param tot until when steps were kept; null for all that the back-up holds
 * @param door the account on this machine that asked for it
 * @param weggelaten what the tables had until the restore and have no more, by dossier
 * @param vergeleken false when there was nothing to compare with, because the tables were gone or damaged
 */
record Verslag(
        String gemeente,
        Instant moment,
        Instant kopieVan,
        @Nullable Instant tot,
        String door,
        Manifest.Ketenstand nu,
        long teruggekomen,
        boolean vergeleken,
        List<Dossier> weggelaten) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final String VERSCHIL = """
            select van.dossier, van.volgnummer, van.soort, to_char(van.moment, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                coalesce(d.kenmerk, '')
            from %1$s.gebeurtenis van left join %1$s.dossier d on d.id = van.dossier
            where not exists (select 1 from %2$s.gebeurtenis naar
                where naar.dossier = van.dossier and naar.volgnummer = van.volgnummer and naar.hash = van.hash)
            order by van.dossier, van.volgnummer
            """;

    /** A dossier of which steps were left out. */
    record Dossier(String dossier, String kenmerk, boolean geheel, List<Stap> stappen) {}

    record Stap(int volgnummer, String soort, String moment) {}

    /** Compares the tables that were made ready with the present ones, in the caller's transaction. */
    static Verslag maak(
            Connection c,
            Ingeschrevene gemeente,
            Manifest manifest,
            @Nullable Instant tot,
            String nieuw,
            Instant moment)
            throws SQLException {
        boolean vergelijkbaar = Catalogus.tabellen(c, gemeente.schema()).stream()
                .map(Tabel::naam)
                .toList()
                .containsAll(List.of("gebeurtenis", "dossier"));
        List<List<String>> weg = vergelijkbaar ? verschil(c, gemeente.schema(), nieuw) : List.of();
        return new Verslag(
                gemeente.id(),
                moment,
                manifest.moment(),
                tot,
                System.getProperty("user.name"),
                Ketenlezer.stand(c, nieuw),
                vergelijkbaar ? verschil(c, nieuw, gemeente.schema()).size() : 0,
                vergelijkbaar,
                perDossier(weg));
    }

    private static List<List<String>> verschil(Connection c, String van, String naar) throws SQLException {
        return Sql.rijen(c, VERSCHIL.formatted(Sql.naam(van), Sql.naam(naar)));
    }

    private static List<Dossier> perDossier(List<List<String>> rijen) {
        Map<String, Dossier> dossiers = new TreeMap<>();
        for (List<String> rij : rijen) {
            int volgnummer = Integer.parseInt(rij.get(1));
            dossiers.computeIfAbsent(rij.get(0), id -> new Dossier(id, rij.get(4), volgnummer == 1, new ArrayList<>()))
                    .stappen()
                    .add(new Stap(volgnummer, rij.get(2), rij.get(3)));
        }
        return List.copyOf(dossiers.values());
    }

    long weggelatenStappen() {
        return weggelaten.stream()
                .mapToLong(dossier -> dossier.stappen().size())
                .sum();
    }

    String json() throws IOException {
        return JSON.writeValueAsString(this);
    }

    void schrijf(Path doel) throws IOException {
        try (Nieuwbestand bestand = Nieuwbestand.maak(doel)) {
            bestand.uit().write(json().getBytes(StandardCharsets.UTF_8));
            bestand.voltooi();
        }
    }
}
