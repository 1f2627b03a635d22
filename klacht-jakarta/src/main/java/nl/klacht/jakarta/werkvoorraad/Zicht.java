package nl.klacht.jakarta.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;

/** Which dossiers somebody may see at all: the same as {@link Toegang} says of one, as a condition on many. */
@ApplicationScoped
class Zicht {

    private static final String VAN_ZIJN_KRING = "d.behandelaar in :kring or d.gespreksvoerder in :kring";
    private static final String VAN_ZIJN_ORGANISATIE =
            "cast(sql('(? @> array[?]::text[])', d.dienstverleners, :eigen) as boolean) = true";
    private static final String VOORGELEGD = "d.id in (select o.dossier from Onderdeel o where o.tweedeLijn = true)";
    private static final String GEMELD =
            "d.id in (select g.dossier from Gebeurtenis g where g.soort = 'meld_aan_college')";

    private final Toegang toegang;

    @Inject
    Zicht(Toegang toegang) {
        this.toegang = toegang;
    }

    /** For the container's proxy. */
    protected Zicht() {
        this(null);
    }

    /** Whether he sees of a dossier only what lies with his own organisation. */
    static boolean isAlsDienstverlener(Aanvrager wie) {
        return wie.is(Rol.AANBIEDER) && !Rechten.magAllesZien(wie);
    }

    /**
     * The dossiers that this user may see; whoever may see none is refused. What is restricted to others is not among them,
     * also when he opened it all the same: then he knows its address.
     */
    Voorwaarden voor(Aanvrager wie) {
        Rechten.eisDossiersZien(wie);
        Voorwaarden voorwaarden = new Voorwaarden();
        voorwaarden.parameters().put("ik", wie.gebruiker());
        List<String> anderePartij = anderePartij(voorwaarden, wie);
        if (!Rechten.magAllesZien(wie)) {
            voorwaarden.en(eenVan(redenen(voorwaarden, wie, anderePartij)));
        }
        List<String> open = new ArrayList<>(anderePartij);
        open.add(Toegang.OPEN);
        return voorwaarden.en(eenVan(open));
    }

    /** What was put before somebody who is no part of the municipality; that it is restricted there is not about him. */
    private static List<String> anderePartij(Voorwaarden voorwaarden, Aanvrager wie) {
        List<String> redenen = new ArrayList<>();
        if (wie.is(Rol.AANBIEDER)) {
            redenen.add(VAN_ZIJN_ORGANISATIE);
            voorwaarden.parameters().put("eigen", wie.dienstverlener());
        }
        if (wie.is(Rol.TWEEDELIJN)) {
            redenen.add(VOORGELEGD);
        }
        return redenen;
    }

    private List<String> redenen(Voorwaarden voorwaarden, Aanvrager wie, List<String> anderePartij) {
        List<String> redenen = new ArrayList<>(anderePartij);
        if (wie.is(Rol.BEHANDELAAR)) {
            redenen.add(VAN_ZIJN_KRING);
            redenen.add(Toegang.VOOR_HEM);
            voorwaarden.parameters().put("kring", toegang.kring(wie));
        }
        if (wie.is(Rol.COLLEGE)) {
            redenen.add(GEMELD);
        }
        return redenen;
    }

    private static String eenVan(List<String> redenen) {
        return "(" + String.join(" or ", redenen) + ")";
    }
}
