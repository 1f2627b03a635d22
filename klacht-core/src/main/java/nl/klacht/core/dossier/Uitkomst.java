package nl.klacht.core.dossier;

import java.util.Optional;
import nl.klacht.core.grondslag.Vindplaats;
import org.jspecify.annotations.Nullable;

/** How the first line ended for one part. The sum over the parts may read "gedeeltelijk gegrond"; a part never does. */
public enum Uitkomst {
    GEGROND("Awb 9:12 lid 1", Sluitbrief.AFHANDELINGSBRIEF),
    ONGEGROND("Awb 9:12 lid 1", Sluitbrief.AFHANDELINGSBRIEF),
    GEEN_OORDEEL("Awb 9:12 lid 1", Sluitbrief.AFHANDELINGSBRIEF),
    NIET_IN_BEHANDELING("Awb 9:8 lid 3", Sluitbrief.NIET_IN_BEHANDELING),
    INFORMEEL_AFGEDAAN("Awb 9:5", Sluitbrief.BEVESTIGING_TEVREDENHEID),
    INGETROKKEN(null, Sluitbrief.BEVESTIGING_INTREKKING),
    DOORGEZONDEN("Awb 2:3 lid 1", Sluitbrief.DOORZENDBERICHT),
    /** Not for the municipality, and it could not be forwarded. */
    TERUGGEZONDEN("Awb 2:3 lid 2", Sluitbrief.TERUGZENDBERICHT),
    /** The provider has settled it and the municipality has seen that he did. */
    DOORVERWEZEN("Uitgangspunten 1D", Sluitbrief.DOORVERWIJSBERICHT),
    /** The part was in truth something else and goes on as that, as a notice of objection for instance. */
    OMGEZET("Awb 6:4", Sluitbrief.OMZETBERICHT),
    /** A signaal or melding that has been dealt with. */
    AFGEHANDELD("Uitgangspunten 2B", Sluitbrief.TERUGKOPPELING);

    private final @Nullable Vindplaats vindplaats;
    private final Sluitbrief sluitbrief;

    Uitkomst(@Nullable String vindplaats, Sluitbrief sluitbrief) {
        this.vindplaats = vindplaats == null ? null : Vindplaats.van(vindplaats);
        this.sluitbrief = sluitbrief;
    }

    /** Where the rule stands by which it ends so; empty for a withdrawal, of which the law does not speak. */
    public Optional<Vindplaats> findVindplaats() {
        return Optional.ofNullable(vindplaats);
    }

    /** The letter that goes with it. */
    public Sluitbrief sluitbrief() {
        return sluitbrief;
    }

    /** Whether the authority gave its opinion on the conduct (Awb 9:12). */
    public boolean isOordeel() {
        return sluitbrief == Sluitbrief.AFHANDELINGSBRIEF;
    }

    /**
     * Whether the way to the second line opens with this ending (Awb 9:24 lid 1 onder a and b). It does after a withdrawal
     * too: the handling then ended in another way, and what was complained about is still open to an ombudsman.
     */
    public boolean opentTweedeLijn() {
        return isOordeel() || this == NIET_IN_BEHANDELING || this == INFORMEEL_AFGEDAAN || this == INGETROKKEN;
    }
}
