package nl.klacht.core.behandeling;

import java.util.EnumMap;
import java.util.Map;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten11;

/** The grounds of the route and the second line that need no dates, each with its sentence for the resident. */
final class Gronden {

    static final Grond SIGNAAL = Grond.van(
            "Uitgangspunten 11 IV",
            "Dit gaat niet over gedrag tegenover één persoon. De aangewezen klachtbehandelaar bij de beleidsafdeling pakt"
                    + " het op.");
    static final Grond BELEID = Grond.van(
            "Awb 9:22 onder a",
            "Dit gaat over beleid of een regeling, niet over gedrag. De beleidsafdeling beantwoordt het als signaal.");
    static final Grond BESLUIT = Grond.van(
            "Awb 9:8 lid 1 onder c",
            "Dit gaat over een besluit. Daartegen kunt u bezwaar maken. De gemeente behandelt uw bericht als bezwaar als het"
                    + " dat is.");
    static final Grond NIET_TIJDIG = Grond.van(
            "Awb 9:8 lid 1 onder d",
            "Dat de gemeente niet op tijd beslist is gedrag. Daarover kunt u klagen bij de gemeente. U kunt de gemeente ook"
                    + " in gebreke stellen.");
    static final Grond DIENSTVERLENING = Grond.van(
            "Uitgangspunten 11 IV",
            "De klacht gaat over de dienstverlening in het algemeen. De klachtbehandelaar bij de beleidsafdeling behandelt"
                    + " haar.");
    static final Grond EIGEN_MEDEWERKER = Grond.van(
            "Uitgangspunten 5B",
            "De klacht gaat over iemand die voor de gemeente werkt. De gemeente behandelt haar zelf.");
    static final Grond EIGEN_BESTUUR = Grond.van(
            "Awb 9:1 lid 1", "De klacht gaat over een bestuursorgaan van de gemeente. Dat behandelt de klacht zelf.");
    static final Grond KLACHTBEHANDELING = Grond.van(
            "Awb 9:1 lid 1",
            "De klacht gaat over hoe de gemeente een eerdere klacht behandelde. De gemeente behandelt haar. U kunt daarmee"
                    + " ook meteen naar de ombudsman (Awb 9:20 lid 2).");
    static final Grond WEET_NIET_WAAR = Grond.van(
            "Uitgangspunten 5B onder b",
            "Het is nog niet duidelijk over wie de klacht gaat. De gemeente zoekt uit wie haar behandelt.");
    static final Grond NIET_OVER_KETENPARTNER = Grond.van(
            "Uitgangspunten 5B onder a",
            "De klacht gaat niet over een van de ketenpartners. De gemeente behandelt haar.");
    static final Grond ANDER_BESTUURSORGAAN = Grond.van(
            "Awb 2:3 lid 1",
            "De klacht is voor een ander bestuursorgaan. De gemeente stuurt haar meteen door en vertelt u dat tegelijk.");
    static final Grond REGELING_MET_BESTUUR = Grond.van(
            "Awb 2:3 lid 1",
            "De gemeenschappelijke regeling heeft een eigen bestuur. De gemeente stuurt de klacht daarheen door.");
    static final Grond REGELING_ZONDER_BESTUUR = Grond.van(
            Uitgangspunten11.DEEL_V,
            "De gemeenschappelijke regeling werkt namens het college. Het college blijft verantwoordelijk voor de klacht.");
    static final Grond GECERTIFICEERDE_INSTELLING = Grond.van(
            "Jeugdwet 4.2.1",
            "De klacht gaat over een gecertificeerde instelling. Haar klachtencommissie behandelt de klacht; de termijnen"
                    + " van de Awb gelden niet.");
    static final Grond VEILIG_THUIS = Grond.van(
            "Wmo 2015 4.2.7",
            "De klacht gaat over Veilig Thuis. De klachtencommissie van Veilig Thuis behandelt haar.");
    static final Grond JEUGDWET = Grond.van(
            "Jeugdwet 4.2.1 lid 8",
            "De klacht gaat over jeugdhulp. De klachtencommissie van de jeugdhulpaanbieder behandelt haar; de termijnen van"
                    + " de Awb gelden niet.");
    static final Grond WKCZ = Grond.van(
            "Wkcz 2",
            "De klacht gaat over zorg van vóór 2016. De klachtencommissie van de zorgaanbieder behandelt haar; de termijnen"
                    + " van de Awb gelden niet.");
    static final Grond WKKGZ = Grond.van(
            "Wkkgz 13",
            "De klacht gaat over zorg. De zorgaanbieder behandelt haar, de klachtenfunctionaris helpt u gratis; de termijnen"
                    + " van de Awb gelden niet.");
    static final Grond EERST_DIENSTVERLENER = Grond.van(
            "Uitgangspunten 5A",
            "De klacht gaat over de hulp of zorg van een dienstverlener. Die behandelt haar eerst zelf. De gemeente"
                    + " verwijst warm door en blijft volgen.");
    static final Grond PROCES = Grond.van(
            "Uitgangspunten 5A",
            "De klacht gaat over hoe de dienstverlener de klacht behandelde. De gemeente ziet daarop toe en behandelt dit"
                    + " onderdeel. Zij oordeelt niet over de hulp of zorg zelf.");
    static final Grond GEMEENTE_ZELF = Grond.van(
            "Uitgangspunten 5B onder d",
            "De klacht gaat over wat de gemeente zelf deed of naliet. De gemeente behandelt dit onderdeel.");
    static final Grond NIET_OVERNEMEN = Grond.van(
            "Uitgangspunten 2A",
            "De gemeente kan de behandeling van een klacht over een dienstverlener of zijn medewerkers niet overnemen. Zij"
                    + " ziet wel toe op een goede behandeling. Leg een onderdeel voor over het proces of over de gemeente.");

    private static final Map<RedenBijGemeente, Grond> BIJ_GEMEENTE = new EnumMap<>(Map.of(
            RedenBijGemeente.NIET_OVER_KETENPARTNER,
                    Grond.van(
                            RedenBijGemeente.NIET_OVER_KETENPARTNER.vindplaats(),
                            "U mocht ermee bij de gemeente komen: volgens u gaat het niet over één ketenpartner."),
            RedenBijGemeente.WEET_NIET_WAAR,
                    Grond.van(
                            RedenBijGemeente.WEET_NIET_WAAR.vindplaats(),
                            "U mocht ermee bij de gemeente komen: u wist niet waar u moest zijn. De gemeente brengt u bij"
                                    + " het juiste loket."),
            RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING,
                    Grond.van(
                            RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING.vindplaats(),
                            "U bent niet tevreden over de afhandeling door de dienstverlener. De gemeente behandelt wat zij"
                                    + " zelf deed en hoe uw klacht is behandeld, niet de hulp of zorg zelf."),
            RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK,
                    Grond.van(
                            RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK.vindplaats(),
                            "U spreekt de gemeente aan als eindverantwoordelijke. De gemeente behandelt haar eigen deel, niet"
                                    + " de hulp of zorg zelf.")));

    private Gronden() {}

    static Grond bijGemeente(RedenBijGemeente reden) {
        return BIJ_GEMEENTE.get(reden);
    }
}
