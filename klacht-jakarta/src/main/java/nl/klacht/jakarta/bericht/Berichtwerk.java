package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.wekker.Beurt;
import nl.klacht.jakarta.wekker.Meters;
import nl.klacht.jakarta.wekker.Wekwerk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Empties the outbox of a municipality, one message after the other. A message that is handed over and a server that dies
 * before it writes that down: it is sent again, with the same id. A message of which the municipality was not woken is found
 * within {@link #RONDE}.
 */
@ApplicationScoped
public class Berichtwerk implements Wekwerk {

    static final String SOORT = "bericht";

    /** An outbox is looked into at least this often, whether or not somebody said that there is something in it. */
    static final Duration RONDE = Duration.ofMinutes(10);

    /** After so many messages another municipality gets its turn. */
    private static final int TEGELIJK = 100;

    private static final Logger LOG = Logger.getLogger(Berichtwerk.class.getName());

    private final Eenheid eenheid;
    private final Berichtopslag opslag;
    private final Opsteller opsteller;
    private final Meters meters;
    private final Klok klok;
    private final Wachttijden wachttijden;

    @Inject
    Berichtwerk(
            Eenheid eenheid,
            Berichtopslag opslag,
            Opsteller opsteller,
            Meters meters,
            Klok klok,
            @ConfigProperty(name = "klacht.bericht.pogingen", defaultValue = "12") int pogingen,
            @ConfigProperty(name = "klacht.bericht.wacht.seconden", defaultValue = "60") int seconden) {
        this.eenheid = eenheid;
        this.opslag = opslag;
        this.opsteller = opsteller;
        this.meters = meters;
        this.klok = klok;
        this.wachttijden = new Wachttijden(pogingen, Duration.ofSeconds(seconden));
    }

    /** For the container's proxy. */
    protected Berichtwerk() {
        this(null, null, null, null, null, 1, 1);
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Optional<Instant> doe(Tenant tenant, Beurt beurt) {
        Map<Weg, Instant> dicht = new EnumMap<>(Weg.class);
        boolean mijn = beurt.gaDoor();
        boolean meer = true;
        for (int gedaan = 0; mijn && meer && gedaan < TEGELIJK; gedaan++) {
            meer = verstuurEen(tenant, dicht);
            mijn = beurt.gaDoor();
        }
        tel(tenant);
        return Optional.of(mijn && !meer ? volgende(tenant, dicht) : klok.nu());
    }

    /** Whether there was one. */
    private boolean verstuurEen(Tenant tenant, Map<Weg, Instant> dicht) {
        Set<Weg> open = EnumSet.allOf(Weg.class);
        open.removeAll(dicht.keySet());
        if (open.isEmpty()) {
            return false;
        }
        Optional<Bericht> bericht = eenheid.voor(tenant, () -> opslag.volgende(klok.nu(), open));
        bericht.ifPresent(b -> verwerk(tenant, b, stelOp(tenant, b), dicht));
        return bericht.isPresent();
    }

    /** A message that cannot be made ready for a fault of ours must not hold up the others for ever. */
    private Opstelling stelOp(Tenant tenant, Bericht bericht) {
        try {
            return eenheid.voor(tenant, () -> opsteller.stelOp(tenant, bericht));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "Bericht " + bericht.id() + " van " + tenant.id() + " is niet op te stellen.");
            return Opstelling.klaar(() -> {
                throw new Zendfout(Zendfout.Soort.TIJDELIJK, "Het bericht is niet op te stellen.", e);
            });
        }
    }

    private void verwerk(Tenant tenant, Bericht bericht, Opstelling opstelling, Map<Weg, Instant> dicht) {
        Optional<Runnable> zending = opstelling.find();
        if (zending.isEmpty()) {
            rondAf(tenant, bericht, opstelling.anders(), opstelling.reden());
            return;
        }
        try {
            zending.get().run();
            rondAf(tenant, bericht, Berichtstand.VERSTUURD, "");
        } catch (Zendfout fout) {
            LOG.log(Level.WARNING, "Bericht {0} van {1} is niet verstuurd: {2}", new Object[] {
                bericht.id(), tenant.id(), fout.reden()
            });
            mislukt(tenant, bericht, fout, dicht);
        }
    }

    private void mislukt(Tenant tenant, Bericht bericht, Zendfout fout, Map<Weg, Instant> dicht) {
        Instant nu = klok.nu();
        if (fout.is(Zendfout.Soort.BLIJVEND) || wachttijden.isOp(bericht.pogingen() + 1)) {
            rondAf(tenant, bericht, Berichtstand.DOOD, fout.reden());
            return;
        }
        Instant daarna = nu.plus(fout.wacht().orElse(wachttijden.na(bericht.pogingen() + 1)));
        eenheid.doe(
                tenant,
                () -> opslag.werkBij(bericht.id(), rij -> {
                    rij.telPoging();
                    rij.wachtTot(daarna, fout.reden());
                }));
        if (fout.is(Zendfout.Soort.WEG_DICHT)) {
            dicht.put(bericht.weg(), daarna);
        }
    }

    private void rondAf(Tenant tenant, Bericht bericht, Berichtstand hoe, String reden) {
        eenheid.doe(
                tenant,
                () -> opslag.werkBij(bericht.id(), rij -> {
                    rij.telPoging();
                    rij.rondAf(hoe, klok.nu(), reden);
                }));
    }

    private Instant volgende(Tenant tenant, Map<Weg, Instant> dicht) {
        Instant uiterlijk = klok.nu().plus(RONDE);
        return eenheid.voor(tenant, () -> Stream.of(Weg.values())
                .flatMap(weg ->
                        opslag.eerste(weg).map(moment -> later(moment, dicht.getOrDefault(weg, moment))).stream())
                .filter(moment -> moment.isBefore(uiterlijk))
                .min(Instant::compareTo)
                .orElse(uiterlijk));
    }

    private static Instant later(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private void tel(Tenant tenant) {
        Map<String, Long> tellingen = eenheid.voor(
                tenant,
                () -> Map.of(
                        "klacht_berichten_wachtend", opslag.tel(Berichtstand.WACHTEND),
                        "klacht_berichten_dood", opslag.tel(Berichtstand.DOOD)));
        meters.schrijf(tenant, tellingen);
    }
}
