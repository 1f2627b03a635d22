package nl.klacht.jakarta.importeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.beheer.Indeling;
import nl.klacht.jakarta.beheer.Indelingen;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Naspeler;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.opslag.Wegschrijving;
import nl.klacht.jakarta.tenant.TenantContext;

/** A number of lines in one transaction: all of their dossiers are there afterwards, or none. */
@ApplicationScoped
public class Importbundel {

    /** The name of the shape of file that is read, beside which the keys of its lines are unique. */
    static final String BRON = "signalen-csv";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Inject
    private Dossieropslag opslag;

    @Inject
    private Naspeler naspeler;

    @Inject
    private Indelingen indelingen;

    @Inject
    private TenantContext tenant;

    /** What became of the lines of a bundle; those that are in neither were there already. */
    record Uitslag(int aangenomen, List<GeweigerdeRegel> geweigerd) {}

    /**
     * Takes over the lines that are not there yet.
     *
     * @throws nl.klacht.jakarta.opslag.GelijktijdigGewijzigd when another import took one of them over at the same moment
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Uitslag neemOver(List<Importregel> regels, Actor actor, Instant nu) {
        Set<String> bekend = bekend(regels);
        List<Importregel> nieuw = regels.stream()
                .filter(regel -> !bekend.contains(regel.sleutel()))
                .toList();
        List<Long> nummers = nieuw.isEmpty() ? List.of() : opslag.volgendeKenmerknummers(nieuw.size());
        Werk werk = new Werk(actor, herkomst(nu), indelingen.van(tenant.tenant().id()));
        for (int i = 0; i < nieuw.size(); i++) {
            werk.doe(nieuw.get(i), nummers.get(i));
        }
        opslag.schrijfNieuw(werk.dossiers);
        return new Uitslag(werk.dossiers.size(), werk.geweigerd);
    }

    private static Grond herkomst(Instant nu) {
        return Grond.opgeschreven(
                Handelingsmoment.HEADER,
                "Overgenomen uit een ander systeem. De dag is die van dat systeem. Vastgelegd op {0}.",
                nu);
    }

    /** The dossiers of one bundle, on their way to the database. */
    private final class Werk {

        private final Actor actor;
        private final Grond herkomst;
        private final Indeling indeling;
        private final List<Wegschrijving> dossiers = new ArrayList<>();
        private final List<GeweigerdeRegel> geweigerd = new ArrayList<>();

        Werk(Actor actor, Grond herkomst, Indeling indeling) {
            this.actor = actor;
            this.herkomst = herkomst;
            this.indeling = indeling;
        }

        void doe(Importregel regel, long nummer) {
            UUID id = UUID.randomUUID();
            try {
                dossiers.add(speel(id, regel, nummer));
                em.persist(new Importregeltabel(BRON, regel, id));
            } catch (Geweigerd e) {
                geweigerd.add(new GeweigerdeRegel(regel.nummer(), regel.sleutel(), redenen(e)));
            }
        }

        private Wegschrijving speel(UUID id, Importregel regel, long nummer) {
            return naspeler.speel(
                    id,
                    kenmerk(regel, nummer),
                    Signaalverhaal.intake(regel, Soortnaam.van(regel.soort(), indeling)),
                    Signaalverhaal.stappen(regel),
                    actor,
                    herkomst);
        }
    }

    private Set<String> bekend(List<Importregel> regels) {
        List<String> sleutels = regels.stream().map(Importregel::sleutel).toList();
        return new HashSet<>(em.createQuery(
                        "select i.sleutel from Importregel i where i.bron = :bron and i.sleutel in :sleutels",
                        String.class)
                .setParameter("bron", BRON)
                .setParameter("sleutels", sleutels)
                .getResultList());
    }

    private static String kenmerk(Importregel regel, long nummer) {
        return "K-%d-%06d".formatted(regel.geopend().getYear(), nummer);
    }

    private static String redenen(Geweigerd geweigerd) {
        return geweigerd.gronden().stream().map(Grond::uitleg).collect(Collectors.joining(" "));
    }
}
