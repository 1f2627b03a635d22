package nl.klacht.core.recht.beleid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grondslag;

/**
 * The norms of proper conduct against which a complaint is tested: a list with editions. The edition of 2012 has twenty-two
 * norms under four core values, which section 3 of the Uitgangspunten names too. The ombudsman says which one was violated
 * (Awb 9:36 lid 2); the first line uses the same list. A later edition gets norms of its own here.
 */
@Grondslag({"Awb 9:36 lid 2", "Uitgangspunten 3"})
@Artikel(
        titel = "De behoorlijkheidsnormen, editie NORM-2012",
        wijziging =
                "In gebruik sinds 2012-01-01. Of een latere editie normen anders indeelt of noemt, is niet nagezocht.",
        nietGemodelleerd = "Of gedrag behoorlijk is: dat beoordeelt een mens.")
public enum Behoorlijkheidsnorm {
    TRANSPARANT("A1", "transparant"),
    GOEDE_INFORMATIEVERSTREKKING("A2", "goede informatieverstrekking"),
    LUISTEREN_NAAR_DE_BURGER("A3", "luisteren naar de burger"),
    GOEDE_MOTIVERING("A4", "goede motivering"),
    RESPECTEREN_VAN_GRONDRECHTEN("B1", "respecteren van grondrechten"),
    BEVORDEREN_VAN_ACTIEVE_DEELNAME("B2", "bevorderen van actieve deelname door de burger"),
    FATSOENLIJKE_BEJEGENING("B3", "fatsoenlijke bejegening"),
    FAIR_PLAY("B4", "fair play"),
    EVENREDIGHEID("B5", "evenredigheid"),
    BIJZONDERE_ZORG("B6", "bijzondere zorg"),
    MAATWERK("C1", "maatwerk"),
    SAMENWERKING("C2", "samenwerking"),
    COULANTE_OPSTELLING("C3", "coulante opstelling"),
    VOORTVARENDHEID("C4", "voortvarendheid"),
    DE_ESCALATIE("C5", "de-escalatie"),
    INTEGRITEIT("D1", "integriteit"),
    BETROUWBAARHEID("D2", "betrouwbaarheid"),
    ONPARTIJDIGHEID("D3", "onpartijdigheid"),
    REDELIJKHEID("D4", "redelijkheid"),
    GOEDE_VOORBEREIDING("D5", "goede voorbereiding"),
    GOEDE_ORGANISATIE("D6", "goede organisatie"),
    PROFESSIONALITEIT("D7", "professionaliteit");

    /** The core value a norm belongs to. */
    public enum Kernwaarde {
        OPEN_EN_DUIDELIJK("open en duidelijk"),
        RESPECTVOL("respectvol"),
        BETROKKEN_EN_OPLOSSINGSGERICHT("betrokken en oplossingsgericht"),
        EERLIJK_EN_BETROUWBAAR("eerlijk en betrouwbaar");

        private final String naam;

        Kernwaarde(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** The editions of the list, each with the days on which it is used. */
    public enum Editie {
        NORM_2012("NORM-2012", Geldigheid.vanaf(LocalDate.of(2012, 1, 1)));

        private final String code;
        private final Geldigheid geldigheid;

        Editie(String code, Geldigheid geldigheid) {
            this.code = code;
            this.geldigheid = geldigheid;
        }

        public String code() {
            return code;
        }
    }

    private final Editie editie = Editie.NORM_2012;
    private final String code;
    private final String naam;

    Behoorlijkheidsnorm(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    public String code() {
        return code;
    }

    /** How it is called in a letter. */
    public String naam() {
        return naam;
    }

    /** The edition in which it stands. */
    public Editie editie() {
        return editie;
    }

    @Grondslag("Uitgangspunten 3")
    public Kernwaarde kernwaarde() {
        return Kernwaarde.values()[code.charAt(0) - 'A'];
    }

    /** The edition that is used on a day; empty before 2012. */
    @Grondslag("Awb 9:36 lid 2")
    public static Optional<Editie> findEditie(LocalDate op) {
        return Arrays.stream(Editie.values())
                .filter(editie -> editie.geldigheid.bevat(op))
                .findFirst();
    }

    /** The norm with that code, such as {@code A1}, in the edition of that day; empty when there is none. */
    @Grondslag("Awb 9:36 lid 2")
    public static Optional<Behoorlijkheidsnorm> findByCode(String code, LocalDate op) {
        return findEditie(op).flatMap(editie -> Arrays.stream(values())
                .filter(norm -> norm.editie == editie && norm.code.equals(code))
                .findFirst());
    }
}
