package nl.klacht.jakarta.noodtoegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps when a restricted dossier was opened all the same, in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Noodtoegangen {

    /** How long somebody is told of it. */
    private static final Duration GETOOND = Duration.ofDays(30);

    private static final int HOOGSTENS = 100;

    private static final String RIJEN =
            "select new nl.klacht.jakarta.noodtoegang.Noodtoegang(n.id, n.dossier, n.kenmerk,"
                    + " n.gebruiker, n.rol, n.reden, n.moment, n.tot) from Noodtoegang n where ";
    private static final String VOLGORDE = " order by n.moment desc, n.id desc";

    /**
     * Whose dossier it was when it was opened, or is now: he has it in hand, or it is restricted to him. Who opens it cannot
     * keep them from hearing of it by restricting or assigning it anew.
     */
    private static final String VAN_HEM = "n.moment > :sinds and n.gebruiker <> :ik and"
            + " (cast(sql('(? @> array[?]::text[])', n.voor, :ik) as boolean) = true or n.dossier in"
            + " (select d.id from Dossier d where d.behandelaar = :ik or d.gespreksvoerder = :ik"
            + " or cast(sql('(? @> array[?]::text[])', d.afgeschermdVoor, :ik) as boolean) = true))";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    /** @param voor whose dossier it is now */
    void bewaar(Noodtoegang nood, Set<String> voor) {
        em.persist(new Noodtoegangtabel(nood, voor));
    }

    /** Whether this dossier is open to him now. */
    public boolean isOpen(String gebruiker, UUID dossier, Instant nu) {
        return em.createQuery(
                                "select count(n) from Noodtoegang n where n.dossier = :dossier and n.gebruiker = :gebruiker and n.tot > :nu",
                                Long.class)
                        .setParameter("dossier", dossier)
                        .setParameter("gebruiker", gebruiker)
                        .setParameter("nu", nu)
                        .getSingleResult()
                > 0;
    }

    /** What others did lately with dossiers of his, the last one first. */
    List<Noodtoegang> van(String gebruiker, Instant nu) {
        return em.createQuery(RIJEN + VAN_HEM + VOLGORDE, Noodtoegang.class)
                .setParameter("ik", gebruiker)
                .setParameter("sinds", nu.minus(GETOOND))
                .setMaxResults(HOOGSTENS)
                .getResultList();
    }

    /** All of lately, the last one first. */
    List<Noodtoegang> alle(Instant nu) {
        return em.createQuery(RIJEN + "n.moment > :sinds" + VOLGORDE, Noodtoegang.class)
                .setParameter("sinds", nu.minus(GETOOND))
                .setMaxResults(HOOGSTENS)
                .getResultList();
    }

    /** All of one dossier, the last one first. */
    List<Noodtoegang> vanDossier(UUID dossier) {
        return em.createQuery(RIJEN + "n.dossier = :dossier" + VOLGORDE, Noodtoegang.class)
                .setParameter("dossier", dossier)
                .setMaxResults(HOOGSTENS)
                .getResultList();
    }
}
