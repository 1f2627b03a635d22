package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:10: complainant and person complained about get the opportunity to be heard.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that both are invited (lid 1), when the hearing of the complainant may be skipped (lid 2), and that a
 * report is made (lid 3).
 */
@Grondslag("Awb 9:10")
@Artikel(
        titel = "Horen van klager en beklaagde",
        nietGemodelleerd = "Wat kennelijk ongegrond en een redelijke termijn is: dat beoordeelt een mens.")
public final class Awb9_10 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:10 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:10 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:10 lid 3");

    private static final Grond ALLEEN_KLAGER = Grond.van(LID_2, "Awb9_10.alleenKlager");
    private static final Grond GEHOORD = Grond.van(LID_1, "Awb9_10.gehoord");
    private static final Grond KLAGER_NIET_GEHOORD = Grond.van(LID_1, "Awb9_10.klagerNietGehoord");
    private static final Grond BEKLAAGDE_NIET_GEHOORD = Grond.van(LID_1, "Awb9_10.beklaagdeNietGehoord");
    private static final Grond VERSLAG_GEMAAKT = Grond.van(LID_3, "Awb9_10.verslagGemaakt");
    private static final Grond VERSLAG_NIET_NODIG = Grond.van(LID_3, "Awb9_10.verslagNietNodig");
    private static final Grond VERSLAG_ONTBREEKT = Grond.van(LID_3, "Awb9_10.verslagOntbreekt");

    /** Why the complainant need not be heard. */
    public enum AfzienGrond {
        KENNELIJK_ONGEGROND(Grond.van("Awb 9:10 lid 2 onder a", "Awb9_10.kennelijkOngegrond")),
        KLAGER_WIL_NIET(Grond.van("Awb 9:10 lid 2 onder b", "Awb9_10.klagerWilNiet")),
        GEEN_REACTIE_BINNEN_TERMIJN(Grond.van("Awb 9:10 lid 2 onder c", "Awb9_10.geenReactieBinnenTermijn"));

        private final Grond grond;

        AfzienGrond(Grond grond) {
            this.grond = grond;
        }

        public Vindplaats vindplaats() {
            return grond.vindplaats();
        }

        /** As it is spelled in messages: {@code klager_wil_niet}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The ground with that code.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static AfzienGrond van(String code) {
            return Arrays.stream(values())
                    .filter(grond -> grond.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Onbekende grond van Awb 9:10 lid 2: " + code));
        }
    }

    private Awb9_10() {}

    /** Whether both had their opportunity, so that the case can go on. */
    @Grondslag("Awb 9:10 lid 1")
    public static Bevinding<Toelating> hoorplichtVoldaan(
            boolean klagerGehoordOfAfgezien, boolean beklaagdeInGelegenheid) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!klagerGehoordOfAfgezien) {
            bezwaren.add(KLAGER_NIET_GEHOORD);
        }
        if (!beklaagdeInGelegenheid) {
            bezwaren.add(BEKLAAGDE_NIET_GEHOORD);
        }
        return Bevinding.tenzij(bezwaren, GEHOORD);
    }

    /** Whether the hearing may be skipped on that ground: of the complainant only. */
    @Grondslag({"Awb 9:10 lid 2 onder a", "Awb 9:10 lid 2 onder b", "Awb 9:10 lid 2 onder c"})
    public static Bevinding<Toelating> magAfzien(AfzienGrond grond, boolean klager) {
        return klager ? Bevinding.toegestaan(grond.grond) : Bevinding.geweigerd(ALLEEN_KLAGER);
    }

    /** Whether the report is there when someone was heard. */
    @Grondslag("Awb 9:10 lid 3")
    public static Bevinding<Toelating> verslagVoldaan(boolean gehoord, boolean verslagGemaakt) {
        if (!gehoord) {
            return Bevinding.toegestaan(VERSLAG_NIET_NODIG);
        }
        return verslagGemaakt ? Bevinding.toegestaan(VERSLAG_GEMAAKT) : Bevinding.geweigerd(VERSLAG_ONTBREEKT);
    }
}
