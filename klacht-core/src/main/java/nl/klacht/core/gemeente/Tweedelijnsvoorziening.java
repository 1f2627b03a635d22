package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * Who handles petitions about a municipality in a certain time (Awb 9:17, Gemeentewet 81p).
 *
 * @param soort what kind of provision it is
 * @param naam how it is called in letters
 * @param geldigheid when it is competent
 * @param besluitOp the day the council decided
 * @param gezondenOp the day the decision was sent to the Nationale ombudsman
 * @param eindeGezondenOp the day the decision to end it was sent to him
 * @param teBevestigen what the municipality still has to confirm about it, to be said wherever it is named
 * @param bezetting who fills an own one, when that is noted
 */
public record Tweedelijnsvoorziening(
        Soort soort,
        String naam,
        Geldigheid geldigheid,
        @Nullable LocalDate besluitOp,
        @Nullable LocalDate gezondenOp,
        @Nullable LocalDate eindeGezondenOp,
        @Nullable String teBevestigen,
        @Nullable Bezetting bezetting) {

    /** The kinds of provision. */
    public enum Soort {
        NATIONALE_OMBUDSMAN,
        GEMEENTELIJKE_OMBUDSMAN,
        OMBUDSCOMMISSIE,
        GEZAMENLIJKE_OMBUDSMAN,
        GEZAMENLIJKE_OMBUDSCOMMISSIE;

        /** Whether it is a commissie, alone or with others. */
        public boolean isCommissie() {
            return this == OMBUDSCOMMISSIE || this == GEZAMENLIJKE_OMBUDSCOMMISSIE;
        }

        /** Whether the council set it up itself, alone or with others. */
        public boolean isEigen() {
            return this != NATIONALE_OMBUDSMAN;
        }
    }

    public Tweedelijnsvoorziening {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(geldigheid, "geldigheid");
    }

    /** A provision of which it is not known when the decision to end it was sent. */
    public Tweedelijnsvoorziening(
            Soort soort,
            String naam,
            Geldigheid geldigheid,
            @Nullable LocalDate besluitOp,
            @Nullable LocalDate gezondenOp) {
        this(soort, naam, geldigheid, besluitOp, gezondenOp, null, null, null);
    }

    /** A provision about which nothing is left to confirm. */
    public Tweedelijnsvoorziening(
            Soort soort,
            String naam,
            Geldigheid geldigheid,
            @Nullable LocalDate besluitOp,
            @Nullable LocalDate gezondenOp,
            @Nullable LocalDate eindeGezondenOp) {
        this(soort, naam, geldigheid, besluitOp, gezondenOp, eindeGezondenOp, null, null);
    }

    /** The same with what the municipality still has to confirm about it. */
    public Tweedelijnsvoorziening metTeBevestigen(@Nullable String zin) {
        return new Tweedelijnsvoorziening(
                soort, naam, geldigheid, besluitOp, gezondenOp, eindeGezondenOp, zin, bezetting);
    }

    /** The same with who fills it. */
    public Tweedelijnsvoorziening metBezetting(@Nullable Bezetting nieuw) {
        return new Tweedelijnsvoorziening(
                soort, naam, geldigheid, besluitOp, gezondenOp, eindeGezondenOp, teBevestigen, nieuw);
    }

    /** What of an own one is not as the act asks on a day, as far as is noted who fills it. */
    @Grondslag({"Gemeentewet 81q", "Gemeentewet 81w"})
    public List<Grond> gebreken(LocalDate dag) {
        return bezetting == null || !soort.isEigen() ? List.of() : bezetting.gebreken(soort, dag);
    }

    /** The same, through that day at the latest. */
    Tweedelijnsvoorziening tot(LocalDate laatsteDag) {
        LocalDate einde = geldigheid.totEnMet();
        boolean eerder = einde != null && !einde.isAfter(laatsteDag);
        return eerder
                ? this
                : new Tweedelijnsvoorziening(
                        soort,
                        naam,
                        new Geldigheid(geldigheid.van(), laatsteDag),
                        besluitOp,
                        gezondenOp,
                        eindeGezondenOp,
                        teBevestigen,
                        bezetting);
    }

    /** The Nationale ombudsman, who is competent by law where nothing else was decided (WNo 1a lid 1 onder b). */
    public static Tweedelijnsvoorziening nationaleOmbudsman(Geldigheid geldigheid) {
        return new Tweedelijnsvoorziening(Soort.NATIONALE_OMBUDSMAN, "Nationale ombudsman", geldigheid, null, null);
    }
}
