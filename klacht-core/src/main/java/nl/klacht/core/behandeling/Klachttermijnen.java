package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.termijn.Einddatum;

/**
 * All terms and dates of a dossier, and the next one. Every open dossier has a next date: where the law sets none, a norm
 * of the municipality does (domein 3). Statutory terms run on whatever is tried informally.
 */
public final class Klachttermijnen {

    private static final Comparator<Klachttermijn> EERSTE_EERST =
            Comparator.comparing((Klachttermijn t) -> t.einde().veilig()).thenComparing(Klachttermijn::soort);

    private Klachttermijnen() {}

    /** All terms, earliest safe end first. */
    @Grondslag({"Awb 9:8 lid 3", "Awb 9:11", "Awb 9:24 lid 1", "Awb 6:7", "Uitgangspunten 2B"})
    public static List<Klachttermijn> van(Situatie situatie) {
        List<Klachttermijn> termijnen = new ArrayList<>();
        situatie.dossier()
                .onderdelen()
                .forEach(onderdeel -> termijnen.addAll(Onderdeeltermijnen.van(situatie, onderdeel)));
        termijnen.addAll(vanDossier(situatie));
        if (termijnen.stream().noneMatch(Klachttermijn::loopt) && moetGevolgd(situatie.dossier())) {
            termijnen.add(vangnet(situatie));
        }
        termijnen.sort(EERSTE_EERST);
        return List.copyOf(termijnen);
    }

    /** The term that asks for attention first, if any still runs. */
    public static Optional<Klachttermijn> volgende(Situatie situatie) {
        return van(situatie).stream().filter(Klachttermijn::loopt).findFirst();
    }

    /**
     * The day from which the dossier counts as closed without anybody doing anything: the day after the last year for a
     * petition, or the day it ended when no second line follows. Empty while something is still to be done.
     */
    @Grondslag("Awb 9:24 lid 1")
    public static Optional<LocalDate> geslotenVanaf(Situatie situatie) {
        Dossier dossier = situatie.dossier();
        boolean bezig = moetGevolgd(dossier)
                || dossier.voortgang().maatregelen().stream().anyMatch(Maatregel::isOpen);
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
        LocalDate op = Objects.requireNonNull(onderdeel.afloop()).op();
        boolean tweedeLijn = onderdeel.afloop().uitkomst().opentTweedeLijn()
                && situatie.tweedeLijn(onderdeel).uitkomst().isEr();
        return tweedeLijn ? Awb9_24.verzoekUiterlijkNaMededeling(op).voorbijVanaf() : op;
    }

    private static boolean moetGevolgd(Dossier dossier) {
        return dossier.onderdelen().stream().anyMatch(o -> o.isOpen() || o.isBijTweedeLijn());
    }

    private static List<Klachttermijn> vanDossier(Situatie situatie) {
        List<Klachttermijn> termijnen = new ArrayList<>();
        Voortgang voortgang = situatie.dossier().voortgang();
        voortgang.bestuursmeldingen().stream()
                .filter(melding -> melding.isOpen())
                .forEach(melding -> termijnen.add(
                        norm(situatie, Termijnsoort.BESTUURSMELDING, Norm.BESTUURSMELDING, melding.op())));
        voortgang.maatregelen().stream()
                .filter(Maatregel::isOpen)
                .forEach(maatregel -> termijnen.add(maatregel(maatregel)));
        if (moetGevolgd(situatie.dossier())) {
            termijnen.addAll(lopend(situatie));
        }
        return termijnen;
    }

    private static List<Klachttermijn> lopend(Situatie situatie) {
        return situatie.dossier().soort().isZonderKlachtrecht() ? vanSignaal(situatie) : vanKlacht(situatie);
    }

    private static List<Klachttermijn> vanSignaal(Situatie situatie) {
        Voortgang voortgang = situatie.dossier().voortgang();
        List<Klachttermijn> termijnen = new ArrayList<>(opvolging(voortgang));
        if (voortgang.teruggekoppeldOp() == null) {
            termijnen.add(norm(situatie, Termijnsoort.TERUGKOPPELING, Norm.TERUGKOPPELING, ontvangen(situatie)));
        }
        return termijnen;
    }

    private static List<Klachttermijn> vanKlacht(Situatie situatie) {
        Dossier dossier = situatie.dossier();
        Voortgang voortgang = dossier.voortgang();
        List<Klachttermijn> termijnen = new ArrayList<>(opvolging(voortgang));
        boolean klagerBekend = !dossier.partijen().klagers().isEmpty();
        boolean bijOns = dossier.openOnderdelen().anyMatch(o -> !o.isBijDienstverlener());
        if (klagerBekend && bijOns && voortgang.eersteContactOp() == null) {
            termijnen.add(eersteContact(situatie));
        }
        if (klagerBekend && bijOns && voortgang.ontvangstBevestigdOp() == null) {
            termijnen.add(
                    norm(situatie, Termijnsoort.ONTVANGSTBEVESTIGING, Norm.ONTVANGSTBEVESTIGING, ontvangen(situatie)));
        }
        if (voortgang.herstelUiterlijk() != null
                && dossier.openOnderdelen().anyMatch(o -> !o.ontvangst().isCompleet())) {
            termijnen.add(herstel(situatie, voortgang.herstelUiterlijk()));
        }
        return termijnen;
    }

    private static Klachttermijn eersteContact(Situatie situatie) {
        if (!situatie.dossier().intake().spoed()) {
            return norm(situatie, Termijnsoort.EERSTE_CONTACT, Norm.EERSTE_CONTACT, ontvangen(situatie));
        }
        LocalDate dag = ontvangen(situatie);
        return lopend(
                Termijnsoort.EERSTE_CONTACT,
                Einddatum.vast(dag, dag, Grond.van("Awb 9:2", "Klachttermijnen.spoed", dag)));
    }

    private static List<Klachttermijn> opvolging(Voortgang voortgang) {
        LocalDate dag = voortgang.opvolgenOp();
        return dag == null
                ? List.of()
                : List.of(lopend(
                        Termijnsoort.OPVOLGING,
                        Einddatum.vast(dag, dag, Grond.van("Uitgangspunten 2B", "Klachttermijnen.opvolging", dag))));
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
        int werkdagen = situatie.kader().regels().werkdagen(norm);
        LocalDate einde = situatie.kader().kalender().plusWerkdagen(begin, werkdagen);
        return Einddatum.vast(
                begin,
                einde,
                Grond.van("Awb 9:2", "Klachttermijnen.norm", situatie.kader().gemeente(), werkdagen, begin, einde));
    }

    private static Klachttermijn lopend(Termijnsoort soort, Einddatum einde) {
        return new Klachttermijn(soort, null, einde, true);
    }

    private static LocalDate ontvangen(Situatie situatie) {
        return situatie.dossier().intake().ontvangstdatum();
    }
}
