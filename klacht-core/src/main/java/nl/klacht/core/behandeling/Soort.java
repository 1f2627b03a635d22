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
    ONTVANG(
            "dossiers",
            Ontvang.class,
            Grond.van("Uitgangspunten 11 II", "De gemeente neemt elke klacht, elk signaal en elke melding aan."),
            Ontvang::nu,
            null),
    DUID(
            "duidingen",
            Duid.class,
            Grond.van("Uitgangspunten 9 onder II", "Het klachtenloket bepaalt waar de klacht over gaat."),
            Duid::nu,
            Duid::onderdeel),
    VOEG_ONDERDEEL_TOE(
            "onderdelen",
            VoegOnderdeelToe.class,
            Grond.van("Awb 9:1 lid 1", "Over elk onderdeel kan apart worden geklaagd."),
            VoegOnderdeelToe::nu,
            null),
    SPLITS_ONDERDEEL(
            "onderdelen",
            SplitsOnderdeel.class,
            Grond.van("Awb 9:1 lid 1", "Een brief kan meer dan één klacht bevatten."),
            SplitsOnderdeel::nu,
            SplitsOnderdeel::onderdeel),
    CORRIGEER(
            "correcties",
            Corrigeer.class,
            Grond.van(
                    "Awb 9:2", "Wat onjuist is vastgelegd, wordt verbeterd. Het oude blijft in de geschiedenis staan."),
            Corrigeer::nu,
            null),
    BEVESTIG_ONTVANGST(
            "ontvangstbevestigingen",
            BevestigOntvangst.class,
            Grond.van("Awb 9:6", "De klager krijgt een schriftelijke bevestiging van de ontvangst."),
            BevestigOntvangst::nu,
            null),
    VRAAG_HERSTEL(
            "herstelverzoeken",
            VraagHerstel.class,
            Grond.van("Awb 9:2", "De klager krijgt de kans zijn klacht compleet te maken. De termijnen lopen door."),
            VraagHerstel::nu,
            null),
    GEEF_TOESTEMMING(
            "toestemmingen",
            GeefToestemming.class,
            Grond.van(
                    "Uitgangspunten 1D", "Gegevens gaan alleen met toestemming van de klager naar een dienstverlener."),
            GeefToestemming::nu,
            null),
    TREK_TOESTEMMING_IN(
            "toestemmingen",
            TrekToestemmingIn.class,
            Grond.van("Uitgangspunten 1D", "De klager kan zijn toestemming intrekken."),
            TrekToestemmingIn::nu,
            null),
    VERWIJS_DOOR(
            "doorverwijzingen",
            VerwijsDoor.class,
            Grond.van(
                    "Uitgangspunten 1D",
                    "De gemeente begeleidt de klager naar het juiste loket en houdt een vinger aan de pols."),
            VerwijsDoor::nu,
            VerwijsDoor::onderdeel),
    AANVAARD_DOORVERWIJZING(
            "aanvaardingen",
            AanvaardDoorverwijzing.class,
            Grond.van(
                    "Uitgangspunten 1D",
                    "De doorverwijzing is pas klaar als iemand bij de dienstverlener haar met naam aanvaardt."),
            AanvaardDoorverwijzing::nu,
            AanvaardDoorverwijzing::onderdeel),
    VOLG_OP(
            "opvolgingen",
            VolgOp.class,
            Grond.van("Uitgangspunten 2B", "De gemeente houdt een vinger aan de pols."),
            VolgOp::nu,
            null),
    BERICHT(
            "aanbiederberichten",
            Bericht.class,
            Grond.van(
                    "Uitgangspunten 11 I",
                    "De dienstverlener houdt de gemeente op de hoogte van registratie, behandeling, afdoening en terugkoppeling."),
            Bericht::nu,
            Bericht::onderdeel),
    ZEND_DOOR(
            "doorzendingen",
            ZendDoor.class,
            Grond.van(
                    "Awb 2:3 lid 1",
                    "Een klacht voor een ander bestuursorgaan gaat meteen door, en de afzender hoort dat tegelijk."),
            ZendDoor::nu,
            ZendDoor::onderdeel),
    LEG_VOOR(
            "voorleggingen",
            LegVoor.class,
            Grond.van(
                    "Uitgangspunten 11 III",
                    "Wie niet tevreden is over de dienstverlener kan bij de gemeente terecht."),
            LegVoor::nu,
            null),
    ZET_OM(
            "omzettingen",
            ZetOm.class,
            Grond.van("Uitgangspunten 2B", "De gemeente behandelt een bericht als wat het in werkelijkheid is."),
            ZetOm::nu,
            null),
    WIJS_TOE(
            "toewijzingen",
            WijsToe.class,
            Grond.van("Uitgangspunten 11 II", "Elke klacht heeft iemand die haar in handen heeft."),
            WijsToe::nu,
            null),
    VOER_GESPREK(
            "gesprekken",
            VoerGesprek.class,
            Grond.van("Uitgangspunten 11 II", "Eerst wordt geprobeerd de klacht direct met de klager te bespreken."),
            VoerGesprek::nu,
            VoerGesprek::onderdeel),
    WEIGER_GESPREKSVOERDER(
            "gesprekken",
            WeigerGespreksvoerder.class,
            Grond.van("Awb 2:4 lid 1", "De klager mag een gespreksvoerder weigeren."),
            WeigerGespreksvoerder::nu,
            null),
    ESCALEER(
            "escalaties",
            Escaleer.class,
            Grond.van("Uitgangspunten 11 II", "Opschaling gaat naar de leidinggevende."),
            Escaleer::nu,
            null),
    DOE_INFORMEEL_AF(
            "informele-afdoeningen",
            DoeInformeelAf.class,
            Grond.van("Awb 9:5", "Als de klager tevreden is, eindigt de plicht om de klacht verder te behandelen."),
            DoeInformeelAf::nu,
            DoeInformeelAf::onderdeel),
    ONTVANG_KLAAGSCHRIFT(
            "klaagschriften",
            OntvangKlaagschrift.class,
            Grond.van("Awb 9:4 lid 2", "Met een ondertekend klaagschrift gelden de regels en termijnen van de Awb."),
            OntvangKlaagschrift::nu,
            OntvangKlaagschrift::onderdeel),
    NEEM_NIET_IN_BEHANDELING(
            "niet-in-behandelingnemingen",
            NeemNietInBehandeling.class,
            Grond.van(
                    "Awb 9:8",
                    "De gemeente hoeft een klacht niet te behandelen als een van de gronden van artikel 9:8 geldt."),
            NeemNietInBehandeling::nu,
            NeemNietInBehandeling::onderdeel),
    ZEND_AFSCHRIFT(
            "afschriften",
            ZendAfschrift.class,
            Grond.van("Awb 9:9", "De beklaagde krijgt een afschrift van het klaagschrift en de bijlagen."),
            ZendAfschrift::nu,
            ZendAfschrift::onderdeel),
    NODIG_UIT(
            "uitnodigingen",
            NodigUit.class,
            Grond.van("Awb 9:10 lid 1", "Klager en beklaagde krijgen allebei de gelegenheid te worden gehoord."),
            NodigUit::nu,
            NodigUit::onderdeel),
    HOOR(
            "hoorzittingen",
            Hoor.class,
            Grond.van("Awb 9:10 lid 1", "Klager en beklaagde worden gehoord."),
            Hoor::nu,
            Hoor::onderdeel),
    ZIE_AF_VAN_HOREN(
            "hoorzittingen",
            ZieAfVanHoren.class,
            Grond.van(
                    "Awb 9:10 lid 2",
                    "Van het horen van de klager kan op een van de gronden van lid 2 worden afgezien."),
            ZieAfVanHoren::nu,
            ZieAfVanHoren::onderdeel),
    STEL_VERSLAG_VAST(
            "verslagen",
            StelVerslagVast.class,
            Grond.van("Awb 9:10 lid 3", "Van het horen wordt een verslag gemaakt."),
            StelVerslagVast::nu,
            StelVerslagVast::onderdeel),
    VERDAAG(
            "verdagingen",
            Verdaag.class,
            Grond.van("Awb 9:11 lid 2", "De gemeente mag de afhandeling met hoogstens vier weken verdagen."),
            Verdaag::nu,
            Verdaag::onderdeel),
    STEM_IN_MET_UITSTEL(
            "uitstelinstemmingen",
            StemInMetUitstel.class,
            Grond.van("Awb 9:11 lid 3", "Verder uitstel kan voor zover de klager schriftelijk instemt."),
            StemInMetUitstel::nu,
            StemInMetUitstel::onderdeel),
    STEL_MEDIATION_VOOR(
            "mediations",
            StelMediationVoor.class,
            Grond.van(
                    "Uitgangspunten 11 IV",
                    "Mediation kan als zij kan helpen en de klager ermee instemt. De termijnen lopen door."),
            StelMediationVoor::nu,
            null),
    START_MEDIATION(
            "mediations",
            StartMediation.class,
            Grond.van(
                    "Uitgangspunten 11 IV", "Mediation begint met instemming van de klager. De termijnen lopen door."),
            StartMediation::nu,
            null),
    ROND_MEDIATION_AF(
            "mediations",
            RondMediationAf.class,
            Grond.van("Uitgangspunten 11 IV", "Van de mediation wordt vastgelegd wat zij opleverde."),
            RondMediationAf::nu,
            null),
    BRENG_ADVIES_UIT(
            "adviezen",
            BrengAdviesUit.class,
            Grond.van("Awb 9:15 lid 4", "De klachtadviescommissie zendt een rapport met haar advies."),
            BrengAdviesUit::nu,
            BrengAdviesUit::onderdeel),
    DOE_AF(
            "afdoeningen",
            DoeAf.class,
            Grond.van(
                    "Awb 9:12 lid 1",
                    "De klager krijgt schriftelijk en gemotiveerd de bevindingen, het oordeel en de conclusies."),
            DoeAf::nu,
            DoeAf::onderdeel),
    LEG_MAATREGEL_VAST(
            "maatregelen",
            LegMaatregelVast.class,
            Grond.van("Uitgangspunten 10", "Bij een gegronde klacht staat vast wie wat wanneer doet."),
            LegMaatregelVast::nu,
            LegMaatregelVast::onderdeel),
    MELD_MAATREGEL_GEREED(
            "maatregelen",
            MeldMaatregelGereed.class,
            Grond.van("Uitgangspunten 9 onder IV", "De uitvoering van maatregelen wordt gevolgd."),
            MeldMaatregelGereed::nu,
            null),
    ZIE_AF_VAN_MAATREGEL(
            "maatregelen",
            ZieAfVanMaatregel.class,
            Grond.van("Uitgangspunten 9 onder IV", "Wie van een maatregel afziet, zegt waarom."),
            ZieAfVanMaatregel::nu,
            null),
    HANDEL(
            "acties",
            Handel.class,
            Grond.van("Uitgangspunten 2B", "Op een signaal of melding volgt een actie, of geen actie met een reden."),
            Handel::nu,
            null),
    KOPPEL_TERUG(
            "terugkoppelingen",
            KoppelTerug.class,
            Grond.van("Uitgangspunten 2B", "Wie een signaal of melding gaf, hoort wat ermee is gedaan."),
            KoppelTerug::nu,
            null),
    SLUIT(
            "sluitingen",
            Sluit.class,
            Grond.van("Uitgangspunten 2B", "Wat klaar is, wordt met een reden gesloten."),
            Sluit::nu,
            Sluit::onderdeel),
    MELD_AAN_COLLEGE(
            "bestuursmeldingen",
            MeldAanCollege.class,
            Grond.van("Uitgangspunten 11 VI", "Wat bestuurlijke aandacht nodig heeft, gaat meteen naar het college."),
            MeldAanCollege::nu,
            null),
    NEEM_KENNIS(
            "bestuursmeldingen",
            NeemKennis.class,
            Grond.van("Uitgangspunten 11 VI", "Het college neemt kennis van de melding."),
            NeemKennis::nu,
            null),
    TREK_IN(
            "intrekkingen",
            TrekIn.class,
            Grond.van("Awb 9:1 lid 1", "De klager kan zijn klacht intrekken. Dat is niet hetzelfde als tevreden zijn."),
            TrekIn::nu,
            TrekIn::onderdeel),
    HEROPEN(
            "heropeningen",
            Heropen.class,
            Grond.van("Awb 9:5", "De klager kan alsnog om behandeling vragen."),
            Heropen::nu,
            Heropen::onderdeel),
    REGISTREER_VERZOEKSCHRIFT(
            "verzoekschriften",
            RegistreerVerzoekschrift.class,
            Grond.van("Awb 9:18 lid 1", "Iedereen kan de ombudsman schriftelijk om een onderzoek vragen."),
            RegistreerVerzoekschrift::nu,
            RegistreerVerzoekschrift::onderdeel),
    REGISTREER_OORDEEL(
            "tweedelijnsoordelen",
            RegistreerOordeel.class,
            Grond.van("Awb 9:36 lid 1", "Het oordeel van de tweede lijn hoort in het dossier."),
            RegistreerOordeel::nu,
            RegistreerOordeel::onderdeel),
    EIGEN_STAP(
            "eigen-stappen",
            EigenStap.class,
            Grond.van("Awb 9:2", "De gemeente legt een eigen stap vast."),
            EigenStap::nu,
            null);

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
