package nl.klacht.reporting.jaarcijfers;

/** Whether the statutory term for settling was met (Awb 9:11, with what was adjourned or agreed). */
public enum BinnenTermijn {
    JA("Binnen de termijn"),
    NEE("Na de termijn"),
    /** No statutory term ran: Awb 9:2, a provider, a signaal. */
    NVT("Geen wettelijke termijn"),
    OPEN("Nog open");

    private final String naam;

    BinnenTermijn(String naam) {
        this.naam = naam;
    }

    /** As printed in a row. */
    public String naam() {
        return naam;
    }
}
