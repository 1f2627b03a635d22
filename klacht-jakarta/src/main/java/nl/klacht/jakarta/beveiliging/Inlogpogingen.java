package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import nl.klacht.jakarta.beveiliging.oidc.Inlogsleutel;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.tenant.Eenheid;

/** The logins under way, kept in the register: one may begin on one server and end on another, and it ends once. */
@ApplicationScoped
public class Inlogpogingen {

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    private final Eenheid eenheid;
    private final Klok klok;

    @Inject
    public Inlogpogingen(Eenheid eenheid, Klok klok) {
        this.eenheid = eenheid;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Inlogpogingen() {
        this(null, null);
    }

    /** Keeps a login that begins. What was not finished in time is cleared away at the same time. */
    void bewaar(String plek, String browser, Inlogsleutel sleutel, String doel) {
        Instant nu = klok.nu();
        Inlogpoging poging = new Inlogpoging(
                Geheim.hash(sleutel.state()),
                plek,
                Geheim.hash(browser),
                sleutel.nonce(),
                sleutel.verifier(),
                doel,
                nu);
        eenheid.inRegister(() -> {
            int oud = em.createQuery("delete from Inlogpoging p where p.eindigtOp < :nu")
                    .setParameter("nu", nu)
                    .executeUpdate();
            em.persist(poging);
            return oud;
        });
    }

    /** Takes a login away to end it; of two who come with the same state the second finds nothing. */
    Optional<Inlogpoging> neem(String plek, String browser, String state) {
        String id = Geheim.hash(state);
        return eenheid.inRegister(() -> Optional.ofNullable(em.find(Inlogpoging.class, id))
                .filter(poging -> poging.geldt(plek, Geheim.hash(browser), klok.nu()))
                .filter(poging -> em.createQuery("delete from Inlogpoging p where p.id = :id")
                                .setParameter("id", id)
                                .executeUpdate()
                        == 1));
    }
}
