package nl.klacht.reporting.jaarcijfers;

import nl.klacht.core.grondslag.Vindplaats;

/** The columns of the yearly figures. Only the first is what the law counts; they are never added together. */
public enum Telgroep {
    KLACHT_SCHRIFTELIJK(
            "Schriftelijke klachten",
            "Awb 9:12a",
            "Klachten die schriftelijk bij de gemeente zijn ingediend. Ook als de klacht niet volledig was, niet in"
                    + " behandeling is genomen, informeel is opgelost of is doorgestuurd."),
    KLACHT_MONDELING(
            "Mondelinge klachten",
            "Awb 9:2",
            "Klachten die iemand alleen mondeling aan de gemeente heeft verteld. De wet telt deze niet mee."),
    SIGNAAL(
            "Signalen",
            "Uitgangspunten 2B",
            "Opmerkingen over de dienstverlening. Een signaal is geen klacht en telt niet mee."),
    MELDING(
            "Meldingen",
            "Uitgangspunten 2B",
            "Tekortkomingen die iemand heeft gemeld. Een melding is geen klacht en telt niet mee."),
    AANBIEDERMELDING(
            "Klachten gemeld door dienstverleners",
            "Awb 9:12a",
            "Klachten die bij een dienstverlener zijn ingediend en die hij aan de gemeente heeft gemeld. Ze zijn niet bij"
                    + " de gemeente ingediend en tellen daarom niet mee.");

    private final String kop;
    private final Vindplaats vindplaats;
    private final String uitleg;

    Telgroep(String kop, String vindplaats, String uitleg) {
        this.kop = kop;
        this.vindplaats = Vindplaats.van(vindplaats);
        this.uitleg = uitleg;
    }

    /** The heading of the column. */
    public String kop() {
        return kop;
    }

    /** Why it is counted here. */
    public Vindplaats vindplaats() {
        return vindplaats;
    }

    /** What is counted in this column, in plain Dutch. */
    public String uitleg() {
        return uitleg;
    }
}
