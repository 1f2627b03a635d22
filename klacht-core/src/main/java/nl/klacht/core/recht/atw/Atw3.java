package nl.klacht.core.recht.atw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Dag;
import nl.klacht.core.termijn.Feestdagen;
import nl.klacht.core.termijn.Gelijkstelling;
import nl.klacht.core.termijn.Kalender;

/**
 * Algemene termijnenwet article 3: which days are recognised holidays, and which are equated with them.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0002448/">Text at the source</a>.
 *
 * <p>Decides: why a day is no working day. The days themselves stand as data in {@link Feestdagen}, from which the
 * {@link Kalender} is built. 24 and 31 December are ordinary days unless decreed (2018). 5 May counts every year.
 */
@Grondslag("Atw 3")
@Artikel(
        titel = "Welke dagen feestdagen zijn",
        nietGemodelleerd = "Dagen die na 2028 nog bij besluit worden gelijkgesteld. De kalender noemt die jaren"
                + " voorlopig; een beheerder kan dagen toevoegen.",
        zonderStap = "De kalender doet het werk, met dezelfde dagen; een test legt ze naast elkaar.")
public final class Atw3 {

    public static final Vindplaats LID_1 = Vindplaats.van("Atw 3 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Atw 3 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Atw 3 lid 3");

    private static final Grond WERKDAG = Grond.van(LID_1, "Atw3.werkdag");

    /** What a day is. */
    public enum Soort {
        WERKDAG,
        WEEKEND,
        ALGEMEEN_ERKENDE_FEESTDAG,
        GELIJKGESTELD
    }

    private Atw3() {}

    /** The holidays of lid 1 and Good Friday (lid 2) of a year, in order of date. */
    @Grondslag({"Atw 3 lid 1", "Atw 3 lid 2"})
    public static List<Dag> feestdagen(int jaar) {
        return Feestdagen.erkend(jaar).stream()
                .sorted(Comparator.comparing(Dag::datum))
                .toList();
    }

    /** Easter Sunday; itself no holiday of lid 1, since every Sunday already moves a term. */
    @Grondslag("Atw 3 lid 1")
    public static LocalDate pasen(int jaar) {
        return Feestdagen.pasen(jaar);
    }

    /** 27 April, or the 26th when the 27th is a Sunday; until 2013 Queen's Day: 30 April, or the 29th. */
    @Grondslag("Atw 3 lid 1")
    public static Dag koningsdag(int jaar) {
        return Feestdagen.koningsdag(jaar);
    }

    /** The decrees whose days are built in. */
    @Grondslag("Atw 3 lid 3")
    public static List<Gelijkstelling> gelijkstellingen() {
        return Feestdagen.besluiten();
    }

    /** What that day is, and by which member of the article. */
    @Grondslag({"Atw 3 lid 1", "Atw 3 lid 2", "Atw 3 lid 3"})
    public static Bevinding<Soort> soort(LocalDate dag, Kalender kalender) {
        if (kalender.isAlgemeenErkendeFeestdag(dag)) {
            return feestdag(dag, kalender);
        }
        Optional<String> besluit = kalender.besluit(dag);
        if (besluit.isPresent()) {
            return Bevinding.van(Soort.GELIJKGESTELD, Grond.van(LID_3, "Atw3.gelijkgesteld", dag, besluit.get()));
        }
        return kalender.isWeekend(dag)
                ? Bevinding.van(Soort.WEEKEND, Grond.van(Atw1.LID_1, "Atw3.weekend", dag))
                : Bevinding.van(Soort.WERKDAG, WERKDAG);
    }

    private static Bevinding<Soort> feestdag(LocalDate dag, Kalender kalender) {
        String naam = kalender.naam(dag).orElseThrow();
        Vindplaats lid = naam.startsWith("Goede Vrijdag") ? LID_2 : LID_1;
        return Bevinding.van(Soort.ALGEMEEN_ERKENDE_FEESTDAG, Grond.van(lid, "Atw3.feestdag", dag, naam));
    }
}
