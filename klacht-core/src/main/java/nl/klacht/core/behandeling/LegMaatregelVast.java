package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * A measure that follows from a part: who does what, and when (Uitgangspunten 10). It can be laid down for every part that
 * has ended, founded or not; of a part that is open the closing letter lays it down.
 *
 * @param onderdeel the part
 * @param omschrijving what will be done
 * @param wie who sees to it
 * @param uiterlijk the last day for it, inclusive; not before today
 */
public record LegMaatregelVast(int onderdeel, Tekst omschrijving, Tekst wie, LocalDate uiterlijk) implements Handeling {

    static final Vindplaats GEVOLG = Vindplaats.van("Uitgangspunten 10");

    public LegMaatregelVast {
        Objects.requireNonNull(omschrijving, "omschrijving");
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }

    @Override
    public Soort soort() {
        return Soort.LEG_MAATREGEL_VAST;
    }

    @Override
    public List<Integer> onderdelen() {
        return List.of(onderdeel);
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return onderdeel.isOpen()
                ? List.of(Grond.van(GEVOLG, "LegMaatregelVast.onderdeelOpen", onderdeel.nummer()))
                : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return datumbezwaren(situatie, onderdeel, uiterlijk);
    }

    /** That the last day for a measure has passed already. */
    static List<Grond> datumbezwaren(Situatie situatie, int onderdeel, LocalDate uiterlijk) {
        return uiterlijk.isBefore(situatie.vandaag())
                ? List.of(Grond.van(GEVOLG, "LegMaatregelVast.dagVoorbij", onderdeel, uiterlijk))
                : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Afdoening.Voornemen voornemen = new Afdoening.Voornemen(omschrijving, wie, uiterlijk);
        return dossier.metVoortgang(voortgang -> erbij(voortgang, onderdeel, voornemen));
    }

    /** The same with one more measure, which gets the next number in the dossier. */
    static Voortgang erbij(Voortgang voortgang, int onderdeel, Afdoening.Voornemen voornemen) {
        return voortgang.plus(new Maatregel(
                voortgang.maatregelen().size() + 1,
                onderdeel,
                voornemen.omschrijving(),
                voornemen.wie(),
                voornemen.uiterlijk(),
                null,
                false));
    }
}
