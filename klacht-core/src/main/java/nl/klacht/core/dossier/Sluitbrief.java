package nl.klacht.core.dossier;

/** The letter with which a part ends; what must be in it stands in the articles. */
public enum Sluitbrief {
    /** Findings, opinion, conclusions and reasons, with the second line (Awb 9:12). */
    AFHANDELINGSBRIEF,
    /** The ground, the reasons and the second line (Awb 9:8 lid 3). */
    NIET_IN_BEHANDELING,
    /** That the klager is satisfied, and may still ask for formal handling (Awb 9:5). */
    BEVESTIGING_TEVREDENHEID,
    BEVESTIGING_INTREKKING,
    /** To whom it was forwarded (Awb 2:3). */
    DOORZENDBERICHT,
    /** That it is not for the municipality, with the message itself (Awb 2:3 lid 2). */
    TERUGZENDBERICHT,
    /** With whom it lies and who took it on (Uitgangspunten 1D). */
    DOORVERWIJSBERICHT,
    /** As what it goes on. */
    OMZETBERICHT,
    /** What was done with a signaal or melding, when its sender is known (Uitgangspunten 2B). */
    TERUGKOPPELING
}
