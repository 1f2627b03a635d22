package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/**
 * Reads an export back: every file is there as it was written and no other, the lists agree, and the histories hold by
 * their chains and heads. It needs no server and no database.
 */
final class Exportcontrole {

    private static final int SOM = 64;
    private static final String TUSSEN = "  ";

    private final Path map;
    private final Consumer<String> melding;

    Exportcontrole(Path map, Consumer<String> melding) {
        this.map = map;
        this.melding = melding;
    }

    /** Verifies all of it; what was looked at, in one sentence. */
    String controleer(Optional<PublicKey> sleutel, Optional<Path> bewaard) throws IOException {
        JsonNode manifest = manifest();
        Map<String, String> sommen = sommen();
        bestanden(sommen);
        manifestKlopt(manifest, sommen);
        String gemeente = Dossierrijen.tekst(manifest, "gemeente");
        Controle controle = new Controle(gemeente, melding);
        regels(Uitvoer.HOOFDEN, controle::hoofd);
        regels(Uitvoer.EINDEN, controle::einde);
        controle.hoofden(sleutel, bewaard.isPresent() ? Hoofdenbestand.lees(bewaard.get(), gemeente) : List.of());
        dossiers(controle);
        controle.sluitAf();
        return controle.samenvatting() + " " + sommen.size() + " bestanden.";
    }

    private JsonNode manifest() throws IOException {
        Path bestand = map.resolve(Exportmap.MANIFEST);
        if (!Files.isRegularFile(bestand)) {
            throw new OpdrachtGeweigerd("In " + map + " staat geen export: er is geen " + Exportmap.MANIFEST + ".");
        }
        try {
            JsonNode manifest = Dossierrijen.boom(Files.readString(bestand));
            if (Uitvoer.VORM.equals(manifest.path("vorm").asText())) {
                return manifest;
            }
        } catch (IllegalArgumentException e) {
            throw new OpdrachtGeweigerd(bestand + " is niet te lezen.", e);
        }
        throw new OpdrachtGeweigerd(bestand + " is van een vorm die deze versie niet kent.");
    }

    private Map<String, String> sommen() throws IOException {
        Map<String, String> sommen = new HashMap<>();
        for (String regel : Files.readAllLines(map.resolve(Exportmap.SOMMEN))) {
            if (regel.length() > SOM + TUSSEN.length() && regel.startsWith(TUSSEN, SOM)) {
                sommen.put(regel.substring(SOM + TUSSEN.length()), regel.substring(0, SOM));
            } else {
                melding.accept("In " + Exportmap.SOMMEN + " staat een regel die geen controlegetal is.");
            }
        }
        return sommen;
    }

    private void bestanden(Map<String, String> sommen) throws IOException {
        TreeSet<String> aanwezig = new TreeSet<>();
        try (Stream<Path> alle = Files.walk(map)) {
            alle.filter(Files::isRegularFile)
                    .map(bestand -> map.relativize(bestand).toString())
                    .filter(pad -> !pad.equals(Exportmap.SOMMEN))
                    .forEach(aanwezig::add);
        }
        for (String pad : aanwezig) {
            String som = sommen.get(pad);
            if (som == null) {
                melding.accept("Bestand " + pad + ": hoort niet bij de export.");
            } else if (!som.equals(Exportmap.som(map.resolve(pad)))) {
                melding.accept("Bestand " + pad + ": is veranderd.");
            }
        }
        sommen.keySet().stream()
                .filter(pad -> !aanwezig.contains(pad))
                .sorted()
                .forEach(pad -> melding.accept("Bestand " + pad + ": ontbreekt."));
    }

    private void manifestKlopt(JsonNode manifest, Map<String, String> sommen) {
        Map<String, String> over = new HashMap<>(sommen);
        over.remove(Exportmap.MANIFEST);
        manifest.path("bestanden").forEach(bestand -> {
            String pad = bestand.path("pad").asText();
            if (!bestand.path("sha256").asText().equals(over.remove(pad))) {
                melding.accept("Bestand " + pad + ": staat anders in " + Exportmap.MANIFEST + " dan in "
                        + Exportmap.SOMMEN + ".");
            }
        });
        over.keySet().stream()
                .sorted()
                .forEach(pad -> melding.accept("Bestand " + pad + ": staat niet in " + Exportmap.MANIFEST + "."));
    }

    private void regels(String pad, Consumer<JsonNode> werk) throws IOException {
        Path bestand = map.resolve(pad);
        if (!Files.isRegularFile(bestand)) {
            melding.accept("Bestand " + pad
                    + ": ontbreekt. Zonder dit bestand is niet te zien of er aan het eind iets weg is.");
            return;
        }
        try (Stream<String> regels = Files.lines(bestand)) {
            regels.filter(regel -> !regel.isBlank())
                    .forEach(regel -> leesbaar(pad, () -> werk.accept(Dossierrijen.boom(regel))));
        }
    }

    private void dossiers(Controle controle) throws IOException {
        List<Path> mappen = new ArrayList<>();
        if (Files.isDirectory(map.resolve("dossiers"))) {
            try (Stream<Path> alle = Files.list(map.resolve("dossiers"))) {
                alle.sorted().forEach(mappen::add);
            }
        }
        for (Path dossier : mappen) {
            Path bestand = dossier.resolve(Dossieruitvoer.BESTAND);
            if (Files.isRegularFile(bestand)) {
                String json = Files.readString(bestand);
                leesbaar(map.relativize(bestand).toString(), () -> dossier(controle, Dossierrijen.boom(json), dossier));
            }
        }
    }

    private static void dossier(Controle controle, JsonNode dossier, Path dossiermap) {
        Map<String, String> plaatsen = new HashMap<>();
        dossier.path("bestanden")
                .fields()
                .forEachRemaining(
                        veld -> plaatsen.put(veld.getKey(), veld.getValue().asText()));
        try {
            controle.metBestanden(
                    Dossierrijen.tekst(dossier, "id"),
                    lijst(dossier, "gebeurtenissen"),
                    lijst(dossier, "inhoud"),
                    lijst(dossier, "bijlagen"),
                    new Bestandenmap(dossiermap, plaatsen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lijst(JsonNode dossier, String naam) {
        List<JsonNode> rijen = new ArrayList<>();
        dossier.path(naam).forEach(rijen::add);
        return rijen;
    }

    /** Rows that are no rows any more are a finding, not the end of looking. */
    private void leesbaar(String pad, Runnable werk) {
        try {
            werk.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            melding.accept("Bestand " + pad + ": hierin staat iets dat geen rij is.");
        }
    }
}
