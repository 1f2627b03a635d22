package nl.klacht.jakarta.dossier.ui;

import java.util.List;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.Termijnsoort;

/** With which steps somebody keeps the next date of a dossier, in the order in which they are taken. */
final class Aanzet {

    private static final List<Soort> FORMEEL = List.of(
            Soort.WIJS_TOE,
            Soort.ZEND_AFSCHRIFT,
            Soort.NODIG_UIT,
            Soort.HOOR,
            Soort.STEL_VERSLAG_VAST,
            Soort.BRENG_ADVIES_UIT,
            Soort.DOE_AF);

    private Aanzet() {}

    static List<Soort> bij(Termijnsoort volgende) {
        return switch (volgende) {
            case EERSTE_CONTACT -> List.of(Soort.VOER_GESPREK, Soort.WIJS_TOE, Soort.VERWIJS_DOOR);
            case ONTVANGSTBEVESTIGING -> List.of(Soort.BEVESTIG_ONTVANGST);
            case INFORMELE_AFHANDELING -> List.of(Soort.WIJS_TOE, Soort.VOER_GESPREK, Soort.DOE_INFORMEEL_AF);
            case DOORVERWIJSCONTROLE -> List.of(Soort.AANVAARD_DOORVERWIJZING, Soort.VOLG_OP);
            case TERUGKOPPELING -> List.of(Soort.HANDEL, Soort.KOPPEL_TERUG);
            case BESTUURSMELDING -> List.of(Soort.MELD_AAN_COLLEGE, Soort.NEEM_KENNIS);
            case HERSTEL -> List.of(Soort.ONTVANG_KLAAGSCHRIFT, Soort.CORRIGEER);
            case OPVOLGING -> List.of(Soort.VOLG_OP);
            case MAATREGEL -> List.of(Soort.MELD_MAATREGEL_GEREED);
            case NIET_IN_BEHANDELINGNEMING -> List.of(Soort.WIJS_TOE, Soort.NEEM_NIET_IN_BEHANDELING);
            case AFHANDELING, VERDAGING, VERDER_UITSTEL -> FORMEEL;
            case VERZOEKSCHRIFT -> List.of(Soort.REGISTREER_VERZOEKSCHRIFT);
            case VERZOEKHERSTEL -> List.of(Soort.VUL_VERZOEK_AAN);
            case INLICHTINGEN -> List.of(Soort.VERSTREK_INLICHTINGEN);
            case BEVINDINGEN -> List.of(Soort.REAGEER_OP_BEVINDINGEN);
            case AANBEVELING -> List.of(Soort.ANTWOORD_OP_AANBEVELING, Soort.MELD_AANBEVELING_UITGEVOERD);
            case BEZWAAR, ANTWOORD_DIENSTVERLENER, MAATREGELEN_DIENSTVERLENER -> List.of();
        };
    }

    /** Whether it is done once, so that it is not the next thing to do when it stands in the history. */
    static boolean isEenmalig(Soort soort) {
        return soort == Soort.WIJS_TOE || soort == Soort.ZEND_AFSCHRIFT || soort == Soort.NODIG_UIT;
    }
}
