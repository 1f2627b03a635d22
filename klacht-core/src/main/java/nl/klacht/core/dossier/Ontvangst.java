package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.recht.awb.Termijnstart;
import org.jspecify.annotations.Nullable;

/**
 * How one part came in, and with it the day from which its clocks run. All days are local days in Europe/Amsterdam.
 *
 * @param eerste the day the first message about it was received
 * @param vorm oral or written
 * @param ontbreekt what Awb 9:4 lid 2 asks and is still missing
 * @param klaagschriftOp the day the signed paper of an oral complaint was received
 * @param aangevuldOp the day on which an incomplete written complaint was completed
 * @param heropendOp the day on which handling was asked again after a valid 9:5; a new clock runs from it
 * @param doorzending that it came along a wrong way and was sent on internally, or {@code null} when it was not
 */
public record Ontvangst(
        LocalDate eerste,
        Vorm vorm,
        Set<Vormvereiste> ontbreekt,
        @Nullable LocalDate klaagschriftOp,
        @Nullable LocalDate aangevuldOp,
        @Nullable LocalDate heropendOp,
        @Nullable InterneDoorzending doorzending) {

    public Ontvangst {
        Objects.requireNonNull(eerste, "eerste");
        Objects.requireNonNull(vorm, "vorm");
        ontbreekt = Set.copyOf(ontbreekt);
    }

    public static Ontvangst van(LocalDate eerste, Vorm vorm, Set<Vormvereiste> ontbreekt) {
        return new Ontvangst(eerste, vorm, ontbreekt, null, null, null, null);
    }

    /** Whether there is a writing, from the start or since the signed paper came. */
    public boolean isSchriftelijk() {
        return vorm == Vorm.SCHRIFTELIJK || klaagschriftOp != null;
    }

    public boolean isCompleet() {
        return ontbreekt.isEmpty();
    }

    /**
     * The day from which the statutory terms count; that day itself is not counted. For an oral complaint it is the
     * receipt of the signed paper; for an incomplete one it follows the policy of the municipality (recht 1.5).
     *
     * @param eersteTelt the day from which the first message counts: its receipt, or a later day by Awb 2:24
     */
    public LocalDate begin(Termijnstart start, LocalDate eersteTelt) {
        if (heropendOp != null) {
            return heropendOp;
        }
        LocalDate geschrift = klaagschriftOp != null ? klaagschriftOp : eersteTelt;
        boolean aanvullingTelt =
                start == Termijnstart.COMPLEET && aangevuldOp != null && aangevuldOp.isAfter(geschrift);
        return aanvullingTelt ? aangevuldOp : geschrift;
    }

    /** Whether the first message itself is the writing that the terms count from. */
    public boolean isVanEersteBericht() {
        return heropendOp == null && klaagschriftOp == null;
    }

    /** The same message, with what came in later to complete it. */
    public Ontvangst aangevuld(LocalDate op, Set<Vormvereiste> nogOntbrekend) {
        LocalDate compleet = nogOntbrekend.isEmpty() && !ontbreekt.isEmpty() ? op : aangevuldOp;
        return new Ontvangst(eerste, vorm, nogOntbrekend, klaagschriftOp, compleet, heropendOp, doorzending);
    }

    /** The oral complaint, now that its signed paper has come. */
    public Ontvangst metKlaagschrift(LocalDate op, Set<Vormvereiste> nogOntbrekend) {
        return new Ontvangst(eerste, vorm, nogOntbrekend, op, null, heropendOp, doorzending);
    }

    /** The same message, received on another day; a later day than that of sending on leaves nothing sent on. */
    public Ontvangst metEerste(LocalDate op) {
        boolean daarvoor = doorzending != null && doorzending.op().isBefore(op);
        return new Ontvangst(
                op, vorm, ontbreekt, klaagschriftOp, aangevuldOp, heropendOp, daarvoor ? null : doorzending);
    }

    /** The same message, when what it lacks was registered wrongly: it was so from the beginning. */
    public Ontvangst metOntbreekt(Set<Vormvereiste> juist) {
        return new Ontvangst(eerste, vorm, juist, klaagschriftOp, aangevuldOp, heropendOp, doorzending);
    }

    public Ontvangst heropend(LocalDate op) {
        return new Ontvangst(eerste, vorm, ontbreekt, klaagschriftOp, aangevuldOp, op, doorzending);
    }

    public Ontvangst metDoorzending(InterneDoorzending nieuw) {
        return new Ontvangst(eerste, vorm, ontbreekt, klaagschriftOp, aangevuldOp, heropendOp, nieuw);
    }
}
