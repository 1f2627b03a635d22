package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of handelingen, in the order of the road. It says of each where it comes in, which record it is, the
 * ground on which it exists, and whether it may be done now.
 */
public enum Soort {
    ONTVANG("dossiers", Ontvang.class, Grond.van("Uitgangspunten 11 II", "Soort.ontvang"), Ontvang::nu, null),
    DUID("duidingen", Duid.class, Grond.van("Uitgangspunten 9 onder II", "Soort.duid"), Duid::nu, Duid::onderdeel),
    VOEG_ONDERDEEL_TOE(
            "onderdelen",
            VoegOnderdeelToe.class,
            Grond.van("Awb 9:1 lid 1", "Soort.voegOnderdeelToe"),
            VoegOnderdeelToe::nu,
            null),
    SPLITS_ONDERDEEL(
            "onderdelen",
            SplitsOnderdeel.class,
            Grond.van("Awb 9:1 lid 1", "Soort.splitsOnderdeel"),
            SplitsOnderdeel::nu,
            SplitsOnderdeel::onderdeel),
    CORRIGEER("correcties", Corrigeer.class, Grond.van("Awb 9:2", "Soort.corrigeer"), Corrigeer::nu, null),
    BEVESTIG_ONTVANGST(
            "ontvangstbevestigingen",
            BevestigOntvangst.class,
            Grond.van("Awb 9:6", "Soort.bevestigOntvangst"),
            BevestigOntvangst::nu,
            null),
    ZEND_OPNIEUW("herzendingen", ZendOpnieuw.class, Grond.van("Awb 2:11", "Soort.zendOpnieuw"), ZendOpnieuw::nu, null),
    ZEND_INTERN_DOOR(
            "interne-doorzendingen",
            ZendInternDoor.class,
            Grond.van("Awb 2:24", "Soort.zendInternDoor"),
            ZendInternDoor::nu,
            null),
    BEOORDEEL_VERTALING(
            "vertalingen",
            BeoordeelVertaling.class,
            Grond.van("Awb 9:4 lid 3", "Soort.beoordeelVertaling"),
            BeoordeelVertaling::nu,
            null),
    WEIGER_GEMACHTIGDE(
            "weigeringen",
            WeigerGemachtigde.class,
            Grond.van("Awb 2:2 lid 1", "Soort.weigerGemachtigde"),
            WeigerGemachtigde::nu,
            null),
    VRAAG_HERSTEL(
            "herstelverzoeken", VraagHerstel.class, Grond.van("Awb 9:2", "Soort.vraagHerstel"), VraagHerstel::nu, null),
    GEEF_TOESTEMMING(
            "toestemmingen",
            GeefToestemming.class,
            Grond.van("Uitgangspunten 1D", "Soort.geefToestemming"),
            GeefToestemming::nu,
            null),
    TREK_TOESTEMMING_IN(
            "toestemmingen",
            TrekToestemmingIn.class,
            Grond.van("Uitgangspunten 1D", "Soort.trekToestemmingIn"),
            TrekToestemmingIn::nu,
            null),
    VERWIJS_DOOR(
            "doorverwijzingen",
            VerwijsDoor.class,
            Grond.van("Uitgangspunten 1D", "Soort.verwijsDoor"),
            VerwijsDoor::nu,
            VerwijsDoor::onderdeel),
    AANVAARD_DOORVERWIJZING(
            "aanvaardingen",
            AanvaardDoorverwijzing.class,
            Grond.van("Uitgangspunten 1D", "Soort.aanvaardDoorverwijzing"),
            AanvaardDoorverwijzing::nu,
            AanvaardDoorverwijzing::onderdeel),
    VOLG_OP("opvolgingen", VolgOp.class, Grond.van("Uitgangspunten 2B", "Soort.volgOp"), VolgOp::nu, null),
    BERICHT(
            "aanbiederberichten",
            Bericht.class,
            Grond.van("Uitgangspunten 11 I", "Soort.bericht"),
            Bericht::nu,
            Bericht::onderdeel),
    ZEND_DOOR(
            "doorzendingen",
            ZendDoor.class,
            Grond.van("Awb 2:3 lid 1", "Soort.zendDoor"),
            ZendDoor::nu,
            ZendDoor::onderdeel),
    ZEND_TERUG(
            "terugzendingen",
            ZendTerug.class,
            Grond.van("Awb 2:3 lid 2", "Soort.zendTerug"),
            ZendTerug::nu,
            ZendTerug::onderdeel),
    LEG_VOOR("voorleggingen", LegVoor.class, Grond.van("Uitgangspunten 11 III", "Soort.legVoor"), LegVoor::nu, null),
    ZET_OM("omzettingen", ZetOm.class, Grond.van("Uitgangspunten 2B", "Soort.zetOm"), ZetOm::nu, null),
    WIJS_TOE("toewijzingen", WijsToe.class, Grond.van("Uitgangspunten 11 II", "Soort.wijsToe"), WijsToe::nu, null),
    VOER_GESPREK(
            "gesprekken",
            VoerGesprek.class,
            Grond.van("Uitgangspunten 11 II", "Soort.voerGesprek"),
            VoerGesprek::nu,
            VoerGesprek::onderdeel),
    WEIGER_GESPREKSVOERDER(
            "gesprekken",
            WeigerGespreksvoerder.class,
            Grond.van("Awb 2:4 lid 1", "Soort.weigerGespreksvoerder"),
            WeigerGespreksvoerder::nu,
            null),
    ESCALEER("escalaties", Escaleer.class, Grond.van("Uitgangspunten 11 II", "Soort.escaleer"), Escaleer::nu, null),
    DOE_INFORMEEL_AF(
            "informele-afdoeningen",
            DoeInformeelAf.class,
            Grond.van("Awb 9:5", "Soort.doeInformeelAf"),
            DoeInformeelAf::nu,
            DoeInformeelAf::onderdeel),
    ONTVANG_KLAAGSCHRIFT(
            "klaagschriften",
            OntvangKlaagschrift.class,
            Grond.van("Awb 9:4 lid 2", "Soort.ontvangKlaagschrift"),
            OntvangKlaagschrift::nu,
            OntvangKlaagschrift::onderdeel),
    NEEM_NIET_IN_BEHANDELING(
            "niet-in-behandelingnemingen",
            NeemNietInBehandeling.class,
            Grond.van("Awb 9:8", "Soort.neemNietInBehandeling"),
            NeemNietInBehandeling::nu,
            NeemNietInBehandeling::onderdeel),
    ZEND_AFSCHRIFT(
            "afschriften",
            ZendAfschrift.class,
            Grond.van("Awb 9:9", "Soort.zendAfschrift"),
            ZendAfschrift::nu,
            ZendAfschrift::onderdeel),
    NODIG_UIT(
            "uitnodigingen",
            NodigUit.class,
            Grond.van("Awb 9:10 lid 1", "Soort.nodigUit"),
            NodigUit::nu,
            NodigUit::onderdeel),
    HOOR("hoorzittingen", Hoor.class, Grond.van("Awb 9:10 lid 1", "Soort.hoor"), Hoor::nu, Hoor::onderdeel),
    ZIE_AF_VAN_HOREN(
            "hoorzittingen",
            ZieAfVanHoren.class,
            Grond.van("Awb 9:10 lid 2", "Soort.zieAfVanHoren"),
            ZieAfVanHoren::nu,
            ZieAfVanHoren::onderdeel),
    STEL_VERSLAG_VAST(
            "verslagen",
            StelVerslagVast.class,
            Grond.van("Awb 9:10 lid 3", "Soort.stelVerslagVast"),
            StelVerslagVast::nu,
            StelVerslagVast::onderdeel),
    VERDAAG(
            "verdagingen",
            Verdaag.class,
            Grond.van("Awb 9:11 lid 2", "Soort.verdaag"),
            Verdaag::nu,
            Verdaag::onderdeel),
    STEM_IN_MET_UITSTEL(
            "uitstelinstemmingen",
            StemInMetUitstel.class,
            Grond.van("Awb 9:11 lid 3", "Soort.stemInMetUitstel"),
            StemInMetUitstel::nu,
            StemInMetUitstel::onderdeel),
    STEL_MEDIATION_VOOR(
            "mediations",
            StelMediationVoor.class,
            Grond.van("Uitgangspunten 11 IV", "Soort.stelMediationVoor"),
            StelMediationVoor::nu,
            null),
    START_MEDIATION(
            "mediations",
            StartMediation.class,
            Grond.van("Uitgangspunten 11 IV", "Soort.startMediation"),
            StartMediation::nu,
            null),
    ROND_MEDIATION_AF(
            "mediations",
            RondMediationAf.class,
            Grond.van("Uitgangspunten 11 IV", "Soort.rondMediationAf"),
            RondMediationAf::nu,
            null),
    BRENG_ADVIES_UIT(
            "adviezen",
            BrengAdviesUit.class,
            Grond.van("Awb 9:15 lid 4", "Soort.brengAdviesUit"),
            BrengAdviesUit::nu,
            BrengAdviesUit::onderdeel),
    DOE_AF("afdoeningen", DoeAf.class, Grond.van("Awb 9:12 lid 1", "Soort.doeAf"), DoeAf::nu, DoeAf::onderdeel),
    LEG_MAATREGEL_VAST(
            "maatregelen",
            LegMaatregelVast.class,
            Grond.van("Uitgangspunten 10", "Soort.legMaatregelVast"),
            LegMaatregelVast::nu,
            LegMaatregelVast::onderdeel),
    MELD_MAATREGEL_GEREED(
            "maatregelen",
            MeldMaatregelGereed.class,
            Grond.van("Uitgangspunten 9 onder IV", "Soort.meldMaatregelGereed"),
            MeldMaatregelGereed::nu,
            null),
    ZIE_AF_VAN_MAATREGEL(
            "maatregelen",
            ZieAfVanMaatregel.class,
            Grond.van("Uitgangspunten 9 onder IV", "Soort.zieAfVanMaatregel"),
            ZieAfVanMaatregel::nu,
            null),
    HANDEL("acties", Handel.class, Grond.van("Uitgangspunten 2B", "Soort.handel"), Handel::nu, null),
    KOPPEL_TERUG(
            "terugkoppelingen",
            KoppelTerug.class,
            Grond.van("Uitgangspunten 2B", "Soort.koppelTerug"),
            KoppelTerug::nu,
            null),
    SLUIT("sluitingen", Sluit.class, Grond.van("Uitgangspunten 2B", "Soort.sluit"), Sluit::nu, Sluit::onderdeel),
    MELD_AAN_COLLEGE(
            "bestuursmeldingen",
            MeldAanCollege.class,
            Grond.van("Uitgangspunten 11 VI", "Soort.meldAanCollege"),
            MeldAanCollege::nu,
            null),
    NEEM_KENNIS(
            "bestuursmeldingen",
            NeemKennis.class,
            Grond.van("Uitgangspunten 11 VI", "Soort.neemKennis"),
            NeemKennis::nu,
            null),
    TREK_IN("intrekkingen", TrekIn.class, Grond.van("Awb 9:1 lid 1", "Soort.trekIn"), TrekIn::nu, TrekIn::onderdeel),
    HEROPEN("heropeningen", Heropen.class, Grond.van("Awb 9:5", "Soort.heropen"), Heropen::nu, Heropen::onderdeel),
    REGISTREER_VERZOEKSCHRIFT(
            "verzoekschriften",
            RegistreerVerzoekschrift.class,
            Grond.van("Awb 9:18 lid 1", "Soort.registreerVerzoekschrift"),
            RegistreerVerzoekschrift::nu,
            RegistreerVerzoekschrift::onderdeel),
    REGISTREER_OORDEEL(
            "tweedelijnsoordelen",
            RegistreerOordeel.class,
            Grond.van("Awb 9:36 lid 1", "Soort.registreerOordeel"),
            RegistreerOordeel::nu,
            RegistreerOordeel::onderdeel),
    VOEG_BIJLAGE_TOE(
            "bijlagen",
            VoegBijlageToe.class,
            Grond.van("Archiefwet 1995", "Soort.voegBijlageToe"),
            VoegBijlageToe::nu,
            null),
    BEPAAL_BEWARING(
            "bewaringen",
            BepaalBewaring.class,
            Grond.van("Selectielijst 2020 13", "Soort.bepaalBewaring"),
            BepaalBewaring::nu,
            null),
    BEVRIES_BEWARING(
            "bewaringen",
            BevriesBewaring.class,
            Grond.van("Archiefwet 1995", "Soort.bevriesBewaring"),
            BevriesBewaring::nu,
            null),
    HEF_BEVRIEZING_OP(
            "bewaringen",
            HefBevriezingOp.class,
            Grond.van("Archiefwet 1995", "Soort.hefBevriezingOp"),
            HefBevriezingOp::nu,
            null),
    SCHERM_AF("afschermingen", SchermAf.class, Grond.van("Awb 2:5 lid 1", "Soort.schermAf"), SchermAf::nu, null),
    HEF_AFSCHERMING_OP(
            "afschermingen",
            HefAfschermingOp.class,
            Grond.van("Awb 2:5 lid 1", "Soort.hefAfschermingOp"),
            HefAfschermingOp::nu,
            null),
    MELD_BEREIKBAARHEID(
            "bereikbaarheden",
            MeldBereikbaarheid.class,
            Grond.van("Awb 2:8", "Soort.meldBereikbaarheid"),
            MeldBereikbaarheid::nu,
            null),
    RECTIFICEER("rectificaties", Rectificeer.class, Grond.van("AVG 16", "Soort.rectificeer"), Rectificeer::nu, null),
    WIS_GEGEVENS("wissingen", WisGegevens.class, Grond.van("AVG 17 lid 1", "Soort.wisGegevens"), WisGegevens::nu, null),
    STUUR_VERZOEK_DOOR(
            "verzoekdoorzendingen",
            StuurVerzoekDoor.class,
            Grond.van("Awb 9:18 lid 2", "Soort.stuurVerzoekDoor"),
            StuurVerzoekDoor::nu,
            StuurVerzoekDoor::onderdeel),
    VRAAG_VERZOEKHERSTEL(
            "verzoekherstellen",
            VraagVerzoekherstel.class,
            Grond.van("Awb 9:28 lid 3", "Soort.vraagVerzoekherstel"),
            VraagVerzoekherstel::nu,
            VraagVerzoekherstel::onderdeel),
    VUL_VERZOEK_AAN(
            "verzoekherstellen",
            VulVerzoekAan.class,
            Grond.van("Awb 9:28 lid 3", "Soort.vulVerzoekAan"),
            VulVerzoekAan::nu,
            VulVerzoekAan::onderdeel),
    TOETS_BEVOEGDHEID(
            "bevoegdheidstoetsen",
            ToetsBevoegdheid.class,
            Grond.van("Awb 9:18 lid 3", "Soort.toetsBevoegdheid"),
            ToetsBevoegdheid::nu,
            ToetsBevoegdheid::onderdeel),
    INTERVENIEER(
            "interventies",
            Intervenieer.class,
            Grond.van("Awb 9:23 onder l", "Soort.intervenieer"),
            Intervenieer::nu,
            Intervenieer::onderdeel),
    START_ONDERZOEK(
            "onderzoeken",
            StartOnderzoek.class,
            Grond.van("Awb 9:18 lid 3", "Soort.startOnderzoek"),
            StartOnderzoek::nu,
            StartOnderzoek::onderdeel),
    ZIE_AF_VAN_ONDERZOEK(
            "onderzoeksbesluiten",
            ZieAfVanOnderzoek.class,
            Grond.van("Awb 9:25 lid 1", "Soort.zieAfVanOnderzoek"),
            ZieAfVanOnderzoek::nu,
            ZieAfVanOnderzoek::onderdeel),
    LAAT_TOELICHTEN(
            "toelichtingen",
            LaatToelichten.class,
            Grond.van("Awb 9:30 lid 1", "Soort.laatToelichten"),
            LaatToelichten::nu,
            LaatToelichten::onderdeel),
    VRAAG_INLICHTINGEN(
            "inlichtingenverzoeken",
            VraagInlichtingen.class,
            Grond.van("Awb 9:31 lid 1", "Soort.vraagInlichtingen"),
            VraagInlichtingen::nu,
            VraagInlichtingen::onderdeel),
    VERSTREK_INLICHTINGEN(
            "inlichtingen",
            VerstrekInlichtingen.class,
            Grond.van("Awb 9:31 lid 3", "Soort.verstrekInlichtingen"),
            VerstrekInlichtingen::nu,
            null),
    ZET_ONDERZOEKSMIDDEL_IN(
            "onderzoeksmiddelen",
            ZetOnderzoeksmiddelIn.class,
            Grond.van("Awb 9:32 lid 1", "Soort.zetOnderzoeksmiddelIn"),
            ZetOnderzoeksmiddelIn::nu,
            ZetOnderzoeksmiddelIn::onderdeel),
    ZEND_BEVINDINGEN(
            "bevindingen",
            ZendBevindingen.class,
            Grond.van("Awb 9:35 lid 1", "Soort.zendBevindingen"),
            ZendBevindingen::nu,
            ZendBevindingen::onderdeel),
    REAGEER_OP_BEVINDINGEN(
            "bevindingenreacties",
            ReageerOpBevindingen.class,
            Grond.van("Awb 9:35 lid 2", "Soort.reageerOpBevindingen"),
            ReageerOpBevindingen::nu,
            ReageerOpBevindingen::onderdeel),
    BRENG_RAPPORT_UIT(
            "rapporten",
            BrengRapportUit.class,
            Grond.van("Awb 9:36 lid 1", "Soort.brengRapportUit"),
            BrengRapportUit::nu,
            BrengRapportUit::onderdeel),
    ANTWOORD_OP_AANBEVELING(
            "aanbevelingsreacties",
            AntwoordOpAanbeveling.class,
            Grond.van("Awb 9:36 lid 4", "Soort.antwoordOpAanbeveling"),
            AntwoordOpAanbeveling::nu,
            AntwoordOpAanbeveling::onderdeel),
    MELD_AANBEVELING_UITGEVOERD(
            "aanbevelingsreacties",
            MeldAanbevelingUitgevoerd.class,
            Grond.van("Awb 9:36 lid 4", "Soort.meldAanbevelingUitgevoerd"),
            MeldAanbevelingUitgevoerd::nu,
            MeldAanbevelingUitgevoerd::onderdeel),
    EIGEN_STAP("eigen-stappen", EigenStap.class, Grond.van("Awb 9:2", "Soort.eigenStap"), EigenStap::nu, null);

    /** What is against a handeling now, whatever its content; empty when it may be done. */
    @FunctionalInterface
    interface Toets {
        List<Grond> bezwaren(Situatie situatie);
    }

    /** What is against a handeling on one part now. */
    @FunctionalInterface
    interface Onderdeeltoets {
        List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel);
    }

    private final String pad;
    private final Class<? extends Handeling> type;
    private final Grond grond;
    private final Toets toets;
    private final @Nullable Onderdeeltoets onderdeeltoets;

    Soort(
            String pad,
            Class<? extends Handeling> type,
            Grond grond,
            Toets toets,
            @Nullable Onderdeeltoets onderdeeltoets) {
        this.pad = pad;
        this.type = type;
        this.grond = grond;
        this.toets = toets;
        this.onderdeeltoets = onderdeeltoets;
    }

    /** The sub-resource of a dossier by which it comes in. */
    public String pad() {
        return pad;
    }

    /** The record that carries its content. */
    public Class<? extends Handeling> type() {
        return type;
    }

    /** On which ground it exists. */
    public Grond grond() {
        return grond;
    }

    /** Its name where it is written: in lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a step in a dossier that exists already. */
    public boolean isStap() {
        return this != ONTVANG && this != EIGEN_STAP;
    }

    /** Whether it is about parts, so that who does it names them. */
    public boolean isPerOnderdeel() {
        return onderdeeltoets != null;
    }

    /** Whether it may be done now at all, on which parts, and otherwise all grounds why not. */
    public Mogelijkheid magNu(Situatie situatie) {
        List<Grond> bezwaren = toets.bezwaren(situatie);
        if (!bezwaren.isEmpty()) {
            return Mogelijkheid.geweigerd(this, bezwaren);
        }
        return onderdeeltoets == null
                ? new Mogelijkheid(this, Bevinding.toegestaan(grond), List.of())
                : magOpOnderdelen(situatie);
    }

    /**
     * Whether it may be done now on this part, and otherwise all grounds why not. Where it is not about parts this is the
     * answer for the dossier as a whole.
     */
    public Bevinding<Toelating> magNu(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = toets.bezwaren(situatie);
        return Bevinding.tenzij(bezwaren.isEmpty() ? bezwaren(situatie, onderdeel) : bezwaren, grond);
    }

    private Mogelijkheid magOpOnderdelen(Situatie situatie) {
        List<Integer> wel = new ArrayList<>();
        List<Grond> niet = new ArrayList<>();
        for (Klachtonderdeel onderdeel : situatie.dossier().onderdelen()) {
            List<Grond> bezwaren = bezwaren(situatie, onderdeel);
            if (bezwaren.isEmpty()) {
                wel.add(onderdeel.nummer());
            }
            niet.addAll(bezwaren);
        }
        return wel.isEmpty()
                ? Mogelijkheid.geweigerd(this, niet.stream().distinct().toList())
                : new Mogelijkheid(this, Bevinding.toegestaan(grond), wel);
    }

    /** What is against it on one part. */
    List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        return onderdeeltoets == null ? List.of() : onderdeeltoets.bezwaren(situatie, onderdeel);
    }
}
