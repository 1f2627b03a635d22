package nl.klacht.core.recht.awb;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:23: when an ombudsman is not obliged to start or continue an investigation.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: which letters the circumstances that were found leave open. Using one is the ombudsman's choice, unlike
 * 9:22: for everyone else this is advice.
 */
@Grondslag("Awb 9:23")
@Artikel(
        titel = "Wanneer de ombudsman niet hoeft",
        nietGemodelleerd =
                "Of een verzoek kennelijk ongegrond is of te weinig weegt: dat oordeelt een mens. Een grond gebruiken is een keuze van de ombudsman.")
public final class Awb9_23 {

    /** What somebody established or judged about the petition. */
    public enum Omstandigheid {
        /** It does not meet 9:28 lid 1 and 2, and there was a chance to repair that. */
        VEREISTEN_NIET_HERSTELD,
        KENNELIJK_ONGEGROND,
        BELANG_OF_GEWICHT_KENNELIJK_ONVOLDOENDE,
        /** The petitioner is another than the one to whom it happened. */
        VERZOEKER_IS_EEN_ANDER,
        /** Objection can be made; a decision that is not taken in time is excepted. */
        BEZWAAR_MOGELIJK,
        BEZWAAR_AANHANGIG,
        RECHTSMIDDEL_NIET_GEBRUIKT,
        UITSPRAAK_ANDERE_RECHTER,
        /** First complaining to the authority was asked of him and not done (9:20 lid 1). */
        NIET_EERST_GEKLAAGD,
        IN_BEHANDELING_BIJ_OMBUDSMAN,
        AFGEDAAN_DOOR_OMBUDSMAN,
        /** A new fact that could have led to another opinion; it reopens what the ombudsman settled. */
        NIEUW_FEIT,
        SAMENHANGENDE_PROCEDURE,
        SAMENHANG_MET_ZAAK_BIJ_ANDERE_RECHTER,
        NA_INTERVENTIE_TEGEMOETGEKOMEN,
        BIJ_ONAFHANKELIJKE_KLACHTINSTANTIE
    }

    /** Whether the ombudsman must investigate. */
    public enum Plicht {
        NIET_VERPLICHT,
        GEEN_GROND_OM_AF_TE_ZIEN
    }

    /** The letters of the article, each with its ground. */
    public enum Weigeringsgrond {
        VEREISTEN(Grond.van("Awb 9:23 onder a", "Awb9_23.vereisten"), Omstandigheid.VEREISTEN_NIET_HERSTELD),
        KENNELIJK_ONGEGROND(
                Grond.van("Awb 9:23 onder b", "Awb9_23.kennelijkOngegrond"), Omstandigheid.KENNELIJK_ONGEGROND),
        ONVOLDOENDE_BELANG(
                Grond.van("Awb 9:23 onder c", "Awb9_23.onvoldoendeBelang"),
                Omstandigheid.BELANG_OF_GEWICHT_KENNELIJK_ONVOLDOENDE),
        ANDERE_VERZOEKER(
                Grond.van("Awb 9:23 onder d", "Awb9_23.andereVerzoeker"), Omstandigheid.VERZOEKER_IS_EEN_ANDER),
        BEZWAAR(
                Grond.van("Awb 9:23 onder e", "Awb9_23.bezwaar"),
                Omstandigheid.BEZWAAR_MOGELIJK,
                Omstandigheid.BEZWAAR_AANHANGIG),
        RECHTSMIDDEL_NIET_GEBRUIKT(
                Grond.van("Awb 9:23 onder f", "Awb9_23.rechtsmiddelNietGebruikt"),
                Omstandigheid.RECHTSMIDDEL_NIET_GEBRUIKT),
        UITSPRAAK_ANDERE_RECHTER(
                Grond.van("Awb 9:23 onder g", "Awb9_23.uitspraakAndereRechter"),
                Omstandigheid.UITSPRAAK_ANDERE_RECHTER),
        NIET_EERST_GEKLAAGD(
                Grond.van("Awb 9:23 onder h", "Awb9_23.nietEerstGeklaagd"), Omstandigheid.NIET_EERST_GEKLAAGD),
        EERDER_BIJ_OMBUDSMAN(
                Grond.van("Awb 9:23 onder i", "Awb9_23.eerderBijOmbudsman"),
                Omstandigheid.IN_BEHANDELING_BIJ_OMBUDSMAN,
                Omstandigheid.AFGEDAAN_DOOR_OMBUDSMAN),
        SAMENHANGENDE_PROCEDURE(
                Grond.van("Awb 9:23 onder j", "Awb9_23.samenhangendeProcedure"), Omstandigheid.SAMENHANGENDE_PROCEDURE),
        SAMENHANG_ANDERE_RECHTER(
                Grond.van("Awb 9:23 onder k", "Awb9_23.samenhangAndereRechter"),
                Omstandigheid.SAMENHANG_MET_ZAAK_BIJ_ANDERE_RECHTER),
        ALSNOG_TEGEMOETGEKOMEN(
                Grond.van("Awb 9:23 onder l", "Awb9_23.alsnogTegemoetgekomen"),
                Omstandigheid.NA_INTERVENTIE_TEGEMOETGEKOMEN),
        ANDERE_KLACHTINSTANTIE(
                Grond.van("Awb 9:23 onder m", "Awb9_23.andereKlachtinstantie"),
                Omstandigheid.BIJ_ONAFHANKELIJKE_KLACHTINSTANTIE);

        private final Grond grond;
        private final Omstandigheid eerste;
        private final Omstandigheid laatste;

        Weigeringsgrond(Grond grond, Omstandigheid... wanneer) {
            this.grond = grond;
            this.eerste = wanneer[0];
            this.laatste = wanneer[wanneer.length - 1];
        }

        public Grond grond() {
            return grond;
        }

        /**
         * Whether the circumstances leave it open. That a decision was not taken in time takes away that objection is possible
         * (e), a new fact that the ombudsman settled it before (i); what is pending still counts in both.
         */
        public boolean geldt(Set<Omstandigheid> omstandigheden, boolean nietTijdigBeslissen) {
            return switch (this) {
                case BEZWAAR ->
                    omstandigheden.contains(laatste) || (omstandigheden.contains(eerste) && !nietTijdigBeslissen);
                case EERDER_BIJ_OMBUDSMAN ->
                    omstandigheden.contains(eerste)
                            || (omstandigheden.contains(laatste) && !omstandigheden.contains(Omstandigheid.NIEUW_FEIT));
                default -> omstandigheden.contains(eerste);
            };
        }
    }

    private static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:23");
    private static final Grond GEEN_GROND = Grond.van(ARTIKEL, "Awb9_23.geenGrond");

    private Awb9_23() {}

    /** Whether the ombudsman may leave it, with the ground of every letter that is open to him. */
    @Grondslag({
        "Awb 9:23 onder a",
        "Awb 9:23 onder b",
        "Awb 9:23 onder c",
        "Awb 9:23 onder d",
        "Awb 9:23 onder e",
        "Awb 9:23 onder f",
        "Awb 9:23 onder g",
        "Awb 9:23 onder h",
        "Awb 9:23 onder i",
        "Awb 9:23 onder j",
        "Awb 9:23 onder k",
        "Awb 9:23 onder l",
        "Awb 9:23 onder m"
    })
    public static Bevinding<Plicht> plicht(Set<Omstandigheid> omstandigheden, boolean nietTijdigBeslissen) {
        List<Grond> gronden = Arrays.stream(Weigeringsgrond.values())
                .filter(grond -> grond.geldt(omstandigheden, nietTijdigBeslissen))
                .map(Weigeringsgrond::grond)
                .toList();
        return gronden.isEmpty()
                ? Bevinding.van(Plicht.GEEN_GROND_OM_AF_TE_ZIEN, GEEN_GROND)
                : Bevinding.van(Plicht.NIET_VERPLICHT, gronden);
    }
}
