package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.klacht.jakarta.beveiliging.Toegang;
import org.jspecify.annotations.Nullable;

/** The outbox of a municipality, in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Berichtopslag {

    /** Waiting, and nothing of the same dossier waits before it on the same way. */
    private static final String AAN_DE_BEURT = """
             from Bericht b where b.stand = 'wachtend' and b.weg in :wegen
               and not exists (select 1 from Bericht e where e.stand = 'wachtend' and e.weg = b.weg
                                and e.dossier = b.dossier and e.volgnummer < b.volgnummer)
            """;

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    void bewaar(Berichttabel nieuw) {
        em.persist(nieuw);
    }

    /** The first message that may leave now by one of these ways. */
    Optional<Bericht> volgende(Instant nu, Collection<Weg> wegen) {
        return em.createQuery(
                        "select b" + AAN_DE_BEURT + " and b.nietVoor <= :nu order by b.volgnummer", Berichttabel.class)
                .setParameter("wegen", codes(wegen))
                .setParameter("nu", nu)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Berichttabel::rij);
    }

    /** When a message that waits may leave by this way. */
    Optional<Instant> eerste(Weg weg) {
        return Optional.ofNullable(em.createQuery("select min(b.nietVoor)" + AAN_DE_BEURT, Instant.class)
                .setParameter("wegen", codes(List.of(weg)))
                .getSingleResult());
    }

    long tel(Berichtstand stand) {
        return em.createQuery("select count(b) from Bericht b where b.stand = :stand", Long.class)
                .setParameter("stand", stand.code())
                .getSingleResult();
    }

    /** Changes a message that still waits; what somebody else ended in the meantime stays as it is. */
    void werkBij(UUID id, Consumer<Berichttabel> hoe) {
        Optional.ofNullable(em.find(Berichttabel.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(bericht -> bericht.is(Berichtstand.WACHTEND))
                .ifPresent(hoe);
    }

    /** A message that nobody else changes until the transaction ends. */
    Optional<Berichttabel> findVoorWijziging(UUID id) {
        return Optional.ofNullable(em.find(Berichttabel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Bericht> find(UUID id) {
        return Optional.ofNullable(em.find(Berichttabel.class, id)).map(Berichttabel::rij);
    }

    /** Which of these dossiers are not restricted to others than this account. */
    Set<UUID> open(Collection<UUID> dossiers, String account) {
        return Set.copyOf(em.createQuery(
                        "select d.id from Dossier d where d.id in :dossiers and (" + Toegang.OPEN + ")", UUID.class)
                .setParameter("dossiers", dossiers)
                .setParameter("ik", account)
                .getResultList());
    }

    /** Messages, the last one first, from below this number. */
    List<Bericht> lijst(@Nullable Berichtstand stand, @Nullable UUID dossier, long voor, int aantal) {
        TypedQuery<Berichttabel> vraag = em.createQuery(
                "select b from Bericht b where b.volgnummer < :voor" + (stand == null ? "" : " and b.stand = :stand")
                        + (dossier == null ? "" : " and b.dossier = :dossier") + " order by b.volgnummer desc",
                Berichttabel.class);
        if (stand != null) {
            vraag.setParameter("stand", stand.code());
        }
        if (dossier != null) {
            vraag.setParameter("dossier", dossier);
        }
        return vraag.setParameter("voor", voor)
                .setMaxResults(aantal)
                .getResultStream()
                .map(Berichttabel::rij)
                .toList();
    }

    private static List<String> codes(Collection<Weg> wegen) {
        return wegen.stream().map(Weg::code).toList();
    }
}
