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
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Algemene wet bestuursrecht article 9:4: when the formal steps of 9:5 to 9:12 apply.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what a klaagschrift must contain (lid 2), and which road a complaint takes (lid 1).
 */
@Grondslag("Awb 9:4")
@Artikel(
        titel = "Wanneer de formele regels gelden en wat een klaagschrift bevat",
        nietGemodelleerd = "Lid 3, de vertaling: of die nodig is, beoordeelt een mens.")
public final class Awb9_4 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:4 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:4 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:4 lid 3");

    private static final Grond VOLLEDIG = Grond.van(LID_1, "Awb9_4.volledig");
    private static final Grond MONDELING = Grond.van(LID_1, "Awb9_4.mondeling");
    private static final Grond JEGENS_EEN_ANDER = Grond.van(LID_1, "Awb9_4.jegensEenAnder");

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

    private static void voegToeAls(boolean ontbreekt, Vormvereiste vereiste, Set<Vormvereiste> ontbrekend) {
        if (ontbreekt) {
            ontbrekend.add(vereiste);
        }
    }
}
