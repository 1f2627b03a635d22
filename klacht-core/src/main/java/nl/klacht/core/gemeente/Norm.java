package nl.klacht.core.gemeente;

/** The norms, in working days, for moments at which the law sets no term but the case may not be left alone. */
public enum Norm {
    EERSTE_CONTACT(2),
    ONTVANGSTBEVESTIGING(5),
    INFORMELE_AFHANDELING(15),
    DOORVERWIJSCONTROLE(5),
    TERUGKOPPELING(15),
    BESTUURSMELDING(1),
    /** What "without delay" is in Awb 2:24: the same or the next working day (recht X-26) [proposal]. */
    ONVERWIJLD(1),
    /** Answering a recommendation of the ombudsman; the law asks a reasonable time (Awb 9:36 lid 4) [proposal]. */
    AANBEVELING(30);

    private final int werkdagen;

    Norm(int werkdagen) {
        this.werkdagen = werkdagen;
    }

    /** What holds when the municipality set nothing else. */
    public int standaard() {
        return werkdagen;
    }
}
