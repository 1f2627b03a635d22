package nl.klacht.jakarta.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.klacht.core.behandeling.Mogelijkheid;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Noodgrens;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.contract.Stapinvoer;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.Verouderd;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.inzage.Inzagesoort;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import org.jspecify.annotations.Nullable;

/** A step in a dossier, whoever sends it: found, not stale, allowed for this user, and then judged by the law. */
@ApplicationScoped
@Transactional
public class Stapdienst {

    private final Dossierdienst dienst;
    private final Inzagen inzagen;
    private final Toegang toegang;
    private final Klok klok;

    @Inject
    public Stapdienst(Dossierdienst dienst, Inzagen inzagen, Toegang toegang, Klok klok) {
        this.dienst = dienst;
        this.inzagen = inzagen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Stapdienst() {
        this(null, null, null, null);
    }

    /**
     * Does a step.
     *
     * @param versie the version the user looked at
     */
    public Stand doe(UUID id, int versie, Stapinvoer invoer, Aanvrager wie, Handelingsmoment moment) {
        return doe(id, versie, invoer, new Inhoudsverzameling(id), wie, moment);
    }

    /**
     * Does a step that brings files.
     *
     * @param versie the version the user looked at; nothing when the step does not depend on what he saw
     * @param inhoud the files
     */
    public Stand doe(
            UUID id,
            @Nullable Integer versie,
            Stapinvoer invoer,
            Inhoudsverzameling inhoud,
            Aanvrager wie,
            Handelingsmoment moment) {
        Stand stand = findMetInhoud(id, wie, moment);
        Soort soort = Soort.valueOf(invoer.handeling().toUpperCase(Locale.ROOT));
        Rol rol = eisRol(soort, toegang.hier(wie, stand.dossier()), moment);
        eisVersie(stand, versie);
        return dienst.doe(
                stand,
                soort,
                Bekend.vulAan(soort, invoer.inhoud(), stand),
                inhoud,
                new Actor(wie.gebruiker(), rol.code()),
                moment,
                handeling -> {
                    Noodgrens.eis(handeling, wie, stand.dossier());
                    Aanbiedergrens.eisEigenOnderdelen(wie, rol, stand.dossier(), handeling);
                });
    }

    /**
     * Whether this user may do this step in this dossier now, whatever its content: for who must know it before the content
     * is there.
     *
     * @param versie the version the user looked at; nothing when the step does not depend on what he saw
     * @throws Geweigerd when law or policy refuses it
     */
    public Stand eisMogelijk(UUID id, @Nullable Integer versie, Soort soort, Aanvrager wie, Handelingsmoment moment) {
        Stand stand = findMetInhoud(id, wie, moment);
        eisRol(soort, toegang.hier(wie, stand.dossier()), moment);
        eisVersie(stand, versie);
        Mogelijkheid mogelijkheid = soort.magNu(stand.situatie());
        if (!mogelijkheid.mag()) {
            throw new Geweigerd(mogelijkheid.bevinding().gronden());
        }
        return stand;
    }

    private static Rol eisRol(Soort soort, Aanvrager wie, Handelingsmoment moment) {
        return moment.isGegeven() ? Rechten.eisNaspelen(wie) : Rechten.eisStap(soort, wie);
    }

    private static void eisVersie(Stand stand, @Nullable Integer versie) {
        if (versie != null && stand.dossier().versie() != versie) {
            throw new Verouderd();
        }
    }

    /** Who this user is in this dossier: he, in those of his roles that show it to him. */
    public Aanvrager hier(Stand stand, Aanvrager wie) {
        return toegang.hier(wie, stand.dossier());
    }

    /** A dossier that this user may see, for who writes down himself what was read of it. */
    public Stand zie(UUID id, Aanvrager wie, Handelingsmoment moment) {
        return findMetInhoud(id, wie, moment);
    }

    /** A dossier that this user may see; any other one does not exist for him. That he read it is written down. */
    public Stand lees(UUID id, Aanvrager wie, Handelingsmoment moment) {
        Stand stand = findMetInhoud(id, wie, moment);
        inzagen.las(wie, Inzagesoort.DOSSIER, id, moment.moment());
        return stand;
    }

    /**
     * As {@link #lees(UUID, Aanvrager, Handelingsmoment)}, with why.
     *
     * @param soort how he sees it
     * @param waarom the code of the step that he is going to do, or what he does with it
     */
    public Stand lees(UUID id, Aanvrager wie, Inzagesoort soort, String waarom, Handelingsmoment moment) {
        Stand stand = findMetInhoud(id, wie, moment);
        inzagen.las(wie, soort, id, waarom, moment.moment());
        return stand;
    }

    /** The stored rows of its history, for who may see all of it. That he read them is written down. */
    public List<GebeurtenisRij> geschiedenis(UUID id, Aanvrager wie, Handelingsmoment moment) {
        Stand stand = find(id, wie, moment);
        Rechten.eisGeschiedenis(toegang.hier(wie, stand.dossier()));
        inzagen.las(wie, Inzagesoort.GESCHIEDENIS, id, moment.moment());
        return dienst.geschiedenis(id);
    }

    /** Of what was destroyed only the history is left. */
    private Stand findMetInhoud(UUID id, Aanvrager wie, Handelingsmoment moment) {
        Stand stand = find(id, wie, moment);
        stand.eisNietVernietigd();
        return stand;
    }

    private Stand find(UUID id, Aanvrager wie, Handelingsmoment moment) {
        Rechten.eisDossiersZien(wie);
        Stand stand = dienst.find(id, moment.moment()).orElseThrow(NietGevonden::new);
        toegang.eisZien(wie, stand.dossier(), klok.nu());
        return stand;
    }
}
