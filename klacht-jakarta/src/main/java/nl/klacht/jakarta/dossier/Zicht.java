package nl.klacht.jakarta.dossier;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Noodgrens;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Staprechten;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Mogelijkheidvorm;

/** What of a dossier a user gets to see: all of it, or for a provider only what lies with him. */
public final class Zicht {

    private Zicht() {}

    public static Dossiervorm van(Stand stand, Aanvrager wie) {
        Predicate<Soort> bevoegd =
                soort -> Staprechten.rol(soort, wie).isPresent() && Noodgrens.mag(soort, wie, stand.dossier());
        Dossiervorm alles = Dossiervorm.van(stand, bevoegd);
        String dienstverlener = wie.dienstverlener();
        if (Rechten.magAllesZien(wie) || dienstverlener == null) {
            return alles;
        }
        Set<Integer> eigen = Aanbiedergrens.eigen(stand.dossier(), dienstverlener);
        return alles.voorDienstverlener(
                eigen,
                Aanbiedergrens.gegevens(stand.dossier(), dienstverlener),
                eigen.isEmpty() ? List.of() : Mogelijkheidvorm.metRecht(alleen(eigen, stand), bevoegd));
    }

    /** The dossier as if there were no other parts, so that what may be done tells nothing of them. */
    private static Situatie alleen(Set<Integer> eigen, Stand stand) {
        List<Klachtonderdeel> onderdelen = stand.dossier().onderdelen().stream()
                .filter(o -> eigen.contains(o.nummer()))
                .toList();
        return new Situatie(stand.dossier().metOnderdelen(onderdelen), stand.kader(), stand.nu());
    }
}
