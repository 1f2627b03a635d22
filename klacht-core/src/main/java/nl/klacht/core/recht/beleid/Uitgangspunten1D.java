package nl.klacht.core.recht.beleid;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 1D: informal first, at the desk concerned, and always
 * welcome at the municipality.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: that informal is offered first but never a gate, that intake is never refused, when a warm referral may go
 * out and is done, and that a second person looks at a decision on an application. That last one is no rule about who
 * handles a complaint: that is Awb 9:7.
 */
@Grondslag("Uitgangspunten 1D")
@Artikel(
        titel = "Eerst informeel, altijd welkom, warm doorverwijzen",
        vanaf = "2014-12-16",
        nietGemodelleerd = "Wat burgers willen en wat klachten opleveren: daar zijn geen regels van te maken.")
public final class Uitgangspunten1D {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Uitgangspunten 1D");

    private static final Grond INFORMEEL = Grond.van(ARTIKEL, "Uitgangspunten1D.informeel");
    private static final Grond ALTIJD_WELKOM = Grond.van(ARTIKEL, "Uitgangspunten1D.altijdWelkom");

    private Uitgangspunten1D() {}

    /** That a talk comes first; as the ground of an offer, never of a refusal. */
    @Grondslag("Uitgangspunten 1D")
    public static Grond informeelEerst() {
        return INFORMEEL;
    }

    /** Whether the desk may take the complaint in: always, also when the provider was skipped. */
    @Grondslag("Uitgangspunten 1D")
    public static Bevinding<Toelating> magOntvangen() {
        return Bevinding.toegestaan(ALTIJD_WELKOM);
    }

    /** Whether the complaint may be passed on to a provider: with the consent of the complainant, who need not tell it twice. */
    @Grondslag("Uitgangspunten 1D")
    public static Bevinding<Toelating> magWarmDoorverwijzen(boolean toestemming) {
        return toestemming
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten1D.doorverwijzen"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Uitgangspunten1D.zonderToestemming"));
    }

    /** Whether the referral is done: a named person has taken it on. */
    @Grondslag("Uitgangspunten 1D")
    public static Bevinding<Toelating> magDoorverwijzingAfronden(boolean aanvaardDoorPersoon) {
        return aanvaardDoorPersoon
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten1D.aanvaard"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Uitgangspunten1D.nietAanvaard"));
    }

    /** Four eyes: whether an application may be decided on. Somebody other than who decides has looked at the file too. */
    @Grondslag("Uitgangspunten 1D")
    public static Bevinding<Toelating> magOpAanvraagBeslissen(boolean anderKeekMee) {
        return anderKeekMee
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten1D.vierOgen"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Uitgangspunten1D.tweeOgen"));
    }
}
