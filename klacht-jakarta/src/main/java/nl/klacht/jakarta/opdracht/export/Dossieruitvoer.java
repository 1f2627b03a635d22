package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Bewaringvorm;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.json.Json;

/** Writes one dossier: its rows as they are, how it stands by the core, its files, and what an archive wants to know. */
final class Dossieruitvoer {

    static final String BESTAND = "dossier.json";
    static final String MDTO = ".mdto.xml";
    static final List<String> TABELLEN = List.of("gebeurtenis", "inhoud", "dossier", "onderdeel", "bijlage");
    private static final String JSON = "application/json";

    private final Exportmap map;
    private final Momentopname opname;
    private final Gemeente gemeente;
    private final Instant nu;
    private final boolean metBijlagen;
    private final Opslagvorm opslagvorm = new Opslagvorm();

    Dossieruitvoer(Exportmap map, Momentopname opname, Gemeente gemeente, Instant nu) throws SQLException {
        this.map = map;
        this.opname = opname;
        this.gemeente = gemeente;
        this.nu = nu;
        this.metBijlagen = opname.tabellen().contains("bijlage");
    }

    /**
     * What was written of a dossier.
     *
     * @param dossiermap its folder
     */
    record Geschreven(String dossiermap, Rijen rijen, int bestanden) {}

    /** The rows of a dossier. */
    record Rijen(
            String id,
            List<String> gebeurtenissen,
            List<String> inhoud,
            List<String> projectie,
            List<String> onderdelen,
            List<String> bijlagen) {

        /** The name that people know it by, when it has one that may name a folder. */
        String naam() {
            return projectie.stream()
                    .map(rij -> Dossierrijen.boom(rij).path("kenmerk").asText())
                    .filter(kenmerk -> kenmerk.matches("[A-Za-z0-9][A-Za-z0-9-]{0,60}"))
                    .findFirst()
                    .orElse(id);
        }
    }

    Geschreven schrijf(String id) throws IOException, SQLException {
        Rijen rijen = lees(id);
        String dossiermap = "dossiers/" + rijen.naam() + "/";
        Optional<Dossiervorm> stand = stand(rijen);
        Mdto.Stuk zaak = new Mdto.Stuk(naam(rijen, stand), id);
        Map<String, String> plaatsen = new LinkedHashMap<>();
        List<Mdto.Stuk> stukken = bijlagen(dossiermap, rijen, zaak, plaatsen);
        stukken.add(json(dossiermap, rijen, plaatsen, stand, zaak));
        mdto(dossiermap + "zaak" + MDTO, uit -> Mdto.zaak(uit, gemeente.naam(), zaak(zaak, rijen, stand, stukken)));
        return new Geschreven(dossiermap, rijen, stukken.size() - 1);
    }

    private Rijen lees(String id) throws SQLException {
        return new Rijen(
                id,
                opname.rijenVan("gebeurtenis", "dossier", "r.volgnummer", id),
                opname.rijenVan("inhoud", "dossier", "r.id", id),
                opname.rijenVan("dossier", "id", "r.id", id),
                opname.rijenVan("onderdeel", "dossier", "r.nummer", id),
                metBijlagen ? opname.rijenVan("bijlage", "dossier", "r.volgnummer, r.id", id) : List.of());
    }

    /** The dossier as the core judges it now; nothing when it has no history. */
    private Optional<Dossiervorm> stand(Rijen rijen) {
        List<Gebeurtenis> geschiedenis = Dossierrijen.bomen(rijen.gebeurtenissen()).stream()
                .map(Dossierrijen::gebeurtenis)
                .map(opslagvorm::lees)
                .toList();
        if (geschiedenis.isEmpty()) {
            return Optional.empty();
        }
        Dossier dossier = Dossier.vouw(UUID.fromString(rijen.id()), geschiedenis);
        Map<UUID, String> teksten = Dossierrijen.teksten(Dossierrijen.bomen(rijen.inhoud()));
        return Optional.of(
                Dossiervorm.van(new Stand(dossier, geschiedenis, "", gemeente.kader(), nu, teksten), soort -> false));
    }

    private Mdto.Stuk json(
            String dossiermap, Rijen rijen, Map<String, String> plaatsen, Optional<Dossiervorm> stand, Mdto.Stuk zaak)
            throws IOException {
        Mdto.Stuk stuk = new Mdto.Stuk(BESTAND, rijen.id() + "/" + BESTAND);
        Exportmap.Bestand bestand = map.bytes(dossiermap + BESTAND, uit -> {
            try (JsonGenerator json = Json.mapper().createGenerator(uit).useDefaultPrettyPrinter()) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.writeStartObject();
                json.writeStringField("gemeente", gemeente.id());
                json.writeStringField("id", rijen.id());
                rijen(json, "gebeurtenissen", rijen.gebeurtenissen());
                rijen(json, "inhoud", rijen.inhoud());
                rijen(json, "projectie", rijen.projectie());
                rijen(json, "onderdelen", rijen.onderdelen());
                rijen(json, "bijlagen", rijen.bijlagen());
                json.writeObjectField("bestanden", plaatsen);
                if (stand.isPresent()) {
                    json.writeObjectField("stand", zonderMogelijkheden(stand.get()));
                }
                json.writeEndObject();
            }
        });
        mdto(dossiermap + BESTAND + MDTO, uit -> Mdto.bestand(uit, gemeente.naam(), bestand, stuk, JSON, zaak, nu));
        return stuk;
    }

    /** What may be done in it says nothing outside the service. */
    private static JsonNode zonderMogelijkheden(Dossiervorm stand) {
        ObjectNode boom = Json.mapper().valueToTree(stand);
        boom.remove("mogelijkheden");
        return boom;
    }

    private static void rijen(JsonGenerator json, String naam, List<String> rijen) throws IOException {
        json.writeArrayFieldStart(naam);
        for (String rij : rijen) {
            json.writeRawValue(rij);
        }
        json.writeEndArray();
    }

    /** Writes the files that are still there; where each went is put down by its id. */
    private List<Mdto.Stuk> bijlagen(String dossiermap, Rijen rijen, Mdto.Stuk zaak, Map<String, String> plaatsen)
            throws IOException {
        Map<UUID, String> teksten = Dossierrijen.teksten(Dossierrijen.bomen(rijen.inhoud()));
        List<Mdto.Stuk> stukken = new ArrayList<>();
        for (JsonNode bijlage : Dossierrijen.bomen(rijen.bijlagen())) {
            if (!bijlage.path("stand").asText().equals("verwijderd")) {
                String naam = teksten.getOrDefault(
                        UUID.fromString(Dossierrijen.tekst(bijlage, "naam")), Dossierrijen.tekst(bijlage, "id"));
                String pad = Bestandsnaam.pad(
                        bijlage.path("volgnummer").asInt(),
                        naam,
                        bijlage.path("stand").asText().equals("beschikbaar"));
                plaatsen.put(Dossierrijen.tekst(bijlage, "id"), pad);
                stukken.add(bijlage(dossiermap + pad, naam, bijlage, zaak));
            }
        }
        return stukken;
    }

    private Mdto.Stuk bijlage(String pad, String naam, JsonNode bijlage, Mdto.Stuk zaak) throws IOException {
        String id = Dossierrijen.tekst(bijlage, "id");
        Mdto.Stuk stuk = new Mdto.Stuk(naam, id);
        Exportmap.Bestand bestand = map.bytes(pad, uit -> blokken(id, uit));
        mdto(
                pad + MDTO,
                uit -> Mdto.bestand(
                        uit,
                        gemeente.naam(),
                        bestand,
                        stuk,
                        bijlage.path("type").asText(),
                        zaak,
                        nu));
        return stuk;
    }

    private void blokken(String bijlage, OutputStream uit) throws IOException {
        try (PreparedStatement vraag =
                opname.vraag("select inhoud from bijlageblok where bijlage = cast(? as uuid) order by nummer")) {
            vraag.setFetchSize(1);
            vraag.setString(1, bijlage);
            try (ResultSet blok = vraag.executeQuery()) {
                while (blok.next()) {
                    uit.write(blok.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new IOException("bijlage " + bijlage + " is niet te lezen", e);
        }
    }

    private static String naam(Rijen rijen, Optional<Dossiervorm> stand) {
        return stand.map(vorm -> vorm.soort().name().toLowerCase(Locale.ROOT) + " ")
                        .orElse("")
                + rijen.naam();
    }

    private static Mdto.Zaak zaak(Mdto.Stuk zaak, Rijen rijen, Optional<Dossiervorm> stand, List<Mdto.Stuk> stukken) {
        Bewaringvorm bewaring = stand.map(Dossiervorm::bewaring).orElse(null);
        return new Mdto.Zaak(
                zaak.kenmerk(),
                zaak.naam(),
                stand.map(vorm -> vorm.soort().name().toLowerCase(Locale.ROOT)).orElse("klacht"),
                stand.map(Dossiervorm::ontvangstdatum).orElse(LocalDate.EPOCH),
                stand.map(Dossiervorm::geslotenVanaf).orElse(null),
                bewaring == null ? null : bewaring.klasse().vindplaats().aanduiding(),
                bewaring != null && bewaring.blijvend(),
                bewaring == null ? null : bewaring.tot(),
                stukken);
    }

    private void mdto(String pad, Metadata werk) throws IOException {
        map.tekst(pad, uit -> {
            try {
                werk.schrijf(uit);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
    }

    /** What writes metadata. */
    private interface Metadata {
        void schrijf(Writer uit) throws XMLStreamException;
    }
}
