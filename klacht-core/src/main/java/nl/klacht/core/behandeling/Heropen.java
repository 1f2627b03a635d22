package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_5;
import nl.klacht.core.termijn.Einddatum;

/**
 * The reopening of parts at the klager's request (Awb 9:5). After a valid 9:5 a new clock runs from the request; after a
 * withdrawal or a notice of 9:8 the old one ran on. After an opinion there is no reopening: then the second line is the
 * way. What went to another body or a provider is followed there.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param gevraagdOp the day the klager asked, not after today and not before the part ended
 * @param reden why
 */
public record Heropen(List<Integer> onderdelen, LocalDate gevraagdOp, Tekst reden) implements Handeling {

    public Heropen {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(gevraagdOp, "gevraagdOp");
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.HEROPEN;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        if (afloop == null) {
            return List.of(Grond.van(Awb9_5.ARTIKEL, "Heropen.nogOpen", onderdeel.nummer()));
        }
        return kanOpnieuw(afloop.uitkomst()) ? List.of() : Bezwaren.gesloten(onderdeel);
    }

    private static boolean kanOpnieuw(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case INFORMEEL_AFGEDAAN, INGETROKKEN, NIET_IN_BEHANDELING, AFGEHANDELD -> true;
            case GEGROND, ONGEGROND, GEEN_OORDEEL, DOORGEZONDEN, TERUGGEZONDEN, DOORVERWEZEN, OMGEZET -> false;
        };
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren =
                new ArrayList<>(Bezwaren.inToekomst(situatie, gevraagdOp, Awb9_5.ARTIKEL, Zin.van("Heropen.wat")));
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, this::teVroeg));
        return bezwaren;
    }

    private List<Grond> teVroeg(Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        return afloop == null || !gevraagdOp.isBefore(afloop.op())
                ? List.of()
                : List.of(Grond.van(Awb9_5.ARTIKEL, "Heropen.voorAfloop", onderdeel.nummer(), afloop.op(), gevraagdOp));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return FormeleWeg.alle(situatie, onderdelen, onderdeel -> oudeTermijn(situatie, onderdeel));
    }

    private static List<Grond> oudeTermijn(Situatie situatie, Klachtonderdeel onderdeel) {
        if (isTevreden(onderdeel) || !FormeleWeg.isFormeel(situatie, onderdeel)) {
            return List.of();
        }
        Einddatum einde = FormeleWeg.einde(situatie, onderdeel);
        return List.of(Grond.van(Awb9_11.LID_1, "Heropen.termijnLiepDoor", onderdeel.nummer(), einde.wettelijk()));
    }

    private static boolean isTevreden(Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        return afloop != null && afloop.uitkomst() == Uitkomst.INFORMEEL_AFGEDAAN;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new Heropen(Onderdeelkeuze.of(onderdelen, soort(), situatie), gevraagdOp, reden);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(onderdelen, this::heropend);
    }

    private Klachtonderdeel heropend(Klachtonderdeel onderdeel) {
        Klachtonderdeel open = onderdeel.metAfloop(null);
        return isTevreden(onderdeel)
                ? open.metOntvangst(open.ontvangst().heropend(gevraagdOp))
                        .metFormeel(open.formeel().zonderUitstel())
                : open;
    }
}
