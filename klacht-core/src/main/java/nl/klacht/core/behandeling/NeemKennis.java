package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Bestuursmelding;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import org.jspecify.annotations.Nullable;

/**
 * The college takes note of a report (Uitgangspunten 11 VI).
 *
 * @param melding the number of the report
 * @param opmerking what the college says about it
 */
public record NeemKennis(int melding, @Nullable Tekst opmerking) implements Handeling {

    private static final Grond GEEN_MELDING = Grond.van(Uitgangspunten11.DEEL_VI, "NeemKennis.geenMelding");

    @Override
    public Soort soort() {
        return Soort.NEEM_KENNIS;
    }

    static List<Grond> nu(Situatie situatie) {
        return meldingen(situatie).stream().anyMatch(Bestuursmelding::isOpen) ? List.of() : List.of(GEEN_MELDING);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean wacht = meldingen(situatie).stream().anyMatch(gemeld -> gemeld.nummer() == melding && gemeld.isOpen());
        return wacht ? List.of() : List.of(Grond.van(Uitgangspunten11.DEEL_VI, "NeemKennis.onbekend", melding));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.wijzigBestuursmelding(melding, gemeld -> gemeld.gelezen(gebeurtenis.dag())));
    }

    private static List<Bestuursmelding> meldingen(Situatie situatie) {
        return situatie.dossier().voortgang().bestuursmeldingen();
    }
}
