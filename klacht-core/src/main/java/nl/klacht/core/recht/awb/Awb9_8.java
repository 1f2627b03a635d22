package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Algemene wet bestuursrecht article 9:8: when the authority need not handle a klaagschrift.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: which grounds the facts leave open (lid 1 and 2), until when the notice may go out, and what must be in
 * it (lid 3).
 */
@Grondslag("Awb 9:8")
@Artikel(
        titel = "Wanneer de gemeente niet hoeft te behandelen",
        nietGemodelleerd = "Of zij een grond gebruikt: dat kiest een mens. Onder e, onder f en lid 2 rusten op feiten"
                + " of een oordeel die geen datum beslist. Dat bij voortdurend gedrag de laatste dag telt (onder b), is uit het"
                + " geheugen.")
public final class Awb9_8 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:8 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:8 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:8 lid 3");

    private static final Termijn OUDER_DAN = Termijn.jaren(1);
    private static final Termijn MEDEDELING_BINNEN = Termijn.weken(4);

    /** The grounds on which handling may be refused; each has its place in the law and its code. */
    public enum GrondVanNietBehandelen {
        EERDER_BEHANDELD("9:8-1-a", "Awb 9:8 lid 1 onder a"),
        OUDER_DAN_EEN_JAAR("9:8-1-b", "Awb 9:8 lid 1 onder b"),
        BEZWAAR_MOGELIJK("9:8-1-c", "Awb 9:8 lid 1 onder c"),
        BEROEP_MOGELIJK("9:8-1-d", "Awb 9:8 lid 1 onder d"),
        ANDERE_RECHTER("9:8-1-e", "Awb 9:8 lid 1 onder e"),
        STRAFRECHTELIJK_ONDERZOEK("9:8-1-f", "Awb 9:8 lid 1 onder f"),
        ONVOLDOENDE_BELANG("9:8-2", "Awb 9:8 lid 2");

        private final String code;
        private final Vindplaats vindplaats;

        GrondVanNietBehandelen(String code, String vindplaats) {
            this.code = code;
            this.vindplaats = Vindplaats.van(vindplaats);
        }

        public String code() {
            return code;
        }

        public Vindplaats vindplaats() {
            return vindplaats;
        }

        /**
         * The ground with that code.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static GrondVanNietBehandelen van(String code) {
            return Arrays.stream(values())
                    .filter(grond -> grond.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Onbekende grond van Awb 9:8: " + code));
        }
    }

    /**
     * What the grounds are tested against.
     *
     * @param ingediend the day on which the complaint was submitted
     * @param laatsteDagGedraging the day of the conduct, of continuing conduct the last; null when unknown
     * @param eerderFormeelBehandeld an earlier complaint about the same was handled according to 9:4 and following
     * @param eerderDoorDienstverlener a private provider handled it before, which is not the same
     * @param nietTijdigBeslissen the conduct is not deciding in time
     * @param besluit the complaint is about a decision
     */
    public record Feiten(
            LocalDate ingediend,
            @Nullable LocalDate laatsteDagGedraging,
            boolean eerderFormeelBehandeld,
            boolean eerderDoorDienstverlener,
            boolean nietTijdigBeslissen,
            boolean besluit) {

        public Feiten {
            Objects.requireNonNull(ingediend, "ingediend");
        }
    }

    /** What the notice of lid 3 must contain. */
    public enum Inhoud {
        GROND(Zin.van("Awb9_8.inhoud.grond")),
        MOTIVERING(Zin.van("Awb9_8.inhoud.motivering")),
        OMBUDSMAN(Awb9_12.Inhoud.OMBUDSMAN.naam()),
        TERMIJN(Awb9_12.Inhoud.TERMIJN.naam());

        private final Zin naam;

        Inhoud(Zin naam) {
            this.naam = naam;
        }

        private Grond ontbreekt() {
            return Grond.van(LID_3, "Awb9_8.ontbreekt", naam);
        }
    }

    private Awb9_8() {}

    /** Whether the facts leave this ground open. Using it stays a choice that needs reasons. */
    @Grondslag({"Awb 9:8 lid 1", "Awb 9:8 lid 2"})
    public static Bevinding<Toelating> beschikbaar(GrondVanNietBehandelen grond, Feiten feiten) {
        return switch (grond) {
            case EERDER_BEHANDELD -> eerderBehandeld(feiten);
            case OUDER_DAN_EEN_JAAR -> ouderDanEenJaar(feiten);
            case BEZWAAR_MOGELIJK -> bezwaarMogelijk(feiten);
            case BEROEP_MOGELIJK -> beroepMogelijk(feiten);
            case ANDERE_RECHTER -> Bevinding.toegestaan(Grond.van(grond.vindplaats(), "Awb9_8.andereRechter"));
            case STRAFRECHTELIJK_ONDERZOEK -> strafrechtelijkOnderzoek();
            case ONVOLDOENDE_BELANG -> Bevinding.toegestaan(Grond.van(grond.vindplaats(), "Awb9_8.onvoldoendeBelang"));
        };
    }

    /** Sub a. What a provider did with the complaint is not handling according to 9:4 and following. */
    @Grondslag("Awb 9:8 lid 1 onder a")
    private static Bevinding<Toelating> eerderBehandeld(Feiten feiten) {
        Vindplaats onderA = GrondVanNietBehandelen.EERDER_BEHANDELD.vindplaats();
        if (feiten.eerderFormeelBehandeld()) {
            return Bevinding.toegestaan(Grond.van(onderA, "Awb9_8.eerderBehandeld"));
        }
        return Bevinding.geweigerd(
                feiten.eerderDoorDienstverlener()
                        ? Grond.van(onderA, "Awb9_8.eerderDoorDienstverlener")
                        : Grond.van(onderA, "Awb9_8.nietEerder"));
    }

    /**
     * Sub b. More than a year, so not on the day itself: conduct on 11 March 2025 and a complaint on 11 March 2026 is
     * exactly one year, and not too old; on 12 March 2026 it is.
     */
    @Grondslag("Awb 9:8 lid 1 onder b")
    private static Bevinding<Toelating> ouderDanEenJaar(Feiten feiten) {
        Vindplaats onderB = GrondVanNietBehandelen.OUDER_DAN_EEN_JAAR.vindplaats();
        LocalDate gedraging = feiten.laatsteDagGedraging();
        if (gedraging == null) {
            return Bevinding.geweigerd(Grond.van(onderB, "Awb9_8.datumOnbekend"));
        }
        Dagtelling telling = OUDER_DAN.telling(gedraging);
        return telling.einde().isBefore(feiten.ingediend())
                ? Bevinding.toegestaan(
                        Grond.van(onderB, "Awb9_8.ouderDanEenJaar", gedraging, feiten.ingediend(), OUDER_DAN, telling))
                : Bevinding.geweigerd(
                        Grond.van(onderB, "Awb9_8.nietOuder", gedraging, feiten.ingediend(), OUDER_DAN, telling));
    }

    /** Sub c. Against not deciding in time no objection lies, so the ground is closed there. */
    @Grondslag("Awb 9:8 lid 1 onder c")
    private static Bevinding<Toelating> bezwaarMogelijk(Feiten feiten) {
        Vindplaats onderC = GrondVanNietBehandelen.BEZWAAR_MOGELIJK.vindplaats();
        if (feiten.nietTijdigBeslissen()) {
            return Bevinding.geweigerd(Grond.van(onderC, "Awb9_8.bezwaarNietTijdig"));
        }
        return feiten.besluit()
                ? Bevinding.toegestaan(Grond.van(onderC, "Awb9_8.bezwaarMogelijk"))
                : Bevinding.geweigerd(Grond.van(onderC, "Awb9_8.bezwaarGeenBesluit"));
    }

    /** Sub d, with its "tenzij": not deciding in time stays open to complaint. */
    @Grondslag("Awb 9:8 lid 1 onder d")
    private static Bevinding<Toelating> beroepMogelijk(Feiten feiten) {
        Vindplaats onderD = GrondVanNietBehandelen.BEROEP_MOGELIJK.vindplaats();
        if (feiten.nietTijdigBeslissen()) {
            return Bevinding.geweigerd(Grond.van(onderD, "Awb9_8.beroepNietTijdig"));
        }
        return feiten.besluit()
                ? Bevinding.toegestaan(Grond.van(onderD, "Awb9_8.beroepMogelijk"))
                : Bevinding.geweigerd(Grond.van(onderD, "Awb9_8.beroepGeenBesluit"));
    }

    /** Sub f, a ground that passes: as soon as investigation and prosecution end, it is gone. */
    @Grondslag("Awb 9:8 lid 1 onder f")
    private static Bevinding<Toelating> strafrechtelijkOnderzoek() {
        Vindplaats onderF = GrondVanNietBehandelen.STRAFRECHTELIJK_ONDERZOEK.vindplaats();
        return Bevinding.toegestaan(Grond.van(onderF, "Awb9_8.strafrechtelijk"))
                .metWaarschuwing(Grond.van(onderF, "Awb9_8.zolangHetLoopt"));
    }

    /**
     * Until when the notice that the complaint is not handled may go out: four weeks after receipt.
     *
     * <p>Received on Friday 6 March 2026: nominally Friday 3 April, which is Good Friday; legally Tuesday 7 April.
     */
    @Grondslag("Awb 9:8 lid 3")
    public static Einddatum mededelingUiterlijk(LocalDate ontvangst, Kalender kalender) {
        Dagtelling telling = MEDEDELING_BINNEN.telling(ontvangst);
        LocalDate nominaal = telling.einde();
        return Atw1.einddatum(
                ontvangst,
                nominaal,
                kalender,
                Grond.van(LID_3, "Awb9_8.mededelingUiterlijk", MEDEDELING_BINNEN, ontvangst, nominaal, telling));
    }

    /** Late does not make it impossible, but it must be seen: allowed, after the last day with a warning. */
    @Grondslag("Awb 9:8 lid 3")
    public static Bevinding<Toelating> tijdigheidMededeling(LocalDate dag, Einddatum uiterlijk) {
        Bevinding<Toelating> opTijd =
                Bevinding.toegestaan(Grond.van(LID_3, "Awb9_8.mededelingOpTijd", uiterlijk.wettelijk()));
        return uiterlijk.isVerstrekenOp(dag)
                ? opTijd.metWaarschuwing(Grond.van(LID_3, "Awb9_8.mededelingTeLaat", uiterlijk.wettelijk()))
                : opTijd;
    }

    /**
     * Whether the notice is complete.
     *
     * @param tweedeLijn whether there is an ombudsman for this part; where there is none, none may be named
     */
    @Grondslag({"Awb 9:8 lid 3", "Awb 9:12 lid 2"})
    public static Bevinding<Toelating> magMededelen(Set<Inhoud> aanwezig, boolean tweedeLijn) {
        EnumSet<Inhoud> vereist =
                tweedeLijn ? EnumSet.allOf(Inhoud.class) : EnumSet.of(Inhoud.GROND, Inhoud.MOTIVERING);
        List<Grond> bezwaren = new ArrayList<>();
        vereist.stream()
                .filter(inhoud -> !aanwezig.contains(inhoud))
                .forEach(inhoud -> bezwaren.add(inhoud.ontbreekt()));
        if (!tweedeLijn && aanwezig.contains(Inhoud.OMBUDSMAN)) {
            bezwaren.add(Awb9_12.GEEN_TWEEDE_LIJN);
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_3, "Awb9_8.volledig"));
    }

    /** That a complaint about a decision takes the way of bezwaar: first ask whether the letter is one. */
    @Grondslag("Awb 9:8 lid 1 onder c")
    public static Grond besluit() {
        return Grond.van("Awb 9:8 lid 1 onder c", "Awb9_8.besluit");
    }

    /** That not deciding in time is conduct, so that a complaint is possible beside the way of default. */
    @Grondslag("Awb 9:8 lid 1 onder d")
    public static Grond nietTijdig() {
        return Grond.van("Awb 9:8 lid 1 onder d", "Awb9_8.nietTijdig");
    }
}
