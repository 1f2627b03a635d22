package nl.klacht.jakarta.beveiliging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klacht.jakarta.tenant.TenantContext;

/**
 * The employees that a municipality has seen, and in which groups they work. What somebody may see himself rests on his own
 * session or token; this says who his colleagues are.
 */
@ApplicationScoped
public class Medewerkers {

    /** What did not change is written again at most this often. */
    private static final Duration OPNIEUW_NA = Duration.ofMinutes(5);

    private static final long HOOGSTENS = 100_000;

    private static final String SCHRIJF = "insert into Medewerker (gebruiker, rollen, groepen, gezienOp)"
            + " values (:gebruiker, :rollen, :groepen, :nu) on conflict (gebruiker) do update"
            + " set rollen = excluded.rollen, groepen = excluded.groepen, gezienOp = excluded.gezienOp";

    private static final String GROEPSGENOTEN = "select m.gebruiker from Medewerker m"
            + " where cast(sql('(? && ?::text[])', m.groepen, :groepen) as boolean) = true";

    private static final String MET_ROL = "select m.gebruiker from Medewerker m"
            + " where cast(sql('(? && ?::text[])', m.rollen, :rollen) as boolean) = true order by m.gebruiker";

    /** What this server wrote lately; the table is the truth. */
    private final Cache<String, Gezien> onlangs = Caffeine.newBuilder()
            .expireAfterWrite(OPNIEUW_NA)
            .maximumSize(HOOGSTENS)
            .build();

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    private final TenantContext tenant;

    @Inject
    public Medewerkers(TenantContext tenant) {
        this.tenant = tenant;
    }

    /** For the container's proxy. */
    protected Medewerkers() {
        this(null);
    }

    private record Gezien(Set<Rol> rollen, Set<String> groepen) {}

    /** Writes down that this employee was here; who is of another organisation is passed over. */
    @Transactional
    public void zag(Aanvrager wie, Instant nu) {
        if (!Rechten.isMedewerker(wie)) {
            return;
        }
        String sleutel = tenant.tenant().id() + "\n" + wie.gebruiker();
        Gezien gezien = new Gezien(wie.rollen(), wie.groepen());
        if (!gezien.equals(onlangs.getIfPresent(sleutel))) {
            schrijf(wie, nu);
            onlangs.put(sleutel, gezien);
        }
    }

    private void schrijf(Aanvrager wie, Instant nu) {
        em.createQuery(SCHRIJF)
                .setParameter("gebruiker", wie.gebruiker())
                .setParameter(
                        "rollen",
                        gesorteerd(wie.rollen().stream().map(Rol::code).toList()))
                .setParameter("groepen", gesorteerd(wie.groepen()))
                .setParameter("nu", nu)
                .executeUpdate();
    }

    /** He himself and everybody who works in one of his groups. */
    @Transactional
    public Set<String> kring(Aanvrager wie) {
        Set<String> kring = new HashSet<>(Set.of(wie.gebruiker()));
        if (!wie.groepen().isEmpty()) {
            kring.addAll(em.createQuery(GROEPSGENOTEN, String.class)
                    .setParameter("groepen", gesorteerd(wie.groepen()))
                    .getResultList());
        }
        return kring;
    }

    /** The accounts with this role that were seen, in order. */
    @Transactional
    public List<String> met(Rol rol) {
        return em.createQuery(MET_ROL, String.class)
                .setParameter("rollen", new String[] {rol.code()})
                .getResultList();
    }

    /** All accounts that were seen, in order. */
    @Transactional
    public List<String> alle() {
        return em.createQuery("select m.gebruiker from Medewerker m order by m.gebruiker", String.class)
                .getResultList();
    }

    private static String[] gesorteerd(Collection<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }
}
