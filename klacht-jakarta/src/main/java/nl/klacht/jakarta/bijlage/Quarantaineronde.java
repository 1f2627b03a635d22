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

/**
 * Scans what could not be scanned when it came: clean files are released, infected ones lose their bytes, each with a
 * trace. Any number of servers may do this: a file is taken by one of them, and comes to another when that one disappears.
 * No transaction is open while the scanner works.
 */
@ApplicationScoped
public class Quarantaineronde {

    /** How long one server has a file for itself, and after how long a file that stays unscanned is tried again. */
    static final Duration BEURT = Duration.ofMinutes(10);

    private final Eenheid eenheid;
    private final Bijlagevastlegging vastlegging;
    private final Scanner scanner;

    @Inject
    public Quarantaineronde(Eenheid eenheid, Bijlagevastlegging vastlegging, Scanner scanner) {
        this.eenheid = eenheid;
        this.vastlegging = vastlegging;
        this.scanner = scanner;
    }

    /** For the container's proxy. */
    protected Quarantaineronde() {
        this(null, null, null);
    }

    /**
     * Scans all files of a municipality whose turn it is at that moment.
     *
     * @return how many were released or removed
     */
    public int loop(Tenant tenant, Instant nu) {
        if (!scanner.isBereikbaar()) {
            return 0;
        }
        int klaar = 0;
        for (Optional<UUID> id = neem(tenant, nu); id.isPresent(); id = neem(tenant, nu)) {
            klaar += scan(tenant, id.get(), nu) ? 1 : 0;
        }
        return klaar;
    }

    private Optional<UUID> neem(Tenant tenant, Instant nu) {
        return eenheid.voor(tenant, () -> vastlegging.neemVoorScan(nu, nu.plus(BEURT)));
    }

    private boolean scan(Tenant tenant, UUID id, Instant nu) {
        Scanuitslag uitslag = uitslag(tenant, id);
        if (uitslag.soort() == Scanuitslag.Soort.NIET_GESCAND) {
            return false;
        }
        eenheid.doe(tenant, () -> vastlegging.verwerk(id, uitslag, nu, Trace.nieuw()));
        return true;
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
