package nl.klacht.jakarta.beheer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * One municipality's file as a source of MicroProfile Config. It speaks for its own municipality only, and every override
 * (environment, system properties) wins.
 */
final class TenantConfigSource implements ConfigSource {

    private final String naam;
    private final Map<String, String> waarden;

    TenantConfigSource(String id, Instellingenbestand bestand) {
        Map<String, String> eigen = new HashMap<>();
        bestand.regels().forEach((sleutel, regel) -> {
            if (sleutel.startsWith(Sleutels.voorvoegsel(id))) {
                eigen.put(sleutel, regel.waarde());
            }
        });
        this.naam = bestand.naam();
        this.waarden = Map.copyOf(eigen);
    }

    @Override
    public Set<String> getPropertyNames() {
        return waarden.keySet();
    }

    @Override
    public @Nullable String getValue(String sleutel) {
        return waarden.get(sleutel);
    }

    @Override
    public String getName() {
        return naam;
    }
}
