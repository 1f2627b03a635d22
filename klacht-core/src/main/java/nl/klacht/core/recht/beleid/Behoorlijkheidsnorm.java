package nl.klacht.core.recht.beleid;

import java.util.Arrays;
import java.util.Optional;

/**
 * The norms of proper conduct against which a complaint is tested, in the edition of 2012 ({@code NORM-2012}): twenty-two
 * norms under four core values, which section 3 of the Uitgangspunten names too. The ombudsman says which one was
 * violated (Awb 9:36 lid 2); the first line uses the same list.
 */
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

    /** The edition of the list. */
    public static final String EDITIE = "NORM-2012";

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

    public Kernwaarde kernwaarde() {
        return Kernwaarde.values()[code.charAt(0) - 'A'];
    }

    /** The norm with that code, such as {@code A1}; empty when there is none in this edition. */
    public static Optional<Behoorlijkheidsnorm> findByCode(String code) {
        return Arrays.stream(values()).filter(norm -> norm.code.equals(code)).findFirst();
    }
}
