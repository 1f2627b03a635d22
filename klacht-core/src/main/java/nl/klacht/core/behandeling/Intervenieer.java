package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import org.jspecify.annotations.Nullable;

/**
 * The ombudsman intervenes: he asks the authority to put something right. That is a step on the way; the petition stays
 * pending until there is a report, or until the grievances are met and he stops (Awb 9:23 onder l).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param op the day, not after today and not before the filing
 * @param vraag what he asks
 * @param antwoord what the authority answered, when that is known
 */
public record Intervenieer(
        List<Integer> onderdelen,
        LocalDate op,
        Tekst vraag,
        @Nullable Tekst antwoord) implements Handeling {

    private static final Vindplaats INTERVENTIE = Vindplaats.van("Awb 9:23 onder l");

    public Intervenieer {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(vraag, "vraag");
    }

    @Override
    public Soort soort() {
        return Soort.INTERVENIEER;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.geenVerzoek(onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren =
                new ArrayList<>(Bezwaren.inToekomst(situatie, op, INTERVENTIE, Zin.van("Intervenieer.wat")));
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, this::voorVerzoek));
        return bezwaren;
    }

    private List<Grond> voorVerzoek(Klachtonderdeel onderdeel) {
        return onderdeel.openVerzoekschrift().stream()
                .filter(verzoekschrift -> op.isBefore(verzoekschrift.ingediendOp()))
                .map(verzoekschrift -> Grond.van(
                        INTERVENTIE, "Intervenieer.voorVerzoek", onderdeel.nummer(), verzoekschrift.ingediendOp(), op))
                .toList();
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new Intervenieer(Onderdeelkeuze.of(onderdelen, soort(), situatie), op, vraag, antwoord);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.metOnderzoek(Onderzoek::metInterventie)));
    }
}
