package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Algemene wet bestuursrecht article 9:4: when the formal steps of 9:5 to 9:12 apply.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what a klaagschrift must contain (lid 2), which road a complaint takes (lid 1), who sees to a translation
 * (lid 3), and that nothing but the road of 9:2 follows when a defect is not repaired: lid 3 names 6:5 lid 3 only, so the
 * repair of 6:6 and its consequence do not hold. Offering repair follows from proper handling [from memory].
 */
@Grondslag("Awb 9:4")
@Artikel(
        titel = "Wanneer de formele regels gelden en wat een klaagschrift bevat",
        nietGemodelleerd = "Of een vertaling nodig is (lid 3): dat beoordeelt een mens.")
public final class Awb9_4 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:4 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:4 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:4 lid 3");

    private static final Grond VOLLEDIG = Grond.van(LID_1, "Awb9_4.volledig");
    private static final Grond MONDELING = Grond.van(LID_1, "Awb9_4.mondeling");
    private static final Grond JEGENS_EEN_ANDER = Grond.van(LID_1, "Awb9_4.jegensEenAnder");

    private static final Grond NIET_ONTVANKELIJK_BESTAAT_NIET = Grond.van(LID_3, "Awb9_4.nietOntvankelijkBestaatNiet");
    private static final Grond AANGEVULD = Grond.van(LID_2, "Awb9_4.aangevuld");

    /** What lid 2 asks of a klaagschrift; grounds or evidence are not among them. */
    public enum Vormvereiste {
        ONDERTEKENING("Awb 9:4 lid 2", Zin.van("Awb9_4.vormvereiste.ondertekening")),
        NAAM("Awb 9:4 lid 2 onder a", Zin.van("Awb9_4.vormvereiste.naam")),
        ADRES("Awb 9:4 lid 2 onder a", Zin.van("Awb9_4.vormvereiste.adres")),
        DAGTEKENING("Awb 9:4 lid 2 onder b", Zin.van("Awb9_4.vormvereiste.dagtekening")),
        OMSCHRIJVING("Awb 9:4 lid 2 onder c", Zin.van("Awb9_4.vormvereiste.omschrijving"));

        private final Vindplaats vindplaats;
        private final Zin naam;

        Vormvereiste(String vindplaats, Zin naam) {
            this.vindplaats = Vindplaats.van(vindplaats);
            this.naam = naam;
        }

        public Vindplaats vindplaats() {
            return vindplaats;
        }

        /** How it is named in a sentence: {@code de handtekening}. */
        public Zin naam() {
            return naam;
        }

        /** That it is missing, as a ground. */
        public Grond ontbreekt() {
            return Grond.van(vindplaats, "Awb9_4.ontbreekt", naam);
        }
    }

    /** The two roads of title 9.1. */
    public enum Behandelweg {
        /** Formal: 9:5 to 9:12 apply. */
        KLAAGSCHRIFT,
        /** Proper handling under 9:2, without formal steps. */
        BEHOORLIJK
    }

    private Awb9_4() {}

    /** What is missing, in the order of the law. */
    @Grondslag("Awb 9:4 lid 2")
    public static Set<Vormvereiste> ontbrekend(
            boolean ondertekend, boolean naam, boolean adres, boolean dagtekening, boolean omschrijving) {
        EnumSet<Vormvereiste> ontbrekend = EnumSet.noneOf(Vormvereiste.class);
        voegToeAls(!ondertekend, Vormvereiste.ONDERTEKENING, ontbrekend);
        voegToeAls(!naam, Vormvereiste.NAAM, ontbrekend);
        voegToeAls(!adres, Vormvereiste.ADRES, ontbrekend);
        voegToeAls(!dagtekening, Vormvereiste.DAGTEKENING, ontbrekend);
        voegToeAls(!omschrijving, Vormvereiste.OMSCHRIJVING, ontbrekend);
        return Collections.unmodifiableSet(ontbrekend);
    }

    /**
     * The road of a complaint: formal only when it is written, about conduct towards the complainant himself, and
     * complete.
     */
    @Grondslag({"Awb 9:4 lid 1", "Awb 9:2"})
    public static Bevinding<Behandelweg> weg(boolean schriftelijk, boolean jegensKlager, Set<Vormvereiste> ontbrekend) {
        if (schriftelijk && jegensKlager && ontbrekend.isEmpty()) {
            return Bevinding.van(Behandelweg.KLAAGSCHRIFT, VOLLEDIG);
        }
        List<Grond> gronden = new ArrayList<>();
        if (!jegensKlager) {
            gronden.add(JEGENS_EEN_ANDER);
        }
        if (schriftelijk) {
            EnumSet.allOf(Vormvereiste.class).stream()
                    .filter(ontbrekend::contains)
                    .forEach(vereiste -> gronden.add(vereiste.ontbreekt()));
        } else {
            gronden.add(MONDELING);
        }
        gronden.add(Awb9_2.behoorlijkeBehandeling());
        return Bevinding.van(Behandelweg.BEHOORLIJK, gronden);
    }

    /** Who sees to a translation: 6:5 lid 3 by analogy. */
    @Grondslag({"Awb 9:4 lid 3", "Awb 6:5 lid 3"})
    public static Bevinding<Awb6_5.Vertaling> vertaling(boolean vreemdeTaal, boolean nodig, boolean gemeenteVertaalt) {
        return Awb6_5.vertaling(vreemdeTaal, nodig, gemeenteVertaalt);
    }

    /** Whether the handling may be ended because a defect was not repaired: it never may. */
    @Grondslag("Awb 9:4 lid 3")
    public static Bevinding<Toelating> magNietOntvankelijkVerklaren() {
        return Bevinding.geweigerd(NIET_ONTVANKELIJK_BESTAAT_NIET);
    }

    /** The road after the reasonable time for repair: completed, or proper handling; it is never over. */
    @Grondslag({"Awb 9:4 lid 1", "Awb 9:4 lid 2", "Awb 9:2"})
    public static Bevinding<Behandelweg> naHersteltermijn(boolean jegensKlager, Set<Vormvereiste> nogOntbrekend) {
        if (!jegensKlager || !nogOntbrekend.isEmpty()) {
            return weg(true, jegensKlager, nogOntbrekend);
        }
        return Bevinding.van(Behandelweg.KLAAGSCHRIFT, AANGEVULD, VOLLEDIG);
    }

    private static void voegToeAls(boolean ontbreekt, Vormvereiste vereiste, Set<Vormvereiste> ontbrekend) {
        if (ontbreekt) {
            ontbrekend.add(vereiste);
        }
    }
}
