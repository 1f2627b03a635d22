package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Rol.AANBIEDER;
import static nl.klacht.jakarta.beveiliging.Rol.BEHANDELAAR;
import static nl.klacht.jakarta.beveiliging.Rol.BELEID;
import static nl.klacht.jakarta.beveiliging.Rol.COLLEGE;
import static nl.klacht.jakarta.beveiliging.Rol.KCC;
import static nl.klacht.jakarta.beveiliging.Rol.LEIDINGGEVENDE;
import static nl.klacht.jakarta.beveiliging.Rol.LOKET;
import static nl.klacht.jakarta.beveiliging.Rol.TWEEDELIJN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klacht.core.behandeling.Soort;

/** The one table of role and step (domein 5). A step without a row is a mistake that a test finds. */
public final class Staprechten {

    private static final Map<Soort, Set<Rol>> TABEL = new EnumMap<>(Soort.class);

    static {
        geef(Soort.ONTVANG, KCC, LOKET, AANBIEDER);
        geef(Soort.DUID, LOKET);
        geef(Soort.VOEG_ONDERDEEL_TOE, LOKET);
        geef(Soort.SPLITS_ONDERDEEL, LOKET);
        geef(Soort.CORRIGEER, LOKET);
        geef(Soort.BEVESTIG_ONTVANGST, LOKET, BEHANDELAAR);
        geef(Soort.ZEND_OPNIEUW, LOKET, BEHANDELAAR);
        geef(Soort.ZEND_INTERN_DOOR, LOKET);
        geef(Soort.BEOORDEEL_VERTALING, LOKET, BEHANDELAAR);
        geef(Soort.WEIGER_GEMACHTIGDE, LOKET, BEHANDELAAR);
        geef(Soort.VRAAG_HERSTEL, LOKET, BEHANDELAAR);
        geef(Soort.GEEF_TOESTEMMING, LOKET, KCC);
        geef(Soort.TREK_TOESTEMMING_IN, LOKET, KCC);
        geef(Soort.VERWIJS_DOOR, LOKET, KCC);
        geef(Soort.AANVAARD_DOORVERWIJZING, AANBIEDER, LOKET);
        geef(Soort.VOLG_OP, LOKET);
        geef(Soort.BERICHT, AANBIEDER, LOKET);
        geef(Soort.ZEND_DOOR, LOKET);
        geef(Soort.ZEND_TERUG, LOKET);
        geef(Soort.LEG_VOOR, LOKET, KCC);
        geef(Soort.ZET_OM, LOKET);
        geef(Soort.WIJS_TOE, LOKET, LEIDINGGEVENDE);
        geef(Soort.VOER_GESPREK, BEHANDELAAR, LOKET);
        geef(Soort.WEIGER_GESPREKSVOERDER, BEHANDELAAR, LOKET);
        geef(Soort.ESCALEER, BEHANDELAAR, LOKET);
        geef(Soort.DOE_INFORMEEL_AF, BEHANDELAAR);
        geef(Soort.ONTVANG_KLAAGSCHRIFT, LOKET);
        geef(Soort.NEEM_NIET_IN_BEHANDELING, BEHANDELAAR);
        geef(Soort.ZEND_AFSCHRIFT, BEHANDELAAR, LOKET);
        geef(Soort.NODIG_UIT, BEHANDELAAR, LOKET);
        geef(Soort.HOOR, BEHANDELAAR);
        geef(Soort.ZIE_AF_VAN_HOREN, BEHANDELAAR);
        geef(Soort.STEL_VERSLAG_VAST, BEHANDELAAR);
        geef(Soort.VERDAAG, BEHANDELAAR, LOKET);
        geef(Soort.STEM_IN_MET_UITSTEL, BEHANDELAAR, LOKET);
        geef(Soort.STEL_MEDIATION_VOOR, BEHANDELAAR, LOKET);
        geef(Soort.START_MEDIATION, BEHANDELAAR, LOKET);
        geef(Soort.ROND_MEDIATION_AF, BEHANDELAAR, LOKET);
        // The committee has no account of its own: the loket registers what it sent.
        geef(Soort.BRENG_ADVIES_UIT, LOKET);
        geef(Soort.DOE_AF, BEHANDELAAR);
        geef(Soort.LEG_MAATREGEL_VAST, BEHANDELAAR, BELEID);
        geef(Soort.MELD_MAATREGEL_GEREED, BEHANDELAAR, BELEID);
        geef(Soort.ZIE_AF_VAN_MAATREGEL, BEHANDELAAR, BELEID);
        geef(Soort.HANDEL, BELEID, LOKET);
        geef(Soort.KOPPEL_TERUG, BELEID, LOKET);
        geef(Soort.SLUIT, BELEID, LOKET);
        geef(Soort.MELD_AAN_COLLEGE, KCC, LOKET, BEHANDELAAR, LEIDINGGEVENDE, BELEID, COLLEGE, AANBIEDER, TWEEDELIJN);
        geef(Soort.NEEM_KENNIS, COLLEGE);
        geef(Soort.TREK_IN, LOKET, KCC);
        geef(Soort.HEROPEN, LOKET);
        geef(Soort.REGISTREER_VERZOEKSCHRIFT, LOKET, TWEEDELIJN);
        geef(Soort.REGISTREER_OORDEEL, LOKET, TWEEDELIJN);
        // Of the Nationale ombudsman nobody logs in: what he lets the municipality know the loket registers.
        geef(Soort.STUUR_VERZOEK_DOOR, LOKET, TWEEDELIJN);
        geef(Soort.VRAAG_VERZOEKHERSTEL, TWEEDELIJN);
        geef(Soort.VUL_VERZOEK_AAN, TWEEDELIJN);
        geef(Soort.TOETS_BEVOEGDHEID, TWEEDELIJN);
        geef(Soort.INTERVENIEER, LOKET, TWEEDELIJN);
        geef(Soort.START_ONDERZOEK, TWEEDELIJN);
        geef(Soort.ZIE_AF_VAN_ONDERZOEK, TWEEDELIJN);
        geef(Soort.LAAT_TOELICHTEN, TWEEDELIJN);
        geef(Soort.VRAAG_INLICHTINGEN, LOKET, TWEEDELIJN);
        geef(Soort.VERSTREK_INLICHTINGEN, LOKET, BEHANDELAAR, TWEEDELIJN);
        geef(Soort.ZET_ONDERZOEKSMIDDEL_IN, TWEEDELIJN);
        geef(Soort.ZEND_BEVINDINGEN, LOKET, TWEEDELIJN);
        geef(Soort.REAGEER_OP_BEVINDINGEN, LOKET, BEHANDELAAR, TWEEDELIJN);
        geef(Soort.BRENG_RAPPORT_UIT, TWEEDELIJN);
        geef(Soort.ANTWOORD_OP_AANBEVELING, LOKET, BEHANDELAAR, LEIDINGGEVENDE);
        geef(Soort.MELD_AANBEVELING_UITGEVOERD, LOKET, BEHANDELAAR, LEIDINGGEVENDE, BELEID);
        geef(Soort.VOEG_BIJLAGE_TOE, KCC, LOKET, BEHANDELAAR, LEIDINGGEVENDE, BELEID, AANBIEDER, TWEEDELIJN);
        geef(Soort.BEPAAL_BEWARING, LOKET, LEIDINGGEVENDE);
        geef(Soort.BEVRIES_BEWARING, LOKET, LEIDINGGEVENDE);
        geef(Soort.HEF_BEVRIEZING_OP, LOKET, LEIDINGGEVENDE);
        geef(Soort.SCHERM_AF, LOKET, LEIDINGGEVENDE);
        geef(Soort.HEF_AFSCHERMING_OP, LOKET, LEIDINGGEVENDE);
        geef(Soort.MELD_BEREIKBAARHEID, KCC, LOKET, BEHANDELAAR);
        geef(Soort.RECTIFICEER, LOKET);
        geef(Soort.WIS_GEGEVENS, LOKET);
    }

    private Staprechten() {}

    private static void geef(Soort soort, Rol... rollen) {
        TABEL.put(soort, EnumSet.copyOf(Set.of(rollen)));
    }

    /** Who may do this step. */
    public static Set<Rol> rollen(Soort soort) {
        return TABEL.getOrDefault(soort, Set.of());
    }

    /** In which of his roles somebody may do this step; empty when in none. */
    public static Optional<Rol> rol(Soort soort, Aanvrager aanvrager) {
        return rollen(soort).stream().filter(aanvrager::is).findFirst();
    }
}
