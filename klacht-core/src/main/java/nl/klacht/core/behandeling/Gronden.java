package nl.klacht.core.behandeling;

import java.util.EnumMap;
import java.util.Map;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten11;

/** The grounds of the route and the second line that need no dates, each with its sentence for the resident. */
final class Gronden {

    static final Grond SIGNAAL = Grond.van("Uitgangspunten 11 IV", "Gronden.signaal");
    static final Grond BELEID = Grond.van("Awb 9:22 onder a", "Gronden.beleid");
    static final Grond BESLUIT = Grond.van("Awb 9:8 lid 1 onder c", "Gronden.besluit");
    static final Grond NIET_TIJDIG = Grond.van("Awb 9:8 lid 1 onder d", "Gronden.nietTijdig");
    static final Grond DIENSTVERLENING = Grond.van("Uitgangspunten 11 IV", "Gronden.dienstverlening");
    static final Grond EIGEN_MEDEWERKER = Grond.van("Uitgangspunten 5B", "Gronden.eigenMedewerker");
    static final Grond EIGEN_BESTUUR = Grond.van("Awb 9:1 lid 1", "Gronden.eigenBestuur");
    static final Grond KLACHTBEHANDELING = Grond.van("Awb 9:1 lid 1", "Gronden.klachtbehandeling");
    static final Grond WEET_NIET_WAAR = Grond.van("Uitgangspunten 5B onder b", "Gronden.weetNietWaar");
    static final Grond NIET_OVER_KETENPARTNER = Grond.van("Uitgangspunten 5B onder a", "Gronden.nietOverKetenpartner");
    static final Grond ANDER_BESTUURSORGAAN = Grond.van("Awb 2:3 lid 1", "Gronden.anderBestuursorgaan");
    static final Grond REGELING_MET_BESTUUR = Grond.van("Awb 2:3 lid 1", "Gronden.regelingMetBestuur");
    static final Grond REGELING_ZONDER_BESTUUR = Grond.van(Uitgangspunten11.DEEL_V, "Gronden.regelingZonderBestuur");
    static final Grond GECERTIFICEERDE_INSTELLING = Grond.van("Jeugdwet 4.2.1", "Gronden.gecertificeerdeInstelling");
    static final Grond VEILIG_THUIS = Grond.van("Wmo 2015 4.2.7", "Gronden.veiligThuis");
    static final Grond JEUGDWET = Grond.van("Jeugdwet 4.2.1 lid 8", "Gronden.jeugdwet");
    static final Grond WKCZ = Grond.van("Wkcz 2", "Gronden.wkcz");
    static final Grond WKKGZ = Grond.van("Wkkgz 13", "Gronden.wkkgz");
    static final Grond EERST_DIENSTVERLENER = Grond.van("Uitgangspunten 5A", "Gronden.eerstDienstverlener");
    static final Grond PROCES = Grond.van("Uitgangspunten 5A", "Gronden.proces");
    static final Grond GEMEENTE_ZELF = Grond.van("Uitgangspunten 5B onder d", "Gronden.gemeenteZelf");
    static final Grond NIET_OVERNEMEN = Grond.van("Uitgangspunten 2A", "Gronden.nietOvernemen");

    private static final Map<RedenBijGemeente, Grond> BIJ_GEMEENTE = new EnumMap<>(Map.of(
            RedenBijGemeente.NIET_OVER_KETENPARTNER,
                    Grond.van(
                            RedenBijGemeente.NIET_OVER_KETENPARTNER.vindplaats(), "Gronden.reden.nietOverKetenpartner"),
            RedenBijGemeente.WEET_NIET_WAAR,
                    Grond.van(RedenBijGemeente.WEET_NIET_WAAR.vindplaats(), "Gronden.reden.weetNietWaar"),
            RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING,
                    Grond.van(
                            RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING.vindplaats(), "Gronden.reden.nietTevreden"),
            RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK,
                    Grond.van(
                            RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK.vindplaats(),
                            "Gronden.reden.eindverantwoordelijk")));

    private Gronden() {}

    static Grond bijGemeente(RedenBijGemeente reden) {
        return BIJ_GEMEENTE.get(reden);
    }
}
