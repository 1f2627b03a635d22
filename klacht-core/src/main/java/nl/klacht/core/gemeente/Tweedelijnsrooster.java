package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.gemeentewet.Gemw81p;
import nl.klacht.core.termijn.Buurdag;
import org.jspecify.annotations.Nullable;

/**
 * The second line of a municipality by date: exactly one general provision on every day. On a day for which nothing was
 * decided it is the Nationale ombudsman, by law.
 *
 * @param voorzieningen the decided provisions, oldest first
 * @param naEinde the second line of the municipality that took over, from the day after this one ceased to exist; it was
 *     not set up here, so 81p is not asked of it
 * @param regelingen the own provisions of joint arrangements with a board, by the name of the arrangement (Wgr 10 lid 4)
 */
public record Tweedelijnsrooster(
        List<Tweedelijnsvoorziening> voorzieningen,
        @Nullable Tweedelijnsvoorziening naEinde,
        Map<String, List<Tweedelijnsvoorziening>> regelingen) {

    private static final Geldigheid ALTIJD = new Geldigheid(LocalDate.of(2006, 1, 1), null);

    public Tweedelijnsrooster {
        voorzieningen = voorzieningen.stream()
                .sorted(Comparator.comparing(
                        (Tweedelijnsvoorziening v) -> v.geldigheid().van()))
                .toList();
        regelingen = Map.copyOf(regelingen);
    }

    /** The second line of a municipality that noted no provision of a joint arrangement. */
    public Tweedelijnsrooster(List<Tweedelijnsvoorziening> voorzieningen, @Nullable Tweedelijnsvoorziening naEinde) {
        this(voorzieningen, naEinde, Map.of());
    }

    /** The second line of a municipality that exists without an end. */
    public Tweedelijnsrooster(List<Tweedelijnsvoorziening> voorzieningen) {
        this(voorzieningen, null);
    }

    /** A municipality that never decided anything about it. */
    public static Tweedelijnsrooster leeg() {
        return new Tweedelijnsrooster(List.of());
    }

    /** The provision that is competent on a day. */
    @Grondslag({"Awb 9:17", "Gemeentewet 81p lid 1", "WNo 1a lid 1 onder b"})
    public Tweedelijnsvoorziening opDatum(LocalDate dag) {
        if (naEinde != null && naEinde.geldigheid().bevat(dag)) {
            return naEinde;
        }
        for (Tweedelijnsvoorziening voorziening : voorzieningen) {
            if (voorziening.geldigheid().bevat(dag)) {
                return voorziening;
            }
        }
        return Tweedelijnsvoorziening.nationaleOmbudsman(ALTIJD);
    }

    /** The own provision of a joint arrangement on a day; empty when it has none, and then it is the Nationale ombudsman. */
    @Grondslag("Wgr 10 lid 4")
    public Optional<Tweedelijnsvoorziening> vanRegeling(@Nullable String regeling, LocalDate dag) {
        if (regeling == null) {
            return Optional.empty();
        }
        return regelingen.entrySet().stream()
                .filter(eigen -> eigen.getKey().equalsIgnoreCase(regeling.strip()))
                .flatMap(eigen -> eigen.getValue().stream())
                .filter(voorziening -> voorziening.geldigheid().bevat(dag))
                .findFirst();
    }

    /**
     * Who has a petition on a day after it was filed: the one it was filed with, unless the second line changed since and
     * the municipality chose that pending petitions go over.
     */
    @Grondslag({"Gemeentewet 81p lid 2", "Gemeentewet 81p lid 3"})
    public Tweedelijnsvoorziening voorLopendVerzoek(LocalDate ingediend, LocalDate dag, LokaleRegels regels) {
        Tweedelijnsvoorziening toen = opDatum(ingediend);
        return perioden().stream()
                .filter(periode -> periode.geldigheid().van().isAfter(ingediend))
                .filter(periode -> !periode.geldigheid().van().isAfter(dag))
                .filter(periode -> regels.lopendVerzoek(periode.geldigheid().van()) == LopendVerzoek.GAAT_OVER)
                .reduce(toen, (eerder, later) -> later);
    }

    /**
     * All periods, oldest first and without a gap: what was decided, and the Nationale ombudsman in between, before and
     * after it, or who took over. Asked of a roster that can be; the last period has no end.
     */
    @Grondslag({"Awb 9:17", "Gemeentewet 81p lid 1", "WNo 1a lid 1 onder b"})
    public List<Tweedelijnsvoorziening> perioden() {
        return naEinde == null ? eigenPerioden() : metOpvolger(naEinde);
    }

    private List<Tweedelijnsvoorziening> metOpvolger(Tweedelijnsvoorziening opvolger) {
        LocalDate einde = Buurdag.voor(opvolger.geldigheid().van());
        List<Tweedelijnsvoorziening> perioden = new ArrayList<>();
        eigenPerioden().stream()
                .filter(periode -> !periode.geldigheid().van().isAfter(einde))
                .map(periode -> periode.tot(einde))
                .forEach(perioden::add);
        perioden.add(opvolger);
        return List.copyOf(perioden);
    }

    private List<Tweedelijnsvoorziening> eigenPerioden() {
        List<Tweedelijnsvoorziening> perioden = new ArrayList<>();
        LocalDate vrij = ALTIJD.van();
        for (Tweedelijnsvoorziening voorziening : voorzieningen) {
            LocalDate van = voorziening.geldigheid().van();
            if (vrij.isBefore(van)) {
                perioden.add(Tweedelijnsvoorziening.nationaleOmbudsman(new Geldigheid(vrij, Buurdag.voor(van))));
            }
            perioden.add(voorziening);
            LocalDate einde = voorziening.geldigheid().totEnMet();
            if (einde == null) {
                return List.copyOf(perioden);
            }
            vrij = Buurdag.na(einde);
        }
        perioden.add(Tweedelijnsvoorziening.nationaleOmbudsman(Geldigheid.vanaf(vrij)));
        return List.copyOf(perioden);
    }

    /**
     * Whether this roster can be: one provision a day, and own provisions only from and to 1 January, sent to the
     * Nationale ombudsman before 1 July of the year before.
     */
    @Grondslag({"Gemeentewet 81p lid 2", "Gemeentewet 81p lid 3", "Uitgangspunten 4", "Uitgangspunten 6"})
    public Bevinding<Toelating> toets() {
        List<Grond> gebreken = new ArrayList<>();
        for (int i = 0; i < voorzieningen.size(); i++) {
            gebreken.addAll(gebreken(voorzieningen.get(i)));
            if (i > 0 && overlapt(voorzieningen.get(i - 1), voorzieningen.get(i))) {
                gebreken.add(Grond.van(
                        "Uitgangspunten 6",
                        "Tweedelijnsrooster.tweeOpEenDag",
                        voorzieningen.get(i).geldigheid().van()));
            }
        }
        return Bevinding.tenzij(gebreken, Grond.van("Uitgangspunten 6", "Tweedelijnsrooster.preciesEen"));
    }

    private static List<Grond> gebreken(Tweedelijnsvoorziening voorziening) {
        if (!voorziening.soort().isEigen()) {
            return List.of();
        }
        List<Grond> gebreken = new ArrayList<>();
        Geldigheid geldigheid = voorziening.geldigheid();
        gebreken.addAll(afgewezen(Gemw81p.magBeginnen(geldigheid.van(), voorziening.gezondenOp())));
        if (geldigheid.totEnMet() != null) {
            gebreken.addAll(afgewezen(Gemw81p.magEindigen(geldigheid.totEnMet(), voorziening.eindeGezondenOp())));
        }
        return gebreken;
    }

    private static List<Grond> afgewezen(Bevinding<Toelating> bevinding) {
        return bevinding.uitkomst() == Toelating.GEWEIGERD ? bevinding.gronden() : List.of();
    }

    private static boolean overlapt(Tweedelijnsvoorziening eerste, Tweedelijnsvoorziening tweede) {
        LocalDate einde = eerste.geldigheid().totEnMet();
        return einde == null || !einde.isBefore(tweede.geldigheid().van());
    }
}
