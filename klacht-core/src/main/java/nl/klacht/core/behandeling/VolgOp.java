package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Grond;

/**
 * The municipality looked how it stands, and sets the next day on which it will (Uitgangspunten 1D, 2B). For parts that
 * lie with a provider it is the day of the control there, and otherwise a day of the dossier.
 *
 * @param onderdelen the parts; none means all that lie with a provider
 * @param bevinding what was found
 * @param volgendeDatum the next day, after today
 */
public record VolgOp(List<Integer> onderdelen, Tekst bevinding, LocalDate volgendeDatum) implements Handeling {

    public VolgOp {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(bevinding, "bevinding");
        Objects.requireNonNull(volgendeDatum, "volgendeDatum");
    }

    @Override
    public Soort soort() {
        return Soort.VOLG_OP;
    }

    static List<Grond> nu(Situatie situatie) {
        boolean bijTweedeLijn = situatie.dossier().onderdelen().stream().anyMatch(Klachtonderdeel::isBijTweedeLijn);
        return bijTweedeLijn ? List.of() : Bezwaren.allesGesloten(situatie);
    }

    @Override
    public VolgOp vulAan(Situatie situatie) {
        return onderdelen.isEmpty() ? new VolgOp(bijDienstverlener(situatie), bevinding, volgendeDatum) : this;
    }

    private static List<Integer> bijDienstverlener(Situatie situatie) {
        return situatie.dossier().onderdelen().stream()
                .filter(Klachtonderdeel::isBijDienstverlener)
                .map(Klachtonderdeel::nummer)
                .toList();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (!volgendeDatum.isAfter(situatie.vandaag())) {
            return List.of(Grond.van("Uitgangspunten 2B", "VolgOp.dagVoorbij", volgendeDatum));
        }
        return Handeling.gekozen(situatie, onderdelen).stream()
                .filter(onderdeel -> !onderdeel.isBijTweedeLijn())
                .flatMap(onderdeel -> Bezwaren.gesloten(onderdeel).stream())
                .toList();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        boolean allesBijDienstverlener = !onderdelen.isEmpty()
                && onderdelen.stream().allMatch(nummer -> dossier.findOnderdeel(nummer)
                        .filter(Klachtonderdeel::isBijDienstverlener)
                        .isPresent());
        Dossier met = dossier.metOnderdelen(onderdelen, this::metControle);
        return allesBijDienstverlener ? met : met.metVoortgang(v -> v.metOpvolgenOp(volgendeDatum));
    }

    private Klachtonderdeel metControle(Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        return onderdeel.isOpen() && verwijzing != null
                ? onderdeel.metVerwijzing(verwijzing.metControle(volgendeDatum))
                : onderdeel;
    }
}
