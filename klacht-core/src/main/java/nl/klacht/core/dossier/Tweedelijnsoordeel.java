package nl.klacht.core.dossier;

import nl.klacht.core.grondslag.Vindplaats;

/** What the second line answered (Awb 9:22–9:36; recht 6.2). A recommendation stands beside it. */
public enum Tweedelijnsoordeel {
    BEHOORLIJK("Awb 9:27"),
    NIET_BEHOORLIJK("Awb 9:27"),
    GEEN_ONDERZOEK("Awb 9:25"),
    ONBEVOEGD("Awb 9:22"),
    /** Referred back to the first line because no complaint was lodged there (Awb 9:20). */
    TERUGVERWEZEN("Awb 9:20 lid 1"),
    INTERVENTIE_OPGELOST("Awb 9:23 onder l");

    private final Vindplaats vindplaats;

    Tweedelijnsoordeel(String vindplaats) {
        this.vindplaats = Vindplaats.van(vindplaats);
    }

    /** Where the rule stands by which it is answered so. */
    public Vindplaats vindplaats() {
        return vindplaats;
    }
}
