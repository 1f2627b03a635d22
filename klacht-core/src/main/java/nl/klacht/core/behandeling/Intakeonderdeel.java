package nl.klacht.core.behandeling;

import java.time.LocalDate;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Duiding;
import nl.klacht.core.dossier.Klacht;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * One part as it comes in.
 *
 * @param omschrijving the description of the conduct; missing is the 9:2 road, not an error
 * @param jegensKlager whether the conduct was towards the klager himself; presumed when nothing is said
 * @param gedragingVan the first day of the conduct
 * @param gedragingTot its last day, inclusive
 * @param domein the field of the social domain
 * @param aard the code of its nature
 * @param oorzaak the code of its cause
 * @param betreft whom or what it is about; unknown when nothing is said
 * @param aspect which side of the matter, when the desk knows already
 * @param beschikt whether a decision of the municipality itself promised what was not given
 * @param kinderrechten whether the rights of a child are at stake
 * @param nietTijdigBeslissen whether it is about a decision that was not taken in time
 * @param calamiteit whether it is about a serious incident or violence
 */
public record Intakeonderdeel(
        @Nullable Tekst omschrijving,
        @Nullable Boolean jegensKlager,
        @Nullable LocalDate gedragingVan,
        @Nullable LocalDate gedragingTot,
        @Nullable Domein domein,
        @Nullable String aard,
        @Nullable String oorzaak,
        @Nullable Betreft betreft,
        @Nullable Aspect aspect,
        boolean beschikt,
        boolean kinderrechten,
        boolean nietTijdigBeslissen,
        boolean calamiteit) {

    public Intakeonderdeel {
        jegensKlager = jegensKlager == null || jegensKlager;
        betreft = betreft == null ? Betreft.van(Betreftsoort.ONBEKEND) : betreft;
        Klacht.eisVolgorde(gedragingVan, gedragingTot);
    }

    /** A part without a calamity. */
    public Intakeonderdeel(
            @Nullable Tekst omschrijving,
            @Nullable Boolean jegensKlager,
            @Nullable LocalDate gedragingVan,
            @Nullable LocalDate gedragingTot,
            @Nullable Domein domein,
            @Nullable String aard,
            @Nullable String oorzaak,
            @Nullable Betreft betreft,
            @Nullable Aspect aspect,
            boolean beschikt,
            boolean kinderrechten,
            boolean nietTijdigBeslissen) {
        this(
                omschrijving,
                jegensKlager,
                gedragingVan,
                gedragingTot,
                domein,
                aard,
                oorzaak,
                betreft,
                aspect,
                beschikt,
                kinderrechten,
                nietTijdigBeslissen,
                false);
    }

    Klacht klacht() {
        return new Klacht(
                omschrijving,
                jegensKlager,
                gedragingVan,
                gedragingTot,
                domein == null ? Domein.OVERIG : domein,
                aard,
                oorzaak,
                betreft,
                beschikt,
                kinderrechten,
                nietTijdigBeslissen,
                calamiteit);
    }

    /** What the desk said, or else what may be presumed; nobody has judged it yet. */
    Duiding duiding() {
        return new Duiding(aspect == null ? Aspect.vermoedelijk(betreft.soort()) : aspect, null);
    }

    /** Who is not satisfied with the provider or addresses the municipality itself adds a part about the municipality. */
    boolean vraagtEigenDeel(@Nullable RedenBijGemeente reden) {
        return reden != null
                && reden.spreektGemeenteAan()
                && betreft.soort().isDienstverlener()
                && duiding().aspect() == Aspect.INHOUD;
    }

    /** The same facts as a part about what the municipality itself did. */
    Intakeonderdeel eigenDeel() {
        return new Intakeonderdeel(
                omschrijving,
                jegensKlager,
                gedragingVan,
                gedragingTot,
                domein,
                aard,
                oorzaak,
                betreft,
                Aspect.GEMEENTE,
                false,
                kinderrechten,
                false,
                false);
    }
}
