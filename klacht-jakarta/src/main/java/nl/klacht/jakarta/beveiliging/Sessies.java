package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.beveiliging.oidc.Afmelding;
import nl.klacht.jakarta.beveiliging.oidc.Inlogbewijs;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.tenant.Eenheid;
import org.jspecify.annotations.Nullable;

/**
 * The sessions, kept in the register: they survive a restart and hold on every server. A session belongs to one
 * municipality and is worthless at another.
 */
@ApplicationScoped
public class Sessies {

    /** A session ends after so long without a request. */
    private static final Duration STIL = Duration.ofMinutes(30);

    /** The same, for who changes settings. */
    private static final Duration STIL_VAN_BEHEER = Duration.ofMinutes(15);

    /** A session ends after so long whatever happens. */
    static final Duration LANGST = Duration.ofHours(8);

    /** The clocks of two servers differ less than this. */
    static final Duration SCHEEF = Duration.ofMinutes(5);

    /** A sign of life is written at most this often. */
    static final Duration VERLENG_NA = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    private final Eenheid eenheid;
    private final Klok klok;

    @Inject
    public Sessies(Eenheid eenheid, Klok klok) {
        this.eenheid = eenheid;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Sessies() {
        this(null, null);
    }

    static Duration stil(Set<Rol> rollen) {
        return rollen.contains(Rol.BEHEERDER) || rollen.contains(Rol.PLATFORM) ? STIL_VAN_BEHEER : STIL;
    }

    /** Starts a session and gives the secret for its cookie. What has ended is cleared away at the same time. */
    String begin(String plek, Aanvrager wie) {
        String geheim = Geheim.nieuw();
        return begin(new Sessietabel(Geheim.hash(geheim), plek, wie, klok.nu()), geheim);
    }

    /**
     * Starts a session that also has one at the issuer, which can end ours. What ends the one there, only who has the
     * cookie can read back.
     */
    String begin(String plek, Aanvrager wie, Inlogbewijs bewijs) {
        String geheim = Geheim.nieuw();
        Sessietabel sessie = new Sessietabel(Geheim.hash(geheim), plek, wie, klok.nu());
        sessie.bijIssuer(Geheim.sluit(bewijs.idToken(), geheim), Geheim.hash(bewijs.sub()), hash(bewijs.sid()));
        return begin(sessie, geheim);
    }

    private String begin(Sessietabel sessie, String geheim) {
        return eenheid.inRegister(() -> {
            wisBeeindigde(klok.nu());
            em.persist(sessie);
            return geheim;
        });
    }

    /** Clears away what has ended, also when nobody logs in; how many there were. */
    public int ruimOp(Instant nu) {
        return eenheid.inRegister(() -> wisBeeindigde(nu));
    }

    private int wisBeeindigde(Instant nu) {
        return em.createQuery("delete from Sessie s where s.eindigtOp < :nu or s.verlooptOp < :nu")
                .setParameter("nu", nu)
                .executeUpdate();
    }

    /** Whose session this is, at this place; empty when it ended, never was, or is of another place. */
    Optional<Aanvrager> find(String plek, String geheim) {
        Instant nu = klok.nu();
        return eenheid.inRegister(() -> Optional.ofNullable(em.find(Sessietabel.class, Geheim.hash(geheim)))
                .filter(sessie -> sessie.geldt(plek, nu))
                .map(sessie -> {
                    if (sessie.moetVerlengd(nu)) {
                        sessie.verleng(nu);
                    }
                    return sessie.aanvrager();
                }));
    }

    /** Ends a session; gives what ends the one at the issuer, when there was one. */
    Optional<String> eindig(String geheim) {
        return eenheid.inRegister(() -> {
            Optional<Sessietabel> sessie = Optional.ofNullable(em.find(Sessietabel.class, Geheim.hash(geheim)));
            sessie.ifPresent(em::remove);
            return sessie.map(Sessietabel::uitlogbewijs).map(gesloten -> Geheim.open(gesloten, geheim));
        });
    }

    /** Ends the sessions here that belong to what ended at the issuer: one session, or all of an account. */
    int eindigBijIssuer(String plek, Afmelding afmelding) {
        String account = afmelding.sid() == null ? afmelding.sub() : null;
        return eenheid.inRegister(() -> em.createQuery(
                        "delete from Sessie s where s.werkruimte = :plek" + " and (s.sid = :sid or s.sub = :sub)")
                .setParameter("plek", plek)
                .setParameter("sid", hash(afmelding.sid()))
                .setParameter("sub", hash(account))
                .executeUpdate());
    }

    private static @Nullable String hash(@Nullable String naam) {
        return naam == null ? null : Geheim.hash(naam);
    }
}
