package nl.klacht.jakarta.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of the projection, from a place on, in at most two statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Lijstopslag {

    private static final String RIJEN =
            "select new nl.klacht.jakarta.werkvoorraad.Rij(d.id, d.kenmerk, d.soort, d.fase,"
                    + " d.spoed, d.ontvangenOp, d.ontvangstdatum, d.volgendeDatum, d.volgendeWettelijk, d.volgendeSoort,"
                    + " d.gespreksvoerder, d.behandelaar, d.dienstverleners, d.geslotenVanaf,"
                    + " (select count(*) from Onderdeel o where o.dossier = d.id)) from Dossier d";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    /** At most so many rows after this place, or from the beginning. */
    List<Rij> lees(Voorwaarden voorwaarden, Sortering sortering, @Nullable Bladwijzer na, int aantal) {
        if (na == null && sortering.heeftLegeVanzelfAchteraan()) {
            return vraag(voorwaarden, sortering, aantal);
        }
        List<Rij> rijen = new ArrayList<>();
        if (na == null || na.waarde() != null) {
            rijen.addAll(gevuld(voorwaarden, sortering, na, aantal));
        }
        if (sortering.kanLeeg() && rijen.size() < aantal) {
            Bladwijzer inLege = na != null && na.waarde() == null ? na : null;
            rijen.addAll(lege(voorwaarden, sortering, inLege, aantal - rijen.size()));
        }
        return rijen;
    }

    private List<Rij> gevuld(Voorwaarden voorwaarden, Sortering sortering, @Nullable Bladwijzer na, int aantal) {
        Voorwaarden alle = voorwaarden.kopie();
        if (sortering.kanLeeg()) {
            alle.en(sortering.gevuld());
        }
        if (na != null) {
            alle.en(sortering.na(), "waarde", na.waarde());
            alle.parameters().put("id", na.id());
        }
        return vraag(alle, sortering, aantal);
    }

    private List<Rij> lege(Voorwaarden voorwaarden, Sortering sortering, @Nullable Bladwijzer na, int aantal) {
        Voorwaarden alle = voorwaarden.kopie().en(sortering.leeg());
        alle.en("d.id > :id", "id", na == null ? null : na.id());
        return vraag(alle, "d.id", aantal);
    }

    private List<Rij> vraag(Voorwaarden voorwaarden, Sortering sortering, int aantal) {
        List<String> takken = voorwaarden.perTak();
        return sortering
                .volgordeZonderIndex()
                .filter(zonder -> !takken.isEmpty())
                .map(zonder -> vraagPerTak(voorwaarden, sortering.volgorde(), zonder, aantal))
                .orElseGet(() -> vraag(voorwaarden, sortering.volgorde(), aantal));
    }

    private List<Rij> vraag(Voorwaarden voorwaarden, String volgorde, int aantal) {
        TypedQuery<Rij> vraag = em.createQuery(RIJEN + voorwaarden.tekst() + " order by " + volgorde, Rij.class);
        voorwaarden.parameters().forEach(vraag::setParameter);
        return vraag.setMaxResults(aantal).getResultList();
    }

    /**
     * What may hold asked apart, in one statement: the few that are open come along their index, the dossiers in the year for
     * a petition are sorted, and what is over is touched by neither.
     */
    private List<Rij> vraagPerTak(Voorwaarden voorwaarden, String volgorde, String zonderIndex, int aantal) {
        List<String> takken = voorwaarden.perTak();
        TypedQuery<Rij> vraag = em.createQuery(
                tak(takken.get(0), volgorde) + " union all " + tak(takken.get(1), zonderIndex), Rij.class);
        voorwaarden.parameters().forEach(vraag::setParameter);
        return vraag.setParameter("aantal", aantal).getResultList().stream()
                .sorted(Sortering.opVolgendeDatum())
                .limit(aantal)
                .toList();
    }

    private static String tak(String voorwaarden, String volgorde) {
        return "(" + RIJEN + voorwaarden + " order by " + volgorde + " limit :aantal)";
    }
}
