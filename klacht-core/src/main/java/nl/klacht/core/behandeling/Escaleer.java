package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * An open klacht goes up to the leidinggevende (Uitgangspunten 11 II). It stops no clock.
 *
 * @param aan the account of the leidinggevende
 * @param reden why
 */
public record Escaleer(String aan, Tekst reden) implements Handeling {

    public Escaleer {
        Objects.requireNonNull(aan, "aan");
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.ESCALEER;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenOpenKlacht(situatie);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOpenOnderdelen(o -> o.metInformeel(o.informeel().metEscalatie()));
    }
}
