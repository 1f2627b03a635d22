package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_11;
import org.jspecify.annotations.Nullable;

/**
 * Adjournment of the term (Awb 9:11 lid 2): at most four weeks together, made on the legal end at the latest, and told in
 * writing to both sides. What counts is the nominal end, not the one that moved for a weekend.
 *
 * @param dagen how many days
 * @param meegedeeldAan who was told: both
 * @param onderdelen the parts; empty for all on which it may be done
 * @param reden why; the law asks for none
 */
public record Verdaag(
        int dagen,
        Set<Partijrol> meegedeeldAan,
        List<Integer> onderdelen,
        @Nullable Tekst reden) implements Handeling {

    public Verdaag {
        meegedeeldAan = Set.copyOf(meegedeeldAan);
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
    }

    @Override
    public Soort soort() {
        return Soort.VERDAAG;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.bezwarenTermijn(situatie, onderdeel);
        return bezwaren.isEmpty()
                ? FormeleWeg.tegen(situatie, onderdeel.nummer(), magVerdagen(situatie, onderdeel, 1))
                : bezwaren;
    }

    private static Bevinding<Toelating> magVerdagen(Situatie situatie, Klachtonderdeel onderdeel, int dagen) {
        return Awb9_11.magVerdagen(
                situatie.vandaag(),
                FormeleWeg.einde(situatie, onderdeel).wettelijk(),
                onderdeel.formeel().verdaagdDagen(),
                dagen);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren =
                new ArrayList<>(FormeleWeg.alle(situatie, onderdelen, onderdeel -> bezwaren(situatie, onderdeel)));
        Stream.of(Partijrol.values())
                .filter(rol -> !meegedeeldAan.contains(rol))
                .forEach(rol -> bezwaren.add(Grond.van(Awb9_11.LID_2, "Verdaag.nietMeegedeeld", rol.naam())));
        return bezwaren;
    }

    private List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.tegen(situatie, onderdeel.nummer(), magVerdagen(situatie, onderdeel, dagen));
        return bezwaren.isEmpty() ? zonderGevolg(situatie, onderdeel) : bezwaren;
    }

    /** After an agreed delay an adjournment may change nothing, because it counts from the statutory end. */
    private List<Grond> zonderGevolg(Situatie situatie, Klachtonderdeel onderdeel) {
        LocalDate uitstel = onderdeel.formeel().uitstelTotEnMet();
        int samen = onderdeel.formeel().verdaagdDagen() + dagen;
        return uitstel == null
                        || FormeleWeg.verdaagdEinde(situatie, onderdeel, samen)
                                .wettelijk()
                                .isAfter(uitstel)
                ? List.of()
                : List.of(Grond.van(Awb9_11.LID_2, "Verdaag.zonderGevolg", onderdeel.nummer(), uitstel));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new Verdaag(dagen, meegedeeldAan, Onderdeelkeuze.of(onderdelen, soort(), situatie), reden);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().verdaagd(dagen)));
    }
}
