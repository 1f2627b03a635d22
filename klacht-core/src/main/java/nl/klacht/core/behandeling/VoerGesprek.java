package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import org.jspecify.annotations.Nullable;

/**
 * A talk with the klager (Uitgangspunten 1D, 11 II): the first offer, never a gate. It stops no clock and ends nothing.
 *
 * @param op the day of the talk
 * @param besproken what was said
 * @param afspraken what was agreed
 * @param onderdelen the parts it was about; none means all open ones
 */
public record VoerGesprek(
        LocalDate op, Tekst besproken, @Nullable Tekst afspraken, List<Integer> onderdelen) implements Handeling {

    public VoerGesprek {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(besproken, "besproken");
    }

    @Override
    public Soort soort() {
        return Soort.VOER_GESPREK;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return Bezwaren.gesloten(onderdeel);
    }

    @Override
    public VoerGesprek vulAan(Situatie situatie) {
        return new VoerGesprek(op, besproken, afspraken, Onderdeelkeuze.of(onderdelen, soort(), situatie));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(
                Bezwaren.inToekomst(situatie, op, Uitgangspunten11.DEEL_II, Zin.van("VoerGesprek.wat")));
        LocalDate ontvangen = situatie.dossier().intake().ontvangstdatum();
        if (op.isBefore(ontvangen)) {
            bezwaren.add(Grond.van(Uitgangspunten11.DEEL_II, "VoerGesprek.voorOntvangst", ontvangen, op));
        }
        return bezwaren;
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metContact(c -> c.gehad(op)))
                .metOnderdelen(onderdelen, o -> o.metInformeel(o.informeel().metGesprek(op)));
    }
}
