package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.bericht.Herinneringen.Kandidaat;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.wekker.Beurt;
import nl.klacht.jakarta.wekker.Wekwerk;

/** Every morning: the reminders of a municipality. */
@ApplicationScoped
public class Herinneringwerk implements Wekwerk {

    private static final Logger LOG = Logger.getLogger(Herinneringwerk.class.getName());
    private static final Duration OPNIEUW = Duration.ofHours(1);
    private static final LocalTime OCHTEND = LocalTime.of(7, 0);

    private final Eenheid eenheid;
    private final Herinneringen herinneringen;
    private final Gemeenten gemeenten;

    @Inject
    Herinneringwerk(Eenheid eenheid, Herinneringen herinneringen, Gemeenten gemeenten) {
        this.eenheid = eenheid;
        this.herinneringen = herinneringen;
        this.gemeenten = gemeenten;
    }

    /** For the container's proxy. */
    protected Herinneringwerk() {
        this(null, null, null);
    }

    @Override
    public String soort() {
        return "herinnering";
    }

    @Override
    public Optional<Instant> doe(Tenant tenant, Beurt beurt) {
        LocalDate vandaag = LokaleDag.van(beurt.nu());
        LocalDate tot = tot(gemeenten.van(tenant.id()), vandaag);
        boolean alles = true;
        List<Kandidaat> kandidaten = kandidaten(tenant, Kandidaat.GEEN, vandaag, tot);
        while (!kandidaten.isEmpty()) {
            for (Kandidaat kandidaat : kandidaten) {
                if (!beurt.gaDoor()) {
                    return Optional.of(beurt.nu());
                }
                alles &= herinner(tenant, kandidaat, tot, beurt.nu());
            }
            kandidaten = kandidaten(tenant, kandidaten.get(kandidaten.size() - 1), vandaag, tot);
        }
        Instant ochtend = volgendeOchtend(beurt.nu());
        Instant opnieuw = beurt.nu().plus(OPNIEUW);
        return Optional.of(alles || ochtend.isBefore(opnieuw) ? ochtend : opnieuw);
    }

    /** Whether it went well; one dossier of which nobody can be reminded must not hold up the others. */
    private boolean herinner(Tenant tenant, Kandidaat kandidaat, LocalDate tot, Instant nu) {
        try {
            eenheid.doe(tenant, () -> herinneringen.herinner(kandidaat.dossier(), tot, nu));
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "Aan dossier " + kandidaat.dossier() + " van " + tenant.id() + " is niet te herinneren.");
            return false;
        }
    }

    /** Until which date is reminded today: the number of working days that the municipality chose, or only what is over. */
    private static LocalDate tot(Gemeente gemeente, LocalDate vandaag) {
        int werkdagen = gemeente.berichten().herinneringVooraf();
        return werkdagen == 0
                ? vandaag.minusDays(1)
                : gemeente.kader().kalender().plusWerkdagen(vandaag, werkdagen);
    }

    private List<Kandidaat> kandidaten(Tenant tenant, Kandidaat na, LocalDate vandaag, LocalDate tot) {
        return eenheid.voor(tenant, () -> herinneringen.kandidaten(na, vandaag, tot));
    }

    /** The first time after this moment that it is morning here. */
    static Instant volgendeOchtend(Instant nu) {
        ZonedDateTime hier = nu.atZone(LokaleDag.ZONE);
        ZonedDateTime ochtend = hier.toLocalDate().atTime(OCHTEND).atZone(LokaleDag.ZONE);
        return (ochtend.isAfter(hier)
                        ? ochtend
                        : hier.toLocalDate().plusDays(1).atTime(OCHTEND).atZone(LokaleDag.ZONE))
                .toInstant();
    }
}
