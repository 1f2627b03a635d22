package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.toedeling.Instantie;

/** Whether a part goes to a provider or its committee, or else what its own road is. */
final class Doorverwijsbaar {

    private Doorverwijsbaar() {}

    static boolean is(Situatie situatie, Klachtonderdeel onderdeel) {
        Instantie instantie = situatie.route(onderdeel).uitkomst().instantie();
        return instantie == Instantie.DIENSTVERLENER || instantie == Instantie.KLACHTENCOMMISSIE;
    }

    static List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        return is(situatie, onderdeel) ? List.of() : List.of(andereWeg(situatie, onderdeel));
    }

    private static Grond andereWeg(Situatie situatie, Klachtonderdeel onderdeel) {
        int nummer = onderdeel.nummer();
        return switch (situatie.route(onderdeel).uitkomst().instantie()) {
            case BEZWAAR -> Grond.van("Awb 9:8 lid 1 onder c", "Doorverwijsbaar.besluit", nummer);
            case ANDER_BESTUURSORGAAN -> Grond.van("Awb 2:3 lid 1", "Doorverwijsbaar.anderBestuursorgaan", nummer);
            case TOEZICHTHOUDER -> Grond.van("Wmo 2015 3.4", "Doorverwijsbaar.toezichthouder", nummer);
            case GEEN -> Grond.van("Awb 1:1 lid 2 onder f", "Doorverwijsbaar.ombudsman", nummer);
            default -> Grond.van("Uitgangspunten 5B", "Doorverwijsbaar.gemeenteZelf", nummer);
        };
    }
}
