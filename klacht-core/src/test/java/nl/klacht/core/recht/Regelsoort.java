package nl.klacht.core.recht;

/** The kinds of numbered rules, in the order of the page. */
enum Regelsoort {
    R("Regels van de eerste lijn", "Titel 9.1 en hoofdstuk 2 van de Awb, lid voor lid."),
    O("Regels van de tweede lijn", "Titel 9.2 van de Awb en de bijzondere bevoegdheden."),
    J("Bevoegdheid van de ombudsman", "Van boven naar beneden; de eerste regel die past, geldt."),
    G("Regels over de eigen ombudsman", "Gemeentewet 81p tot en met 81z en de Wet Nationale ombudsman."),
    D("Wie behandelt de klacht", "Per onderwerp: de eerste en de tweede lijn.", "toedeling/D.csv"),
    P(
            "Persoonsgegevens",
            "De AVG, vóór 25 mei 2018 de Wbp. Wat er staat is niet bij de bron nagezocht, behalve Awb 2:5."),
    S("Regels van de Uitgangspunten", "Het beleid van Stichtse Vecht van 16 december 2014, punt voor punt."),
    X("Verschillen en verouderde punten", "Waar het beleid en de wet uiteenlopen, en wat het systeem dan doet."),
    I(
            "Wat altijd moet kloppen",
            "Elk met gevallen die mogen en gevallen die worden geweigerd.",
            "behandeling/Invarianten.csv"),
    E("Uitgewerkte voorbeelden van termijnen", "Elk voorbeeld wordt bij elke bouw nagerekend.");

    private final String titel;
    private final String uitleg;
    private final String tabel;

    Regelsoort(String titel, String uitleg) {
        this(titel, uitleg, "");
    }

    Regelsoort(String titel, String uitleg, String tabel) {
        this.titel = titel;
        this.uitleg = uitleg;
        this.tabel = tabel;
    }

    /** The one table of the whole kind, from the root of the repository; empty when each rule has its own. */
    String tabel() {
        return tabel.isEmpty() ? "" : "klacht-core/src/test/resources/nl/klacht/core/" + tabel;
    }

    String titel() {
        return titel;
    }

    String uitleg() {
        return uitleg;
    }
}
