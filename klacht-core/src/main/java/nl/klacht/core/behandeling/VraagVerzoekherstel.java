package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_28;

/**
 * The second line gives the petitioner the chance to complete his petition, which it must before it may leave it for that
 * reason (Awb 9:28 lid 3).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param ontbreekt what is missing, at least one
 * @param uiterlijk the last day, inclusive, not before today
 */
public record VraagVerzoekherstel(List<Integer> onderdelen, Set<Awb9_28.Vereiste> ontbreekt, LocalDate uiterlijk)
        implements Handeling {

    public VraagVerzoekherstel {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        ontbreekt = Set.copyOf(ontbreekt);
        Objects.requireNonNull(uiterlijk, "uiterlijk");
        if (ontbreekt.isEmpty()) {
            throw new IllegalArgumentException("noem wat er ontbreekt");
        }
    }

    @Override
    public Soort soort() {
        return Soort.VRAAG_VERZOEKHERSTEL;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.nietEigen(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return TweedeLijnweg.alVoorbij(situatie, uiterlijk, Awb9_28.LID_3);
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new VraagVerzoekherstel(Onderdeelkeuze.of(onderdelen, soort(), situatie), ontbreekt, uiterlijk);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        LocalDate op = gebeurtenis.dag();
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(verzoekschrift ->
                        verzoekschrift.metOnderzoek(onderzoek -> onderzoek.metHerstel(ontbreekt, op, uiterlijk))));
    }
}
