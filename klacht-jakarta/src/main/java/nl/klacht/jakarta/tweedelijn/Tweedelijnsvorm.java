package nl.klacht.jakarta.tweedelijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.gemeentewet.Gemw81p;
import nl.klacht.core.recht.wno.Wno1a;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beheer.Instelling;
import nl.klacht.jakarta.beheer.Waarschuwing;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import org.jspecify.annotations.Nullable;

/** One period of the second line as JSON, with what the municipality still has to confirm about it. */
record Tweedelijnsvorm(
        Tweedelijnsvoorziening.Soort soort,
        String naam,
        LocalDate van,
        @Nullable LocalDate totEnMet,
        @Nullable LocalDate besluitOp,
        @Nullable LocalDate gezondenOp,
        @Nullable LocalDate eindeGezondenOp,
        List<Grondvorm> gronden,
        List<Grondvorm> waarschuwingen) {

    private static final String GROEP = "tweedelijn.";

    /** All periods, the oldest first; on a day without a decision it is the Nationale ombudsman. */
    static List<Tweedelijnsvorm> van(Gemeente gemeente) {
        return gemeente.kader().tweedeLijn().perioden().stream()
                .map(periode -> van(periode, gemeente))
                .toList();
    }

    private static Tweedelijnsvorm van(Tweedelijnsvoorziening periode, Gemeente gemeente) {
        return new Tweedelijnsvorm(
                periode.soort(),
                periode.naam(),
                periode.geldigheid().van(),
                periode.geldigheid().totEnMet(),
                periode.besluitOp(),
                periode.gezondenOp(),
                periode.eindeGezondenOp(),
                Grondvorm.van(gronden(periode, gemeente)),
                Grondvorm.van(waarschuwingen(periode, gemeente)));
    }

    private static List<Grond> gronden(Tweedelijnsvoorziening periode, Gemeente gemeente) {
        if (periode.equals(gemeente.kader().tweedeLijn().naEinde())) {
            return List.of(gemeente.bestaan().overname(gemeente.naam()));
        }
        if (!periode.soort().isEigen()) {
            return Wno1a.bevoegd(false, false).gronden();
        }
        List<Grond> gronden = new ArrayList<>();
        gronden.add(
                Grond.opgeschreven(Gemw81p.LID_1, "De gemeente heeft {0} als tweede lijn aangewezen.", periode.naam()));
        gronden.addAll(Gemw81p.magBeginnen(periode.geldigheid().van(), periode.gezondenOp())
                .gronden());
        LocalDate totEnMet = periode.geldigheid().totEnMet();
        boolean beeindigd = gemeente.kader().tweedeLijn().voorzieningen().contains(periode);
        if (totEnMet != null && beeindigd) {
            gronden.addAll(
                    Gemw81p.magEindigen(totEnMet, periode.eindeGezondenOp()).gronden());
        }
        return gronden;
    }

    private static List<Grond> waarschuwingen(Tweedelijnsvoorziening periode, Gemeente gemeente) {
        return gemeente.waarschuwingen().stream()
                .filter(w -> w.sleutel().startsWith(GROEP) && gaatOver(w, periode, gemeente))
                .map(Waarschuwing::grond)
                .toList();
    }

    /** A warning belongs to the group of keys whose first day is that of the period. */
    private static boolean gaatOver(Waarschuwing waarschuwing, Tweedelijnsvoorziening periode, Gemeente gemeente) {
        String sleutel = "gemeente." + gemeente.id() + "." + waarschuwing.sleutel() + ".van";
        return gemeente.instellingen().stream()
                .filter(instelling -> instelling.sleutel().equals(sleutel))
                .map(Instelling::waarde)
                .anyMatch(periode.geldigheid().van().toString()::equals);
    }
}
