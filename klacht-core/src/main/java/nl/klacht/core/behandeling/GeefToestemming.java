package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Toestemming.Gegeven;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;

/**
 * The klager consents that particular data goes to a particular provider (Uitgangspunten 1D): what, to whom, with or
 * without his name. Without it no data leaves.
 *
 * @param aan the provider's id
 * @param wat what may be shared, at least one thing
 * @param metNaam whether his name may go along
 * @param wijze how he consented
 */
public record GeefToestemming(String aan, Set<Gegeven> wat, boolean metNaam, Vorm wijze) implements Handeling {

    private static final Grond NAAM_OF_NIET = Grond.van("Uitgangspunten 1D", "GeefToestemming.naamOfNiet");

    public GeefToestemming {
        Objects.requireNonNull(aan, "aan");
        wat = Set.copyOf(wat);
        Objects.requireNonNull(wijze, "wijze");
        if (wat.isEmpty()) {
            throw new IllegalArgumentException("een toestemming noemt minstens één gegeven");
        }
    }

    @Override
    public Soort soort() {
        return Soort.GEEF_TOESTEMMING;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.allesGesloten(situatie);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return wat.contains(Gegeven.NAAM) && !metNaam ? List.of(NAAM_OF_NIET) : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        int nummer = dossier.voortgang().toestemmingen().size() + 1;
        Toestemming nieuw = new Toestemming(nummer, aan, wat, metNaam, gebeurtenis.dag(), false);
        return dossier.metVoortgang(v -> v.plus(nieuw));
    }
}
