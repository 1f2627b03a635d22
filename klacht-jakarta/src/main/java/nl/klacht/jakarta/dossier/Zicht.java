package nl.klacht.jakarta.dossier;

import java.util.Set;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Staprechten;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;

/** What of a dossier a user gets to see: all of it, or for a provider only what lies with him. */
public final class Zicht {

    private Zicht() {}

    public static Dossiervorm van(Stand stand, Aanvrager wie) {
        Dossiervorm alles =
                Dossiervorm.van(stand, soort -> Staprechten.rol(soort, wie).isPresent());
        if (Rechten.magAllesZien(wie) || wie.dienstverlener() == null) {
            return alles;
        }
        Set<Integer> eigen = Aanbiedergrens.eigen(stand.dossier(), wie.dienstverlener());
        return alles.voorDienstverlener(eigen, Aanbiedergrens.magKlagerZien(stand.dossier(), wie.dienstverlener()));
    }
}
