package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_3;
import nl.klacht.core.recht.awb.Awb2_3.Gevolg;

/**
 * Returns to the sender what is not for the municipality and cannot be forwarded (Awb 2:3 lid 2): no other authority is
 * evidently competent, or from 2026-01-01 an electronic message does not show at once for whom it is (lid 3). What can be
 * forwarded is forwarded, and what is for a provider is referred.
 *
 * @param onderdelen the parts, at least one
 * @param bevoegdBestuursorgaanBekend whether another authority is evidently competent
 * @param ontvangerHerkenbaar whether an electronic message shows without further processing for whom it is
 * @param reden what the sender is told
 */
public record ZendTerug(
        List<Integer> onderdelen, boolean bevoegdBestuursorgaanBekend, boolean ontvangerHerkenbaar, Tekst reden)
        implements Handeling {

    private static final Grond AFZENDER_ONBEKEND = Grond.van(Awb2_3.LID_2, "ZendTerug.afzenderOnbekend");

    public ZendTerug {
        onderdelen = Onderdeelkeuze.minstensEen(onderdelen);
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_TERUG;
    }

    static List<Grond> nu(Situatie situatie) {
        return situatie.dossier().partijen().klagers().isEmpty() ? List.of(AFZENDER_ONBEKEND) : List.of();
    }

    /** The same parts that could be forwarded: those for another authority. */
    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return ZendDoor.onderdeel(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return FormeleWeg.alle(situatie, onderdelen, onderdeel -> doorTeZenden(situatie, onderdeel));
    }

    private List<Grond> doorTeZenden(Situatie situatie, Klachtonderdeel onderdeel) {
        Bevinding<Gevolg> gevolg = Awb2_3.gevolg(
                onderdeel.ontvangst().eerste(),
                false,
                bevoegdBestuursorgaanBekend,
                situatie.dossier().intake().kanaal().isElektronisch(),
                ontvangerHerkenbaar);
        return gevolg.uitkomst() == Gevolg.TERUGZENDEN ? List.of() : gevolg.gronden();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Afloop afloop = new Afloop(Uitkomst.TERUGGEZONDEN, gebeurtenis.dag());
        return dossier.metVoortgang(v -> v.metContact(c -> c.gehad(gebeurtenis.dag())))
                .metOnderdelen(onderdelen, onderdeel -> onderdeel.metAfloop(afloop));
    }
}
