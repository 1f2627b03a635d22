package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.InterneDoorzending;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb2_13;
import nl.klacht.core.recht.awb.Awb2_24;
import org.jspecify.annotations.Nullable;

/**
 * An electronic complaint came along another way than the designated one, and is handled all the same: it is sent on inside
 * the municipality (Awb 2:16 lid 1 onder a, 2:24). Its terms count from that day, but only when the sender is told of it
 * without delay; otherwise from receipt. Where no way was designated there is no wrong one.
 *
 * @param kanaal along which way it came
 * @param op the day it was sent on, not before its receipt
 * @param verteldOp the day the sender was told that it was sent on, and from when the term counts
 */
public record ZendInternDoor(
        Kanaal kanaal, LocalDate op, @Nullable LocalDate verteldOp) implements Handeling {

    public ZendInternDoor {
        Objects.requireNonNull(kanaal, "kanaal");
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_INTERN_DOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenOpenKlacht = Bezwaren.geenOpenKlacht(situatie);
        if (!geenOpenKlacht.isEmpty()) {
            return geenOpenKlacht;
        }
        LocalDate ontvangen = situatie.dossier().intake().ontvangstdatum();
        if (!Awb2_24.GELDIGHEID.bevat(ontvangen)) {
            return Awb2_24.begin(ontvangen, ontvangen, false).gronden();
        }
        boolean aangewezen = situatie.kader().regels().berichten().isWegAangewezen(ontvangen);
        return aangewezen
                ? alDoorgezonden(situatie)
                : Awb2_13.weg(ontvangen, false, false).gronden();
    }

    private static List<Grond> alDoorgezonden(Situatie situatie) {
        return situatie.dossier()
                .openOnderdelen()
                .map(onderdeel -> onderdeel.ontvangst().doorzending())
                .filter(Objects::nonNull)
                .findFirst()
                .map(eerder -> List.of(Grond.van(Awb2_24.ARTIKEL, "ZendInternDoor.alGedaan", eerder.op())))
                .orElse(List.of());
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        LocalDate ontvangen = situatie.dossier().intake().ontvangstdatum();
        List<Grond> bezwaren = new ArrayList<>(juisteWeg(situatie, ontvangen));
        bezwaren.addAll(Bezwaren.inToekomst(situatie, op, Awb2_24.ARTIKEL, Zin.van("ZendInternDoor.wat")));
        if (op.isBefore(ontvangen)) {
            bezwaren.add(Grond.van(Awb2_24.ARTIKEL, "ZendInternDoor.voorOntvangst", ontvangen, op));
        }
        if (verteldOp != null) {
            bezwaren.addAll(verteld(situatie, verteldOp));
        }
        return bezwaren;
    }

    private List<Grond> juisteWeg(Situatie situatie, LocalDate ontvangen) {
        if (!kanaal.isElektronisch()) {
            return List.of(Grond.van(Awb2_24.ARTIKEL, "ZendInternDoor.nietDigitaal"));
        }
        boolean juist = situatie.kader().regels().berichten().isAangewezen(kanaal, ontvangen);
        return juist ? Awb2_13.weg(ontvangen, true, true).gronden() : List.of();
    }

    private List<Grond> verteld(Situatie situatie, LocalDate dag) {
        return dag.isBefore(op)
                ? List.of(Grond.van(Awb2_24.ARTIKEL, "ZendInternDoor.verteldVooraf", op, dag))
                : Bezwaren.inToekomst(situatie, dag, Awb2_24.ARTIKEL, Zin.van("ZendInternDoor.watVerteld"));
    }

    /** From which day the terms count now, and why. */
    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        LocalDate ontvangen = situatie.dossier().intake().ontvangstdatum();
        Bevinding<LocalDate> begin =
                Awb2_24.begin(ontvangen, op, situatie.isOnverwijldVerteld(new InterneDoorzending(op, verteldOp)));
        return begin.gronden();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        LocalDate eersteBericht = dossier.intake().ontvangstdatum();
        InterneDoorzending doorzending = new InterneDoorzending(op, verteldOp);
        return dossier.metOnderdelen(dossier.onderdelen().stream()
                .map(onderdeel -> metDoorzending(onderdeel, eersteBericht, doorzending))
                .toList());
    }

    /** Only what came in with the first message; what came later came along its own way. */
    private static Klachtonderdeel metDoorzending(
            Klachtonderdeel onderdeel, LocalDate eersteBericht, InterneDoorzending doorzending) {
        Ontvangst ontvangst = onderdeel.ontvangst();
        return ontvangst.eerste().equals(eersteBericht) && ontvangst.isVanEersteBericht()
                ? onderdeel.metOntvangst(ontvangst.metDoorzending(doorzending))
                : onderdeel;
    }
}
