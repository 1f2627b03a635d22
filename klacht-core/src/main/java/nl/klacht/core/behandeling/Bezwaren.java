package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.termijn.Kalender;

/**
 * The objections that more than one handeling knows: a closed part, a dossier with no open part, a dossier of another
 * kind, a day that has yet to come. Each answers with an empty list when there is nothing against it.
 */
final class Bezwaren {

    private static final Grond NIET_VOOR_SIGNAAL = Grond.van("Uitgangspunten 2B", "Bezwaren.nietVoorSignaal");
    private static final Grond ALLEEN_VOOR_SIGNAAL = Grond.van("Uitgangspunten 2B", "Bezwaren.alleenVoorSignaal");

    private Bezwaren() {}

    /** Against a part that the first line no longer has in hand: why, and what is possible instead. */
    static List<Grond> gesloten(Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        return afloop == null ? List.of() : List.of(einde(afloop.uitkomst(), onderdeel.nummer(), afloop.op()));
    }

    private static Grond einde(Uitkomst uitkomst, int nummer, LocalDate op) {
        return switch (uitkomst) {
            case GEGROND, ONGEGROND, GEEN_OORDEEL -> Grond.van("Awb 9:12 lid 1", "Bezwaren.einde.oordeel", nummer, op);
            case NIET_IN_BEHANDELING -> Grond.van("Awb 9:8 lid 3", "Bezwaren.einde.nietInBehandeling", nummer, op);
            case INFORMEEL_AFGEDAAN -> Grond.van("Awb 9:5", "Bezwaren.einde.informeelAfgedaan", nummer, op);
            case INGETROKKEN -> Grond.van("Awb 9:1 lid 1", "Bezwaren.einde.ingetrokken", nummer, op);
            case DOORGEZONDEN -> Grond.van("Awb 2:3 lid 1", "Bezwaren.einde.doorgezonden", nummer, op);
            case TERUGGEZONDEN -> Grond.van("Awb 2:3 lid 2", "Bezwaren.einde.teruggezonden", nummer, op);
            case DOORVERWEZEN -> Grond.van("Uitgangspunten 1D", "Bezwaren.einde.doorverwezen", nummer, op);
            case OMGEZET -> Grond.van("Uitgangspunten 2B", "Bezwaren.einde.omgezet", nummer, op);
            case AFGEHANDELD -> Grond.van("Uitgangspunten 2B", "Bezwaren.einde.afgehandeld", nummer, op);
        };
    }

    /** Against a dossier of which every part is closed: the same, for every part. */
    static List<Grond> allesGesloten(Situatie situatie) {
        return situatie.dossier().openOnderdelen().findAny().isPresent()
                ? List.of()
                : situatie.dossier().onderdelen().stream()
                        .flatMap(onderdeel -> gesloten(onderdeel).stream())
                        .toList();
    }

    /** Against a signaal or melding, for a step of complaint law. */
    static List<Grond> geenKlacht(Situatie situatie) {
        return situatie.dossier().soort() == Dossiersoort.KLACHT ? List.of() : List.of(NIET_VOOR_SIGNAAL);
    }

    /** Against a klacht, for a step of a signaal or melding. */
    static List<Grond> welKlacht(Situatie situatie) {
        return situatie.dossier().soort() == Dossiersoort.KLACHT ? List.of(ALLEEN_VOOR_SIGNAAL) : List.of();
    }

    /** Against anything but a klacht with an open part. */
    static List<Grond> geenOpenKlacht(Situatie situatie) {
        List<Grond> geenKlacht = geenKlacht(situatie);
        return geenKlacht.isEmpty() ? allesGesloten(situatie) : geenKlacht;
    }

    /** Against a day that has yet to come, for something that is reported as done. */
    static List<Grond> inToekomst(Situatie situatie, LocalDate dag, Vindplaats vindplaats, Zin wat) {
        return dag.isAfter(situatie.vandaag())
                ? List.of(Grond.van(vindplaats, "Bezwaren.inToekomst", wat, dag))
                : List.of();
    }

    /** Against a moment of receipt that has yet to come, or that lies before the first modelled day. */
    static List<Grond> onmogelijkeOntvangst(Situatie situatie, Instant moment) {
        if (LokaleDag.van(moment).isBefore(Kalender.EERSTE_DAG)) {
            return List.of(Grond.van("Awb 9:6", "Bezwaren.ontvangstVoorModel", Kalender.EERSTE_DAG));
        }
        return moment.isAfter(situatie.nu())
                ? List.of(Grond.van("Awb 9:6", "Bezwaren.ontvangstInToekomst"))
                : List.of();
    }
}
