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
import org.jspecify.annotations.Nullable;

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
            return bezwaar(
                    "Besluit eerst wat de gemeente doet, of waarom zij niets doet. Daarna kan het dossier dicht.");
        }
        boolean afzenderWeetNiets =
                !dossier.partijen().klagers().isEmpty() && dossier.voortgang().teruggekoppeldOp() == null;
        return afzenderWeetNiets
                ? bezwaar("De afzender is bekend. Vertel hem eerst wat er is gedaan. Daarna kan het dossier dicht.")
                : List.of();
    }

    private static List<Grond> bezwaar(String zin) {
        return List.of(Grond.van(Uitgangspunten2.ONDER_2B, zin));
    }

    private static List<Grond> klacht(Dossier dossier, Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        if (verwijzing == null) {
            return List.of(Grond.van(
                    "Awb 9:12 lid 1",
                    "Onderdeel {0} is nog niet klaar. Een klacht sluit niet zomaar: doe haar af, of leg vast dat de klager tevreden"
                            + " is of haar intrekt.",
                    onderdeel.nummer()));
        }
        String zin = bijDienstverlener(dossier, verwijzing);
        return zin == null ? List.of() : List.of(Grond.van(Uitgangspunten11.DEEL_I, zin, onderdeel.nummer()));
    }

    private static @Nullable String bijDienstverlener(Dossier dossier, Verwijzing verwijzing) {
        if (!verwijzing.isAfgedaan()) {
            return "Onderdeel {0} ligt nog bij de dienstverlener. Wacht tot hij meldt dat het is afgedaan, of vraag ernaar.";
        }
        if (verwijzing.voorgelegd() || Boolean.TRUE.equals(verwijzing.klagerTevreden())) {
            return null;
        }
        if (Boolean.FALSE.equals(verwijzing.klagerTevreden())) {
            return "De klager is niet tevreden over onderdeel {0}. Leg het voor aan de gemeente. Wil hij niet verder, leg dan vast dat hij het intrekt.";
        }
        return dossier.partijen().klagers().isEmpty()
                ? null
                : "Het is niet bekend of de klager tevreden is over onderdeel {0}. Vraag het hem of de dienstverlener.";
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
