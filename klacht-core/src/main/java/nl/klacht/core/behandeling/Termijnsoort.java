package nl.klacht.core.behandeling;

/** The kinds of term and date that a dossier can have. */
public enum Termijnsoort {
    /** Norm: somebody speaks with the klager; with spoed the same day. */
    EERSTE_CONTACT,
    /** Norm: the receipt is confirmed (Awb 9:6 names no number). */
    ONTVANGSTBEVESTIGING,
    /** Norm: the informal road is walked (Uitgangspunten 11 II). */
    INFORMELE_AFHANDELING,
    /** Norm: the referrer looks how it stands (Uitgangspunten 1D). */
    DOORVERWIJSCONTROLE,
    /** Norm: who gave a signaal or melding hears what was done with it. */
    TERUGKOPPELING,
    /** Norm: the college takes note (Uitgangspunten 11 VI). */
    BESTUURSMELDING,
    /** The reasonable time in which the klager can complete his complaint; it stops no clock. */
    HERSTEL,
    /** The day somebody set himself to look again. */
    OPVOLGING,
    /** The last day for a measure. */
    MAATREGEL,
    /** Four weeks (Awb 9:8 lid 3). */
    NIET_IN_BEHANDELINGNEMING,
    /** Six or ten weeks (Awb 9:11 lid 1). */
    AFHANDELING,
    /** At most four weeks more (Awb 9:11 lid 2). */
    VERDAGING,
    /** Until the day the klager agreed to (Awb 9:11 lid 3). */
    VERDER_UITSTEL,
    /** One year for a petition (Awb 9:24). */
    VERZOEKSCHRIFT,
    /** The time the second line gives to complete a petition (Awb 9:28 lid 3). */
    VERZOEKHERSTEL,
    /** The time the second line gives to hand over information (Awb 9:31 lid 3). */
    INLICHTINGEN,
    /** The time the second line gives to comment on its findings (Awb 9:35 lid 2). */
    BEVINDINGEN,
    /** Norm for answering a recommendation, and then the day promised for carrying it out (Awb 9:36 lid 4). */
    AANBEVELING,
    /** Six weeks for a notice of objection (Awb 6:7). */
    BEZWAAR,
    /** The provider's own term for his answer, or that of his complaints committee for its opinion (recht 4). */
    ANTWOORD_DIENSTVERLENER,
    /** The month in which the provider says what he does with the opinion of his committee (Jeugdwet 4.2.1 lid 5). */
    MAATREGELEN_DIENSTVERLENER;

    /** Whether it is a provider who must keep it; the municipality only watches. */
    public boolean isVanDienstverlener() {
        return this == ANTWOORD_DIENSTVERLENER || this == MAATREGELEN_DIENSTVERLENER;
    }
}
