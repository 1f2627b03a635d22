package nl.klacht.jakarta.bijlage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.jakarta.bijlage.scan.Scanner;
import nl.klacht.jakarta.bijlage.scan.Scanuitslag;
import nl.klacht.jakarta.fout.Trace;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.wekker.Beurt;
import nl.klacht.jakarta.wekker.Wekwerk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Scans what could not be scanned when it came: clean files are released, infected ones lose their bytes, each with a
 * trace. Any number of servers may do this: a file is taken by one of them, and comes to another when that one disappears.
 * No transaction is open while the scanner works.
 */
@ApplicationScoped
public class Quarantainewerk implements Wekwerk {

    static final String SOORT = "quarantaine";

    /** How long one server has a file for itself. */
    private static final Duration EIGEN = Duration.ofMinutes(10);

    /** How often we look when nothing waits that we know of: a server may have died before it could say that something does. */
    private static final Duration VOOR_DE_ZEKERHEID = Duration.ofHours(1);

    private final Eenheid eenheid;
    private final Bijlagevastlegging vastlegging;
    private final Scanner scanner;
    private final Duration opnieuwNa;

    @Inject
    public Quarantainewerk(
            Eenheid eenheid,
            Bijlagevastlegging vastlegging,
            Scanner scanner,
            @ConfigProperty(name = "klacht.scanner.opnieuw", defaultValue = "60") int opnieuwNa) {
        this.eenheid = eenheid;
        this.vastlegging = vastlegging;
        this.scanner = scanner;
        this.opnieuwNa = Duration.ofSeconds(opnieuwNa);
    }

    /** For the container's proxy. */
    protected Quarantainewerk() {
        this(null, null, null, 0);
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Optional<Instant> doe(Tenant tenant, Beurt beurt) {
        if (wacht(tenant) && scanner.isBereikbaar()) {
            scan(tenant, beurt);
        }
        return Optional.of(beurt.nu().plus(wacht(tenant) ? opnieuwNa : VOOR_DE_ZEKERHEID));
    }

    private boolean wacht(Tenant tenant) {
        return eenheid.voor(tenant, vastlegging::isIetsInQuarantaine);
    }

    private void scan(Tenant tenant, Beurt beurt) {
        Optional<UUID> id = neem(tenant, beurt.nu());
        while (id.isPresent()) {
            scan(tenant, id.get(), beurt.nu());
            id = beurt.gaDoor() ? neem(tenant, beurt.nu()) : Optional.empty();
        }
    }

    private Optional<UUID> neem(Tenant tenant, Instant nu) {
        return eenheid.voor(tenant, () -> vastlegging.neemVoorScan(nu, nu.plus(EIGEN)));
    }

    private void scan(Tenant tenant, UUID id, Instant nu) {
        Scanuitslag uitslag = uitslag(tenant, id);
        eenheid.doe(tenant, () -> {
            if (uitslag.soort() == Scanuitslag.Soort.NIET_GESCAND) {
                vastlegging.stelUit(id, nu.plus(opnieuwNa));
            } else {
                vastlegging.verwerk(id, uitslag, nu, Trace.nieuw());
            }
        });
    }

    private Scanuitslag uitslag(Tenant tenant, UUID id) {
        try {
            return scanner.scan(
                    () -> Blokstroom.van(nummer -> eenheid.voor(tenant, () -> vastlegging.blok(id, nummer))));
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was kept cannot be read", e);
        }
    }
}
