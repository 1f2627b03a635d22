package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.platform.Bestanden;

/**
 * The folder of an export. It is filled beside its place, for its owner only, and gets its name when it is whole: there is
 * never half an export under that name. Of every file the hash is kept, as {@code sha256sum -c} reads it and in the manifest.
 */
final class Exportmap implements AutoCloseable {

    static final String SOMMEN = "SHA256SUMS";
    static final String MANIFEST = "manifest.json";

    private final Path doel;
    private final Path map;
    private final Writer sommen;
    private final JsonGenerator manifest;
    private boolean klaar;

    /** What of a file stands in the manifest. */
    record Bestand(String pad, long bytes, String sha256) {}

    /** What writes a file; it may fail. */
    interface Schrijfwerk<S> {
        void doe(S uit) throws IOException;
    }

    private Exportmap(Path doel, Path map) throws IOException {
        this.doel = doel;
        this.map = map;
        this.sommen = Files.newBufferedWriter(map.resolve(SOMMEN));
        this.manifest = Json.mapper()
                .createGenerator(Files.newOutputStream(map.resolve(MANIFEST)), JsonEncoding.UTF8)
                .useDefaultPrettyPrinter();
    }

    /**
     * Begins an export.
     *
     * @param kop what the manifest says first
     * @throws OpdrachtGeweigerd when there is something at its place already
     */
    static Exportmap begin(Path plaats, Map<String, Object> kop) throws IOException {
        Path doel = plaats.toAbsolutePath().normalize();
        if (Files.exists(doel)) {
            throw new OpdrachtGeweigerd("Er is al iets op " + doel + ". Kies een map die er nog niet is.");
        }
        Files.createDirectories(doel.getParent());
        Path map = Files.createTempDirectory(
                doel.getParent(),
                "." + doel.getFileName() + "-onvolledig-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Exportmap export = new Exportmap(doel, map);
        export.manifest.writeStartObject();
        for (Map.Entry<String, Object> veld : kop.entrySet()) {
            export.manifest.writeObjectField(veld.getKey(), veld.getValue());
        }
        export.manifest.writeArrayFieldStart("bestanden");
        return export;
    }

    /** Writes one file. */
    Bestand bytes(String pad, Schrijfwerk<OutputStream> werk) throws IOException {
        Path bestand = map.resolve(pad);
        Files.createDirectories(bestand.getParent());
        MessageDigest digest = sha256();
        try (OutputStream uit = new DigestOutputStream(Files.newOutputStream(bestand), digest)) {
            werk.doe(uit);
        }
        Bestand geschreven =
                new Bestand(pad, Files.size(bestand), HexFormat.of().formatHex(digest.digest()));
        sommen.write(geschreven.sha256() + "  " + pad + "\n");
        manifest.writeObject(geschreven);
        return geschreven;
    }

    /** Writes one file of text. */
    Bestand tekst(String pad, Schrijfwerk<Writer> werk) throws IOException {
        return bytes(pad, uit -> {
            Writer schrijver = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
            werk.doe(schrijver);
            schrijver.flush();
        });
    }

    /** Ends the export: from now on it is there. */
    void sluitAf(Map<String, Object> staart) throws IOException {
        manifest.writeEndArray();
        for (Map.Entry<String, Object> veld : staart.entrySet()) {
            manifest.writeObjectField(veld.getKey(), veld.getValue());
        }
        manifest.writeEndObject();
        manifest.close();
        sommen.write(som(map.resolve(MANIFEST)) + "  " + MANIFEST + "\n");
        sommen.close();
        Files.move(map, doel, StandardCopyOption.ATOMIC_MOVE);
        klaar = true;
    }

    /** Takes away what is not whole. */
    @Override
    public void close() throws IOException {
        if (!klaar) {
            sommen.close();
            manifest.close();
            Bestanden.verwijder(map);
        }
    }

    /** The SHA-256 of a file. */
    static String som(Path bestand) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream nergens = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(bestand, nergens);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("elke Java kent SHA-256", e);
        }
    }
}
