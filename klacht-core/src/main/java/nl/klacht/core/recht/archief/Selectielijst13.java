package nl.klacht.core.recht.archief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Selectielijst gemeenten en intergemeentelijke organen 2020, process 13 (handling disputes): how long a complaint is
 * kept after it was closed.
 *
 * <p>Decides: which result of the list a case has when several fit, and through which day it is kept. The day of closing
 * decides which list holds: one year before 2017, five years in 2017 to 2019, by result from 2020.
 *
 * <p>The order of the results is a proposal; the list gives none. What touches a case that is kept for good is kept for
 * good under every list, because destroying cannot be undone. A case closed on 1 March 2026 and kept for five years is kept
 * through 1 March 2031, and may be destroyed from 2 March 2031.
 *
 * <p>It never ends before or on the last day on which the klager can go to the second line, because what is asked on that day
 * is heard of later. Withdrawn on 2 March 2026 a petition is in time through 2 March 2027 (Awb 9:24): kept through 3 March
 * 2027, although the year of the list ends a day before. That one day is a proposal; the list does not say.
 */
@Grondslag("Selectielijst 2020 13")
@Artikel(
        titel = "Hoelang een afgesloten klacht wordt bewaard",
        vanaf = "2020-01-01",
        wijziging =
                "Wat in 2017 tot en met 2019 is afgesloten, wordt vijf jaar bewaard en wat daarvoor is afgesloten één"
                        + " jaar. De onderverdeling van de oudere lijsten is niet nagezocht; daarom staat er een waarschuwing bij.",
        nietGemodelleerd =
                "Of een klacht geld kostte of een zaak raakt die altijd wordt bewaard: dat stelt een mens vast."
                        + " De volgorde als er meer passen is een voorstel; dat een klacht nog een dag blijft als het jaar voor de tweede lijn"
                        + " om is, ook. Een doorgezonden klacht heeft geen eigen resultaat. De archivaris kan anders beslissen. Vernietigen en"
                        + " overbrengen doen mensen.")
public final class Selectielijst13 {

    private static final LocalDate BEGIN_LIJST_2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate BEGIN_LIJST_2020 = LocalDate.of(2020, 1, 1);
    private static final Termijn VOLGENS_2017 = Termijn.jaren(5);
    private static final Termijn VOLGENS_OUDERE_LIJST = Termijn.jaren(1);

    private static final Grond NIET_NAGEZOCHT = Grond.van("Selectielijst 2017", "Selectielijst13.nietNagezocht");
    private static final Grond BEVROREN = Grond.van("Archiefwet 1995", "Selectielijst13.bevroren");

    /** The results of a complaint in the list; which comes first wins. */
    public enum Resultaat {
        INVLOED_OP_TE_BEWAREN_ZAAK(0, Grond.van("Selectielijst 2020 13.1.3", "Selectielijst13.blijvend")),
        VIA_OMBUDSMAN(10, Grond.van("Selectielijst 2020 13.1.2", "Selectielijst13.viaOmbudsman")),
        FINANCIELE_GEVOLGEN(7, Grond.van("Selectielijst 2020 13.1.1", "Selectielijst13.financieleGevolgen")),
        AFGEHANDELD(5, Grond.van("Selectielijst 2020 13.1", "Selectielijst13.afgehandeld")),
        NIET_ONTVANKELIJK(1, Grond.van("Selectielijst 2020 13.1.4", "Selectielijst13.nietOntvankelijk")),
        AFGEBROKEN(1, Grond.van("Selectielijst 2020 13.2", "Selectielijst13.afgebroken"));

        private final int jaren;
        private final Grond grond;

        Resultaat(int jaren, Grond grond) {
            this.jaren = jaren;
            this.grond = grond;
        }

        public Vindplaats vindplaats() {
            return grond.vindplaats();
        }

        private boolean isBlijvend() {
            return this == INVLOED_OP_TE_BEWAREN_ZAAK;
        }
    }

    /** How long a closed case is kept: for good, or through a day. */
    public sealed interface Bewaring {

        /** The result in the selection list that decides it. */
        Resultaat klasse();

        /** Whether it is still kept on that day. */
        boolean geldtOp(LocalDate dag);

        /**
         * For good: it is never destroyed.
         *
         * @param klasse the result that decides it
         */
        record Blijvend(Resultaat klasse) implements Bewaring {

            public Blijvend {
                Objects.requireNonNull(klasse, "klasse");
            }

            @Override
            public boolean geldtOp(LocalDate dag) {
                return true;
            }

            @Override
            public String toString() {
                return "blijvend";
            }
        }

        /**
         * Through a day; from the day after it may be destroyed, by a person and with a declaration.
         *
         * @param klasse the result that decides it
         * @param dag the last day, inclusive
         */
        record TotEnMet(Resultaat klasse, LocalDate dag) implements Bewaring {

            public TotEnMet {
                Objects.requireNonNull(klasse, "klasse");
                Objects.requireNonNull(dag, "dag");
            }

            @Override
            public boolean geldtOp(LocalDate op) {
                return !op.isAfter(dag);
            }

            @Override
            public String toString() {
                return "tot en met " + dag;
            }
        }
    }

    private Selectielijst13() {}

    /**
     * Which result decides when several fit: what is kept longest.
     *
     * @throws IllegalArgumentException when none fits: a closed case always has one
     */
    @Grondslag("Selectielijst 2020 13")
    public static Bevinding<Resultaat> resultaat(Set<Resultaat> passend) {
        Resultaat eerste = Stream.of(Resultaat.values())
                .filter(passend::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("een afgesloten zaak heeft een resultaat"));
        return Bevinding.van(eerste, eerste.grond);
    }

    /**
     * How long the case is kept.
     *
     * @param passend every result that fits
     * @param afgesloten the day it was closed; not counted
     * @param tweedeLijnTotEnMet the last day on which the klager can go to the second line, or null when he cannot: the case
     *     is kept through the day after it at least
     * @param bevroren whether destruction is on hold: a warning, for the period itself does not change
     * @throws IllegalArgumentException when no result fits
     */
    @Grondslag("Selectielijst 2020 13")
    public static Bevinding<Bewaring> bewaring(
            Set<Resultaat> passend, LocalDate afgesloten, @Nullable LocalDate tweedeLijnTotEnMet, boolean bevroren) {
        Bevinding<Resultaat> resultaat = resultaat(passend);
        Bevinding<Bewaring> bewaring = resultaat.uitkomst().isBlijvend()
                ? Bevinding.van(new Bewaring.Blijvend(resultaat.uitkomst()), resultaat.gronden())
                : tijdelijk(resultaat, afgesloten, tweedeLijnTotEnMet);
        Bevinding<Bewaring> metMerk =
                afgesloten.isBefore(BEGIN_LIJST_2020) ? bewaring.metWaarschuwing(NIET_NAGEZOCHT) : bewaring;
        return bevroren ? metMerk.metWaarschuwing(BEVROREN) : metMerk;
    }

    /**
     * Whether a closed case may be destroyed on this day: from the day after the last one on which it is kept, unless it is
     * kept for good or destruction is on hold.
     *
     * @param klasse the result that decides
     * @param totEnMet the last day on which it is kept, inclusive; null when it is kept for good
     * @param bevroren whether destruction is on hold
     * @param op the day on which it would be destroyed
     */
    @Grondslag("Selectielijst 2020 13")
    public static Bevinding<Toelating> magVernietigen(
            Resultaat klasse, @Nullable LocalDate totEnMet, boolean bevroren, LocalDate op) {
        List<Grond> bezwaren = new ArrayList<>();
        if (bevroren) {
            bezwaren.add(BEVROREN);
        }
        if (totEnMet == null) {
            bezwaren.add(Grond.van(klasse.vindplaats(), "Selectielijst13.nooitVernietigen"));
            return Bevinding.geweigerd(bezwaren);
        }
        if (!op.isAfter(totEnMet)) {
            bezwaren.add(Grond.van(klasse.vindplaats(), "Selectielijst13.teVroeg", totEnMet, totEnMet.plusDays(1)));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(klasse.vindplaats(), "Selectielijst13.voorbij", totEnMet));
    }

    private static Bevinding<Bewaring> tijdelijk(
            Bevinding<Resultaat> resultaat, LocalDate afgesloten, @Nullable LocalDate tweedeLijnTotEnMet) {
        Resultaat klasse = resultaat.uitkomst();
        Termijn termijn = termijn(klasse, afgesloten);
        LocalDate einde = termijn.nominaalEinde(afgesloten);
        List<Grond> gronden = new ArrayList<>(resultaat.gronden());
        gronden.add(Grond.van(lijst(klasse, afgesloten), "Selectielijst13.termijn", afgesloten, termijn, einde));
        if (tweedeLijnTotEnMet == null || tweedeLijnTotEnMet.isBefore(einde)) {
            return Bevinding.van(new Bewaring.TotEnMet(klasse, einde), gronden);
        }
        LocalDate erna = tweedeLijnTotEnMet.plusDays(1);
        gronden.add(Grond.van("Awb 9:24 lid 1", "Selectielijst13.tweedeLijn", tweedeLijnTotEnMet, erna));
        return Bevinding.van(new Bewaring.TotEnMet(klasse, erna), gronden);
    }

    private static Termijn termijn(Resultaat klasse, LocalDate afgesloten) {
        if (afgesloten.isBefore(BEGIN_LIJST_2017)) {
            return VOLGENS_OUDERE_LIJST;
        }
        return afgesloten.isBefore(BEGIN_LIJST_2020) ? VOLGENS_2017 : Termijn.jaren(klasse.jaren);
    }

    private static Vindplaats lijst(Resultaat klasse, LocalDate afgesloten) {
        if (afgesloten.isBefore(BEGIN_LIJST_2017)) {
            return Vindplaats.van("Selectielijst vóór 2017");
        }
        return afgesloten.isBefore(BEGIN_LIJST_2020) ? Vindplaats.van("Selectielijst 2017") : klasse.vindplaats();
    }
}
