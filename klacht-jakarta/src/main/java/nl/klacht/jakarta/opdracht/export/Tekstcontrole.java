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
import nl.klacht.core.keten.Hashketen;

/**
 * Whether the texts, persons and files that are there are those that the history refers to. What the history refers to and
 * is not there was destroyed or erased, which the law allows and this cannot judge.
 */
final class Tekstcontrole {

    private static final String BYTEA = "\\x";
    private static final int BLOK = 1 << 16;

    private int teksten;
    private int bestanden;
    private boolean metBestanden;

    /** What a history refers to, by id, with the hash that it had. */
    record Verwezen(Map<String, String> teksten, Map<String, String> bestanden) {

        static Verwezen in(List<JsonNode> gebeurtenissen) {
            Verwezen verwezen = new Verwezen(new HashMap<>(), new HashMap<>());
            gebeurtenissen.forEach(rij -> verwezen.verzamel(Dossierrijen.boom(Dossierrijen.tekst(rij, "inhoud"))));
            return verwezen;
        }

        private void verzamel(JsonNode boom) {
            if (boom.path("id").isTextual() && boom.path("hash").isTextual()) {
                (boom.has("omvang") ? bestanden : teksten)
                        .put(boom.path("id").textValue(), boom.path("hash").textValue());
            }
            boom.forEach(this::verzamel);
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

    /**
     * The same for files.
     *
     * @param rijen the rows of the files
     * @param plaatsen where the bytes of each are; one that is not in it is not there any more
     */
    List<String> bestanden(String dossier, Verwezen verwezen, List<JsonNode> rijen, Map<String, Path> plaatsen)
            throws IOException {
        metBestanden = true;
        List<String> fouten = new ArrayList<>();
        Map<String, String> over = new HashMap<>(verwezen.bestanden());
        for (JsonNode rij : rijen) {
            String id = Dossierrijen.tekst(rij, "id");
            Path plaats = plaatsen.get(id);
            String hoort = plaats == null || !Files.isRegularFile(plaats) ? null : over.remove(id);
            if (hoort != null && !hoort.equals(hash(zout(rij), plaats))) {
                fouten.add("Dossier " + dossier + ": het bestand " + id + " is veranderd.");
            }
        }
        bestanden += over.size();
        return fouten;
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
