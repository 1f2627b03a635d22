package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Aanbiederbericht;
import nl.klacht.core.dossier.Aanbiedertermijn;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import org.jspecify.annotations.Nullable;

/**
 * A provider tells how it stands with parts that lie with him (Uitgangspunten 11 I): facts. Contents only with a recorded
 * ground for sharing them (recht X-10). When he settled it and the klager is satisfied, the part can be closed; is the
 * klager not satisfied, he can put it before the municipality (11 III).
 *
 * @param bericht which of the five messages
 * @param onderdelen the parts, at least one
 * @param op the day of what it tells
 * @param aard the code of the nature
 * @param oorzaak the code of the cause
 * @param uitkomst how it ended there
 * @param klagerTevreden whether the klager is satisfied; with the settlement or the feedback only
 * @param maatregelen what the provider does about it
 * @param inhoud contents of the complaint
 * @param grondVoorDelen the ground for sharing contents
 * @param klachtIngediendOp the day on which the complaint came in with him
 * @param antwoordUiterlijk the last day he named to the klager for his answer or his measures
 * @param redenUitstel why he takes that long
 * @param oordeelOp the day on which his complaints committee gave its opinion
 */
public record Bericht(
        Aanbiederbericht bericht,
        List<Integer> onderdelen,
        LocalDate op,
        @Nullable String aard,
        @Nullable String oorzaak,
        @Nullable Aanbiederuitkomst uitkomst,
        @Nullable Boolean klagerTevreden,
        @Nullable Tekst maatregelen,
        @Nullable Tekst inhoud,
        @Nullable GrondVoorDelen grondVoorDelen,
        @Nullable LocalDate klachtIngediendOp,
        @Nullable LocalDate antwoordUiterlijk,
        @Nullable Tekst redenUitstel,
        @Nullable LocalDate oordeelOp)
        implements Handeling {

    private static final Grond TEVREDEN_BIJ_EINDE = Grond.van(Uitgangspunten11.DEEL_I, "Bericht.tevredenBijEinde");
    private static final Grond VOORLEGGEN = Grond.van(Uitgangspunten11.DEEL_III, "Bericht.voorleggen");

    public Bericht {
        Objects.requireNonNull(bericht, "bericht");
        onderdelen = Onderdeelkeuze.minstensEen(onderdelen);
        Objects.requireNonNull(op, "op");
    }

    /** A message that says nothing about the provider's own time. */
    public Bericht(
            Aanbiederbericht bericht,
            List<Integer> onderdelen,
            LocalDate op,
            @Nullable String aard,
            @Nullable String oorzaak,
            @Nullable Aanbiederuitkomst uitkomst,
            @Nullable Boolean klagerTevreden,
            @Nullable Tekst maatregelen,
            @Nullable Tekst inhoud,
            @Nullable GrondVoorDelen grondVoorDelen) {
        this(
                bericht,
                onderdelen,
                op,
                aard,
                oorzaak,
                uitkomst,
                klagerTevreden,
                maatregelen,
                inhoud,
                grondVoorDelen,
                null,
                null,
                null,
                null);
    }

    @Override
    public Soort soort() {
        return Soort.BERICHT;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        return onderdeel.isBijDienstverlener()
                ? List.of()
                : List.of(Grond.van(Uitgangspunten11.DEEL_I, "Bericht.nietBijDienstverlener", onderdeel.nummer()));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren =
                new ArrayList<>(Bezwaren.inToekomst(situatie, op, Uitgangspunten11.DEEL_I, Zin.van("Bericht.wat")));
        Handeling.gekozen(situatie, onderdelen).forEach(onderdeel -> bezwaren.addAll(voorVerwijzing(onderdeel)));
        if (inhoud != null && grondVoorDelen == null) {
            bezwaren.add(Grond.van(Privacygrond.nietMeerDanNodig(situatie.vandaag()), "Bericht.inhoudDelen"));
        }
        if (klagerTevreden != null && !isEinde()) {
            bezwaren.add(TEVREDEN_BIJ_EINDE);
        }
        Stream.of(klachtIngediendOp, oordeelOp)
                .filter(dag -> dag != null && dag.isAfter(op))
                .forEach(dag -> bezwaren.add(Grond.van(Uitgangspunten11.DEEL_I, "Bericht.naBericht", dag, op)));
        if (antwoordUiterlijk != null && antwoordUiterlijk.isBefore(op)) {
            bezwaren.add(Grond.van(Uitgangspunten11.DEEL_I, "Bericht.toezeggingVoorbij", antwoordUiterlijk, op));
        }
        return bezwaren;
    }

    private List<Grond> voorVerwijzing(Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        return verwijzing == null || verwijzing.gemeld() || !op.isBefore(verwijzing.op())
                ? List.of()
                : List.of(Grond.van(
                        Uitgangspunten11.DEEL_I, "Bericht.voorVerwijzing", onderdeel.nummer(), verwijzing.op(), op));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> letOp = new ArrayList<>();
        if (Boolean.FALSE.equals(klagerTevreden)) {
            letOp.add(VOORLEGGEN);
        }
        for (Klachtonderdeel onderdeel : Handeling.gekozen(situatie, onderdelen)) {
            letOp.addAll(Aanbiederrecht.van(situatie, onderdeel)
                    .waarschuwingen(
                            bijgewerkt(onderdeel).verwijzing(), situatie.kader().kalender()));
        }
        return letOp.stream().distinct().toList();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(onderdelen, this::bijgewerkt);
    }

    private Klachtonderdeel bijgewerkt(Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        if (verwijzing == null) {
            return onderdeel;
        }
        Verwijzing met = verwijzing.metBericht(bericht).metTermijn(termijn());
        return onderdeel
                .metKlacht(onderdeel.klacht().metIndeling(aard, oorzaak))
                .metVerwijzing(isEinde() ? met.afgedaan(op, klagerTevreden) : met);
    }

    private Aanbiedertermijn termijn() {
        LocalDate toegezegdOp = antwoordUiterlijk == null ? null : op;
        return new Aanbiedertermijn(klachtIngediendOp, antwoordUiterlijk, toegezegdOp, redenUitstel != null, oordeelOp);
    }

    private boolean isEinde() {
        return bericht == Aanbiederbericht.AFDOENING || bericht == Aanbiederbericht.TERUGKOPPELING;
    }
}
