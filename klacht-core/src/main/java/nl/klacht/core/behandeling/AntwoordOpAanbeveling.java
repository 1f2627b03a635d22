package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Aanbeveling;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_36;
import org.jspecify.annotations.Nullable;

/**
 * The authority tells the ombudsman how it follows his recommendation and until when, or why it will not (Awb 9:36 lid
 * 4).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param opvolging whether it follows it
 * @param uitleg how it follows it, or the reasons why not
 * @param uiterlijk the last day, inclusive, on which it is done, where it follows it
 */
public record AntwoordOpAanbeveling(
        List<Integer> onderdelen,
        Awb9_36.Opvolging opvolging,
        @Nullable Tekst uitleg,
        @Nullable LocalDate uiterlijk) implements Handeling {

    public AntwoordOpAanbeveling {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(opvolging, "opvolging");
    }

    @Override
    public Soort soort() {
        return Soort.ANTWOORD_OP_AANBEVELING;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean wacht = onderdeel.verzoekschriften().stream()
                .map(Verzoekschrift::aanbeveling)
                .anyMatch(aanbeveling -> aanbeveling != null && aanbeveling.isOnbeantwoord());
        return wacht ? List.of() : List.of(Grond.van(Awb9_36.LID_4, "AntwoordOpAanbeveling.geen", onderdeel.nummer()));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(TweedeLijnweg.tegen(Awb9_36.magZoAntwoorden(opvolging, uitleg != null)));
        if (opvolging == Awb9_36.Opvolging.VOLGT_OP && uiterlijk == null) {
            bezwaren.add(Grond.van(Awb9_36.LID_4, "AntwoordOpAanbeveling.wanneer"));
        }
        if (uiterlijk != null) {
            bezwaren.addAll(TweedeLijnweg.alVoorbij(situatie, uiterlijk, Awb9_36.LID_4));
        }
        return bezwaren;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new AntwoordOpAanbeveling(
                Onderdeelkeuze.of(onderdelen, soort(), situatie), opvolging, uitleg, uiterlijk);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(onderdelen, onderdeel -> onderdeel.wijzigAanbeveling(this::beantwoord));
    }

    private Aanbeveling beantwoord(Aanbeveling aanbeveling) {
        if (!aanbeveling.isOnbeantwoord()) {
            return aanbeveling;
        }
        return uiterlijk != null && opvolging == Awb9_36.Opvolging.VOLGT_OP
                ? aanbeveling.gevolgdTot(uiterlijk)
                : aanbeveling.nietGevolgd();
    }
}
