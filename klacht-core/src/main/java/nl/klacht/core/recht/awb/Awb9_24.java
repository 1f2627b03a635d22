package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Algemene wet bestuursrecht article 9:24: until when a petition can be filed without the ombudsman being free to
 * refuse it as too late.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: the last day of the year, from the notice (lid 1 a), from the day the handling ended or should have
 * ended (lid 1 b), from the conduct or a judgment (lid 2).
 */
@Grondslag("Awb 9:24")
@Artikel(
        titel = "Tot wanneer een verzoek op tijd is",
        nietGemodelleerd = "Dat een verzoek later ook nog kan: de ombudsman hoeft dan niet, maar mag wel.")
public final class Awb9_24 {

    public static final Vindplaats LID_1_ONDER_A = Vindplaats.van("Awb 9:24 lid 1 onder a");
    public static final Vindplaats LID_1_ONDER_B = Vindplaats.van("Awb 9:24 lid 1 onder b");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:24 lid 2");
    public static final Vindplaats LID_2_ONDER_A = Vindplaats.van("Awb 9:24 lid 2 onder a");
    public static final Vindplaats LID_2_ONDER_B = Vindplaats.van("Awb 9:24 lid 2 onder b");

    private static final Termijn BINNEN = Termijn.jaren(1);

    /** From what the year counts when no internal complaint can be required (lid 2). */
    public enum Begin {
        GEDRAGING,
        EINDE_PROCEDURE
    }

    /**
     * From which days the year may count.
     *
     * @param mededeling the day of the notice of 9:12
     * @param einde the day the handling ended otherwise, or should have ended by law
     * @param eerstKlagenNietTeVergen complaining to the authority first cannot be required, as somebody judged
     * @param gedraging the day of the conduct, of continuing conduct the last
     * @param procedureBegonnen the day on which another court, objection, administrative appeal or beklag was begun
     * @param uitspraak the day of the judgment against which no appeal is open any more
     * @param procedureGeeindigd the day it ended otherwise
     */
    public record Feiten(
            @Nullable LocalDate mededeling,
            @Nullable LocalDate einde,
            boolean eerstKlagenNietTeVergen,
            @Nullable LocalDate gedraging,
            @Nullable LocalDate procedureBegonnen,
            @Nullable LocalDate uitspraak,
            @Nullable LocalDate procedureGeeindigd) {

        /** Nothing is known yet. */
        public static final Feiten ONBEKEND = new Feiten(null, null, false, null, null, null, null);
    }

    private Awb9_24() {}

    /**
     * A year after the notice of 9:12 was sent.
     *
     * <p>Sent on Saturday 3 January 2026: in time through Sunday 3 January 2027, for a term in years does not move (Atw
     * 4). Sent on 29 February 2024: through 28 February 2025, the safe reading.
     */
    @Grondslag("Awb 9:24 lid 1 onder a")
    public static Einddatum verzoekUiterlijkNaMededeling(LocalDate verzonden) {
        Dagtelling telling = BINNEN.telling(verzonden);
        return Einddatum.vast(
                verzonden,
                telling.einde(),
                Grond.van(LID_1_ONDER_A, "Awb9_24.naMededeling", verzonden, BINNEN, telling.einde(), telling));
    }

    /**
     * A year after the handling ended in another way, or should have ended by law.
     *
     * @param einde the day it ended, or the legal end of the term that passed without an outcome
     */
    @Grondslag("Awb 9:24 lid 1 onder b")
    public static Einddatum verzoekUiterlijkNaEinde(LocalDate einde) {
        Dagtelling telling = BINNEN.telling(einde);
        return Einddatum.vast(
                einde,
                telling.einde(),
                Grond.van(LID_1_ONDER_B, "Awb9_24.naEinde", einde, BINNEN, telling.einde(), telling));
    }

    /** A year after the conduct, when an internal complaint cannot be required. */
    @Grondslag("Awb 9:24 lid 2")
    public static Einddatum verzoekUiterlijkNaGedraging(LocalDate gedraging) {
        Dagtelling telling = BINNEN.telling(gedraging);
        return Einddatum.vast(
                gedraging,
                telling.einde(),
                Grond.van(LID_2, "Awb9_24.naGedraging", gedraging, BINNEN, telling.einde(), telling));
    }

    /** A year after the judgment against which no appeal is open, when another court was used in time. */
    @Grondslag("Awb 9:24 lid 2 onder a")
    public static Einddatum verzoekUiterlijkNaUitspraak(LocalDate uitspraak) {
        Dagtelling telling = BINNEN.telling(uitspraak);
        return Einddatum.vast(
                uitspraak,
                telling.einde(),
                Grond.van(LID_2_ONDER_A, "Awb9_24.naUitspraak", uitspraak, BINNEN, telling.einde(), telling));
    }

    /** A year after that procedure ended in another way. */
    @Grondslag("Awb 9:24 lid 2 onder b")
    public static Einddatum verzoekUiterlijkNaEindeProcedure(LocalDate einde) {
        Dagtelling telling = BINNEN.telling(einde);
        return Einddatum.vast(
                einde,
                telling.einde(),
                Grond.van(LID_2_ONDER_B, "Awb9_24.naEindeProcedure", einde, BINNEN, telling.einde(), telling));
    }

    /**
     * Whether that procedure moves the start: only when it was begun within a year after the conduct.
     *
     * <p>Conduct on 11 March 2025: begun on 11 March 2026 is within the year, on 12 March 2026 it is not.
     */
    @Grondslag("Awb 9:24 lid 2")
    public static Bevinding<Begin> beginNaProcedure(LocalDate gedraging, LocalDate procedureBegonnen) {
        return procedureBegonnen.isAfter(BINNEN.nominaalEinde(gedraging))
                ? Bevinding.van(
                        Begin.GEDRAGING,
                        Grond.van(LID_2, "Awb9_24.procedureTeLaat", procedureBegonnen, BINNEN, gedraging))
                : Bevinding.van(
                        Begin.EINDE_PROCEDURE,
                        Grond.van(LID_2, "Awb9_24.procedureOpTijd", procedureBegonnen, BINNEN, gedraging));
    }

    /**
     * The last day, from the start that holds: lid 1 where complaining to the authority first can be required, lid 2 where
     * not. Empty while no start is known, and while a procedure that moves the start still runs.
     */
    @Grondslag({"Awb 9:24 lid 1", "Awb 9:24 lid 2"})
    public static Optional<Einddatum> uiterlijk(Feiten feiten) {
        if (feiten.eerstKlagenNietTeVergen) {
            return feiten.gedraging == null ? Optional.empty() : naGedraging(feiten, feiten.gedraging);
        }
        if (feiten.mededeling != null) {
            return Optional.of(verzoekUiterlijkNaMededeling(feiten.mededeling));
        }
        return Optional.ofNullable(feiten.einde).map(Awb9_24::verzoekUiterlijkNaEinde);
    }

    private static Optional<Einddatum> naGedraging(Feiten feiten, LocalDate gedraging) {
        boolean vanaf = feiten.procedureBegonnen == null
                || beginNaProcedure(gedraging, feiten.procedureBegonnen).uitkomst() == Begin.GEDRAGING;
        if (vanaf) {
            return Optional.of(verzoekUiterlijkNaGedraging(gedraging));
        }
        return feiten.uitspraak != null
                ? Optional.of(verzoekUiterlijkNaUitspraak(feiten.uitspraak))
                : Optional.ofNullable(feiten.procedureGeeindigd).map(Awb9_24::verzoekUiterlijkNaEindeProcedure);
    }

    /** Whether a petition on that day is within the year. Late is a warning: the ombudsman is free to handle it. */
    @Grondslag({"Awb 9:24 lid 1", "Awb 9:24 lid 2"})
    public static Bevinding<Toelating> opTijd(LocalDate verzoek, Einddatum uiterlijk) {
        Vindplaats vindplaats = uiterlijk.gronden().get(0).vindplaats();
        Bevinding<Toelating> mag =
                Bevinding.toegestaan(Grond.van(vindplaats, "Awb9_24.opTijd", verzoek, uiterlijk.wettelijk()));
        return uiterlijk.isVerstrekenOp(verzoek)
                ? mag.metWaarschuwing(Grond.van(vindplaats, "Awb9_24.teLaat", uiterlijk.wettelijk()))
                : mag;
    }
}
