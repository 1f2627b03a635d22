package nl.klacht.jakarta.bijlage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps files and what happened to them, in the transaction of the caller and for its tenant. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Bijlageopslag {

    /** A file is kept in pieces of this size, so that nobody holds a whole one in memory. */
    static final int BLOK = 256 * 1024;

    private static final String MET_NAAM = "select b, i.inhoud from Bijlage b left join Inhoud i on i.id = b.naam";

    /** Hibernate's way to say that a row that another server works on is passed over. */
    private static final int SLA_OVER = -2;

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    /** Writes a file whole, piece by piece. */
    void schrijf(Bijlage bijlage, UUID naam, byte[] zout, @Nullable Instant volgendeScan, InputStream in)
            throws IOException {
        em.persist(new Bijlagetabel(bijlage, naam, zout, volgendeScan));
        em.flush();
        int nummer = 0;
        for (byte[] stuk = in.readNBytes(BLOK); stuk.length > 0; stuk = in.readNBytes(BLOK)) {
            Bloktabel blok = new Bloktabel(bijlage.id(), nummer++, stuk);
            em.persist(blok);
            em.flush();
            em.detach(blok);
        }
    }

    /** The files of a dossier, in the order in which they came. */
    List<Bijlage> alle(UUID dossier) {
        return em.createQuery(MET_NAAM + " where b.dossier = :dossier order by b.volgnummer", Object[].class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(Bijlageopslag::bijlage)
                .toList();
    }

    Optional<Bijlage> find(UUID dossier, UUID id) {
        return em.createQuery(MET_NAAM + " where b.dossier = :dossier and b.id = :id", Object[].class)
                .setParameter("dossier", dossier)
                .setParameter("id", id)
                .getResultStream()
                .map(Bijlageopslag::bijlage)
                .findFirst();
    }

    Optional<Bijlage> find(UUID id) {
        return em.createQuery(MET_NAAM + " where b.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(Bijlageopslag::bijlage)
                .findFirst();
    }

    /** The files with the same bytes, brought as the same thing and not removed since. */
    List<Bijlage> zelfde(UUID dossier, String document, Spoel spoel) throws IOException {
        List<Bijlagetabel> kandidaten = em.createQuery(
                        "select b from Bijlage b where b.dossier = :dossier and b.document = :document"
                                + " and b.omvang = :omvang and b.stand <> :verwijderd",
                        Bijlagetabel.class)
                .setParameter("dossier", dossier)
                .setParameter("document", document)
                .setParameter("omvang", spoel.omvang())
                .setParameter("verwijderd", Bijlagestand.VERWIJDERD.code())
                .getResultList();
        List<Bijlage> zelfde = new ArrayList<>();
        for (Bijlagetabel kandidaat : kandidaten) {
            Bijlage bijlage = kandidaat.rij(null);
            if (spoel.isZelfde(kandidaat.zout(), bijlage.hash())) {
                find(dossier, bijlage.id()).ifPresent(zelfde::add);
            }
        }
        return zelfde;
    }

    Bezetting bezetting(UUID dossier) {
        return em.createQuery(
                        "select new nl.klacht.jakarta.bijlage.Bezetting(count(b), coalesce(sum(b.omvang), 0L))"
                                + " from Bijlage b where b.dossier = :dossier and b.stand <> :verwijderd",
                        Bezetting.class)
                .setParameter("dossier", dossier)
                .setParameter("verwijderd", Bijlagestand.VERWIJDERD.code())
                .getSingleResult();
    }

    /** A piece of a file; empty after the last one. */
    Optional<byte[]> blok(UUID bijlage, int nummer) {
        return em.createQuery(
                        "select b.inhoud from Bijlageblok b where b.bijlage = :bijlage and b.nummer = :nummer",
                        byte[].class)
                .setParameter("bijlage", bijlage)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    /**
     * The next file that waits for the scanner, and from now on is somebody else's turn only when that moment has passed:
     * two servers never take the same one.
     */
    Optional<UUID> neemVoorScan(Instant nu, Instant pasWeer) {
        Optional<UUID> id = em.createQuery(
                        "select b from Bijlage b where b.stand = :quarantaine and b.volgendeScan <= :nu"
                                + " order by b.volgendeScan, b.id",
                        Bijlagetabel.class)
                .setParameter("quarantaine", Bijlagestand.QUARANTAINE.code())
                .setParameter("nu", nu)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SLA_OVER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(rij -> rij.rij(null).id());
        id.ifPresent(wacht -> em.createQuery("update Bijlage b set b.volgendeScan = :pasWeer where b.id = :id")
                .setParameter("pasWeer", pasWeer)
                .setParameter("id", wacht)
                .executeUpdate());
        return id;
    }

    boolean isIetsInQuarantaine() {
        return em.createQuery("select count(b) from Bijlage b where b.stand = :quarantaine", Long.class)
                        .setParameter("quarantaine", Bijlagestand.QUARANTAINE.code())
                        .getSingleResult()
                > 0;
    }

    /** Gives a file back that could not be scanned, for whoever comes after that moment. */
    void stelUit(UUID id, Instant pasWeer) {
        em.createQuery("update Bijlage b set b.volgendeScan = :pasWeer where b.id = :id and b.stand = :quarantaine")
                .setParameter("pasWeer", pasWeer)
                .setParameter("id", id)
                .setParameter("quarantaine", Bijlagestand.QUARANTAINE.code())
                .executeUpdate();
    }

    /** Ends the quarantine of a file; false when another server was first. */
    boolean eindigQuarantaine(UUID id, Bijlagestand stand) {
        int gewijzigd = em.createQuery("update Bijlage b set b.stand = :stand, b.volgendeScan = null"
                        + " where b.id = :id and b.stand = :quarantaine")
                .setParameter("stand", stand.code())
                .setParameter("id", id)
                .setParameter("quarantaine", Bijlagestand.QUARANTAINE.code())
                .executeUpdate();
        return gewijzigd == 1;
    }

    /** Takes the bytes away; that there was a file, and its hash, stays. */
    void wisInhoud(UUID bijlage) {
        em.createQuery("delete from Bijlageblok b where b.bijlage = :bijlage")
                .setParameter("bijlage", bijlage)
                .executeUpdate();
    }

    void noteer(Voorval voorval) {
        em.persist(new Voorvaltabel(voorval));
    }

    /** What happened to the files of a dossier, the last thing first. */
    List<Voorval> voorvallen(UUID dossier) {
        return em.createQuery(
                        "select new nl.klacht.jakarta.bijlage.Voorval(v.id, v.moment, v.dossier, v.bijlage, v.gebruiker,"
                                + " v.soort, v.naam, v.uitleg, v.bevinding, v.traceId) from Bijlagevoorval v"
                                + " where v.dossier = :dossier order by v.moment desc, v.id",
                        Voorval.class)
                .setParameter("dossier", dossier)
                .setMaxResults(200)
                .getResultList();
    }

    private static Bijlage bijlage(Object[] rij) {
        return ((Bijlagetabel) rij[0]).rij((String) rij[1]);
    }
}
