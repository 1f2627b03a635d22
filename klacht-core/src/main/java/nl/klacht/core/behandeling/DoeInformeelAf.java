package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_5;
import org.jspecify.annotations.Nullable;

/**
 * Ends the handling of parts because the klager is satisfied (Awb 9:5): who said so, when, and how we know. An offer is
 * not enough, and what lies with a provider ends there.
 *
 * @param tevredenheden per part the satisfaction of the klager, each part once
 * @param noemtFormeleWeg whether the confirmation says that the klager can still ask for the formal road; {@code null} when it is
 *     made from the municipality's own model, which does
 */
public record DoeInformeelAf(
        List<Tevredenheid> tevredenheden, @Nullable Boolean noemtFormeleWeg) implements Handeling {

    public DoeInformeelAf {
        tevredenheden = List.copyOf(tevredenheden);
        List<Integer> nummers =
                tevredenheden.stream().map(Tevredenheid::onderdeel).toList();
        if (Onderdeelkeuze.minstensEen(nummers).size() < nummers.size()) {
            throw new IllegalArgumentException("een onderdeel staat er twee keer in: " + nummers);
        }
    }

    /** A confirmation by the municipality's own model. */
    public DoeInformeelAf(List<Tevredenheid> tevredenheden) {
        this(tevredenheden, null);
    }

    @Override
    public Soort soort() {
        return Soort.DOE_INFORMEEL_AF;
    }

    @Override
    public List<Integer> onderdelen() {
        return tevredenheden.stream().map(Tevredenheid::onderdeel).toList();
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        return onderdeel.isBijDienstverlener()
                ? List.of(Grond.van("Uitgangspunten 5A", "DoeInformeelAf.bijDienstverlener", onderdeel.nummer()))
                : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>();
        for (Tevredenheid tevredenheid : tevredenheden) {
            bezwaren.addAll(nietTevreden(tevredenheid));
            bezwaren.addAll(onmogelijkeDag(situatie, tevredenheid));
            bezwaren.addAll(onbekendePersoon(situatie.dossier().partijen(), tevredenheid));
        }
        if (Boolean.FALSE.equals(noemtFormeleWeg)) {
            bezwaren.add(Grond.van("Uitgangspunten 11 IV", "DoeInformeelAf.zonderFormeleWeg"));
        }
        return bezwaren;
    }

    private static List<Grond> nietTevreden(Tevredenheid tevredenheid) {
        Bevinding<Toelating> bevinding = Awb9_5.magInformeelAfdoen(tevredenheid.tevreden());
        return Bevinding.isGeweigerd(bevinding) ? bevinding.gronden() : List.of();
    }

    private static List<Grond> onmogelijkeDag(Situatie situatie, Tevredenheid tevredenheid) {
        LocalDate op = tevredenheid.tevredenOp();
        LocalDate ontvangen = situatie.dossier()
                .findOnderdeel(tevredenheid.onderdeel())
                .map(onderdeel -> onderdeel.ontvangst().eerste())
                .orElse(op);
        return op.isBefore(ontvangen)
                ? List.of(Grond.van(Awb9_5.ARTIKEL, "DoeInformeelAf.tevredenVoorOntvangst", ontvangen, op))
                : Bezwaren.inToekomst(situatie, op, Awb9_5.ARTIKEL, Zin.van("DoeInformeelAf.wat"));
    }

    private static List<Grond> onbekendePersoon(Partijen partijen, Tevredenheid tevredenheid) {
        boolean onbekend =
                switch (tevredenheid.wie()) {
                    case KLAGER -> false;
                    case GEMACHTIGDE -> partijen.gemachtigde() == null;
                    case VERTEGENWOORDIGER -> partijen.namens() == null;
                };
        return onbekend ? List.of(Grond.van(Awb9_5.ARTIKEL, "DoeInformeelAf.onbekendePersoon")) : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Dossier na = dossier;
        for (Tevredenheid tevredenheid : tevredenheden) {
            Afloop afloop = new Afloop(Uitkomst.INFORMEEL_AFGEDAAN, tevredenheid.tevredenOp());
            na = na.metOnderdeel(tevredenheid.onderdeel(), onderdeel -> onderdeel.metAfloop(afloop));
        }
        return na;
    }
}
