package nl.klacht.jakarta.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Appends to the history of a dossier and keeps its projection, in the transaction of the caller and for its tenant. There
 * is no way to change or remove what was appended, here or in the database; a person or text goes only with a step in the
 * history that says so.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Dossieropslag {

    private static final String DUBBELE_SLEUTEL = "23505";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    /** For the container, which gives it its entity manager. */
    public Dossieropslag() {}

    /** For who works beside the server, with an entity manager and transactions of his own. */
    public Dossieropslag(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes one step whole.
     *
     * @throws GelijktijdigGewijzigd when a gebeurtenis with the same number is already there
     */
    public void schrijf(Wegschrijving werk) {
        werk.gebeurtenissen().forEach(rij -> em.persist(new Gebeurtenistabel(rij)));
        werk.inhouden().forEach(rij -> em.persist(new Inhoudtabel(rij)));
        schrijfDossier(werk);
        schrijfOnderdelen(werk.dossier().id(), werk.isNieuw(), werk.onderdelen());
        flush(werk.dossier().id());
    }

    /** Writes again what is projected of a dossier that is there, after its history was cut short by a restore. */
    public void herzie(DossierRij dossier, List<OnderdeelRij> onderdelen) {
        em.find(Dossiertabel.class, dossier.id()).neemOver(dossier);
        schrijfOnderdelen(dossier.id(), false, onderdelen);
        flush(dossier.id());
    }

    /**
     * Writes new dossiers, all of them or none.
     *
     * @throws GelijktijdigGewijzigd when a gebeurtenis of one of them is already there
     */
    public void schrijfNieuw(List<Wegschrijving> dossiers) {
        for (Wegschrijving werk : dossiers) {
            werk.gebeurtenissen().forEach(rij -> em.persist(new Gebeurtenistabel(rij)));
            werk.inhouden().forEach(rij -> em.persist(new Inhoudtabel(rij)));
            em.persist(new Dossiertabel(werk.dossier()));
            werk.onderdelen().forEach(rij -> em.persist(new Onderdeeltabel(rij)));
        }
        if (!dossiers.isEmpty()) {
            flush(dossiers.get(0).dossier().id());
        }
    }

    public Optional<DossierRij> find(UUID dossier) {
        return Optional.ofNullable(em.find(Dossiertabel.class, dossier)).map(Dossiertabel::rij);
    }

    /** As {@link #find}, and nobody else writes in this dossier until the transaction ends. */
    public Optional<DossierRij> findVoorWijziging(UUID dossier) {
        return Optional.ofNullable(em.find(Dossiertabel.class, dossier, LockModeType.PESSIMISTIC_WRITE))
                .map(Dossiertabel::rij);
    }

    public Optional<DossierRij> findByKenmerk(String kenmerk) {
        return em.createQuery("select d from Dossier d where d.kenmerk = :kenmerk", Dossiertabel.class)
                .setParameter("kenmerk", kenmerk)
                .getResultStream()
                .findFirst()
                .map(Dossiertabel::rij);
    }

    /** The whole history, in order. */
    public List<GebeurtenisRij> gebeurtenissen(UUID dossier) {
        return em.createQuery(
                        "select g from Gebeurtenis g where g.dossier = :dossier order by g.volgnummer",
                        Gebeurtenistabel.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(Gebeurtenistabel::rij)
                .toList();
    }

    /** The texts and persons that the history refers to; what was erased is not among them. */
    public List<InhoudRij> inhouden(UUID dossier) {
        return em.createQuery("select i from Inhoud i where i.dossier = :dossier", Inhoudtabel.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(Inhoudtabel::rij)
                .toList();
    }

    /** Puts the projection of a dossier right that nobody changes now: see {@link #findVoorWijziging}. */
    public void herzie(DossierRij dossier) {
        em.find(Dossiertabel.class, dossier.id()).neemOver(dossier);
    }

    /** Closed dossiers of which is not known yet how long they are kept: of before that was kept beside them. */
    public List<UUID> zonderBewaring(int aantal) {
        return em.createQuery(
                        "select d.id from Dossier d where d.geslotenVanaf is not null and d.bewaarKlasse is null"
                                + " and d.vernietigdOp is null order by d.id",
                        UUID.class)
                .setMaxResults(aantal)
                .getResultList();
    }

    /** Puts beside a dossier how long it is kept. */
    public void bewaar(UUID dossier, @Nullable Bewaarrij bewaring) {
        em.find(Dossiertabel.class, dossier).neemOver(bewaring);
    }

    /**
     * Removes a person or text of a dossier, which a step in its history erases; the database looks whether one does.
     *
     * @param volgnummer the number of that step
     */
    public void wis(UUID dossier, int volgnummer, UUID inhoud) {
        em.createNativeQuery("select wis_inhoud(:dossier, :volgnummer, :inhoud)", Boolean.class)
                .setParameter("dossier", dossier)
                .setParameter("volgnummer", volgnummer)
                .setParameter("inhoud", inhoud)
                .getSingleResult();
    }

    /** The next number for a kenmerk; numbers of transactions that failed are lost. */
    public long volgendKenmerknummer() {
        var nummer = em.createNativeQuery("select nextval('kenmerk_nummer')", Long.class)
                .getSingleResult();
        return (Long) nummer;
    }

    /** Whether there is no dossier at all; nobody else who asks this gets an answer before the transaction ends. */
    public boolean isEnBlijftLeeg() {
        em.createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtext(current_schema()))", Long.class)
                .getSingleResult();
        return em.createQuery("select count(d) from Dossier d", Long.class).getSingleResult() == 0;
    }

    /** As {@link #volgendKenmerknummer}, for many at once. */
    public List<Long> volgendeKenmerknummers(int aantal) {
        List<?> nummers = em.createNativeQuery(
                        "select nextval('kenmerk_nummer') from generate_series(1, :aantal)", Long.class)
                .setParameter("aantal", aantal)
                .getResultList();
        return nummers.stream().map(Long.class::cast).toList();
    }

    public Optional<Idempotentiesleutel> findSleutel(String gebruiker, String sleutel) {
        var id = new Idempotentietabel.Sleutel(gebruiker, sleutel);
        return Optional.ofNullable(em.find(Idempotentietabel.class, id)).map(Idempotentietabel::rij);
    }

    /**
     * Claims a key for a dossier, before the dossier is written; a second claim waits for the first one's transaction.
     *
     * @throws GelijktijdigGewijzigd when the first claim was committed
     */
    public void claim(Idempotentiesleutel sleutel) {
        em.persist(new Idempotentietabel(sleutel));
        flush(sleutel.dossier());
    }

    private void schrijfDossier(Wegschrijving werk) {
        if (werk.isNieuw()) {
            em.persist(new Dossiertabel(werk.dossier()));
        } else {
            em.find(Dossiertabel.class, werk.dossier().id()).neemOver(werk.dossier());
        }
    }

    private void schrijfOnderdelen(UUID dossier, boolean isNieuw, List<OnderdeelRij> onderdelen) {
        var oud = new HashMap<Integer, Onderdeeltabel>();
        if (!isNieuw) {
            onderdelen(dossier).forEach(deel -> oud.put(deel.rij().nummer(), deel));
        }
        for (var rij : onderdelen) {
            var bestaand = oud.remove(rij.nummer());
            if (bestaand == null) {
                em.persist(new Onderdeeltabel(rij));
            } else {
                bestaand.neemOver(rij);
            }
        }
        oud.values().forEach(em::remove);
    }

    private List<Onderdeeltabel> onderdelen(UUID dossier) {
        return em.createQuery("select o from Onderdeel o where o.dossier = :dossier", Onderdeeltabel.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    private void flush(UUID dossier) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isDubbel(e) ? new GelijktijdigGewijzigd(dossier, e) : e;
        }
    }

    private static boolean isDubbel(Throwable fout) {
        for (var f = fout; f != null; f = f.getCause()) {
            if (f instanceof SQLException sql && DUBBELE_SLEUTEL.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
