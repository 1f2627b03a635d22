package nl.klacht.jakarta.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import org.jspecify.annotations.Nullable;

/**
 * The closed dossiers with how long they are kept, from the projection: what may be destroyed first stands first. What is
 * restricted to others stands in it for the privacy officer alone, who watches that it does not stay for ever.
 */
@ApplicationScoped
@Transactional
public class Bewaarlijst {

    private static final String RIJEN =
            "select new nl.klacht.jakarta.bewaren.Bewaarlijst$Rij(d.id, d.kenmerk, d.soort, d.bewaarKlasse,"
                    + " d.bewarenTot, d.bevroren, d.bewaarGronden)"
                    + " from Dossier d where d.bewaarKlasse is not null and d.vernietigdOp is null";
    private static final String TIJDELIJK = " and d.bewarenTot is not null";
    private static final String BLIJVEND = " and d.bewarenTot is null";
    private static final String VOOR = " and d.bewarenTot < :voor";
    private static final String OPEN = " and (" + Toegang.OPEN + ")";
    private static final String NA_TIJDELIJK = " and (d.bewarenTot > :tot or d.bewarenTot = :tot and d.id > :id)";
    private static final String NA_BLIJVEND = " and d.id > :id";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Inject
    private Opslagvorm opslagvorm;

    /**
     * A page of the list, as this user may see it.
     *
     * @throws nl.klacht.jakarta.fout.OngeldigeInvoer when the place is no place in this list
     */
    public Bewaarpagina lees(Aanvrager wie, Bewaarvraag vraag) {
        List<Bewaarregel> rijen = vraag(wie, vraag, vraag.na() == null ? null : Bewaarplek.lees(vraag.na())).stream()
                .map(this::regel)
                .toList();
        List<Bewaarregel> hier = rijen.subList(0, Math.min(vraag.aantal(), rijen.size()));
        boolean meer = rijen.size() > vraag.aantal();
        return new Bewaarpagina(
                hier, meer ? Bewaarplek.na(hier.get(hier.size() - 1)).codeer() : null);
    }

    private List<Rij> vraag(Aanvrager wie, Bewaarvraag vraag, @Nullable Bewaarplek na) {
        boolean alles = wie.is(Rol.FG);
        boolean metDag = !vraag.blijvend();
        boolean metGrens = metDag && vraag.voor() != null;
        TypedQuery<Rij> lijst = em.createQuery(
                RIJEN
                        + (alles ? "" : OPEN)
                        + (metDag ? TIJDELIJK : BLIJVEND)
                        + (metGrens ? VOOR : "")
                        + (na == null ? "" : metDag ? NA_TIJDELIJK : NA_BLIJVEND)
                        + " order by d.bewarenTot, d.id",
                Rij.class);
        if (!alles) {
            lijst.setParameter("ik", wie.gebruiker());
        }
        if (metGrens) {
            lijst.setParameter("voor", vraag.voor());
        }
        if (na != null) {
            lijst.setParameter("id", na.id());
        }
        if (na != null && metDag) {
            lijst.setParameter("tot", na.tot());
        }
        return lijst.setMaxResults(vraag.aantal() + 1).getResultList();
    }

    private Bewaarregel regel(Rij rij) {
        LocalDate tot = rij.tot();
        return new Bewaarregel(
                rij.id(),
                rij.kenmerk(),
                rij.soort(),
                rij.klasse(),
                tot == null,
                tot,
                tot == null ? null : tot.plusDays(1),
                Boolean.TRUE.equals(rij.bevroren()),
                opslagvorm.leesGronden(rij.gronden()));
    }

    /** A row as it is stored. */
    public record Rij(
            UUID id,
            String kenmerk,
            String soort,
            String klasse,
            @Nullable LocalDate tot,
            @Nullable Boolean bevroren,
            String gronden) {}
}
