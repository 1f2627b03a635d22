package nl.klacht.jakarta.dossier.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.jakarta.dossier.vorm.Mogelijkheidvorm;

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

    /** What is done once, and is not the next thing to do when it stands in the history. */
    private static final Set<Soort> EENMALIG = EnumSet.of(Soort.WIJS_TOE, Soort.ZEND_AFSCHRIFT, Soort.NODIG_UIT);

    /** What stays possible once it is done, but is not what the letter waits for any more. */
    private static final Set<Soort> VOOR_DE_BRIEF =
            EnumSet.of(Soort.HOOR, Soort.STEL_VERSLAG_VAST, Soort.BRENG_ADVIES_UIT);

    private static final int HOOGSTENS = 3;

    private Aanzet() {}

    /**
     * What keeps the next date, of the steps that may be done now.
     *
     * @param volgende the term of the next date
     * @param mag what may be done
     * @param gedaan what stands in the history
     */
    static List<Mogelijkheidvorm> kies(Termijnsoort volgende, List<Mogelijkheidvorm> mag, Set<Soort> gedaan) {
        Map<Soort, Mogelijkheidvorm> opSoort =
                mag.stream().collect(Collectors.toMap(Handelingsgroep::soort, stap -> stap));
        return bij(volgende).stream()
                .filter(opSoort::containsKey)
                .filter(soort -> !EENMALIG.contains(soort) || !gedaan.contains(soort))
                .filter(soort -> !isVoorbij(soort, opSoort))
                .limit(HOOGSTENS)
                .map(opSoort::get)
                .toList();
    }

    /** Whether the letter can be written about all parts that it is about. */
    private static boolean isVoorbij(Soort soort, Map<Soort, Mogelijkheidvorm> mag) {
        Mogelijkheidvorm afdoen = mag.get(Soort.DOE_AF);
        return VOOR_DE_BRIEF.contains(soort)
                && afdoen != null
                && afdoen.onderdelen().containsAll(mag.get(soort).onderdelen());
    }

    private static List<Soort> bij(Termijnsoort volgende) {
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
}
