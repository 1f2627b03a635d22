package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb6_7;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.beleid.Uitgangspunten2;
import nl.klacht.core.toedeling.Regime;
import org.jspecify.annotations.Nullable;

/**
 * A message is treated as what it is in truth (Uitgangspunten 2B, recht X-23). Klacht, signaal and melding turn into each
 * other as a whole and keep their first receipt; a klaagschrift stays a klacht. A part about a decision goes on as a notice
 * of objection, with the same receipt.
 *
 * @param naar what it turns out to be
 * @param onderdelen the parts that are a notice of objection; none means all about a decision
 * @param reden why
 */
public record ZetOm(Omzetting naar, List<Integer> onderdelen, Tekst reden) implements Handeling {

    private static final Grond GEEN_BESLUIT = Grond.van("Awb 6:4 lid 1", "ZetOm.geenBesluit");
    private static final Grond HEEL_DOSSIER = Grond.van(Uitgangspunten2.ONDER_2B, "ZetOm.heelDossier");

    public ZetOm {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(naar, "naar");
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.ZET_OM;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.allesGesloten(situatie);
    }

    @Override
    public ZetOm vulAan(Situatie situatie) {
        return naar == Omzetting.BEZWAAR && onderdelen.isEmpty() ? new ZetOm(naar, overBesluit(situatie), reden) : this;
    }

    private static List<Integer> overBesluit(Situatie situatie) {
        return situatie.dossier()
                .openOnderdelen()
                .filter(ZetOm::isOverBesluit)
                .map(Klachtonderdeel::nummer)
                .toList();
    }

    private static boolean isOverBesluit(Klachtonderdeel onderdeel) {
        return onderdeel.betreft().soort() == Betreftsoort.BESLUIT
                && !onderdeel.klacht().nietTijdigBeslissen();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return naar == Omzetting.BEZWAAR ? tegenBezwaar(situatie) : tegenAndereSoort(situatie);
    }

    private List<Grond> tegenBezwaar(Situatie situatie) {
        return onderdelen.isEmpty()
                ? List.of(GEEN_BESLUIT)
                : Handeling.gekozen(situatie, onderdelen).stream()
                        .flatMap(onderdeel -> tegenBezwaar(onderdeel).stream())
                        .toList();
    }

    private static List<Grond> tegenBezwaar(Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        return isOverBesluit(onderdeel)
                ? List.of()
                : List.of(Grond.van("Awb 6:4 lid 1", "ZetOm.onderdeelGeenBesluit", onderdeel.nummer()));
    }

    private List<Grond> tegenAndereSoort(Situatie situatie) {
        Dossier dossier = situatie.dossier();
        if (soortNa() == dossier.soort()) {
            return List.of(Grond.van(
                    Uitgangspunten2.ONDER_2B, "ZetOm.alDezeSoort", naar.name().toLowerCase(Locale.ROOT)));
        }
        boolean deel = !onderdelen.isEmpty()
                && !dossier.openOnderdelen().allMatch(onderdeel -> onderdelen.contains(onderdeel.nummer()));
        return deel ? List.of(HEEL_DOSSIER) : blijftKlacht(situatie);
    }

    private static List<Grond> blijftKlacht(Situatie situatie) {
        return situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> situatie.regime(onderdeel) == Regime.AWB_FORMEEL)
                .map(onderdeel -> Grond.van(Awb9_4.LID_1, "ZetOm.blijftKlacht", onderdeel.nummer()))
                .toList();
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return naar != Omzetting.BEZWAAR
                ? List.of()
                : Handeling.gekozen(situatie, onderdelen).stream()
                        .filter(onderdeel -> onderdeel.betreft().besluitBekendgemaaktOp() != null)
                        .map(onderdeel -> laatsteDag(situatie, onderdeel))
                        .toList();
    }

    private static Grond laatsteDag(Situatie situatie, Klachtonderdeel onderdeel) {
        return Grond.van(
                Awb6_7.ARTIKEL,
                "ZetOm.laatsteDagBezwaar",
                onderdeel.ontvangst().eerste(),
                Awb6_7.laatsteDagBezwaar(
                                onderdeel.betreft().besluitBekendgemaaktOp(),
                                situatie.kader().kalender())
                        .wettelijk());
    }

    /** Who handled a signaal never stated that he was not involved, so a klacht begins without a behandelaar. */
    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Dossiersoort soort = soortNa();
        if (soort == null) {
            Afloop afloop = new Afloop(Uitkomst.OMGEZET, gebeurtenis.dag());
            return dossier.metOnderdelen(onderdelen, onderdeel -> onderdeel.metAfloop(afloop));
        }
        Dossier omgezet = dossier.metSoort(soort);
        return soort == Dossiersoort.KLACHT
                ? omgezet.metVoortgang(v -> v.metBehandelaars(b -> b.metBehandelaar(null)))
                : omgezet;
    }

    private @Nullable Dossiersoort soortNa() {
        return switch (naar) {
            case KLACHT -> Dossiersoort.KLACHT;
            case SIGNAAL -> Dossiersoort.SIGNAAL;
            case MELDING -> Dossiersoort.MELDING;
            case BEZWAAR -> null;
        };
    }
}
