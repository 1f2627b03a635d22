package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_3;

/**
 * Forwards what is for another administrative authority, and tells the sender at the same time (Awb 2:3 lid 1). A private
 * provider is no authority: to him is referred, with consent.
 *
 * @param onderdelen the parts, at least one
 * @param aan the authority
 * @param afzenderBericht whether the sender is told at the same time
 */
public record ZendDoor(List<Integer> onderdelen, Tekst aan, boolean afzenderBericht) implements Handeling {

    public ZendDoor {
        onderdelen = Onderdeelkeuze.minstensEen(onderdelen);
        Objects.requireNonNull(aan, "aan");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_DOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        return isVanAnder(onderdeel.betreft()) ? List.of() : List.of(nietDoorzenden(situatie, onderdeel));
    }

    /** Looked up in the facts, because a signaal about another authority has no route of its own. */
    private static boolean isVanAnder(Betreft betreft) {
        return switch (betreft.soort()) {
            case BESTUURSORGAAN -> betreft.orgaan() == Bestuursorgaan.ANDER;
            case GEMEENSCHAPPELIJKE_REGELING -> betreft.eigenBestuur();
            case OMBUDSVOORZIENING -> true;
            default -> false;
        };
    }

    private static Grond nietDoorzenden(Situatie situatie, Klachtonderdeel onderdeel) {
        return Doorverwijsbaar.is(situatie, onderdeel)
                ? Grond.van(Awb2_3.LID_1, "ZendDoor.dienstverlener", onderdeel.nummer())
                : Grond.van(Awb2_3.LID_1, "ZendDoor.geenAnderBestuursorgaan", onderdeel.nummer());
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean afzenderBekend = !situatie.dossier().partijen().klagers().isEmpty();
        return FormeleWeg.tegen(Awb2_3.magDoorzenden(afzenderBekend, afzenderBericht));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Afloop afloop = new Afloop(Uitkomst.DOORGEZONDEN, gebeurtenis.dag());
        return dossier.metVoortgang(v -> v.metContact(c -> c.gehad(gebeurtenis.dag())))
                .metOnderdelen(onderdelen, onderdeel -> onderdeel.metAfloop(afloop));
    }
}
