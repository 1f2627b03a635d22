package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_10;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import nl.klacht.core.recht.awb.Awb9_9;
import org.jspecify.annotations.Nullable;

/**
 * The invitation of one side to be heard (Awb 9:10 lid 1). Where a part is about no person, it says who answers for it.
 * A day to answer before matters for the klager only: when it passes in silence, he need not be heard (lid 2 onder c).
 *
 * @param wie the side that is invited
 * @param onderdelen the parts; empty for all on which it may be done
 * @param op when the hearing will be
 * @param waar where
 * @param antwoordVoor the last day, inclusive, to say that one wants to be heard
 * @param namens who answers for the part when it is about no person
 */
public record NodigUit(
        Partijrol wie,
        List<Integer> onderdelen,
        Instant op,
        @Nullable Tekst waar,
        @Nullable LocalDate antwoordVoor,
        @Nullable Tekst namens)
        implements Handeling {

    public NodigUit {
        Objects.requireNonNull(wie, "wie");
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.NODIG_UIT;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return FormeleWeg.bezwaren(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren =
                new ArrayList<>(FormeleWeg.alle(situatie, onderdelen, onderdeel -> zonderAntwoordgever(onderdeel)));
        LocalDate dag = LokaleDag.van(op);
        if (dag.isBefore(situatie.vandaag())) {
            bezwaren.add(Grond.van(Awb9_10.LID_1, "NodigUit.dagVoorbij", dag));
        }
        if (waar == null) {
            bezwaren.add(Grond.van(Awb9_10.LID_1, "NodigUit.zonderPlaats"));
        }
        bezwaren.addAll(antwoorddag(situatie, dag));
        return bezwaren;
    }

    private List<Grond> zonderAntwoordgever(Klachtonderdeel onderdeel) {
        boolean nodig = wie == Partijrol.BEKLAAGDE && namens == null && !gaatOverPersoon(onderdeel);
        return nodig
                ? List.of(Grond.van(Awb9_10.LID_1, "NodigUit.zonderAntwoordgever", onderdeel.nummer()))
                : List.of();
    }

    /** Of what the municipality did about a provider's employee, that employee is not the beklaagde. */
    private static boolean gaatOverPersoon(Klachtonderdeel onderdeel) {
        boolean overToezicht = onderdeel.betreft().soort().isDienstverlener() && onderdeel.aspect() != Aspect.INHOUD;
        return onderdeel.betreft().soort().isPersoon() && !overToezicht;
    }

    private List<Grond> antwoorddag(Situatie situatie, LocalDate dag) {
        if (antwoordVoor == null || !(antwoordVoor.isBefore(situatie.vandaag()) || antwoordVoor.isAfter(dag))) {
            return List.of();
        }
        return List.of(Grond.van(
                AfzienGrond.GEEN_REACTIE_BINNEN_TERMIJN.vindplaats(),
                "NodigUit.antwoorddag",
                antwoordVoor,
                situatie.vandaag(),
                dag));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return wie == Partijrol.KLAGER
                ? List.of()
                : FormeleWeg.alle(situatie, onderdelen, onderdeel -> zonderAfschrift(situatie, onderdeel));
    }

    private static List<Grond> zonderAfschrift(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean verzonden = onderdeel.formeel().afschriftOp() != null || !FormeleWeg.isFormeel(situatie, onderdeel);
        return FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_9.magHoren(verzonden));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new NodigUit(wie, Onderdeelkeuze.of(onderdelen, soort(), situatie), op, waar, antwoordVoor, namens);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metUitnodiging(wie, antwoordVoor)));
    }
}
