package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_35;
import nl.klacht.core.recht.awb.Betrokkene;
import org.jspecify.annotations.Nullable;

/**
 * Somebody comments on the findings of the second line, or says that he will not (Awb 9:35 lid 2).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param wie who
 * @param reactie what he says, or {@code null} when he will not comment
 */
public record ReageerOpBevindingen(
        List<Integer> onderdelen, Betrokkene wie, @Nullable Tekst reactie) implements Handeling {

    public ReageerOpBevindingen {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(wie, "wie");
    }

    @Override
    public Soort soort() {
        return Soort.REAGEER_OP_BEVINDINGEN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = TweedeLijnweg.geenVerzoek(onderdeel);
        boolean nogNiet = TweedeLijnweg.onderzoek(onderdeel).bevindingenOp() == null;
        return bezwaren.isEmpty() && nogNiet
                ? List.of(Grond.van(Awb9_35.LID_2, "ReageerOpBevindingen.nogNiet", onderdeel.nummer()))
                : bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return FormeleWeg.alle(situatie, onderdelen, onderdeel -> {
            LocalDate uiterlijk = TweedeLijnweg.onderzoek(onderdeel).reactieUiterlijk();
            return uiterlijk != null && situatie.vandaag().isAfter(uiterlijk)
                    ? List.of(Grond.van(Awb9_35.LID_2, "ReageerOpBevindingen.teLaat", uiterlijk))
                    : List.of();
        });
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new ReageerOpBevindingen(Onderdeelkeuze.of(onderdelen, soort(), situatie), wie, reactie);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.metOnderzoek(onderzoek -> onderzoek.metReactie(wie))));
    }
}
