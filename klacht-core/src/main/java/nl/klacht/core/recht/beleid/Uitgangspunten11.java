package nl.klacht.core.recht.beleid;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb9_11;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 11: how it goes in practice: at the provider (I), at the
 * municipality (II to IV), and who follows it (V, VI).
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: who handles, when a complaint goes on, that mediation needs consent, and what is reported to the college
 * at once.
 */
@Grondslag("Uitgangspunten 11")
@Artikel(
        titel = "Aanpak: eerste klacht, tweede klacht en formele klacht",
        vanaf = "2014-12-16",
        nietGemodelleerd = "De lichte regeling onder V, die zo niet tot stand kwam. Een getal voor onverwijld: dat is"
                + " een norm van de gemeente.")
public final class Uitgangspunten11 {

    public static final Vindplaats DEEL_I = Vindplaats.van("Uitgangspunten 11 I");
    public static final Vindplaats DEEL_II = Vindplaats.van("Uitgangspunten 11 II");
    public static final Vindplaats DEEL_III = Vindplaats.van("Uitgangspunten 11 III");
    public static final Vindplaats DEEL_IV = Vindplaats.van("Uitgangspunten 11 IV");
    public static final Vindplaats DEEL_V = Vindplaats.van("Uitgangspunten 11 V");
    public static final Vindplaats DEEL_VI = Vindplaats.van("Uitgangspunten 11 VI");

    private static final Grond INFORMEREN = Grond.van(DEEL_I, "Uitgangspunten11.informeren");
    private static final Grond GESPREK = Grond.van(DEEL_II, "Uitgangspunten11.gesprek");
    private static final Grond ESCALATIE = Grond.van(DEEL_II, "Uitgangspunten11.escalatie");
    private static final Grond VOORLEGGEN = Grond.van(DEEL_III, "Uitgangspunten11.voorleggen");
    private static final Grond FORMEEL = Grond.van(DEEL_IV, "Uitgangspunten11.formeel");
    private static final Grond BELEID = Grond.van(DEEL_IV, "Uitgangspunten11.beleid");
    private static final Grond BELEID_ALS_SIGNAAL = Grond.van(DEEL_IV, "Uitgangspunten11.beleidAlsSignaal");
    private static final Grond REGELING = Grond.van(DEEL_V, "Uitgangspunten11.regelingZonderBestuur");
    private static final Grond NAAR_COLLEGE = Grond.van(DEEL_VI, "Uitgangspunten11.naarCollege");

    private Uitgangspunten11() {}

    /** I: what the provider tells the municipality. */
    @Grondslag("Uitgangspunten 11 I")
    public static Grond dienstverlenerInformeert() {
        return INFORMEREN;
    }

    /** II: the talk is held by who knows the file. */
    @Grondslag("Uitgangspunten 11 II")
    public static Grond gesprekDoorDossierbehandelaar() {
        return GESPREK;
    }

    /** II: escalation to the manager. */
    @Grondslag("Uitgangspunten 11 II")
    public static Grond naarLeidinggevende() {
        return ESCALATIE;
    }

    /** III: whether the complaint may be put before the municipality. Not satisfied is enough. */
    @Grondslag({"Uitgangspunten 11 III", "Uitgangspunten 5B onder c"})
    public static Bevinding<Toelating> magVoorleggen(boolean tevredenOverDienstverlener) {
        return tevredenOverDienstverlener
                ? Bevinding.geweigerd(Grond.van(DEEL_III, "Uitgangspunten11.tevreden"))
                : Bevinding.toegestaan(VOORLEGGEN);
    }

    /** IV: the formal road after a talk that did not help. */
    @Grondslag("Uitgangspunten 11 IV")
    public static Grond formeelNaGesprek() {
        return FORMEEL;
    }

    /** IV, second paragraph: not about a person, so the handler at the policy department. */
    @Grondslag("Uitgangspunten 11 IV")
    public static Grond naarBeleidsafdeling() {
        return BELEID;
    }

    /** IV, third paragraph: mediation, if it can help and the complainant agrees too. */
    @Grondslag("Uitgangspunten 11 IV")
    public static Bevinding<Toelating> magBemiddelen(boolean kanBijdragen, boolean klagerStemtIn) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!kanBijdragen) {
            bezwaren.add(Grond.van(DEEL_IV, "Uitgangspunten11.mediationHelptNiet"));
        }
        if (!klagerStemtIn) {
            bezwaren.add(Grond.van(DEEL_IV, "Uitgangspunten11.mediationNietGewild"));
        }
        Bevinding<Toelating> bevinding = Bevinding.tenzij(bezwaren, Grond.van(DEEL_IV, "Uitgangspunten11.mediation"));
        return bevinding.metWaarschuwing(Grond.van(Awb9_11.LID_3, "Uitgangspunten11.mediationTermijn"));
    }

    /** VI: why the college hears at once. */
    @Grondslag("Uitgangspunten 11 VI")
    public static Grond bestuursmelding() {
        return NAAR_COLLEGE;
    }

    /** IV: policy is answered as a signaal. */
    @Grondslag("Uitgangspunten 11 IV")
    public static Grond beleidAlsSignaal() {
        return BELEID_ALS_SIGNAAL;
    }

    /** V: a joint arrangement without a board works on behalf of the colleges. */
    @Grondslag("Uitgangspunten 11 V")
    public static Grond regelingZonderBestuur() {
        return REGELING;
    }
}
