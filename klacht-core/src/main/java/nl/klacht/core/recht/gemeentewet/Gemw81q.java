package nl.klacht.core.recht.gemeentewet;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.core.termijn.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Gemeentewet article 81q: the municipal ombudsman is appointed by the council for six years, with a deputy, and is
 * dismissed or set aside on the named grounds only.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: the last day of an appointment (lid 1), that there is a deputy (lid 2), and whether something that
 * happened leads to dismissal (lid 3) or to being set aside (lid 4).
 */
@Grondslag("Gemeentewet 81q")
@Artikel(
        titel = "Benoeming, ontslag en schorsing van de ombudsman",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Of het vertrouwen ernstig is geschaad: dat oordeelt de raad. Herbenoeming.")
public final class Gemw81q {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81q lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81q lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Gemeentewet 81q lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Gemeentewet 81q lid 4");

    private static final Termijn BENOEMD_VOOR = Termijn.jaren(6);

    /** What may happen to an ombudsman, as far as it counts. */
    public enum Voorval {
        EIGEN_VERZOEK(Vindplaats.van("Gemeentewet 81q lid 3 onder a"), null, Zin.van("Gemw81q.voorval.eigenVerzoek")),
        BLIJVEND_ONGESCHIKT(
                Vindplaats.van("Gemeentewet 81q lid 3 onder b"), null, Zin.van("Gemw81q.voorval.blijvendOngeschikt")),
        ONGEWENSTE_BETREKKING(
                Vindplaats.van("Gemeentewet 81q lid 3 onder c"), null, Zin.van("Gemw81q.voorval.ongewensteBetrekking")),
        VEROORDEELD(
                Vindplaats.van("Gemeentewet 81q lid 3 onder d"),
                Vindplaats.van("Gemeentewet 81q lid 4 onder b"),
                Zin.van("Gemw81q.voorval.veroordeeld")),
        CURATELE_OF_FAILLISSEMENT(
                Vindplaats.van("Gemeentewet 81q lid 3 onder e"),
                Vindplaats.van("Gemeentewet 81q lid 4 onder c"),
                Zin.van("Gemw81q.voorval.curateleOfFaillissement")),
        VERTROUWEN_GESCHAAD(
                Vindplaats.van("Gemeentewet 81q lid 3 onder f"), null, Zin.van("Gemw81q.voorval.vertrouwenGeschaad")),
        VOORLOPIGE_HECHTENIS(
                null, Vindplaats.van("Gemeentewet 81q lid 4 onder a"), Zin.van("Gemw81q.voorval.voorlopigeHechtenis"));

        private final @Nullable Vindplaats ontslag;
        private final @Nullable Vindplaats nonActief;
        private final Zin wat;

        Voorval(@Nullable Vindplaats ontslag, @Nullable Vindplaats nonActief, Zin wat) {
            this.ontslag = ontslag;
            this.nonActief = nonActief;
            this.wat = wat;
        }
    }

    /** What the council must do. */
    public enum Gevolg {
        ONTSLAG,
        NON_ACTIEF
    }

    private Gemw81q() {}

    /**
     * The last day of an appointment: six years, of which the first day counts.
     *
     * <p>Appointed from 1 January 2020: through 31 December 2025.
     */
    @Grondslag("Gemeentewet 81q lid 1")
    public static Bevinding<LocalDate> benoemdTotEnMet(LocalDate vanaf) {
        LocalDate laatste = Buurdag.voor(BENOEMD_VOOR.nominaalEinde(vanaf));
        return Bevinding.van(laatste, Grond.van(LID_1, "Gemw81q.benoemd", BENOEMD_VOOR, vanaf, laatste));
    }

    /** Whether there is a deputy, as there must be. */
    @Grondslag("Gemeentewet 81q lid 2")
    public static Bevinding<Toelating> heeftPlaatsvervanger(boolean benoemd) {
        return benoemd
                ? Bevinding.toegestaan(Grond.van(LID_2, "Gemw81q.plaatsvervanger"))
                : Bevinding.geweigerd(Grond.van(LID_2, "Gemw81q.geenPlaatsvervanger"));
    }

    /**
     * What must follow.
     *
     * @param onherroepelijk nothing can be done any more against the judgment it rests on
     */
    @Grondslag({
        "Gemeentewet 81q lid 3 onder a",
        "Gemeentewet 81q lid 3 onder b",
        "Gemeentewet 81q lid 3 onder c",
        "Gemeentewet 81q lid 3 onder d",
        "Gemeentewet 81q lid 3 onder e",
        "Gemeentewet 81q lid 3 onder f",
        "Gemeentewet 81q lid 4 onder a",
        "Gemeentewet 81q lid 4 onder b",
        "Gemeentewet 81q lid 4 onder c"
    })
    public static Bevinding<Gevolg> gevolg(Voorval voorval, boolean onherroepelijk) {
        if (voorval.ontslag != null && (voorval.nonActief == null || onherroepelijk)) {
            return Bevinding.van(Gevolg.ONTSLAG, Grond.van(voorval.ontslag, "Gemw81q.ontslag", voorval.wat));
        }
        Vindplaats nonActief = Objects.requireNonNull(voorval.nonActief, voorval::name);
        return Bevinding.van(Gevolg.NON_ACTIEF, Grond.van(nonActief, "Gemw81q.nonActief", voorval.wat));
    }
}
