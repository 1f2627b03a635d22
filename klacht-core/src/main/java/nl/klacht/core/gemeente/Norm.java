package nl.klacht.core.gemeente;

import nl.klacht.core.grondslag.Vindplaats;

/** The norms, in working days, for moments at which the law sets no term but the case may not be left alone. */
public enum Norm {
    EERSTE_CONTACT(2, "Awb 9:2"),
    /** Of a klaagschrift the duty itself stands in Awb 9:6. */
    ONTVANGSTBEVESTIGING(5, "Awb 9:2"),
    INFORMELE_AFHANDELING(15, "Awb 9:2"),
    DOORVERWIJSCONTROLE(5, "Uitgangspunten 1D"),
    /** A signaal or melding has no track in the Awb. */
    TERUGKOPPELING(15, "Uitgangspunten 2B"),
    BESTUURSMELDING(1, "Uitgangspunten 11 VI"),
    /** What "without delay" is in Awb 2:24: the same or the next working day (recht X-26) [proposal]. */
    ONVERWIJLD(1, "Awb 2:24"),
    /** Answering a recommendation of the ombudsman; the law asks a reasonable time (Awb 9:36 lid 4) [proposal]. */
    AANBEVELING(30, "Awb 9:36 lid 4");

    private final int werkdagen;
    private final Vindplaats vindplaats;

    Norm(int werkdagen, String vindplaats) {
        this.werkdagen = werkdagen;
        this.vindplaats = Vindplaats.van(vindplaats);
    }

    /** The duty or policy that the norm gives a number. */
    public Vindplaats vindplaats() {
        return vindplaats;
    }

    /** What holds when the municipality set nothing else. */
    public int standaard() {
        return werkdagen;
    }
}
