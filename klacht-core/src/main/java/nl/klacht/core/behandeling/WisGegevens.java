package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.avg.AVG17;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person or a text of the dossier at the request of who it is about (AVG 17). The history says that, by whom and why,
 * and still verifies. Refused for what the law orders to keep, with the day through which it is kept.
 *
 * @param inhoud the person or the text
 * @param gegevens what of the dossier it is
 * @param blijft of contact particulars: what stays of the person; otherwise {@code null}
 * @param reden why it is erased
 */
public record WisGegevens(
        UUID inhoud, AVG17.Wat gegevens, @Nullable Persoon blijft, Tekst reden) implements Handeling {

    private static final Grond GEEN_DERDE = Grond.van(AVG17.LID_3_B, "WisGegevens.geenDerde");
    private static final Grond WAT_BLIJFT = Grond.van(AVG17.LID_1_A, "WisGegevens.watBlijft");

    public WisGegevens {
        Objects.requireNonNull(inhoud, "inhoud");
        Objects.requireNonNull(gegevens, "gegevens");
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.WIS_GEGEVENS;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    /** Whether this kind of data of the dossier may be erased now; refused with every ground, and the day it is kept through. */
    public static Bevinding<Toelating> mag(Situatie situatie, AVG17.Wat gegevens) {
        Bevinding<Toelating> mag = AVG17.magWissen(
                gegevens,
                situatie.dossier().soort() == Dossiersoort.KLACHT,
                Klachttermijnen.fase(situatie) == Fase.GESLOTEN,
                Bewaartermijn.moetBewaren(situatie),
                situatie.dossier().voortgang().bewaarfeiten().isBevroren());
        if (Bevinding.isToegestaan(mag)) {
            return mag;
        }
        List<Grond> gronden = new ArrayList<>(mag.gronden());
        Bewaartermijn.van(situatie).ifPresent(bewaring -> gronden.addAll(bewaring.gronden()));
        return Bevinding.geweigerd(gronden);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>();
        Bevinding<Toelating> mag = mag(situatie, gegevens);
        if (Bevinding.isGeweigerd(mag)) {
            bezwaren.addAll(mag.gronden());
        }
        if ((gegevens == AVG17.Wat.CONTACTGEGEVENS) != (blijft != null)) {
            bezwaren.add(WAT_BLIJFT);
        }
        if (gegevens == AVG17.Wat.DERDE && isEnigeKlager(situatie.dossier())) {
            bezwaren.add(GEEN_DERDE);
        }
        return bezwaren;
    }

    /** Whose complaint it is, is no third person in it: without him nobody complained (Awb 9:4 lid 2 onder a, 9:12a). */
    private boolean isEnigeKlager(Dossier dossier) {
        List<Persoon> klagers = dossier.partijen().klagers();
        return dossier.soort() == Dossiersoort.KLACHT
                && klagers.size() == 1
                && klagers.get(0).id().equals(inhoud);
    }

    @Override
    public List<UUID> gewist() {
        return List.of(inhoud);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return blijft == null ? dossier : dossier.metPartijen(dossier.partijen().vervang(inhoud, blijft));
    }
}
