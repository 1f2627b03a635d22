package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Inlichtingenverzoek;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_31;

/**
 * The second line asks for information or documents, which must come within the time it sets (Awb 9:31).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param aan who is asked
 * @param vraag what is asked
 * @param uiterlijk the last day for it, inclusive, not before today
 */
public record VraagInlichtingen(List<Integer> onderdelen, Tekst aan, Tekst vraag, LocalDate uiterlijk)
        implements Handeling {

    public VraagInlichtingen {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(aan, "aan");
        Objects.requireNonNull(vraag, "vraag");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }

    @Override
    public Soort soort() {
        return Soort.VRAAG_INLICHTINGEN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.nietBezig(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return TweedeLijnweg.alVoorbij(situatie, uiterlijk, Awb9_31.LID_3);
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new VraagInlichtingen(Onderdeelkeuze.of(onderdelen, soort(), situatie), aan, vraag, uiterlijk);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Inlichtingenverzoek verzoek = new Inlichtingenverzoek(volgende(dossier), gebeurtenis.dag(), uiterlijk, true);
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.metOnderzoek(onderzoek -> onderzoek.plus(verzoek))));
    }

    private static int volgende(Dossier dossier) {
        return VerstrekInlichtingen.alle(dossier)
                        .mapToInt(Inlichtingenverzoek::nummer)
                        .max()
                        .orElse(0)
                + 1;
    }
}
