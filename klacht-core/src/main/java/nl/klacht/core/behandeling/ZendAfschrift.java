package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_9;

/**
 * The copy of the klaagschrift to who is complained about, before the hearing (Awb 9:9). It goes with the enclosures or
 * not at all.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param aan to whom it went
 * @param metBijlagen whether the enclosures went with it
 */
public record ZendAfschrift(List<Integer> onderdelen, Tekst aan, boolean metBijlagen) implements Handeling {

    public ZendAfschrift {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(aan, "aan");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_AFSCHRIFT;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return FormeleWeg.bezwaren(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return FormeleWeg.tegen(Awb9_9.magVerzenden(metBijlagen));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new ZendAfschrift(Onderdeelkeuze.of(onderdelen, soort(), situatie), aan, metBijlagen);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metAfschrift(gebeurtenis.dag())));
    }
}
