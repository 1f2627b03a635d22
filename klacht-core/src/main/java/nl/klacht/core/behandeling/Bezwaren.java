package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Kalender;

/**
 * The objections that more than one handeling knows: a closed part, a dossier with no open part, a dossier of another
 * kind, a day that has yet to come. Each answers with an empty list when there is nothing against it.
 */
final class Bezwaren {

    private static final Map<Uitkomst, Einde> EINDEN = new EnumMap<>(
            Map.of(
                    Uitkomst.GEGROND, oordeel(),
                    Uitkomst.ONGEGROND, oordeel(),
                    Uitkomst.GEEN_OORDEEL, oordeel(),
                    Uitkomst.NIET_IN_BEHANDELING,
                            new Einde(
                                    "Awb 9:8 lid 3",
                                    "Onderdeel {0} is op {1} niet in behandeling genomen. De klager kan nog naar de tweede lijn."),
                    Uitkomst.INFORMEEL_AFGEDAAN,
                            new Einde(
                                    "Awb 9:5",
                                    "Onderdeel {0} is klaar: de klager was op {1} tevreden. Vraagt hij alsnog om behandeling, heropen"
                                            + " het onderdeel dan."),
                    Uitkomst.INGETROKKEN,
                            new Einde(
                                    "Awb 9:1 lid 1",
                                    "De klager heeft onderdeel {0} op {1} ingetrokken. Wil hij toch verder, heropen het onderdeel dan."),
                    Uitkomst.DOORGEZONDEN,
                            new Einde(
                                    "Awb 2:3 lid 1",
                                    "Onderdeel {0} is op {1} doorgezonden. Het andere bestuursorgaan behandelt het nu."),
                    Uitkomst.DOORVERWEZEN,
                            new Einde(
                                    "Uitgangspunten 1D",
                                    "Onderdeel {0} is op {1} gesloten: de dienstverlener heeft het afgedaan. Is de klager niet"
                                            + " tevreden, leg het dan voor aan de gemeente."),
                    Uitkomst.OMGEZET,
                            new Einde(
                                    "Uitgangspunten 2B",
                                    "Onderdeel {0} is op {1} omgezet en loopt verder als bezwaar. Behandel het daar."),
                    Uitkomst.AFGEHANDELD,
                            new Einde(
                                    "Uitgangspunten 2B",
                                    "Onderdeel {0} is op {1} afgehandeld. Komt er iets nieuws, leg dat dan vast als nieuw bericht.")));

    private static final Grond NIET_VOOR_SIGNAAL = Grond.van(
            "Uitgangspunten 2B",
            "Dit dossier is een signaal of melding. Daarvoor gelden de stappen van een klacht niet. Is het toch een klacht, zet"
                    + " het dan eerst om.");
    private static final Grond ALLEEN_VOOR_SIGNAAL = Grond.van(
            "Uitgangspunten 2B",
            "Dit dossier is een klacht. Deze stap is er alleen voor een signaal of melding. Behandel de klacht, of zet haar om als"
                    + " zij geen klacht is.");

    private record Einde(String vindplaats, String zin) {

        Grond grond(int nummer, LocalDate op) {
            return Grond.van(vindplaats, zin, nummer, op);
        }
    }

    private Bezwaren() {}

    private static Einde oordeel() {
        return new Einde(
                "Awb 9:12 lid 1",
                "Onderdeel {0} is op {1} afgedaan met een oordeel. De klager kan nog naar de tweede lijn.");
    }

    /** Against a part that the first line no longer has in hand: why, and what is possible instead. */
    static List<Grond> gesloten(Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        return afloop == null
                ? List.of()
                : List.of(EINDEN.get(afloop.uitkomst()).grond(onderdeel.nummer(), afloop.op()));
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
    static List<Grond> inToekomst(Situatie situatie, LocalDate dag, Vindplaats vindplaats, String wat) {
        return dag.isAfter(situatie.vandaag())
                ? List.of(
                        Grond.van(vindplaats, "{0} op {1} moet nog komen. Leg het vast als het is gebeurd.", wat, dag))
                : List.of();
    }

    /** Against a moment of receipt that has yet to come, or that lies before the first modelled day. */
    static List<Grond> onmogelijkeOntvangst(Situatie situatie, Instant moment) {
        if (LokaleDag.van(moment).isBefore(Kalender.EERSTE_DAG)) {
            return List.of(Grond.van(
                    "Awb 9:6",
                    "De ontvangst ligt voor {0}. Van voor die dag kent dit systeem de regels niet. Controleer de datum.",
                    Kalender.EERSTE_DAG));
        }
        return moment.isAfter(situatie.nu())
                ? List.of(Grond.van(
                        "Awb 9:6",
                        "De ontvangst ligt in de toekomst. Vul het moment in waarop het bericht echt binnenkwam."))
                : List.of();
    }
}
