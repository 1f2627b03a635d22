package nl.klacht.core.recht.beleid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 10: the laws, and what the contract with a provider says about
 * complaints.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: whether the information for residents is complete, and the last days on which a provider reports twice a
 * year. "Before 1 July" is through 30 June, also when that is a Sunday: it is agreed in a contract, so the Algemene
 * termijnenwet does not move it. Of 2015 the first report was due in July, the source says so twice; that exception is kept.
 */
@Grondslag("Uitgangspunten 10")
@Artikel(
        titel = "Wetten en contracten: informatie aan inwoners en rapportages",
        vanaf = "2014-12-16",
        nietGemodelleerd =
                "Over welke periode een rapportage gaat: het beleid zegt dat niet en wat de code geeft is een voorstel."
                        + " Wat er in een contract staat en of een rapportage goed is: dat beoordelen mensen.")
public final class Uitgangspunten10 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Uitgangspunten 10");

    private static final LocalTime BEREIKBAAR_VAN = LocalTime.of(8, 0);
    private static final LocalTime BEREIKBAAR_TOT = LocalTime.of(17, 0);
    private static final int EERSTE_JAAR = 2015;
    private static final LocalDate EERSTE_IN_2015 = LocalDate.of(EERSTE_JAAR, Month.JULY, 31);

    /** The eight things a resident hears at the start of the service, in understandable Dutch. */
    public enum Inwonerinformatie {
        WIJZE_VAN_UITVOERING(Zin.van("Uitgangspunten10.inwonerinformatie.wijzeVanUitvoering")),
        EISEN_EN_DESKUNDIGHEID(Zin.van("Uitgangspunten10.inwonerinformatie.eisenEnDeskundigheid")),
        HULPVERLENER_AFZEGGEN(Zin.van("Uitgangspunten10.inwonerinformatie.hulpverlenerAfzeggen")),
        WEIGEREN_EN_STOPPEN(Zin.van("Uitgangspunten10.inwonerinformatie.weigerenEnStoppen")),
        KLACHTREGELING(Zin.van("Uitgangspunten10.inwonerinformatie.klachtregeling")),
        RECHTEN_EN_INSPRAAK(Zin.van("Uitgangspunten10.inwonerinformatie.rechtenEnInspraak")),
        TELEFOONNUMMER(Zin.van("Uitgangspunten10.inwonerinformatie.telefoonnummer")),
        EMAILADRES(Zin.van("Uitgangspunten10.inwonerinformatie.emailadres"));

        private final Zin zin;

        Inwonerinformatie(Zin zin) {
            this.zin = zin;
        }
    }

    /** The two reports of a year. */
    public enum Rapportage {
        EERSTE(Month.JUNE),
        TWEEDE(Month.NOVEMBER);

        private final Month maand;

        Rapportage(Month maand) {
            this.maand = maand;
        }
    }

    private Uitgangspunten10() {}

    /** Whether the information for residents is complete; with what is missing. */
    @Grondslag("Uitgangspunten 10")
    public static Bevinding<Toelating> informatieAanInwoner(Set<Inwonerinformatie> aanwezig) {
        List<Grond> bezwaren = Stream.of(Inwonerinformatie.values())
                .filter(onderdeel -> !aanwezig.contains(onderdeel))
                .map(onderdeel -> Grond.van(ARTIKEL, "Uitgangspunten10.ontbreekt", onderdeel.zin))
                .toList();
        return Bevinding.tenzij(bezwaren, Grond.van(ARTIKEL, "Uitgangspunten10.volledig"));
    }

    /** Whether the general number can be reached long enough: at least from eight to five. */
    @Grondslag("Uitgangspunten 10")
    public static Bevinding<Toelating> telefonischBereikbaar(LocalTime van, LocalTime tot) {
        return van.isAfter(BEREIKBAAR_VAN) || tot.isBefore(BEREIKBAAR_TOT)
                ? Bevinding.geweigerd(Grond.van(ARTIKEL, "Uitgangspunten10.nietBereikbaar", van, tot))
                : Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten10.bereikbaar", van, tot));
    }

    /**
     * The last day on which a provider hands in a report by nature and cause, with how complaints were settled and what was
     * done.
     *
     * @throws IllegalArgumentException for a year before 2015
     */
    @Grondslag("Uitgangspunten 10")
    public static Bevinding<LocalDate> rapportageUiterlijk(int jaar, Rapportage rapportage) {
        if (jaar < EERSTE_JAAR) {
            throw new IllegalArgumentException("rapportages zijn er vanaf " + EERSTE_JAAR + ", niet over " + jaar);
        }
        if (jaar == EERSTE_JAAR && rapportage == Rapportage.EERSTE) {
            return Bevinding.van(EERSTE_IN_2015, Grond.van(ARTIKEL, "Uitgangspunten10.inJuli", EERSTE_IN_2015));
        }
        LocalDate dag = LocalDate.of(jaar, rapportage.maand, 30);
        return Bevinding.van(dag, Grond.van(ARTIKEL, "Uitgangspunten10.uiterlijk", dag.plusDays(1), dag));
    }

    /** The last day of the first report that is due on that day or later. */
    @Grondslag("Uitgangspunten 10")
    public static Bevinding<LocalDate> volgendeRapportage(LocalDate vandaag) {
        int jaar = Math.max(vandaag.getYear(), EERSTE_JAAR);
        return Stream.of(
                        rapportageUiterlijk(jaar, Rapportage.EERSTE),
                        rapportageUiterlijk(jaar, Rapportage.TWEEDE),
                        rapportageUiterlijk(jaar + 1, Rapportage.EERSTE))
                .filter(uiterlijk -> !uiterlijk.uitkomst().isBefore(vandaag))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The days a report is about: a proposal, for the policy does not say. The months end a month before the report is due.
     */
    @Grondslag("Uitgangspunten 10")
    public static Geldigheid rapportageperiode(int jaar, Rapportage rapportage) {
        return rapportage == Rapportage.EERSTE
                ? new Geldigheid(LocalDate.of(jaar - 1, Month.NOVEMBER, 1), LocalDate.of(jaar, Month.MAY, 31))
                : new Geldigheid(LocalDate.of(jaar, Month.JUNE, 1), LocalDate.of(jaar, Month.OCTOBER, 31));
    }
}
