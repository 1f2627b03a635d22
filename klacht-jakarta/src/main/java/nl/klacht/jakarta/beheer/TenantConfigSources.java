package nl.klacht.jakarta.beheer;

import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

/** Registers every folder under {@code tenant-configs} with MicroProfile Config. */
public final class TenantConfigSources implements ConfigSourceProvider {

    @Override
    public List<ConfigSource> getConfigSources(ClassLoader lader) {
        return van(Tenantmappen.vanServer());
    }

    /** The usual sources, with the files of the municipalities as they are now. */
    static Config config() {
        return ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .withSources(van(Tenantmappen.vanServer()).toArray(ConfigSource[]::new))
                .build();
    }

    static List<ConfigSource> van(Tenantmappen mappen) {
        return mappen.alle().stream()
                .map(map -> (ConfigSource)
                        new TenantConfigSource(map.getFileName().toString(), Instellingenbestand.lees(map)))
                .toList();
    }
}
