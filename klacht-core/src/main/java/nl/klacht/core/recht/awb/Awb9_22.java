package nl.klacht.core.recht.awb;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:22: what an ombudsman is not competent to investigate.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether the circumstances that were found stand in the way, and by which letter. This binds: where a
 * letter applies there is no choice, other than under 9:23.
 */
@Grondslag("Awb 9:22")
@Artikel(
        titel = "Wanneer de ombudsman niet bevoegd is",
        nietGemodelleerd = "Of iets algemeen beleid is en of er beroep openstaat: dat stelt een mens vast.")
public final class Awb9_22 {

    /** What somebody established about the subject of the petition. */
    public enum Omstandigheid {
        ALGEMEEN_REGERINGSBELEID,
        ALGEMEEN_BELEID_BESTUURSORGAAN,
        ALGEMEEN_VERBINDEND_VOORSCHRIFT,
        /** Beklag or appeal can be made; a decision that is not taken in time is excepted. */
        BEKLAG_OF_BEROEP_MOGELIJK,
        BEKLAG_OF_BEROEP_AANHANGIG,
        UITSPRAAK_BESTUURSRECHTER,
        PROCEDURE_ANDERE_RECHTER_AANHANGIG,
        /** Appeal is open against a judgment of another court. */
        BEROEP_TEGEN_UITSPRAAK_ANDERE_RECHTER_OPEN,
        TOEZICHT_RECHTERLIJKE_MACHT
    }

    /** Whether the ombudsman may look at it at all. */
    public enum Bevoegd {
        BEVOEGD,
        NIET_BEVOEGD
    }

    /** The letters of the article, each with its ground. */
    public enum Beletsel {
        ALGEMEEN_BELEID(
                Grond.van("Awb 9:22 onder a", "Awb9_22.algemeenBeleid"),
                Omstandigheid.ALGEMEEN_REGERINGSBELEID,
                Omstandigheid.ALGEMEEN_BELEID_BESTUURSORGAAN),
        ALGEMEEN_VERBINDEND_VOORSCHRIFT(
                Grond.van("Awb 9:22 onder b", "Awb9_22.algemeenVerbindendVoorschrift"),
                Omstandigheid.ALGEMEEN_VERBINDEND_VOORSCHRIFT),
        BEKLAG_OF_BEROEP(
                Grond.van("Awb 9:22 onder c", "Awb9_22.beklagOfBeroep"),
                Omstandigheid.BEKLAG_OF_BEROEP_MOGELIJK,
                Omstandigheid.BEKLAG_OF_BEROEP_AANHANGIG),
        UITSPRAAK_BESTUURSRECHTER(
                Grond.van("Awb 9:22 onder d", "Awb9_22.uitspraakBestuursrechter"),
                Omstandigheid.UITSPRAAK_BESTUURSRECHTER),
        ANDERE_RECHTER(
                Grond.van("Awb 9:22 onder e", "Awb9_22.andereRechter"),
                Omstandigheid.PROCEDURE_ANDERE_RECHTER_AANHANGIG,
                Omstandigheid.BEROEP_TEGEN_UITSPRAAK_ANDERE_RECHTER_OPEN),
        RECHTERLIJK_TOEZICHT(
                Grond.van("Awb 9:22 onder f", "Awb9_22.rechterlijkToezicht"),
                Omstandigheid.TOEZICHT_RECHTERLIJKE_MACHT);

        private final Grond grond;
        private final Omstandigheid eerste;
        private final Omstandigheid laatste;

        Beletsel(Grond grond, Omstandigheid... wanneer) {
            this.grond = grond;
            this.eerste = wanneer[0];
            this.laatste = wanneer[wanneer.length - 1];
        }

        public Grond grond() {
            return grond;
        }

        /**
         * Whether it stands in the way. That a decision was not taken in time takes away the first half of letter c, not the
         * second: a procedure that is pending still stands in the way.
         */
        public boolean geldt(Set<Omstandigheid> omstandigheden, boolean nietTijdigBeslissen) {
            boolean open = omstandigheden.contains(eerste) && !(this == BEKLAG_OF_BEROEP && nietTijdigBeslissen);
            return open || (laatste != eerste && omstandigheden.contains(laatste));
        }
    }

    private static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:22");
    private static final Grond GEEN_BELETSEL = Grond.van(ARTIKEL, "Awb9_22.geenBeletsel");

    private Awb9_22() {}

    /** The first letter that applies, in the order of the article. */
    @Grondslag("Awb 9:22")
    public static Optional<Beletsel> eersteBeletsel(Set<Omstandigheid> omstandigheden, boolean nietTijdigBeslissen) {
        return Arrays.stream(Beletsel.values())
                .filter(beletsel -> beletsel.geldt(omstandigheden, nietTijdigBeslissen))
                .findFirst();
    }

    /** Whether the ombudsman is competent, with the ground of every letter that stands in the way. */
    @Grondslag({
        "Awb 9:22 onder a",
        "Awb 9:22 onder b",
        "Awb 9:22 onder c",
        "Awb 9:22 onder d",
        "Awb 9:22 onder e",
        "Awb 9:22 onder f"
    })
    public static Bevinding<Bevoegd> bevoegd(Set<Omstandigheid> omstandigheden, boolean nietTijdigBeslissen) {
        List<Grond> beletselen = Arrays.stream(Beletsel.values())
                .filter(beletsel -> beletsel.geldt(omstandigheden, nietTijdigBeslissen))
                .map(Beletsel::grond)
                .toList();
        return beletselen.isEmpty()
                ? Bevinding.van(Bevoegd.BEVOEGD, GEEN_BELETSEL)
                : Bevinding.van(Bevoegd.NIET_BEVOEGD, beletselen);
    }
}
