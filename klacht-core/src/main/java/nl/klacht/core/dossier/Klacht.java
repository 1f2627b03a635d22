package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a complaint says, as the klager put it and the klachtenloket corrected it.
 *
 * @param omschrijving the description of the conduct (Awb 9:4 lid 2 onder c), or {@code null} when it is still missing
 * @param jegensKlager whether the conduct was towards the klager himself (Awb 9:4 lid 1)
 * @param gedragingVan the first day of the conduct
 * @param gedragingTot the last day of the conduct, inclusive, or {@code null} for a single day
 * @param domein the field of the social domain
 * @param aard the code of its nature in the municipality's classification
 * @param oorzaak the code of its cause
 * @param betreft whom or what it is about
 * @param beschikt whether a decision of the municipality itself promised what was not given
 * @param kinderrechten whether the rights of a child are at stake (WNo 11c)
 * @param nietTijdigBeslissen whether it is about a decision that was not taken in time
 * @param calamiteit whether it is about a serious incident or violence, which the supervisor must hear of at once (D29)
 */
public record Klacht(
        @Nullable Tekst omschrijving,
        boolean jegensKlager,
        @Nullable LocalDate gedragingVan,
        @Nullable LocalDate gedragingTot,
        Domein domein,
        @Nullable String aard,
        @Nullable String oorzaak,
        Betreft betreft,
        boolean beschikt,
        boolean kinderrechten,
        boolean nietTijdigBeslissen,
        boolean calamiteit) {

    public Klacht {
        domein = domein == null ? Domein.OVERIG : domein;
        Objects.requireNonNull(betreft, "betreft");
        eisVolgorde(gedragingVan, gedragingTot);
    }

    /**
     * Refuses a last day of conduct before the first.
     *
     * @throws IllegalArgumentException when it is
     */
    public static void eisVolgorde(@Nullable LocalDate gedragingVan, @Nullable LocalDate gedragingTot) {
        if (gedragingVan != null && gedragingTot != null && gedragingTot.isBefore(gedragingVan)) {
            throw new IllegalArgumentException(
                    "gedragingTot " + gedragingTot + " ligt voor gedragingVan " + gedragingVan);
        }
    }

    /** The last known day of the conduct; the year of Awb 9:8 lid 1 onder b counts from it. */
    public @Nullable LocalDate laatsteDag() {
        return gedragingTot != null ? gedragingTot : gedragingVan;
    }

    /** The same complaint in other words. */
    public Klacht metOmschrijving(Tekst nieuw) {
        return new Klacht(
                nieuw,
                jegensKlager,
                gedragingVan,
                gedragingTot,
                domein,
                aard,
                oorzaak,
                betreft,
                beschikt,
                kinderrechten,
                nietTijdigBeslissen,
                calamiteit);
    }

    /** The same complaint about conduct on these days; what is not given stays. */
    public Klacht metGedraging(@Nullable LocalDate van, @Nullable LocalDate tot) {
        return new Klacht(
                omschrijving,
                jegensKlager,
                van != null ? van : gedragingVan,
                tot != null ? tot : gedragingTot,
                domein,
                aard,
                oorzaak,
                betreft,
                beschikt,
                kinderrechten,
                nietTijdigBeslissen,
                calamiteit);
    }

    /** The same complaint with its nature and cause; what is not given stays. */
    public Klacht metIndeling(@Nullable String nieuweAard, @Nullable String nieuweOorzaak) {
        return new Klacht(
                omschrijving,
                jegensKlager,
                gedragingVan,
                gedragingTot,
                domein,
                nieuweAard != null ? nieuweAard : aard,
                nieuweOorzaak != null ? nieuweOorzaak : oorzaak,
                betreft,
                beschikt,
                kinderrechten,
                nietTijdigBeslissen,
                calamiteit);
    }
}
