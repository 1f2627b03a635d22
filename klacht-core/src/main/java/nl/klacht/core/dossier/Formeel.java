package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import org.jspecify.annotations.Nullable;

/**
 * How far the formal road of Awb 9:9–9:11 has come for one part.
 *
 * @param begonnenOp the day a behandelaar was assigned
 * @param afschriftOp the day the copy went to the beklaagde (9:9)
 * @param uitgenodigd who was invited to be heard
 * @param antwoordVoor the last day, inclusive, on which the klager could say that he wants to be heard (9:10 lid 2 onder
 *     c), or {@code null} when he was asked for no answer
 * @param gehoord what became of each opportunity
 * @param gehoordDoor who heard, where that was said; decisive in the advisory procedure (9:15 lid 2)
 * @param afgezien the ground on which hearing the klager was skipped (9:10 lid 2)
 * @param verslagOp the day the report was made (9:10 lid 3)
 * @param verdaagdDagen the days of adjournment together, at most 28 (9:11 lid 2)
 * @param uitstelTotEnMet the day until which the klager consented in writing to delay, inclusive (9:11 lid 3)
 * @param advies the advice of the klachtadviescommissie, where there is one (9:15)
 */
public record Formeel(
        @Nullable LocalDate begonnenOp,
        @Nullable LocalDate afschriftOp,
        Set<Partijrol> uitgenodigd,
        @Nullable LocalDate antwoordVoor,
        Map<Partijrol, Hooruitkomst> gehoord,
        @Nullable Hoorder gehoordDoor,
        @Nullable AfzienGrond afgezien,
        @Nullable LocalDate verslagOp,
        int verdaagdDagen,
        @Nullable LocalDate uitstelTotEnMet,
        @Nullable Uitkomst advies) {

    public static final Formeel NOG_NIET =
            new Formeel(null, null, Set.of(), null, Map.of(), null, null, null, 0, null, null);

    public Formeel {
        uitgenodigd = Set.copyOf(uitgenodigd);
        gehoord = Map.copyOf(gehoord);
    }

    public boolean isBegonnen() {
        return begonnenOp != null;
    }

    /** Whether somebody was in fact heard, so that a report must be made. */
    public boolean isIemandGehoord() {
        return gehoord.containsValue(Hooruitkomst.GEHOORD);
    }

    /** Whether this side has had its opportunity: heard, declined, not shown, or (klager only) lawfully skipped. */
    public boolean heeftKansGehad(Partijrol rol) {
        return gehoord.containsKey(rol) || (rol == Partijrol.KLAGER && afgezien != null);
    }

    public Formeel begonnen(LocalDate op) {
        return new Formeel(
                begonnenOp != null ? begonnenOp : op,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                verdaagdDagen,
                uitstelTotEnMet,
                advies);
    }

    public Formeel metAfschrift(LocalDate op) {
        return new Formeel(
                begonnenOp,
                op,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                verdaagdDagen,
                uitstelTotEnMet,
                advies);
    }

    /** The same road with one side invited; a later day to answer replaces an earlier one. */
    public Formeel metUitnodiging(Partijrol rol, @Nullable LocalDate uiterlijk) {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                met(uitgenodigd, rol),
                rol == Partijrol.KLAGER ? uiterlijk : antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                verdaagdDagen,
                uitstelTotEnMet,
                advies);
    }

    private static Set<Partijrol> met(Set<Partijrol> rollen, Partijrol rol) {
        if (rollen.contains(rol)) {
            return rollen;
        }
        Partijrol[] alle = rollen.toArray(new Partijrol[rollen.size() + 1]);
        alle[rollen.size()] = rol;
        return Set.of(alle);
    }

    /**
     * What became of opportunities to be heard. Of who was heard now, a report is still to be made, and an advice that came
     * before does not hold it (9:15 lid 4).
     */
    public Formeel metHoren(Map<Partijrol, Hooruitkomst> uitkomsten, @Nullable Hoorder door) {
        Map<Partijrol, Hooruitkomst> samen = new EnumMap<>(Partijrol.class);
        samen.putAll(gehoord);
        samen.putAll(uitkomsten);
        boolean nuGehoord = uitkomsten.containsValue(Hooruitkomst.GEHOORD);
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                samen,
                nuGehoord ? door : gehoordDoor,
                afgezien,
                nuGehoord ? null : verslagOp,
                verdaagdDagen,
                uitstelTotEnMet,
                nuGehoord ? null : advies);
    }

    public Formeel metAfzien(AfzienGrond grond) {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                grond,
                verslagOp,
                verdaagdDagen,
                uitstelTotEnMet,
                advies);
    }

    public Formeel metVerslag(LocalDate op) {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                op,
                verdaagdDagen,
                uitstelTotEnMet,
                advies);
    }

    public Formeel verdaagd(int extraDagen) {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                verdaagdDagen + extraDagen,
                uitstelTotEnMet,
                advies);
    }

    public Formeel uitgesteld(LocalDate totEnMet) {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                verdaagdDagen,
                totEnMet,
                advies);
    }

    public Formeel metAdvies(Uitkomst oordeel) {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                verdaagdDagen,
                uitstelTotEnMet,
                oordeel);
    }

    /** The clock starts anew after a heropening: what was adjourned or agreed before no longer counts. */
    public Formeel zonderUitstel() {
        return new Formeel(
                begonnenOp,
                afschriftOp,
                uitgenodigd,
                antwoordVoor,
                gehoord,
                gehoordDoor,
                afgezien,
                verslagOp,
                0,
                null,
                advies);
    }
}
