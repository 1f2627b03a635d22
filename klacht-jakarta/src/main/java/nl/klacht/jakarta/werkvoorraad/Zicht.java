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

    /** The dossiers that this user may see; whoever may see none is refused. */
    Voorwaarden voor(Aanvrager wie) {
        Rechten.eisDossiersZien(wie);
        Voorwaarden voorwaarden = new Voorwaarden();
        return Rechten.magAllesZien(wie) ? voorwaarden : beperkt(voorwaarden, wie);
    }

    private Voorwaarden beperkt(Voorwaarden voorwaarden, Aanvrager wie) {
        List<String> redenen = new ArrayList<>();
        if (wie.is(Rol.BEHANDELAAR)) {
            redenen.add(VAN_ZIJN_KRING);
            voorwaarden.parameters().put("kring", toegang.kring(wie));
        }
        if (wie.is(Rol.AANBIEDER)) {
            redenen.add(VAN_ZIJN_ORGANISATIE);
            voorwaarden.parameters().put("eigen", wie.dienstverlener());
        }
        if (wie.is(Rol.TWEEDELIJN)) {
            redenen.add(VOORGELEGD);
        }
        if (wie.is(Rol.COLLEGE)) {
            redenen.add(GEMELD);
        }
        return voorwaarden.en("(" + String.join(" or ", redenen) + ")");
    }
}
