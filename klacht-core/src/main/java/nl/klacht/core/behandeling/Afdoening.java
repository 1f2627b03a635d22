package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * What the closing letter says about one part (Awb 9:12). What is missing here is refused with the article, so that the
 * letter is complete before it can leave.
 *
 * @param onderdeel the part
 * @param bevindingen what was found
 * @param oordeel gegrond, ongegrond or geen_oordeel
 * @param motivering the reasons
 * @param conclusies what follows from it, if anything
 * @param norm the norm of proper conduct that it was tested against
 * @param maatregel what will be done
 * @param geenMaatregelOmdat why nothing will be done about a founded part
 * @param tweedeLijn the second line the letter names
 * @param afwijkingVanAdvies why the conclusions deviate from the advice (Awb 9:16)
 */
public record Afdoening(
        int onderdeel,
        @Nullable Tekst bevindingen,
        @Nullable Uitkomst oordeel,
        @Nullable Tekst motivering,
        @Nullable Tekst conclusies,
        @Nullable String norm,
        @Nullable Voornemen maatregel,
        @Nullable Tekst geenMaatregelOmdat,
        @Nullable Tweedelijnsinstantie tweedeLijn,
        @Nullable Tekst afwijkingVanAdvies) {

    /**
     * What will be done, by whom and when.
     *
     * @param omschrijving what
     * @param wie who
     * @param uiterlijk the last day for it, inclusive
     */
    public record Voornemen(Tekst omschrijving, Tekst wie, LocalDate uiterlijk) {

        public Voornemen {
            Objects.requireNonNull(omschrijving, "omschrijving");
            Objects.requireNonNull(wie, "wie");
            Objects.requireNonNull(uiterlijk, "uiterlijk");
        }
    }
}
