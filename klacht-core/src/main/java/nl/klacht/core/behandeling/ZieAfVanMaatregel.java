package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * The decision to give up an open measure, with the reason (Uitgangspunten 9 onder IV).
 *
 * @param maatregel its number
 * @param reden why
 */
public record ZieAfVanMaatregel(int maatregel, Tekst reden) implements Handeling {

    public ZieAfVanMaatregel {
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.ZIE_AF_VAN_MAATREGEL;
    }

    static List<Grond> nu(Situatie situatie) {
        return Maatregelen.bezwaren(situatie);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return Maatregelen.bezwaren(situatie, maatregel);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.wijzigMaatregel(maatregel, Maatregel::laatVervallen));
    }
}
