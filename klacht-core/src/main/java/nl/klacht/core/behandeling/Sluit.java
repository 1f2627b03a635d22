package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import nl.klacht.core.recht.beleid.Uitgangspunten2;

/**
 * Closes what is done (Uitgangspunten 2B, 11 I). A signaal or melding: an action was decided, and the sender was told when
 * he is known. A part of a klacht: it lay with a provider, who settled it, and the klager is satisfied or has put the
 * matter before the municipality. Every other part of a klacht ends by its own step.
 *
 * @param reden why it is done
 * @param onderdelen the parts; none means all that can be closed
 */
public record Sluit(Tekst reden, List<Integer> onderdelen) implements Handeling {

    public Sluit {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.SLUIT;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        return situatie.dossier().soort().isZonderKlachtrecht()
                ? signaal(situatie.dossier())
                : klacht(situatie.dossier(), onderdeel);
    }

    private static List<Grond> signaal(Dossier dossier) {
        if (dossier.voortgang().actieOp() == null) {
            return List.of(Grond.van(Uitgangspunten2.ONDER_2B, "Sluit.zonderActie"));
        }
        boolean afzenderWeetNiets = !dossier.partijen().klagers().isEmpty()
                && dossier.voortgang().contact().teruggekoppeldOp() == null;
        return afzenderWeetNiets
                ? List.of(Grond.van(Uitgangspunten2.ONDER_2B, "Sluit.zonderTerugkoppeling"))
                : List.of();
    }

    private static List<Grond> klacht(Dossier dossier, Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        if (verwijzing == null) {
            return List.of(Grond.van("Awb 9:12 lid 1", "Sluit.nietKlaar", onderdeel.nummer()));
        }
        return bijDienstverlener(dossier, verwijzing, onderdeel.nummer());
    }

    private static List<Grond> bijDienstverlener(Dossier dossier, Verwijzing verwijzing, int nummer) {
        if (!verwijzing.isAfgedaan()) {
            return List.of(Grond.van(Uitgangspunten11.DEEL_I, "Sluit.bijDienstverlener", nummer));
        }
        if (verwijzing.voorgelegd() || Boolean.TRUE.equals(verwijzing.klagerTevreden())) {
            return List.of();
        }
        if (Boolean.FALSE.equals(verwijzing.klagerTevreden())) {
            return List.of(Grond.van(Uitgangspunten11.DEEL_I, "Sluit.nietTevreden", nummer));
        }
        return dossier.partijen().klagers().isEmpty()
                ? List.of()
                : List.of(Grond.van(Uitgangspunten11.DEEL_I, "Sluit.tevredenheidOnbekend", nummer));
    }

    @Override
    public Sluit vulAan(Situatie situatie) {
        return new Sluit(reden, Onderdeelkeuze.of(onderdelen, soort(), situatie));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Uitkomst uitkomst = dossier.soort().isZonderKlachtrecht() ? Uitkomst.AFGEHANDELD : Uitkomst.DOORVERWEZEN;
        Afloop afloop = new Afloop(uitkomst, gebeurtenis.dag());
        return dossier.metOnderdelen(onderdelen, onderdeel -> onderdeel.metAfloop(afloop));
    }
}
