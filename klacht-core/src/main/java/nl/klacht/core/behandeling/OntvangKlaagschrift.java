package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.toedeling.Routering;
import org.jspecify.annotations.Nullable;

/**
 * The paper that makes an oral complaint a klaagschrift, or completes an incomplete one (Awb 9:4 lid 2). The terms of an
 * oral complaint run from its receipt; those of an incomplete one became definite, from the day the municipality chose
 * (recht 1.5).
 *
 * @param ontvangenOp the moment the paper was received
 * @param ondertekend whether it is signed
 * @param dagtekening the date it bears
 * @param klager the particulars of the klager, where they are in it
 * @param onderdelen the parts it is about; none means all parts that wait for it
 * @param omschrijving the description of the conduct, for a part that lacks one
 */
public record OntvangKlaagschrift(
        Instant ontvangenOp,
        boolean ondertekend,
        @Nullable LocalDate dagtekening,
        @Nullable Persoon klager,
        List<Integer> onderdelen,
        @Nullable Tekst omschrijving)
        implements Handeling {

    public OntvangKlaagschrift {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
    }

    @Override
    public Soort soort() {
        return Soort.ONTVANG_KLAAGSCHRIFT;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        Ontvangst ontvangst = onderdeel.ontvangst();
        boolean gesloten = Routering.langsGeslotenWeg(situatie.dossier(), onderdeel, situatie.kader())
                .isPresent();
        return ontvangst.isSchriftelijk() && ontvangst.isCompleet() && !gesloten
                ? List.of(Grond.van(Awb9_4.LID_2, "OntvangKlaagschrift.alVolledig", onderdeel.nummer()))
                : List.of();
    }

    @Override
    public OntvangKlaagschrift vulAan(Situatie situatie) {
        List<Integer> keuze = Onderdeelkeuze.of(onderdelen, soort(), situatie);
        return new OntvangKlaagschrift(ontvangenOp, ondertekend, dagtekening, klager, keuze, omschrijving);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> onmogelijk = Bezwaren.onmogelijkeOntvangst(situatie, ontvangenOp);
        if (!onmogelijk.isEmpty()) {
            return onmogelijk;
        }
        Partijen partijen = partijen(situatie.dossier());
        return Handeling.gekozen(situatie, onderdelen).stream()
                .flatMap(onderdeel -> bezwaren(partijen, onderdeel).stream())
                .toList();
    }

    private List<Grond> bezwaren(Partijen partijen, Klachtonderdeel onderdeel) {
        Ontvangst ontvangst = onderdeel.ontvangst();
        if (dag().isBefore(ontvangst.eerste())) {
            return List.of(Grond.van(
                    Awb9_4.LID_2, "OntvangKlaagschrift.voorOntvangst", onderdeel.nummer(), ontvangst.eerste()));
        }
        boolean brengtNiets = ontvangst.isSchriftelijk()
                && !ontvangst.isCompleet()
                && nogOntbrekend(partijen, onderdeel).equals(ontvangst.ontbreekt());
        return brengtNiets ? List.of(brengtNiets(onderdeel)) : List.of();
    }

    private static Grond brengtNiets(Klachtonderdeel onderdeel) {
        return Grond.van(
                Awb9_4.LID_2,
                "OntvangKlaagschrift.ontbreektNog",
                onderdeel.nummer(),
                Vormvereisten.teksten(onderdeel.ontvangst().ontbreekt()));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Partijen partijen = partijen(dossier);
        return dossier.metPartijen(partijen).metOnderdelen(onderdelen, onderdeel -> ontvangen(partijen, onderdeel));
    }

    private Klachtonderdeel ontvangen(Partijen partijen, Klachtonderdeel onderdeel) {
        Set<Vormvereiste> nog = nogOntbrekend(partijen, onderdeel);
        Ontvangst ontvangst = onderdeel.ontvangst();
        Ontvangst nieuw = ontvangst.isSchriftelijk() && !ontvangst.isCompleet()
                ? ontvangst.aangevuld(dag(), nog)
                : ontvangst.metKlaagschrift(dag(), nog);
        return metOmschrijving(onderdeel).metOntvangst(nieuw);
    }

    private Klachtonderdeel metOmschrijving(Klachtonderdeel onderdeel) {
        return omschrijving != null && onderdeel.klacht().omschrijving() == null
                ? onderdeel.metKlacht(onderdeel.klacht().metOmschrijving(omschrijving))
                : onderdeel;
    }

    /** The first paper of an oral complaint must itself be signed and dated; a later one only adds what lacked. */
    private Set<Vormvereiste> nogOntbrekend(Partijen partijen, Klachtonderdeel onderdeel) {
        boolean heeftOmschrijving = omschrijving != null || onderdeel.klacht().omschrijving() != null;
        Set<Vormvereiste> nu = Awb9_4.ontbrekend(
                ondertekend, partijen.isNaamBekend(), partijen.isAdresBekend(), dagtekening != null, heeftOmschrijving);
        if (!onderdeel.ontvangst().isSchriftelijk() || onderdeel.ontvangst().isCompleet()) {
            return nu;
        }
        Set<Vormvereiste> nog = EnumSet.noneOf(Vormvereiste.class);
        onderdeel.ontvangst().ontbreekt().stream().filter(nu::contains).forEach(nog::add);
        return nog;
    }

    private Partijen partijen(Dossier dossier) {
        return klager == null ? dossier.partijen() : dossier.partijen().metKlager(klager);
    }

    private LocalDate dag() {
        return LokaleDag.van(ontvangenOp);
    }
}
