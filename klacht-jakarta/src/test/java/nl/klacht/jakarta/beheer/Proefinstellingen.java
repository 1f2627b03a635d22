package nl.klacht.jakarta.beheer;

import io.smallrye.config.EnvConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** A copy of a set of municipalities in which a test changes one thing. */
final class Proefinstellingen {

    static final Path GELEVERD = Path.of("..", "tenant-configs");
    static final Path NA_2022 = Path.of("src", "test", "tenant-configs-na-2022");
    static final Path TEST = Path.of("src", "test", "tenant-configs");
    static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final Path map;
    private final Map<String, String> omgeving = new HashMap<>();

    private Proefinstellingen(Path map) {
        this.map = map;
    }

    static Proefinstellingen van(Path set, Path map) {
        try (Stream<Path> alles = Files.walk(set)) {
            for (Path bron : alles.filter(Files::isRegularFile).toList()) {
                Path doel = map.resolve(set.relativize(bron).toString());
                Files.createDirectories(doel.getParent());
                Files.copy(bron, doel);
            }
            return new Proefinstellingen(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key of Weesp, without its prefix, in its file; an earlier line with that key goes. */
    Proefinstellingen weesp(String sleutel, String waarde) {
        String volledig = "gemeente.weesp." + sleutel;
        List<String> regels = zonder(volledig);
        return schrijf("weesp/tenant.properties", String.join("\n", regels) + "\n" + volledig + "=" + waarde + "\n");
    }

    Proefinstellingen weespZonder(String sleutel) {
        return schrijf("weesp/tenant.properties", String.join("\n", zonder("gemeente.weesp." + sleutel)) + "\n");
    }

    Proefinstellingen erbij(String bestand, String tekst) {
        return schrijf(bestand, lees(bestand) + tekst);
    }

    Proefinstellingen schrijf(String bestand, String inhoud) {
        try {
            Path doel = map.resolve(bestand);
            Files.createDirectories(doel.getParent());
            Files.writeString(doel, inhoud);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Proefinstellingen omgeving(String naam, String waarde) {
        omgeving.put(naam, waarde);
        return this;
    }

    Gemeenten gemeenten() {
        return gemeenten(map, omgeving);
    }

    static Gemeenten gemeenten(Path map, Map<String, String> omgeving) {
        Tenantmappen mappen = new Tenantmappen(map);
        return new Gemeenten(mappen, config(mappen, omgeving), START);
    }

    private static Config config(Tenantmappen mappen, Map<String, String> omgeving) {
        return ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(TenantConfigSources.van(mappen).toArray(ConfigSource[]::new))
                .withSources(new EnvConfigSource(omgeving, 300))
                .build();
    }

    private List<String> zonder(String volledig) {
        return lees("weesp/tenant.properties")
                .lines()
                .filter(regel -> !regel.startsWith(volledig + "="))
                .collect(Collectors.toList());
    }

    private String lees(String bestand) {
        try {
            return Files.readString(map.resolve(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
