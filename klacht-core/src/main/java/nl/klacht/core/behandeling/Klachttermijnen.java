package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Bestuursmelding;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb9_6;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Termijn;

/**
 * All terms and dates of a dossier, and the next one. Every open dossier has a next date: where the law sets none, a norm
 * of the municipality does (domein 3). Statutory terms run on whatever is tried informally.
 */
public final class Klachttermijnen {

    private Klachttermijnen() {}

    /** All terms, earliest safe end first. */
    @Grondslag({"Awb 9:8 lid 3", "Awb 9:11", "Awb 9:24 lid 1", "Awb 6:7", "Uitgangspunten 2B"})
    public static List<Klachttermijn> van(Situatie situatie) {
        List<Klachttermijn> termijnen = new ArrayList<>();
        boolean formeel = false;
        for (Klachtonderdeel onderdeel : situatie.dossier().onderdelen()) {
            formeel |= Onderdeeltermijnen.verzamel(situatie, onderdeel, termijnen);
        }
        vanDossier(situatie, formeel, termijnen);
        if (!heeft(termijnen, Klachttermijn::isAanGemeente) && moetGevolgd(situatie.dossier())) {
            termijnen.add(vangnet(situatie));
        }
        termijnen.sort(Klachttermijnen::eerste);
        return List.copyOf(termijnen);
    }

    private static int eerste(Klachttermijn een, Klachttermijn ander) {
        int opDag = een.einde().veilig().compareTo(ander.einde().veilig());
        return opDag != 0 ? opDag : een.soort().compareTo(ander.soort());
    }

    /**
     * The term that asks for attention first, if any still runs. A provider's own term is not the municipality's next date:
     * it watches him by the date of its own check.
     */
    public static Optional<Klachttermijn> volgende(Situatie situatie) {
        return van(situatie).stream().filter(Klachttermijn::isAanGemeente).findFirst();
    }

    /**
     * The day from which the dossier counts as closed without anybody doing anything: the day after the last year for a
     * petition, or the day it ended when no second line follows. Empty while something is still to be done.
     */
    @Grondslag("Awb 9:24 lid 1")
    public static Optional<LocalDate> geslotenVanaf(Situatie situatie) {
        Dossier dossier = situatie.dossier();
        boolean bezig = moetGevolgd(dossier)
                || heeft(dossier.voortgang().maatregelen(), Maatregel::isOpen)
                || heeft(dossier.onderdelen(), Klachtonderdeel::heeftOpenAanbeveling);
        if (bezig) {
            return Optional.empty();
        }
        return dossier.onderdelen().stream()
                .map(onderdeel -> geslotenVanaf(situatie, onderdeel))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    /** The phase of the dossier on the day of the situation: afgedaan becomes gesloten when the year is over. */
    public static Fase fase(Situatie situatie) {
        Fase fase = situatie.dossier().fase();
        boolean gesloten = geslotenVanaf(situatie)
                .filter(dag -> !dag.isAfter(situatie.vandaag()))
                .isPresent();
        return fase == Fase.AFGEDAAN && gesloten ? Fase.GESLOTEN : fase;
    }

    private static LocalDate geslotenVanaf(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = Objects.requireNonNull(onderdeel.afloop());
        boolean tweedeLijn = afloop.uitkomst().opentTweedeLijn()
                && situatie.tweedeLijn(onderdeel).uitkomst().isEr();
        return tweedeLijn ? FormeleWeg.verzoekUiterlijk(afloop).voorbijVanaf() : afloop.op();
    }

    private static boolean moetGevolgd(Dossier dossier) {
        return heeft(dossier.onderdelen(), o -> o.isOpen() || o.isBijTweedeLijn());
    }

    /** A plain loop: the terms are asked for with every answer, and a stream costs more than the question. */
    private static <T> boolean heeft(List<T> lijst, Predicate<T> vraag) {
        for (T element : lijst) {
            if (vraag.test(element)) {
                return true;
            }
        }
        return false;
    }

    /** The college hears of a calamity (Uitgangspunten 11 VI; recht D29). */
    private static boolean isCalamiteitOngemeld(Dossier dossier) {
        return dossier.voortgang().bestuursmeldingen().isEmpty()
                && heeft(dossier.onderdelen(), o -> o.isOpen() && o.klacht().calamiteit());
    }

    private static void vanDossier(Situatie situatie, boolean formeel, List<Klachttermijn> termijnen) {
        Voortgang voortgang = situatie.dossier().voortgang();
        if (isCalamiteitOngemeld(situatie.dossier())) {
            termijnen.add(norm(situatie, Termijnsoort.BESTUURSMELDING, Norm.BESTUURSMELDING, ontvangen(situatie)));
        }
        for (Bestuursmelding melding : voortgang.bestuursmeldingen()) {
            if (melding.isOpen()) {
                termijnen.add(norm(situatie, Termijnsoort.BESTUURSMELDING, Norm.BESTUURSMELDING, melding.op()));
            }
        }
        for (Maatregel maatregel : voortgang.maatregelen()) {
            if (maatregel.isOpen()) {
                termijnen.add(maatregel(maatregel));
            }
        }
        if (moetGevolgd(situatie.dossier())) {
            lopend(situatie, formeel, termijnen);
        }
    }

    private static void lopend(Situatie situatie, boolean formeel, List<Klachttermijn> termijnen) {
        LocalDate opvolgen = situatie.dossier().voortgang().opvolgenOp();
        if (opvolgen != null) {
            termijnen.add(opvolging(opvolgen));
        }
        if (situatie.dossier().soort().isZonderKlachtrecht()) {
            vanSignaal(situatie, termijnen);
        } else {
            vanKlacht(situatie, formeel, termijnen);
        }
    }

    private static void vanSignaal(Situatie situatie, List<Klachttermijn> termijnen) {
        Voortgang voortgang = situatie.dossier().voortgang();
        if (voortgang.contact().teruggekoppeldOp() == null) {
            termijnen.add(norm(situatie, Termijnsoort.TERUGKOPPELING, Norm.TERUGKOPPELING, ontvangen(situatie)));
        }
    }

    private static void vanKlacht(Situatie situatie, boolean formeel, List<Klachttermijn> termijnen) {
        Dossier dossier = situatie.dossier();
        Voortgang voortgang = dossier.voortgang();
        boolean klagerBekend = !dossier.partijen().klagers().isEmpty();
        boolean bijOns = heeft(dossier.onderdelen(), o -> o.isOpen() && !o.isBijDienstverlener());
        LocalDate ontvangen = ontvangen(situatie);
        if (klagerBekend && bijOns && voortgang.contact().eersteContactOp() == null) {
            termijnen.add(eersteContact(situatie, ontvangen));
        }
        if (klagerBekend && bijOns && voortgang.contact().ontvangstBevestigdOp() == null) {
            Vindplaats plicht = formeel ? Awb9_6.ARTIKEL : Norm.ONTVANGSTBEVESTIGING.vindplaats();
            termijnen.add(lopend(
                    Termijnsoort.ONTVANGSTBEVESTIGING, norm(situatie, Norm.ONTVANGSTBEVESTIGING, plicht, ontvangen)));
        }
        if (voortgang.contact().herstelUiterlijk() != null
                && heeft(dossier.onderdelen(), o -> o.isOpen() && !o.ontvangst().isCompleet())) {
            termijnen.add(herstel(situatie, voortgang.contact().herstelUiterlijk()));
        }
    }

    private static Klachttermijn eersteContact(Situatie situatie, LocalDate dag) {
        if (!situatie.dossier().intake().spoed()) {
            return norm(situatie, Termijnsoort.EERSTE_CONTACT, Norm.EERSTE_CONTACT, dag);
        }
        return lopend(
                Termijnsoort.EERSTE_CONTACT,
                Einddatum.vast(dag, dag, Grond.van("Awb 9:2", "Klachttermijnen.spoed", dag)));
    }

    private static Klachttermijn opvolging(LocalDate dag) {
        return lopend(
                Termijnsoort.OPVOLGING,
                Einddatum.vast(dag, dag, Grond.van("Uitgangspunten 2B", "Klachttermijnen.opvolging", dag)));
    }

    private static Klachttermijn herstel(Situatie situatie, LocalDate uiterlijk) {
        return lopend(
                Termijnsoort.HERSTEL,
                Einddatum.vast(
                        ontvangen(situatie), uiterlijk, Grond.van("Awb 9:2", "Klachttermijnen.herstel", uiterlijk)));
    }

    private static Klachttermijn maatregel(Maatregel maatregel) {
        return new Klachttermijn(
                Termijnsoort.MAATREGEL,
                maatregel.onderdeel(),
                Einddatum.vast(
                        maatregel.uiterlijk(),
                        maatregel.uiterlijk(),
                        Grond.van(
                                "Uitgangspunten 9 onder IV",
                                "Klachttermijnen.maatregel",
                                maatregel.nummer(),
                                maatregel.uiterlijk())),
                true);
    }

    /** Nothing drops between chairs: an open dossier for which nothing else is set is looked at again. */
    private static Klachttermijn vangnet(Situatie situatie) {
        LocalDate laatst = LokaleDag.van(situatie.dossier().bijgewerktOp());
        return norm(situatie, Termijnsoort.OPVOLGING, Norm.DOORVERWIJSCONTROLE, laatst);
    }

    static Klachttermijn norm(Situatie situatie, Termijnsoort soort, Norm norm, LocalDate begin) {
        return lopend(soort, norm(situatie, norm, begin));
    }

    /** The end of a norm in working days; the day of beginning is not counted. */
    static Einddatum norm(Situatie situatie, Norm norm, LocalDate begin) {
        return norm(situatie, norm, norm.vindplaats(), begin);
    }

    private static Einddatum norm(Situatie situatie, Norm norm, Vindplaats plicht, LocalDate begin) {
        int werkdagen = situatie.kader().regels().werkdagen(norm);
        Dagtelling telling =
                Termijn.werkdagen(werkdagen).telling(begin, situatie.kader().kalender());
        return Einddatum.vast(
                begin,
                telling.einde(),
                Grond.van(
                        plicht,
                        "Klachttermijnen.norm",
                        situatie.kader().gemeente(),
                        werkdagen,
                        begin,
                        telling.einde(),
                        telling));
    }

    private static Klachttermijn lopend(Termijnsoort soort, Einddatum einde) {
        return new Klachttermijn(soort, null, einde, true);
    }

    private static LocalDate ontvangen(Situatie situatie) {
        return situatie.dossier().intake().ontvangstdatum();
    }
}
