package nl.klacht.core.herhaling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * All that was answered along one history under one {@link Kader}: at each gebeurtenis, and at the moment of asking.
 *
 * <p>Two of them show what another choice of the municipality, another roster or another calendar would change:
 *
 * <pre>{@code
 * Beeld nu = Beeld.van(id, geschiedenis, kader, moment);
 * Beeld straks = Beeld.van(id, geschiedenis, kader.metKalender(metNieuweFeestdag), moment);
 * List<Verschil> verschillen = nu.verschillen(straks);
 * }</pre>
 *
 * <p>What the statutes themselves say is chosen by date and cannot be set. A change in them shows between two histories
 * that begin on either side of its date, or between a Beeld that was kept and one of a later release.
 *
 * @param dossier the dossier
 * @param antwoorden the answers, in the order of the history
 */
public record Beeld(UUID dossier, List<Antwoord> antwoorden) {

    private record Plek(int plaats, Vraag vraag) {}

    public Beeld {
        Objects.requireNonNull(dossier, "dossier");
        antwoorden = List.copyOf(antwoorden);
    }

    /**
     * Folds a history and asks everything along the way. The steps are judged as they were written down; what this frame
     * would have refused stays done.
     *
     * @param dossier the dossier it is the history of
     * @param geschiedenis the gebeurtenissen in order
     * @param kader under which choices, roster and calendar
     * @param nu the moment of asking, not before the last gebeurtenis
     * @throws IllegalArgumentException when the history cannot be folded, or goes on after that moment
     * @throws nl.klacht.core.termijn.BuitenModelException when it reaches outside the calendar
     */
    public static Beeld van(UUID dossier, List<Gebeurtenis> geschiedenis, Kader kader, Instant nu) {
        return new Beeld(dossier, Bevraging.van(dossier, geschiedenis, kader, nu));
    }

    /**
     * What another Beeld answers differently, in the order of the history. Outcomes are compared, not the words of their
     * grounds. A difference that lasts is told once, at the first moment.
     */
    public List<Verschil> verschillen(Beeld ander) {
        Map<Plek, Antwoord> oud = opPlek();
        Map<Plek, Antwoord> nieuw = ander.opPlek();
        Set<Plek> plekken = new LinkedHashSet<>(oud.keySet());
        plekken.addAll(nieuw.keySet());
        Set<List<@Nullable Object>> verteld = new HashSet<>();
        List<Verschil> verschillen = new ArrayList<>();
        plekken.stream().sorted(Comparator.comparingInt(Plek::plaats)).forEach(plek -> {
            @Nullable Verschil verschil = verschil(oud.get(plek), nieuw.get(plek));
            if (verschil != null && verteld.add(kern(verschil))) {
                verschillen.add(verschil);
            }
        });
        return List.copyOf(verschillen);
    }

    private @Nullable Verschil verschil(@Nullable Antwoord oud, @Nullable Antwoord nieuw) {
        Antwoord een = oud != null ? oud : Objects.requireNonNull(nieuw);
        Bevinding<?> was = oud == null ? null : oud.bevinding();
        Bevinding<?> wordt = nieuw == null ? null : nieuw.bevinding();
        boolean gelijk = was != null && wordt != null && was.uitkomst().equals(wordt.uitkomst());
        return gelijk ? null : new Verschil(dossier, een.plaats(), een.moment(), een.vraag(), was, wordt);
    }

    private static List<@Nullable Object> kern(Verschil verschil) {
        return Arrays.asList(verschil.vraag(), verschil.oudeUitkomst(), verschil.nieuweUitkomst());
    }

    private Map<Plek, Antwoord> opPlek() {
        Map<Plek, Antwoord> opPlek = new LinkedHashMap<>();
        antwoorden.forEach(a -> opPlek.put(new Plek(a.plaats(), a.vraag()), a));
        return opPlek;
    }
}
