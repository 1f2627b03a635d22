package nl.klacht.jakarta.dossier.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.dossier.vorm.Mogelijkheidvorm;

/** Under which heading a step stands on the page of a dossier, in the order of the page. */
public enum Handelingsgroep {
    KLAGER("Klager en contact"),
    OPLOSSEN("Praten en oplossen"),
    FORMEEL("Formele behandeling"),
    DIENSTVERLENER("Dienstverlener en doorzenden"),
    TWEEDE_LIJN("Tweede lijn"),
    LEREN("Maatregelen en melden"),
    DOSSIER("Het dossier zelf");

    private final String titel;

    Handelingsgroep(String titel) {
        this.titel = titel;
    }

    public String titel() {
        return titel;
    }

    /**
     * The steps under one heading.
     *
     * @param groep the heading
     * @param stappen what may be done, in the order of the road
     */
    public record Met(Handelingsgroep groep, List<Mogelijkheidvorm> stappen) {

        public Met {
            stappen = List.copyOf(stappen);
        }
    }

    /** These steps by heading; a heading without steps is left out. */
    static List<Met> verdeel(List<Mogelijkheidvorm> stappen) {
        Map<Handelingsgroep, List<Mogelijkheidvorm>> groepen = new EnumMap<>(Handelingsgroep.class);
        stappen.forEach(stap -> groepen.computeIfAbsent(van(soort(stap)), groep -> new ArrayList<>())
                .add(stap));
        return groepen.entrySet().stream()
                .map(groep -> new Met(groep.getKey(), groep.getValue()))
                .toList();
    }

    static Soort soort(Mogelijkheidvorm stap) {
        return Soort.valueOf(stap.handeling().toUpperCase(Locale.ROOT));
    }

    static Handelingsgroep van(Soort soort) {
        return switch (soort) {
            case ONTVANG,
                    BEVESTIG_ONTVANGST,
                    ZEND_OPNIEUW,
                    BEOORDEEL_VERTALING,
                    WEIGER_GEMACHTIGDE,
                    VRAAG_HERSTEL,
                    GEEF_TOESTEMMING,
                    TREK_TOESTEMMING_IN,
                    MELD_BEREIKBAARHEID,
                    KOPPEL_TERUG,
                    TREK_IN -> KLAGER;
            case WIJS_TOE,
                    VOER_GESPREK,
                    WEIGER_GESPREKSVOERDER,
                    ESCALEER,
                    DOE_INFORMEEL_AF,
                    STEL_MEDIATION_VOOR,
                    START_MEDIATION,
                    ROND_MEDIATION_AF,
                    HANDEL,
                    VOLG_OP -> OPLOSSEN;
            case ONTVANG_KLAAGSCHRIFT,
                    NEEM_NIET_IN_BEHANDELING,
                    ZEND_AFSCHRIFT,
                    NODIG_UIT,
                    HOOR,
                    ZIE_AF_VAN_HOREN,
                    STEL_VERSLAG_VAST,
                    VERDAAG,
                    STEM_IN_MET_UITSTEL,
                    BRENG_ADVIES_UIT,
                    DOE_AF -> FORMEEL;
            case VERWIJS_DOOR, AANVAARD_DOORVERWIJZING, BERICHT, ZEND_DOOR, ZEND_TERUG, ZEND_INTERN_DOOR, LEG_VOOR ->
                DIENSTVERLENER;
            case REGISTREER_VERZOEKSCHRIFT,
                    REGISTREER_OORDEEL,
                    STUUR_VERZOEK_DOOR,
                    VRAAG_VERZOEKHERSTEL,
                    VUL_VERZOEK_AAN,
                    TOETS_BEVOEGDHEID,
                    INTERVENIEER,
                    START_ONDERZOEK,
                    ZIE_AF_VAN_ONDERZOEK,
                    LAAT_TOELICHTEN,
                    VRAAG_INLICHTINGEN,
                    VERSTREK_INLICHTINGEN,
                    ZET_ONDERZOEKSMIDDEL_IN,
                    ZEND_BEVINDINGEN,
                    REAGEER_OP_BEVINDINGEN,
                    BRENG_RAPPORT_UIT,
                    ANTWOORD_OP_AANBEVELING,
                    MELD_AANBEVELING_UITGEVOERD -> TWEEDE_LIJN;
            case LEG_MAATREGEL_VAST, MELD_MAATREGEL_GEREED, ZIE_AF_VAN_MAATREGEL, MELD_AAN_COLLEGE, NEEM_KENNIS ->
                LEREN;
            case DUID,
                    VOEG_ONDERDEEL_TOE,
                    SPLITS_ONDERDEEL,
                    CORRIGEER,
                    ZET_OM,
                    SLUIT,
                    HEROPEN,
                    VOEG_BIJLAGE_TOE,
                    BEPAAL_BEWARING,
                    BEVRIES_BEWARING,
                    HEF_BEVRIEZING_OP,
                    SCHERM_AF,
                    HEF_AFSCHERMING_OP,
                    RECTIFICEER,
                    WIS_GEGEVENS,
                    EIGEN_STAP -> DOSSIER;
        };
    }
}
