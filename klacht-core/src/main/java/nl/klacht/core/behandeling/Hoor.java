package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_10;
import nl.klacht.core.recht.awb.Awb9_15;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import nl.klacht.core.recht.awb.Awb9_9;
import org.jspecify.annotations.Nullable;

/**
 * What became of the opportunities to be heard: heard, declined or not shown (Awb 9:10 lid 1). On the formal road the copy
 * went out before it (9:9) and each side was invited. The beklaagde may decline himself; nobody can decide it for him. Of
 * who was heard a report must follow (lid 3). In the advisory procedure the committee hears, or leaves it
 * to its chair or one member (9:15 lid 2).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param op the day, not after today
 * @param personen what became of each side; where more persons of a side came, that one was heard counts
 * @param door who heard; when it is not said, whom the law charges with it
 */
public record Hoor(
        List<Integer> onderdelen,
        LocalDate op,
        List<Gehoorde> personen,
        @Nullable Hoorder door) implements Handeling {

    public Hoor {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
        personen = List.copyOf(personen);
    }

    @Override
    public Soort soort() {
        return Soort.HOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.bezwaren(situatie, onderdeel);
        return bezwaren.isEmpty() && FormeleWeg.isFormeel(situatie, onderdeel)
                ? voorbereiding(situatie, onderdeel)
                : bezwaren;
    }

    private static List<Grond> voorbereiding(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean afschrift = onderdeel.formeel().afschriftOp() != null;
        List<Grond> bezwaren =
                new ArrayList<>(FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_9.magHoren(afschrift)));
        if (onderdeel.formeel().uitgenodigd().isEmpty()) {
            bezwaren.add(Grond.van(Awb9_10.LID_1, "Hoor.nietVoorbereid", onderdeel.nummer()));
        }
        return bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>();
        if (personen.isEmpty()) {
            bezwaren.add(Grond.van(Awb9_10.LID_1, "Hoor.wie"));
        }
        bezwaren.addAll(Bezwaren.inToekomst(situatie, op, Awb9_10.LID_1, Zin.van("Hoor.wat")));
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> bezwaren(situatie, onderdeel)));
        return bezwaren;
    }

    private List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = new ArrayList<>();
        LocalDate ontvangen = onderdeel.ontvangst().eerste();
        if (op.isBefore(ontvangen)) {
            bezwaren.add(Grond.van(Awb9_10.LID_1, "Hoor.voorOntvangst", onderdeel.nummer(), ontvangen, op));
        }
        if (door != null && FormeleWeg.isMetAdvies(situatie, onderdeel)) {
            bezwaren.addAll(FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_15.magHoren(door)));
        }
        if (FormeleWeg.isFormeel(situatie, onderdeel)) {
            uitkomsten().keySet().stream()
                    .filter(rol -> !onderdeel.formeel().uitgenodigd().contains(rol))
                    .forEach(rol -> bezwaren.add(nietUitgenodigd(onderdeel, rol)));
        }
        return bezwaren;
    }

    private static Grond nietUitgenodigd(Klachtonderdeel onderdeel, Partijrol rol) {
        return Grond.van(Awb9_10.LID_1, "Hoor.nietUitgenodigd", rol.naam(), onderdeel.nummer());
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return door == null ? List.of() : FormeleWeg.letOp(situatie, onderdelen, door, Awb9_15.magHoren(door));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        List<Integer> gekozen = Onderdeelkeuze.of(onderdelen, soort(), situatie);
        return new Hoor(gekozen, op, personen, door != null ? door : FormeleWeg.hoorder(situatie, gekozen));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Map<Partijrol, Hooruitkomst> uitkomsten = uitkomsten();
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metHoren(uitkomsten, door)));
    }

    private Map<Partijrol, Hooruitkomst> uitkomsten() {
        Map<Partijrol, Hooruitkomst> uitkomsten = new EnumMap<>(Partijrol.class);
        personen.forEach(p ->
                uitkomsten.merge(p.wie(), p.uitkomst(), (oud, nieuw) -> oud == Hooruitkomst.GEHOORD ? oud : nieuw));
        return uitkomsten;
    }
}
