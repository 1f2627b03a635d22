package nl.klacht.jakarta.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.fout.Trace;
import org.jspecify.annotations.Nullable;

/** Writes readings down in the transaction of who reads, and shows them. */
@ApplicationScoped
public class Inzagen {

    private static final String RIJEN =
            "select new nl.klacht.jakarta.inzage.Inzage(i.id, i.moment, i.gebruiker, i.rollen,"
                    + " i.soort, i.dossier, i.vraag, i.waarom, i.traceId) from Inzage i where 1 = 1";
    private static final String NA = " and (i.moment < :moment or i.moment = :moment and i.id < :id)";
    private static final String VOLGORDE = " order by i.moment desc, i.id desc";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Inject
    private HttpServletRequest verzoek;

    /** Somebody read of this dossier; when it cannot be written down, it cannot be read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void las(Aanvrager wie, Inzagesoort soort, UUID dossier, Instant nu) {
        schrijf(wie, soort, dossier, null, null, nu);
    }

    /**
     * As {@link #las(Aanvrager, Inzagesoort, UUID, Instant)}, with why.
     *
     * @param waarom the code of the step that he did or was going to do, or another word that the screen knows
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void las(Aanvrager wie, Inzagesoort soort, UUID dossier, String waarom, Instant nu) {
        schrijf(wie, soort, dossier, null, waarom, nu);
    }

    /** Somebody opened this file of this dossier; when it cannot be written down, it cannot be opened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opende(Aanvrager wie, UUID dossier, UUID bijlage, Instant nu) {
        schrijf(wie, Inzagesoort.BIJLAGE, dossier, bijlage.toString(), null, nu);
    }

    /** Somebody searched for this. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void zocht(Aanvrager wie, String vraag, Instant nu) {
        schrijf(wie, Inzagesoort.ZOEKEN, null, vraag, null, nu);
    }

    /** Somebody opened a dossier that is restricted, for this reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opendeInNood(Aanvrager wie, UUID dossier, String reden, Instant nu) {
        schrijf(wie, Inzagesoort.NOODTOEGANG, dossier, null, reden, nu);
    }

    /**
     * Somebody took a file out of the system.
     *
     * @param wat what is in it, for the privacy officer, for instance {@code jaarcijfers 2026}
     * @param dossier of which dossier; nothing when it is of no one dossier
     * @param waarom why, as he said or as follows from what he did; nothing when nobody asked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exporteerde(Aanvrager wie, String wat, @Nullable UUID dossier, @Nullable String waarom, Instant nu) {
        schrijf(wie, Inzagesoort.EXPORT, dossier, wat, waarom, nu);
    }

    /**
     * A page of readings, the last one first.
     *
     * @throws nl.klacht.jakarta.fout.OngeldigeInvoer when the place is no place in this list
     */
    @Transactional
    public Inzagepagina lees(Inzagevraag vraag) {
        List<Inzage> rijen = vraag(vraag, vraag.na() == null ? null : Inzageplek.lees(vraag.na()));
        List<Inzage> hier = rijen.subList(0, Math.min(vraag.aantal(), rijen.size()));
        boolean meer = rijen.size() > vraag.aantal();
        return new Inzagepagina(
                hier, meer ? Inzageplek.na(hier.get(hier.size() - 1)).codeer() : null);
    }

    /** The dossier with this reference. */
    @Transactional
    public Optional<UUID> dossierMet(String kenmerk) {
        return em.createQuery("select d.id from Dossier d where d.kenmerk = :kenmerk", UUID.class)
                .setParameter("kenmerk", kenmerk)
                .getResultStream()
                .findFirst();
    }

    /** The references of the dossiers in these rows. */
    @Transactional
    public Map<UUID, String> kenmerken(List<Inzage> rijen) {
        Set<UUID> dossiers =
                rijen.stream().map(Inzage::dossier).filter(Objects::nonNull).collect(Collectors.toSet());
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select d.id, d.kenmerk from Dossier d where d.id in :dossiers", Object[].class)
                .setParameter("dossiers", dossiers)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (String) rij[1]));
    }

    private List<Inzage> vraag(Inzagevraag vraag, @Nullable Inzageplek na) {
        TypedQuery<Inzage> lijst = em.createQuery(
                RIJEN
                        + (vraag.dossier() == null ? "" : " and i.dossier = :dossier")
                        + (vraag.gebruiker() == null ? "" : " and i.gebruiker = :gebruiker")
                        + (na == null ? "" : NA)
                        + VOLGORDE,
                Inzage.class);
        if (vraag.dossier() != null) {
            lijst.setParameter("dossier", vraag.dossier());
        }
        if (vraag.gebruiker() != null) {
            lijst.setParameter("gebruiker", vraag.gebruiker());
        }
        if (na != null) {
            lijst.setParameter("moment", na.moment()).setParameter("id", na.id());
        }
        return lijst.setMaxResults(vraag.aantal() + 1).getResultList();
    }

    private void schrijf(
            Aanvrager wie,
            Inzagesoort soort,
            @Nullable UUID dossier,
            @Nullable String vraag,
            @Nullable String waarom,
            Instant nu) {
        String rollen = wie.rollen().stream().map(Rol::code).sorted().collect(Collectors.joining(","));
        em.persist(new Inzagetabel(new Inzage(
                UUID.randomUUID(),
                nu,
                wie.gebruiker(),
                rollen,
                soort.code(),
                dossier,
                vraag,
                waarom,
                Trace.id(verzoek))));
    }
}
