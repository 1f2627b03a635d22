package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Termijnstart;

/**
 * What a municipality may decide itself, and nothing more: statutory terms cannot be set here.
 *
 * @param adviesprocedure when a klachtadviescommissie advises, so that ten weeks hold instead of six (Awb 9:13)
 * @param termijnstart from which day the terms of an incomplete complaint count (recht 1.5)
 * @param normen working days per norm
 * @param toerekeningen what counts as the municipality's own conduct, by date and with its reason as source
 * @param klachtenverordening the municipality's own regulation, which letters cite
 * @param berichten by which ways messages come, and who translates them
 * @param lopendeVerzoeken what happens to a petition that is pending when the second line changes
 * @param afwijzingen what the municipality expressly does not count as its own, by date and with its reason as source
 */
public record LokaleRegels(
        List<Regel<Boolean>> adviesprocedure,
        List<Regel<Termijnstart>> termijnstart,
        Map<Norm, Integer> normen,
        List<Regel<Toerekening>> toerekeningen,
        List<Regel<String>> klachtenverordening,
        Berichtregels berichten,
        List<Regel<LopendVerzoek>> lopendeVerzoeken,
        List<Regel<Toerekening>> afwijzingen) {

    /** The longest norm that is accepted, in working days: what takes longer is not a norm. */
    public static final int NORM_HOOGSTENS = 60;

    public LokaleRegels {
        adviesprocedure = List.copyOf(adviesprocedure);
        termijnstart = List.copyOf(termijnstart);
        normen = geordend(normen);
        toerekeningen = List.copyOf(toerekeningen);
        klachtenverordening = List.copyOf(klachtenverordening);
        Objects.requireNonNull(berichten, "berichten");
        lopendeVerzoeken = List.copyOf(lopendeVerzoeken);
        afwijzingen = List.copyOf(afwijzingen);
        normen.forEach(LokaleRegels::eisNorm);
    }

    /** The rules of a municipality that decided nothing about messages and expressly rejected nothing. */
    public LokaleRegels(
            List<Regel<Boolean>> adviesprocedure,
            List<Regel<Termijnstart>> termijnstart,
            Map<Norm, Integer> normen,
            List<Regel<Toerekening>> toerekeningen,
            List<Regel<String>> klachtenverordening) {
        this(
                adviesprocedure,
                termijnstart,
                normen,
                toerekeningen,
                klachtenverordening,
                Berichtregels.GEEN,
                List.of(),
                List.of());
    }

    /** An EnumMap, because a norm is looked up with every term. */
    private static Map<Norm, Integer> geordend(Map<Norm, Integer> normen) {
        Map<Norm, Integer> geordend = new EnumMap<>(Norm.class);
        geordend.putAll(normen);
        return Collections.unmodifiableMap(geordend);
    }

    private static void eisNorm(Norm norm, Integer werkdagen) {
        Objects.requireNonNull(werkdagen, norm.name());
        if (werkdagen < 1 || werkdagen > NORM_HOOGSTENS) {
            throw new IllegalArgumentException("norm " + norm + " is " + werkdagen
                    + " werkdagen, maar moet 1 tot en met " + NORM_HOOGSTENS + " zijn");
        }
    }

    /** What holds for a municipality that decided nothing: six weeks, the first receipt, and attribution by decision. */
    public static LokaleRegels standaard() {
        return new LokaleRegels(
                List.of(),
                List.of(),
                new EnumMap<>(Norm.class),
                List.of(new Regel<>(
                        Toerekening.BESCHIKKING,
                        new Geldigheid(LocalDate.of(2014, 1, 1), null),
                        Zin.van("LokaleRegels.toezeggingInBesluit").uitleg())),
                List.of());
    }

    public boolean isAdviesprocedure(LocalDate dag) {
        return Regel.opDatum(adviesprocedure, dag).map(Regel::waarde).orElse(false);
    }

    public Termijnstart termijnstart(LocalDate dag) {
        return Regel.opDatum(termijnstart, dag).map(Regel::waarde).orElse(Termijnstart.EERSTE_ONTVANGST);
    }

    /** What happens to a pending petition when the second line changes on that day. */
    public LopendVerzoek lopendVerzoek(LocalDate wisseldag) {
        return Regel.opDatum(lopendeVerzoeken, wisseldag).map(Regel::waarde).orElse(LopendVerzoek.BLIJFT);
    }

    public int werkdagen(Norm norm) {
        Integer eigen = normen.get(norm);
        return eigen == null ? norm.standaard() : eigen;
    }

    /** The rule by which this kind of conduct is the municipality's own on a day, with its reason. */
    public Optional<Regel<Toerekening>> findToerekening(Toerekening soort, LocalDate dag) {
        return opDatum(toerekeningen, soort, dag);
    }

    /** The rule by which it expressly is not on a day, with its reason; without one it is not either [proposal]. */
    public Optional<Regel<Toerekening>> findAfwijzing(Toerekening soort, LocalDate dag) {
        return opDatum(afwijzingen, soort, dag);
    }

    private static Optional<Regel<Toerekening>> opDatum(
            List<Regel<Toerekening>> regels, Toerekening soort, LocalDate dag) {
        for (Regel<Toerekening> regel : regels) {
            if (regel.waarde() == soort && regel.geldigheid().bevat(dag)) {
                return Optional.of(regel);
            }
        }
        return Optional.empty();
    }

    /** The same rules with or without the advisory procedure on every day: a "what if". */
    public LokaleRegels metAdviesprocedure(boolean aan, String bron) {
        Regel<Boolean> altijd = new Regel<>(aan, new Geldigheid(LocalDate.of(2014, 1, 1), null), bron);
        return new LokaleRegels(
                List.of(altijd),
                termijnstart,
                normen,
                toerekeningen,
                klachtenverordening,
                berichten,
                lopendeVerzoeken,
                afwijzingen);
    }

    /** The same rules with another term start on every day: a "what if". */
    public LokaleRegels metTermijnstart(Termijnstart start, String bron) {
        Regel<Termijnstart> altijd = new Regel<>(start, new Geldigheid(LocalDate.of(2014, 1, 1), null), bron);
        return new LokaleRegels(
                adviesprocedure,
                List.of(altijd),
                normen,
                toerekeningen,
                klachtenverordening,
                berichten,
                lopendeVerzoeken,
                afwijzingen);
    }

    /** The same rules with other ones about messages. */
    public LokaleRegels metBerichten(Berichtregels anders) {
        return new LokaleRegels(
                adviesprocedure,
                termijnstart,
                normen,
                toerekeningen,
                klachtenverordening,
                anders,
                lopendeVerzoeken,
                afwijzingen);
    }

    /** The same rules with other ones about petitions that are pending at a change of the second line. */
    public LokaleRegels metLopendeVerzoeken(List<Regel<LopendVerzoek>> anders) {
        return new LokaleRegels(
                adviesprocedure,
                termijnstart,
                normen,
                toerekeningen,
                klachtenverordening,
                berichten,
                anders,
                afwijzingen);
    }

    /** The same rules with other conduct that the municipality counts as its own, and other that it expressly does not. */
    public LokaleRegels metToerekening(List<Regel<Toerekening>> eigen, List<Regel<Toerekening>> nietEigen) {
        return new LokaleRegels(
                adviesprocedure,
                termijnstart,
                normen,
                eigen,
                klachtenverordening,
                berichten,
                lopendeVerzoeken,
                nietEigen);
    }
}
