package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.tenant.Eenheid;

/**
 * The sessions, kept in the register: they survive a restart and hold on every server. A session belongs to one
 * municipality and is worthless at another.
 */
@ApplicationScoped
public class Sessies {

    /** A session ends after so long without a request. */
    static final Duration STIL = Duration.ofMinutes(30);

    /** A session ends after so long whatever happens. */
    static final Duration LANGST = Duration.ofHours(8);

    /** A sign of life is written at most this often. */
    static final Duration VERLENG_NA = Duration.ofMinutes(5);

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int SLEUTEL_BYTES = 32;

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

    /** Starts a session and gives the secret for its cookie. What has ended is cleared away at the same time. */
    String begin(String plek, String gebruiker, Set<Rol> rollen) {
        byte[] bytes = new byte[SLEUTEL_BYTES];
        TOEVAL.nextBytes(bytes);
        String geheim = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant nu = klok.nu();
        return eenheid.inRegister(() -> {
            em.createQuery("delete from Sessie s where s.eindigtOp < :nu or s.verlooptOp < :nu")
                    .setParameter("nu", nu)
                    .executeUpdate();
            em.persist(new Sessietabel(hash(geheim), plek, gebruiker, rollen, nu));
            return geheim;
        });
    }

    /** Whose session this is, at this place; empty when it ended, never was, or is of another place. */
    Optional<Aanvrager> find(String plek, String geheim) {
        Instant nu = klok.nu();
        return eenheid.inRegister(() -> Optional.ofNullable(em.find(Sessietabel.class, hash(geheim)))
                .filter(sessie -> sessie.geldt(plek, nu))
                .map(sessie -> {
                    if (sessie.moetVerlengd(nu)) {
                        sessie.verleng(nu);
                    }
                    return sessie.aanvrager();
                }));
    }

    void eindig(String geheim) {
        eenheid.inRegister(() -> em.createQuery("delete from Sessie s where s.id = :id")
                .setParameter("id", hash(geheim))
                .executeUpdate());
    }

    static String hash(String tekst) {
        try {
            byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
