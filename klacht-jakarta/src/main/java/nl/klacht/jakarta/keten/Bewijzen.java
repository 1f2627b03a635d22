package nl.klacht.jakarta.keten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Ketenbewijs;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Stapdienst;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** The proof of one dossier, for who may read its whole history. */
@ApplicationScoped
public class Bewijzen {

    private final TenantContext tenant;
    private final Stapdienst stappen;
    private final Ketenhoofden hoofden;

    @Inject
    public Bewijzen(TenantContext tenant, Stapdienst stappen, Ketenhoofden hoofden) {
        this.tenant = tenant;
        this.stappen = stappen;
        this.hoofden = hoofden;
    }

    /** For the container's proxy. */
    protected Bewijzen() {
        this(null, null, null);
    }

    /**
     * The proof of this dossier. That he read its history is written down.
     *
     * @param dag the day of the head; nothing for the last one
     * @throws OngeldigeInvoer when there is no head of that day
     * @throws Geweigerd when the head was made before the dossier was
     */
    @Transactional
    public Bewijsvorm lees(UUID id, @Nullable LocalDate dag, Aanvrager wie, Handelingsmoment moment) {
        List<GebeurtenisRij> geschiedenis = stappen.geschiedenis(id, wie, moment);
        String gemeente = tenant.tenant().id();
        List<Hashketen.Rij> rijen =
                geschiedenis.stream().map(rij -> gehasht(gemeente, rij)).toList();
        Ketenhoofd hoofd = dag == null
                ? hoofden.laatste(gemeente).orElseThrow(() -> weigering("Er is nog geen ketenhoofd."))
                : hoofden.find(gemeente, dag).orElseThrow(Bewijzen::geenHoofd);
        Ketenbewijs bewijs = Ketenbewijs.van(hoofden.einden(hoofd.dag()), id.toString())
                .orElseThrow(() -> weigering("Dit dossier zit niet in het ketenhoofd van " + hoofd.dag() + "."));
        return Bewijsvorm.van(hoofd, bewijs, rijen);
    }

    private static Geweigerd weigering(String zin) {
        return new Geweigerd(List.of(Grond.opgeschreven(
                "Ketenhoofd", zin + " Elke nacht komt er een hoofd bij. Vraag het bewijs morgen opnieuw.")));
    }

    private static OngeldigeInvoer geenHoofd() {
        return new OngeldigeInvoer(Invoerfout.inParameter(
                "dag", "Van deze dag is er geen ketenhoofd. Kies een andere dag, of laat ‘dag’ weg voor het laatste."));
    }

    private static Hashketen.Rij gehasht(String gemeente, GebeurtenisRij rij) {
        return new Hashketen.Rij(
                gemeente,
                rij.dossier().toString(),
                rij.volgnummer(),
                rij.moment(),
                rij.actor(),
                rij.rol(),
                rij.soort(),
                rij.versie(),
                rij.inhoud(),
                rij.gronden(),
                rij.vorigeHash(),
                rij.hash());
    }
}
