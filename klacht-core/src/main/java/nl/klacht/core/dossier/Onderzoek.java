package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.recht.awb.Awb9_28.Vereiste;
import nl.klacht.core.recht.awb.Betrokkene;
import org.jspecify.annotations.Nullable;

/**
 * How far the second line has come with a petition (Awb 9:25–9:36).
 *
 * @param ontbreekt what the petition misses (Awb 9:28)
 * @param herstelGevraagdOp the day it was asked to complete it
 * @param herstelUiterlijk the last day, inclusive, to complete it
 * @param toets the row of the table of competence that was hit, such as {@code J16}, or {@code null} before the test
 * @param interventies how often the ombudsman intervened; the petition stays pending
 * @param begonnenOp the day the investigation was started
 * @param onderzoekers the accounts that take part
 * @param toegelicht who had the chance to explain his view
 * @param inlichtingen the questions for information, oldest first
 * @param bevindingenOp the day the findings went out
 * @param reactieUiterlijk the last day, inclusive, to comment on them
 * @param gereageerd who commented, or said that he will not
 */
public record Onderzoek(
        Set<Vereiste> ontbreekt,
        @Nullable LocalDate herstelGevraagdOp,
        @Nullable LocalDate herstelUiterlijk,
        @Nullable String toets,
        int interventies,
        @Nullable LocalDate begonnenOp,
        Set<String> onderzoekers,
        Set<Betrokkene> toegelicht,
        List<Inlichtingenverzoek> inlichtingen,
        @Nullable LocalDate bevindingenOp,
        @Nullable LocalDate reactieUiterlijk,
        Set<Betrokkene> gereageerd) {

    public static final Onderzoek NOG_NIET =
            new Onderzoek(Set.of(), null, null, null, 0, null, Set.of(), Set.of(), List.of(), null, null, Set.of());

    public Onderzoek {
        ontbreekt = Set.copyOf(ontbreekt);
        onderzoekers = Set.copyOf(onderzoekers);
        toegelicht = Set.copyOf(toegelicht);
        inlichtingen = List.copyOf(inlichtingen);
        gereageerd = Set.copyOf(gereageerd);
    }

    public boolean isBegonnen() {
        return begonnenOp != null;
    }

    /** The same, with a chance to complete the petition. */
    public Onderzoek metHerstel(Set<Vereiste> watOntbreekt, LocalDate gevraagd, LocalDate uiterlijk) {
        return met(watOntbreekt, gevraagd, uiterlijk, toets, interventies, begonnenOp, onderzoekers);
    }

    /** The same, with what came in no longer missing. */
    public Onderzoek aangevuld(Set<Vereiste> gekregen) {
        Set<Vereiste> nog = EnumSet.noneOf(Vereiste.class);
        nog.addAll(ontbreekt);
        nog.removeAll(gekregen);
        return met(nog, herstelGevraagdOp, herstelUiterlijk, toets, interventies, begonnenOp, onderzoekers);
    }

    public Onderzoek getoetst(String regel) {
        return met(ontbreekt, herstelGevraagdOp, herstelUiterlijk, regel, interventies, begonnenOp, onderzoekers);
    }

    public Onderzoek metInterventie() {
        return met(ontbreekt, herstelGevraagdOp, herstelUiterlijk, toets, interventies + 1, begonnenOp, onderzoekers);
    }

    public Onderzoek begonnen(LocalDate op, String onderzoeker) {
        Set<String> alle = new HashSet<>(onderzoekers);
        alle.add(onderzoeker);
        return met(ontbreekt, herstelGevraagdOp, herstelUiterlijk, toets, interventies, op, alle);
    }

    private Onderzoek met(
            Set<Vereiste> ontbreektNu,
            @Nullable LocalDate gevraagd,
            @Nullable LocalDate herstel,
            @Nullable String regel,
            int aantal,
            @Nullable LocalDate begin,
            Set<String> wie) {
        return new Onderzoek(
                ontbreektNu,
                gevraagd,
                herstel,
                regel,
                aantal,
                begin,
                wie,
                toegelicht,
                inlichtingen,
                bevindingenOp,
                reactieUiterlijk,
                gereageerd);
    }

    public Onderzoek toegelichtDoor(Set<Betrokkene> wie) {
        return metHorenEnReageren(erbij(toegelicht, wie), inlichtingen, bevindingenOp, reactieUiterlijk, gereageerd);
    }

    public Onderzoek plus(Inlichtingenverzoek verzoek) {
        List<Inlichtingenverzoek> alle = new ArrayList<>(inlichtingen);
        alle.add(verzoek);
        return metHorenEnReageren(toegelicht, alle, bevindingenOp, reactieUiterlijk, gereageerd);
    }

    public Onderzoek beantwoord(int nummer) {
        List<Inlichtingenverzoek> alle = inlichtingen.stream()
                .map(verzoek -> verzoek.nummer() == nummer ? verzoek.beantwoord() : verzoek)
                .toList();
        return metHorenEnReageren(toegelicht, alle, bevindingenOp, reactieUiterlijk, gereageerd);
    }

    /** The same, with the findings sent; who commented on earlier ones has not on these. */
    public Onderzoek metBevindingen(LocalDate op, LocalDate uiterlijk) {
        return metHorenEnReageren(toegelicht, inlichtingen, op, uiterlijk, Set.of());
    }

    public Onderzoek metReactie(Betrokkene wie) {
        return metHorenEnReageren(
                toegelicht, inlichtingen, bevindingenOp, reactieUiterlijk, erbij(gereageerd, Set.of(wie)));
    }

    private Onderzoek metHorenEnReageren(
            Set<Betrokkene> gehoord,
            List<Inlichtingenverzoek> vragen,
            @Nullable LocalDate bevindingen,
            @Nullable LocalDate reactie,
            Set<Betrokkene> reacties) {
        return new Onderzoek(
                ontbreekt,
                herstelGevraagdOp,
                herstelUiterlijk,
                toets,
                interventies,
                begonnenOp,
                onderzoekers,
                gehoord,
                vragen,
                bevindingen,
                reactie,
                reacties);
    }

    private static Set<Betrokkene> erbij(Set<Betrokkene> rij, Set<Betrokkene> nieuw) {
        Set<Betrokkene> alle = EnumSet.noneOf(Betrokkene.class);
        alle.addAll(rij);
        alle.addAll(nieuw);
        return alle;
    }
}
