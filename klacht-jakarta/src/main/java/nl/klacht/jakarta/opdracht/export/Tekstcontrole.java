package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.klacht.core.keten.Hashketen;
import org.jspecify.annotations.Nullable;

/**
 * Whether the texts, persons and files that are there are those that the history refers to. A text or person that the history
 * refers to and that is not there was destroyed or erased, which the law allows and this cannot judge. A file can only be gone
 * with its whole dossier, or because a virus was found in it: otherwise somebody left it out.
 */
final class Tekstcontrole {

    private static final String BYTEA = "\\x";
    private static final int BLOK = 1 << 16;

    private int teksten;
    private int bestanden;
    private boolean metBestanden;

    /** What a history refers to, by id: texts with the hash that they had, and files. */
    record Verwezen(Map<String, String> teksten, Map<String, Bestand> bestanden) {

        /**
         * A file that a history refers to.
         *
         * @param volgnummer the row with which it came
         * @param naam the id of its name
         */
        record Bestand(String hash, int volgnummer, String naam) {}

        static Verwezen in(List<JsonNode> gebeurtenissen) {
            Verwezen verwezen = new Verwezen(new HashMap<>(), new HashMap<>());
            gebeurtenissen.forEach(rij -> {
                JsonNode boom = Dossierrijen.boom(Dossierrijen.tekst(rij, "inhoud"));
                verwezen.verzamel(boom, boom, rij.path("volgnummer").asInt());
            });
            return verwezen;
        }

        private void verzamel(JsonNode boom, JsonNode ouder, int volgnummer) {
            String hash = boom.path("hash").textValue();
            if (boom.path("id").isTextual() && hash != null) {
                String id = boom.path("id").textValue();
                if (boom.has("omvang")) {
                    String naam = ouder.path("naam").path("id").asText();
                    bestanden.put(id, new Bestand(hash, volgnummer, naam));
                } else {
                    teksten.put(id, hash);
                }
            }
            boom.forEach(kind -> verzamel(kind, boom, volgnummer));
        }
    }

    /** The texts and persons of one dossier that are not what its history says, as sentences. */
    List<String> teksten(String dossier, Verwezen verwezen, List<JsonNode> inhoud) {
        List<String> fouten = new ArrayList<>();
        Map<String, String> over = new HashMap<>(verwezen.teksten());
        for (JsonNode rij : inhoud) {
            String id = Dossierrijen.tekst(rij, "id");
            String hoort = over.remove(id);
            if (hoort != null && !hoort.equals(Hashketen.hash(zout(rij), Dossierrijen.tekst(rij, "inhoud")))) {
                fouten.add("Dossier " + dossier + ": de tekst " + id + " is veranderd.");
            }
        }
        teksten += over.size();
        return fouten;
    }

    /** The files of one dossier that are not what its history says, as sentences; no name of a file stands in them. */
    List<String> bestanden(
            String dossier, Verwezen verwezen, List<JsonNode> inhoud, List<JsonNode> rijen, Bestandenmap map)
            throws IOException {
        metBestanden = true;
        Map<String, JsonNode> bijId = new HashMap<>();
        rijen.forEach(rij -> bijId.put(Dossierrijen.tekst(rij, "id"), rij));
        Map<String, String> namen = namen(inhoud);
        List<String> fouten = new ArrayList<>();
        for (Map.Entry<String, Verwezen.Bestand> bestand : verwezen.bestanden().entrySet()) {
            JsonNode rij = bijId.get(bestand.getKey());
            if (rij == null ? isVernietigd(inhoud) : isVerwijderd(rij)) {
                bestanden++;
            } else {
                String naam = namen.getOrDefault(bestand.getValue().naam(), bestand.getKey());
                fout(bestand.getKey(), bestand.getValue(), naam, rij, map)
                        .ifPresent(
                                fout -> fouten.add("Dossier " + dossier + ": het bestand " + bestand.getKey() + fout));
            }
        }
        Set<String> vreemd = new TreeSet<>(bijId.keySet());
        vreemd.addAll(map.plaatsen().keySet());
        vreemd.removeAll(verwezen.bestanden().keySet());
        vreemd.forEach(
                id -> fouten.add("Dossier " + dossier + ": het bestand " + id + " staat niet in de geschiedenis."));
        if (map.vreemde() > 0) {
            fouten.add("Dossier " + dossier + ": in zijn map staan bestanden die er niet bij horen: " + map.vreemde()
                    + ".");
        }
        return fouten;
    }

    private static Optional<String> fout(
            String id, Verwezen.Bestand verwezen, String naam, @Nullable JsonNode rij, Bestandenmap map)
            throws IOException {
        Path plaats = map.find(id).orElse(null);
        if (rij == null || plaats == null) {
            return Optional.of(" is weg. De geschiedenis zegt dat het er is.");
        }
        if (!verwezen.hash().equals(hash(zout(rij), plaats))) {
            return Optional.of(" is veranderd.");
        }
        boolean open = Dossierrijen.tekst(rij, "stand").equals("beschikbaar");
        return map.heet(id, Bestandsnaam.pad(verwezen.volgnummer(), naam, open))
                ? Optional.empty()
                : Optional.of(" heet anders dan de geschiedenis zegt.");
    }

    /** Its bytes went because a virus was found; the row says so. */
    private static boolean isVerwijderd(JsonNode rij) {
        return Dossierrijen.tekst(rij, "stand").equals("verwijderd");
    }

    /** Of a destroyed dossier one row is left, which says the day. */
    private static boolean isVernietigd(List<JsonNode> inhoud) {
        return inhoud.size() == 1 && Dossierrijen.tekst(inhoud.get(0), "soort").equals("vernietigd");
    }

    private static Map<String, String> namen(List<JsonNode> inhoud) {
        Map<String, String> namen = new HashMap<>();
        inhoud.forEach(rij -> namen.put(Dossierrijen.tekst(rij, "id"), Dossierrijen.tekst(rij, "inhoud")));
        return namen;
    }

    /** How many, over all dossiers so far, are not there any more, in words. */
    String afwezig() {
        String ook = metBestanden ? " en " + bestanden + " bestanden" : "";
        return teksten + " teksten en personen" + ook + " zijn er niet meer (vernietigd of gewist).";
    }

    private static byte[] zout(JsonNode rij) {
        String zout = Dossierrijen.tekst(rij, "zout");
        return HexFormat.of().parseHex(zout.startsWith(BYTEA) ? zout.substring(BYTEA.length()) : zout);
    }

    private static String hash(byte[] zout, Path plaats) throws IOException {
        MessageDigest digest = Exportmap.sha256();
        digest.update(zout);
        try (InputStream in = Files.newInputStream(plaats)) {
            byte[] blok = new byte[BLOK];
            for (int gelezen = in.read(blok); gelezen >= 0; gelezen = in.read(blok)) {
                digest.update(blok, 0, gelezen);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
