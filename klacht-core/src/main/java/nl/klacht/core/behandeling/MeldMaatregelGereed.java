package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import org.jspecify.annotations.Nullable;

/**
 * The notice that an open measure was carried out (Uitgangspunten 9 onder IV). Later than agreed is possible, with a
 * warning.
 *
 * @param maatregel its number
 * @param gereedOp the day it was done, not after today
 * @param resultaat what it brought
 */
public record MeldMaatregelGereed(
        int maatregel, LocalDate gereedOp, @Nullable Tekst resultaat) implements Handeling {

    public MeldMaatregelGereed {
        Objects.requireNonNull(gereedOp, "gereedOp");
    }

    @Override
    public Soort soort() {
        return Soort.MELD_MAATREGEL_GEREED;
    }

    static List<Grond> nu(Situatie situatie) {
        return Maatregelen.bezwaren(situatie);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(Maatregelen.bezwaren(situatie, maatregel));
        bezwaren.addAll(Bezwaren.inToekomst(
                situatie, gereedOp, soort().grond().vindplaats(), Zin.van("MeldMaatregelGereed.wat")));
        return bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return Maatregelen.find(situatie, maatregel)
                .filter(m -> gereedOp.isAfter(m.uiterlijk()))
                .map(m -> Grond.van(
                        soort().grond().vindplaats(), "MeldMaatregelGereed.teLaat", maatregel, m.uiterlijk(), gereedOp))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.wijzigMaatregel(maatregel, m -> m.gereed(gereedOp)));
    }
}
