package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_18;
import org.jspecify.annotations.Nullable;

/**
 * A petition that came to a wrong ombudsman, or that is pending when the second line changes, goes to the competent one;
 * the day on which it came in stays and the petitioner hears it at the same time (Awb 9:18 lid 2).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param bij the body it came to
 * @param ontvangenOp the day it came in there, not after today
 * @param verzoekerBericht whether the petitioner is told at the same time
 * @param naar the body it goes to; filled in from the situation
 */
public record StuurVerzoekDoor(
        List<Integer> onderdelen,
        Tweedelijnsinstantie bij,
        LocalDate ontvangenOp,
        boolean verzoekerBericht,
        @Nullable Tweedelijnsinstantie naar)
        implements Handeling {

    public StuurVerzoekDoor {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(bij, "bij");
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
    }

    @Override
    public Soort soort() {
        return Soort.STUUR_VERZOEK_DOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (onderdeel.isBijTweedeLijn()) {
            return List.of();
        }
        Bevinding<TweedeLijn> tweedeLijn = situatie.tweedeLijn(onderdeel);
        return tweedeLijn.uitkomst().isEr() ? List.of() : tweedeLijn.gronden();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(
                Bezwaren.inToekomst(situatie, ontvangenOp, Awb9_18.LID_2, Zin.van("StuurVerzoekDoor.wat")));
        if (!verzoekerBericht) {
            bezwaren.add(Grond.van(Awb9_18.LID_2, "StuurVerzoekDoor.vertelVerzoeker"));
        }
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> ligtAlGoed(situatie, onderdeel)));
        return bezwaren;
    }

    private List<Grond> ligtAlGoed(Situatie situatie, Klachtonderdeel onderdeel) {
        Tweedelijnsinstantie bevoegd = bevoegd(situatie, onderdeel);
        boolean moetNaarOpvolger = onderdeel
                .openVerzoekschrift()
                .filter(verzoek -> verzoek.instantie() == bij)
                .filter(verzoek -> TweedeLijnweg.isAchtergebleven(situatie, verzoek))
                .isPresent();
        if (bevoegd != bij || moetNaarOpvolger) {
            return bevoegd == naar
                    ? List.of()
                    : List.of(Grond.van(Awb9_18.LID_2, "StuurVerzoekDoor.apart", onderdeel.nummer()));
        }
        return List.of(Grond.van(Awb9_18.LID_1, "StuurVerzoekDoor.ligtGoed", onderdeel.nummer(), ontvangenOp));
    }

    /** Where it belongs: for a pending petition after any change, for another on the day it came in. */
    private Tweedelijnsinstantie bevoegd(Situatie situatie, Klachtonderdeel onderdeel) {
        return onderdeel
                .openVerzoekschrift()
                .map(verzoekschrift -> TweedeLijnweg.bevoegd(situatie, onderdeel, verzoekschrift))
                .orElseGet(
                        () -> Tweedelijnskeuze.tweedeLijn(situatie.dossier(), onderdeel, situatie.kader(), ontvangenOp)
                                .uitkomst()
                                .instantie());
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        List<Integer> gekozen = Onderdeelkeuze.of(onderdelen, soort(), situatie);
        Tweedelijnsinstantie doel = Handeling.gekozen(situatie, gekozen).stream()
                .map(onderdeel -> bevoegd(situatie, onderdeel))
                .findFirst()
                .orElse(null);
        return new StuurVerzoekDoor(gekozen, bij, ontvangenOp, verzoekerBericht, doel);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return naar == null
                ? dossier
                : dossier.metOnderdelen(onderdelen, onderdeel -> doorgestuurd(onderdeel, naar, gebeurtenis.dag()));
    }

    private Klachtonderdeel doorgestuurd(Klachtonderdeel onderdeel, Tweedelijnsinstantie doel, LocalDate dag) {
        return onderdeel.isBijTweedeLijn()
                ? onderdeel.wijzigOpenVerzoekschrift(verzoekschrift -> verzoekschrift.naar(doel, dag))
                : onderdeel.metVerzoekschrift(new Verzoekschrift(doel, ontvangenOp, null, null));
    }
}
