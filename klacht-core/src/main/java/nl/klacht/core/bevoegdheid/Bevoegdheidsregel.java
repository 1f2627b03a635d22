package nl.klacht.core.bevoegdheid;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord.Advies;
import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord.Doorzenden;
import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord.MagAfzien;
import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord.MoetOnderzoeken;
import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord.NietBevoegd;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_1;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_20;
import nl.klacht.core.recht.awb.Awb9_20.Kenbaarheid;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_22.Beletsel;
import nl.klacht.core.recht.awb.Awb9_23;
import nl.klacht.core.recht.awb.Awb9_23.Weigeringsgrond;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.wno.Wno11d;

/**
 * The rows of the table of competence (recht 2.2), in the order in which they are asked: the first that holds is the
 * answer. J23 always holds.
 */
public enum Bevoegdheidsregel {
    J01(Verzoekfeiten::verkeerdeInstantie, feiten -> Awb9_18.verzoek(false, feiten.ingediend())
            .gronden()),
    J02(Bevoegdheidsregel::isNietVanOverheid, feiten -> buitenDeOverheid()),
    J03(Beletsel.ALGEMEEN_BELEID),
    J04(Beletsel.ALGEMEEN_VERBINDEND_VOORSCHRIFT),
    J05(Beletsel.BEKLAG_OF_BEROEP),
    J06(Beletsel.UITSPRAAK_BESTUURSRECHTER),
    J07(Beletsel.ANDERE_RECHTER),
    J08(Beletsel.RECHTERLIJK_TOEZICHT),
    J09(Weigeringsgrond.VEREISTEN),
    J10(Weigeringsgrond.KENNELIJK_ONGEGROND),
    J11(Weigeringsgrond.ONVOLDOENDE_BELANG),
    J12(Weigeringsgrond.ANDERE_VERZOEKER),
    J13(Weigeringsgrond.BEZWAAR),
    J14(Weigeringsgrond.RECHTSMIDDEL_NIET_GEBRUIKT),
    J15(Weigeringsgrond.UITSPRAAK_ANDERE_RECHTER),
    J16(Weigeringsgrond.NIET_EERST_GEKLAAGD),
    J17(Weigeringsgrond.EERDER_BIJ_OMBUDSMAN),
    J18(Weigeringsgrond.SAMENHANGENDE_PROCEDURE),
    J19(Weigeringsgrond.SAMENHANG_ANDERE_RECHTER),
    J20(Weigeringsgrond.ALSNOG_TEGEMOETGEKOMEN),
    J21(Weigeringsgrond.ANDERE_KLACHTINSTANTIE),
    J22(Bevoegdheidsregel::isTeLaat, Bevoegdheidsregel::teLaat),
    J23(feiten -> true, Bevoegdheidsregel::overig);

    private final Predicate<Verzoekfeiten> geldt;
    private final Function<Verzoekfeiten, List<Grond>> gronden;

    Bevoegdheidsregel(Predicate<Verzoekfeiten> geldt, Function<Verzoekfeiten, List<Grond>> gronden) {
        this.geldt = geldt;
        this.gronden = gronden;
    }

    Bevoegdheidsregel(Beletsel beletsel) {
        List<Grond> grond = List.of(beletsel.grond());
        this.geldt = feiten -> beletsel.geldt(feiten.beletselen(), feiten.nietTijdigBeslissen());
        this.gronden = feiten -> grond;
    }

    Bevoegdheidsregel(Weigeringsgrond weigeringsgrond) {
        List<Grond> grond = List.of(weigeringsgrond.grond());
        this.geldt = feiten -> weigeringsgrond.geldt(feiten.omstandigheden(), feiten.nietTijdigBeslissen())
                && !vervalt(weigeringsgrond, feiten);
        this.gronden = feiten -> grond;
    }

    /** Whether it makes the ombudsman not competent, so that he has no choice (J01 to J08). */
    public boolean isBindend() {
        return compareTo(J08) <= 0;
    }

    /** Whether the ombudsman may leave a petition on this row: he is not competent, or free (J02 to J22). */
    public boolean laatRuimteOmAfTeZien() {
        return this != J01 && this != J23;
    }

    /** Whether this row holds. */
    boolean geldt(Verzoekfeiten feiten) {
        return geldt.test(feiten);
    }

    /** Why: one ground, or two where two articles make it together. */
    List<Grond> gronden(Verzoekfeiten feiten) {
        return gronden.apply(feiten);
    }

    /** What follows from it. */
    Bevoegdheidsantwoord antwoord(Verzoekfeiten feiten) {
        if (this == J01) {
            return new Doorzenden(this);
        }
        if (isBindend()) {
            return new NietBevoegd(this, staatNogOpen(feiten));
        }
        boolean vrij = this != J23 || feiten.isKinderombudsmanOverPrivaat();
        return vrij ? new MagAfzien(this, advies(), staatNogOpen(feiten)) : new MoetOnderzoeken(this);
    }

    private Advies advies() {
        return switch (this) {
            case J16 -> Advies.TERUGVERWIJZEN;
            case J20 -> Advies.STOPPEN;
            default -> Advies.AFZIEN;
        };
    }

    /** Whether the petition goes on to the body for objection, appeal or beklag (Awb 9:19). */
    private boolean staatNogOpen(Verzoekfeiten feiten) {
        return switch (this) {
            case J05 -> feiten.beletselen().contains(Awb9_22.Omstandigheid.BEKLAG_OF_BEROEP_MOGELIJK);
            case J13 -> feiten.omstandigheden().contains(Awb9_23.Omstandigheid.BEZWAAR_MOGELIJK);
            default -> false;
        };
    }

    /** What other articles take away: the form of an oral complaint (J09), the two exceptions of 9:20 (J16). */
    private static boolean vervalt(Weigeringsgrond grond, Verzoekfeiten feiten) {
        return switch (grond) {
            case VEREISTEN -> feiten.isVormvrij();
            case NIET_EERST_GEKLAAGD ->
                Awb9_20.kenbaarheid(false, !feiten.termijn().eerstKlagenNietTeVergen(), feiten.overKlachtbehandeling())
                                .uitkomst()
                        == Kenbaarheid.DIRECT_NAAR_DE_OMBUDSMAN;
            default -> false;
        };
    }

    private static boolean isNietVanOverheid(Verzoekfeiten feiten) {
        return feiten.gedragingVan() != Verzoekfeiten.Gedraging.BESTUURSORGAAN
                && !feiten.isKinderombudsmanOverPrivaat();
    }

    private static List<Grond> buitenDeOverheid() {
        return List.of(
                Awb9_18.overOverheid(false).gronden().get(0),
                Awb9_1.toerekening(false).gronden().get(0));
    }

    private static boolean isTeLaat(Verzoekfeiten feiten) {
        return Awb9_24.uiterlijk(feiten.termijn())
                .filter(einde -> einde.isVerstrekenOp(feiten.ingediend()))
                .isPresent();
    }

    private static List<Grond> teLaat(Verzoekfeiten feiten) {
        return Awb9_24.uiterlijk(feiten.termijn())
                .map(einde -> Awb9_24.opTijd(feiten.ingediend(), einde).waarschuwingen())
                .orElse(List.of());
    }

    private static List<Grond> overig(Verzoekfeiten feiten) {
        return feiten.isKinderombudsmanOverPrivaat()
                ? Wno11d.onderzoeksplicht(true).gronden()
                : Awb9_18.plicht(false, false).gronden();
    }
}
