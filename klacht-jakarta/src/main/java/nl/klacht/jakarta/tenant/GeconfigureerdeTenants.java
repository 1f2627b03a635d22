package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads name and hosts of every folder under {@code tenant-configs} (KLACHT_TENANT_CONFIGS, or beside the server). */
@ApplicationScoped
public class GeconfigureerdeTenants implements Tenants {

    private final List<Tenant> alle;
    private final Map<String, Tenant> perHost;

    @Inject
    public GeconfigureerdeTenants(
            @ConfigProperty(name = "klacht.tenant.configs") Optional<String> map,
            @ConfigProperty(name = "klacht.server.map") String servermap) {
        this(Path.of(map.orElse(servermap + "/tenant-configs")));
    }

    GeconfigureerdeTenants(Path map) {
        this.alle = lees(map);
        this.perHost = alle.stream()
                .flatMap(tenant -> tenant.hosts().stream().map(host -> Map.entry(host, tenant)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For the container's proxy. */
    protected GeconfigureerdeTenants() {
        this.alle = List.of();
        this.perHost = Map.of();
    }

    @Override
    public List<Tenant> alle() {
        return alle;
    }

    @Override
    public Optional<Tenant> findByHost(String host) {
        return Optional.ofNullable(perHost.get(host));
    }

    @Override
    public Optional<Tenant> find(String id) {
        return alle.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    private static List<Tenant> lees(Path map) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> mappen = Files.list(map)) {
            return mappen.map(m -> m.resolve("tenant.properties"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(GeconfigureerdeTenants::leesTenant)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tenant leesTenant(Path bestand) {
        var id = bestand.getParent().getFileName().toString();
        var properties = new Properties();
        try (var in = Files.newBufferedReader(bestand)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Function<String, String> waarde = sleutel -> properties.getProperty("gemeente." + id + "." + sleutel, "");
        return new Tenant(id, waarde.apply("naam"), hosts(waarde.apply("hosts")));
    }

    private static List<String> hosts(String lijst) {
        return Arrays.stream(lijst.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }
}
