package nl.klacht.core.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.grondslag.Grondslag;

/**
 * The days of article 3 of the Algemene termijnenwet as data: the recognised holidays of a year, Good Friday, and the
 * days that a royal decree equates with them.
 *
 * <p>It stands below the articles because the calendar is built from it; {@code Atw3} is where a jurist finds it.
 * Decreed days cannot be computed: 4 May 2020 and 26 April 2021 were working days. Sources of the decrees: those of
 * 2013 and 2016 were read; of 2019, 2022 and 2025 the dates come from publications that cite them.
 */
@Grondslag({"Atw 3 lid 1", "Atw 3 lid 2", "Atw 3 lid 3"})
public final class Feestdagen {

    private static final String LID_1 = "Atw 3 lid 1";
    private static final String LID_2 = "Atw 3 lid 2";

    private static final List<Gelijkstelling> BESLUITEN = List.of(
            Gelijkstelling.van(
                    "Koninklijk besluit van 17 juni 2013, nr. 13.001210",
                    2014,
                    2016,
                    "2014-05-30",
                    "2015-01-02",
                    "2015-05-04",
                    "2015-05-15",
                    "2016-05-06"),
            Gelijkstelling.van(
                    "Koninklijk besluit van 24 oktober 2016, nr. 2016001827",
                    2017,
                    2019,
                    "2017-04-28",
                    "2017-05-26",
                    "2018-05-11",
                    "2018-12-24",
                    "2018-12-31",
                    "2019-05-31",
                    "2019-12-27"),
            Gelijkstelling.van(
                    "Koninklijk besluit uit 2019 voor de jaren 2020 tot en met 2022",
                    2020,
                    2022,
                    "2020-05-22",
                    "2021-05-14",
                    "2022-05-27"),
            Gelijkstelling.van(
                    "Koninklijk besluit uit 2022 voor de jaren 2023 tot en met 2025",
                    2023,
                    2025,
                    "2023-04-28",
                    "2023-05-19",
                    "2024-05-10",
                    "2024-12-27",
                    "2025-05-30"),
            Gelijkstelling.van(
                    "Koninklijk besluit uit 2025 voor de jaren 2026 tot en met 2028",
                    2026,
                    2028,
                    "2026-01-02",
                    "2026-05-15",
                    "2027-05-07",
                    "2028-04-28",
                    "2028-05-26"));

    private Feestdagen() {}

    /** The decrees whose days are built in, oldest first. */
    @Grondslag("Atw 3 lid 3")
    public static List<Gelijkstelling> besluiten() {
        return BESLUITEN;
    }

    /** The recognised holidays of a year, and Good Friday, in no particular order; one date may carry two names. */
    @Grondslag({"Atw 3 lid 1", "Atw 3 lid 2"})
    public static List<Dag> erkend(int jaar) {
        LocalDate pasen = pasen(jaar);
        return List.of(
                new Dag(LocalDate.of(jaar, 1, 1), "Nieuwjaarsdag", LID_1),
                new Dag(pasen.minusDays(2), "Goede Vrijdag", LID_2),
                new Dag(pasen.plusDays(1), "Tweede Paasdag", LID_1),
                koningsdag(jaar),
                new Dag(LocalDate.of(jaar, 5, 5), "Bevrijdingsdag", LID_1),
                new Dag(pasen.plusDays(39), "Hemelvaartsdag", LID_1),
                new Dag(pasen.plusDays(50), "Tweede Pinksterdag", LID_1),
                new Dag(LocalDate.of(jaar, 12, 25), "Eerste Kerstdag", LID_1),
                new Dag(LocalDate.of(jaar, 12, 26), "Tweede Kerstdag", LID_1));
    }

    /** The day on which the King's birthday is celebrated: 27 April, or the 26th when the 27th is a Sunday. */
    @Grondslag("Atw 3 lid 1")
    public static Dag koningsdag(int jaar) {
        return jaar < 2014
                ? new Dag(nietOpZondag(LocalDate.of(jaar, 4, 30)), "Koninginnedag", LID_1)
                : new Dag(nietOpZondag(LocalDate.of(jaar, 4, 27)), "Koningsdag", LID_1);
    }

    /**
     * Easter Sunday in the Gregorian calendar, by the method of Gauss with the usual two corrections.
     *
     * @param jaar 1900 to 2199, the years for which the constants hold
     */
    @Grondslag("Atw 3 lid 1")
    public static LocalDate pasen(int jaar) {
        if (jaar < 1900 || jaar > 2199) {
            throw new IllegalArgumentException("Pasen is gemodelleerd voor 1900-2199: " + jaar);
        }
        int rest = jaar % 19;
        int volleMaan = (19 * rest + 24) % 30;
        int zondag = (2 * (jaar % 4) + 4 * (jaar % 7) + 6 * volleMaan + (jaar < 2100 ? 5 : 6)) % 7;
        boolean teLaat = zondag == 6 && (volleMaan == 29 || volleMaan == 28 && rest > 10);
        return LocalDate.of(jaar, 3, 22).plusDays(volleMaan + zondag - (teLaat ? 7 : 0));
    }

    private static LocalDate nietOpZondag(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }
}
