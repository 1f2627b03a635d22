package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_4;
import org.jspecify.annotations.Nullable;

/**
 * The klager refuses the gespreksvoerder (Awb 2:4 lid 1), who may have been involved in the conduct. Somebody else takes
 * over; the refused one does not come back.
 *
 * @param reden why, when the klager said it
 */
public record WeigerGespreksvoerder(@Nullable Tekst reden) implements Handeling {

    private static final Grond NIEMAND = Grond.van("Awb 2:4 lid 1", "WeigerGespreksvoerder.niemand");

    @Override
    public Soort soort() {
        return Soort.WEIGER_GESPREKSVOERDER;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> gesloten = Bezwaren.allesGesloten(situatie);
        if (!gesloten.isEmpty()) {
            return gesloten;
        }
        return situatie.dossier().voortgang().behandelaars().gespreksvoerder() == null ? List.of(NIEMAND) : List.of();
    }

    /** The klager need not prove it: that he thinks somebody partial is enough to give him another. */
    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return Awb2_4.magMeewerken(true, false).gronden();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Toewijzing geweigerd = dossier.voortgang().behandelaars().gespreksvoerder();
        return geweigerd == null
                ? dossier
                : dossier.metVoortgang(v -> v.metBehandelaars(b -> b.weigerGespreksvoerder(geweigerd.gebruiker())));
    }
}
