package nl.klacht.jakarta.keten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Keteneinde;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.core.keten.Ketenwortel;
import org.jspecify.annotations.Nullable;

/** Makes the heads of a municipality and reads them, in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ketenhoofden {

    private static final Logger LOG = Logger.getLogger(Ketenhoofden.class.getName());
    private static final String EINDEN = bron("einden.sql");
    private static final String BIJ_HOOFD =
            "select distinct on (dossier) cast(dossier as text) as dossier, volgnummer, hash"
                    + " from keteneinde where dag <= :dag order by dossier, dag desc";
    private static final String ERBIJ = "insert into ketenhoofd"
            + " (dag, gemaakt_op, dossiers, wortel, vorige_hash, hash, handtekening)"
            + " values (:dag, :gemaaktOp, :dossiers, :wortel, :vorigeHash, :hash, nullif(:handtekening, ''))"
            + " on conflict do nothing";
    private static final int BLOK = 1000;

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    /**
     * Closes a day: the head holds every history as it stands now. Empty when that day, or a later one, was closed before;
     * of two servers at the same moment one closes it.
     *
     * @param sleutel with which it is signed; nothing when the installation has none
     */
    public Optional<Ketenhoofd> sluit(String gemeente, LocalDate dag, Instant nu, @Nullable PrivateKey sleutel) {
        Optional<Ketenhoofd> vorige = laatste(gemeente);
        if (vorige.filter(hoofd -> !hoofd.dag().isBefore(dag)).isPresent()) {
            return Optional.empty();
        }
        Ketenwortel wortel = new Ketenwortel();
        List<Keteneinde> gegroeid = new ArrayList<>();
        try (Stream<Tuple> rijen = einden()) {
            rijen.forEach(rij -> neemOp(rij, gemeente, wortel, gegroeid));
        }
        Ketenhoofd hoofd = Ketenhoofd.van(
                gemeente, dag, nu, wortel, vorige.map(Ketenhoofd::hash).orElse(Hashketen.BEGIN));
        Ketenhoofd getekend = sleutel == null ? hoofd : hoofd.getekend(sleutel);
        if (!schrijf(getekend)) {
            return Optional.empty();
        }
        gegroeid.forEach(einde -> em.persist(new Keteneindetabel(dag, einde)));
        return Optional.of(getekend);
    }

    /** The last head, when there is one. */
    public Optional<Ketenhoofd> laatste(String gemeente) {
        return lees(gemeente, null, 1).stream().findFirst();
    }

    /** The head of this day, when there is one. */
    public Optional<Ketenhoofd> find(String gemeente, LocalDate dag) {
        return Optional.ofNullable(em.find(Ketenhoofdtabel.class, dag)).map(rij -> rij.hoofd(gemeente));
    }

    /** The ends that the head of this day holds. */
    public List<Keteneinde> einden(LocalDate dag) {
        Stream<?> rijen = em.createNativeQuery(BIJ_HOOFD, Tuple.class)
                .setParameter("dag", dag)
                .setHint("org.hibernate.fetchSize", BLOK)
                .getResultStream();
        try (rijen) {
            return rijen.map(Tuple.class::cast)
                    .map(rij -> Objects.requireNonNull(einde(rij, "volgnummer", "hash")))
                    .toList();
        }
    }

    /** The heads, the last one first; of days before this one, when it is given. */
    public List<Ketenhoofd> lees(String gemeente, @Nullable LocalDate voor, int aantal) {
        TypedQuery<Ketenhoofdtabel> vraag = em.createQuery(
                "select k from Ketenhoofd k" + (voor == null ? "" : " where k.dag < :voor") + " order by k.dag desc",
                Ketenhoofdtabel.class);
        if (voor != null) {
            vraag.setParameter("voor", voor);
        }
        return vraag.setMaxResults(aantal)
                .getResultStream()
                .map(rij -> rij.hoofd(gemeente))
                .toList();
    }

    private Stream<Tuple> einden() {
        Stream<?> rijen = em.createNativeQuery(EINDEN, Tuple.class)
                .setHint("org.hibernate.fetchSize", BLOK)
                .getResultStream();
        return rijen.map(Tuple.class::cast);
    }

    /** A chain that was longer, or another, at the last head stays in the list as it was: a head never forgets a row. */
    private void neemOp(Tuple rij, String gemeente, Ketenwortel wortel, List<Keteneinde> gegroeid) {
        Keteneinde nu = einde(rij, "volgnummer", "hash");
        Keteneinde eerder = einde(rij, "vorig_volgnummer", "vorige_hash");
        if (eerder == null || nu != null && nu.volgnummer() > eerder.volgnummer()) {
            gegroeid.add(Objects.requireNonNull(nu));
            wortel.voegToe(nu);
        } else {
            if (!eerder.equals(nu)) {
                LOG.log(
                        Level.SEVERE,
                        "De geschiedenis van dossier {0} van {1} is korter of anders dan het vorige ketenhoofd zegt. Onderzoek dit met: klacht keten controleer.",
                        new Object[] {eerder.dossier(), gemeente});
            }
            wortel.voegToe(eerder);
        }
    }

    private static @Nullable Keteneinde einde(Tuple rij, String volgnummer, String hash) {
        Number nummer = rij.get(volgnummer, Number.class);
        return nummer == null
                ? null
                : new Keteneinde(rij.get("dossier", String.class), nummer.intValue(), rij.get(hash, String.class));
    }

    private boolean schrijf(Ketenhoofd hoofd) {
        return em.createNativeQuery(ERBIJ)
                        .setParameter("dag", hoofd.dag())
                        .setParameter("gemaaktOp", hoofd.gemaaktOp())
                        .setParameter("dossiers", hoofd.dossiers())
                        .setParameter("wortel", hoofd.wortel())
                        .setParameter("vorigeHash", hoofd.vorigeHash())
                        .setParameter("hash", hoofd.hash())
                        .setParameter("handtekening", Objects.requireNonNullElse(hoofd.handtekening(), ""))
                        .executeUpdate()
                == 1;
    }

    private static String bron(String naam) {
        try (InputStream in = Ketenhoofden.class.getResourceAsStream(naam)) {
            return new String(Objects.requireNonNull(in, naam).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(naam + " is niet te lezen", e);
        }
    }
}
