package nl.klacht.jakarta.wekker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code wekker}, each call in a transaction of its own in the register. Whether a turn is over the database
 * says, so that the clocks of the servers need not agree.
 */
@ApplicationScoped
class Wektabel {

    private static final String NOOIT = "9999-12-31T00:00:00Z";

    private static final String HUUR = """
            update wekker w set gehuurd_tot = now() + make_interval(secs => :seconden), huurder = :huurder, moment = '%s'
            from (select tenant, soort from wekker
                  where soort in (:soorten)
                    and ((gehuurd_tot is null and moment <= now()) or gehuurd_tot < now())
                  order by moment limit :hoeveel for update skip locked) werk
            where w.tenant = werk.tenant and w.soort = werk.soort
            returning w.tenant, w.soort
            """.formatted(NOOIT);

    private static final String VERLENG = """
            update wekker set gehuurd_tot = now() + make_interval(secs => :seconden)
            where tenant = :tenant and soort = :soort and huurder = :huurder
            """;

    private static final String GEEF_TERUG = """
            update wekker set moment = least(moment, cast(:volgende as timestamptz)), gehuurd_tot = null, huurder = null
            where tenant = :tenant and soort = :soort and huurder = :huurder
            """;

    private static final String WEK = """
            insert into wekker (tenant, soort, moment) values (:tenant, :soort, :moment)
            on conflict (tenant, soort) do update set moment = least(wekker.moment, excluded.moment)
            """;

    private static final String MELD_AAN =
            "insert into wekker (tenant, soort, moment) values (:tenant, :soort, now()) on conflict do nothing";

    private static final String HUURDER = "huurder";
    private static final String SECONDEN = "seconden";
    private static final String SOORT = "soort";
    private static final String TENANT = "tenant";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    private final Eenheid eenheid;

    @Inject
    Wektabel(Eenheid eenheid) {
        this.eenheid = eenheid;
    }

    /** For the container's proxy. */
    protected Wektabel() {
        this(null);
    }

    /**
     * A turn that this server has got.
     *
     * @param huurder under which name; another turn has another one
     */
    record Huur(String tenant, String soort, UUID huurder) {}

    /** Takes turns for which the moment has come, or whose server disappeared. */
    List<Huur> huur(Collection<String> soorten, int hoeveel, int seconden) {
        UUID huurder = UUID.randomUUID();
        return eenheid.inRegister(() -> {
            List<?> rijen = em.createNativeQuery(HUUR)
                    .setParameter(SECONDEN, seconden)
                    .setParameter(HUURDER, huurder.toString())
                    .setParameter("soorten", soorten)
                    .setParameter("hoeveel", hoeveel)
                    .getResultList();
            return rijen.stream()
                    .map(Object[].class::cast)
                    .map(rij -> new Huur((String) rij[0], (String) rij[1], huurder))
                    .toList();
        });
    }

    /** Whether the turn was still this server's; then it is for a while longer. */
    boolean verleng(Huur huur, int seconden) {
        return eenheid.inRegister(() -> em.createNativeQuery(VERLENG)
                        .setParameter(SECONDEN, seconden)
                        .setParameter(TENANT, huur.tenant())
                        .setParameter(SOORT, huur.soort())
                        .setParameter(HUURDER, huur.huurder().toString())
                        .executeUpdate()
                == 1);
    }

    /** Gives a turn back. Who was woken in the meantime is not forgotten. */
    void geefTerug(Huur huur, @Nullable Instant volgende) {
        eenheid.inRegister(() -> em.createNativeQuery(GEEF_TERUG)
                .setParameter("volgende", volgende == null ? NOOIT : volgende.toString())
                .setParameter(TENANT, huur.tenant())
                .setParameter(SOORT, huur.soort())
                .setParameter(HUURDER, huur.huurder().toString())
                .executeUpdate());
    }

    void wek(Tenant tenant, String soort, Instant moment) {
        eenheid.inRegister(() -> em.createNativeQuery(WEK)
                .setParameter(TENANT, tenant.id())
                .setParameter(SOORT, soort)
                .setParameter("moment", moment)
                .executeUpdate());
    }

    /** Makes rows for what has none yet. */
    void meldAan(Tenant tenant, Collection<String> soorten) {
        eenheid.inRegister(() -> soorten.stream()
                .mapToInt(soort -> em.createNativeQuery(MELD_AAN)
                        .setParameter(TENANT, tenant.id())
                        .setParameter(SOORT, soort)
                        .executeUpdate())
                .sum());
    }
}
