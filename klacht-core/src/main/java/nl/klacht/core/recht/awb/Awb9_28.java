package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.termijn.Einddatum;
import org.jspecify.annotations.Nullable;

/**
 * Algemene wet bestuursrecht article 9:28: what a petition to an ombudsman contains, and that there is a chance to
 * repair it.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what is missing (lid 1 and 2), that the chance to repair is a duty (lid 3), unlike in title 9.1, and
 * when the chance is over.
 */
@Grondslag("Awb 9:28")
@Artikel(
        titel = "Wat in het verzoek staat",
        nietGemodelleerd = "Hoe lang aanvullen kan: dat bepaalt de ombudsman. Of een vertaling nodig is.")
public final class Awb9_28 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:28 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:28 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:28 lid 3");

    /** What a petition must have. */
    public enum Vereiste {
        ONDERTEKENING(Vindplaats.van("Awb 9:28 lid 1"), Vormvereiste.ONDERTEKENING.naam()),
        NAAM_EN_ADRES(Vindplaats.van("Awb 9:28 lid 1 onder a"), Zin.van("Awb9_28.vereiste.naamEnAdres")),
        DAGTEKENING(Vindplaats.van("Awb 9:28 lid 1 onder b"), Vormvereiste.DAGTEKENING.naam()),
        /** What happened, who did it, and to whom when that is not the petitioner. */
        GEDRAGING(Vindplaats.van("Awb 9:28 lid 1 onder c"), Zin.van("Awb9_28.vereiste.gedraging")),
        GRONDEN(Vindplaats.van("Awb 9:28 lid 1 onder d"), Zin.van("Awb9_28.vereiste.gronden")),
        /** How the complaint was made to the authority and, where possible, what it answered. */
        KLACHT_BIJ_GEMEENTE(Vindplaats.van("Awb 9:28 lid 1 onder e"), Zin.van("Awb9_28.vereiste.klachtBijGemeente")),
        VERTALING(Vindplaats.van("Awb 9:28 lid 2"), Zin.van("Awb9_28.vereiste.vertaling"));

        private final Vindplaats vindplaats;
        private final Zin naam;

        Vereiste(Vindplaats vindplaats, Zin naam) {
            this.vindplaats = vindplaats;
            this.naam = naam;
        }

        /** How it is called in a sentence. */
        public Zin naam() {
            return naam;
        }

        private Grond ontbreekt() {
            return Grond.van(vindplaats, "Awb9_28.ontbreekt", naam);
        }
    }

    /** What follows for the petition. */
    public enum Gevolg {
        VOLLEDIG,
        HERSTEL_VRAGEN,
        HERSTEL_LOOPT,
        NIET_HERSTELD
    }

    private Awb9_28() {}

    /** What is missing; nothing when the petition is complete. */
    @Grondslag({
        "Awb 9:28 lid 1 onder a",
        "Awb 9:28 lid 1 onder b",
        "Awb 9:28 lid 1 onder c",
        "Awb 9:28 lid 1 onder d",
        "Awb 9:28 lid 1 onder e",
        "Awb 9:28 lid 2"
    })
    public static Bevinding<Toelating> volledig(Set<Vereiste> ontbreekt) {
        List<Grond> gebreken = List.of(Vereiste.values()).stream()
                .filter(ontbreekt::contains)
                .map(Vereiste::ontbreekt)
                .toList();
        return Bevinding.tenzij(gebreken, Grond.van(LID_1, "Awb9_28.compleet"));
    }

    /**
     * What follows from what is missing: first a chance to repair, and only after its last day may the petition be left.
     *
     * @param herstelUiterlijk the last day of the chance, inclusive, or null when it was not given yet
     */
    @Grondslag("Awb 9:28 lid 3")
    public static Bevinding<Gevolg> gevolg(
            Set<Vereiste> ontbreekt, @Nullable LocalDate herstelUiterlijk, LocalDate vandaag) {
        if (ontbreekt.isEmpty()) {
            return Bevinding.van(Gevolg.VOLLEDIG, Grond.van(LID_1, "Awb9_28.compleet"));
        }
        if (herstelUiterlijk == null) {
            return Bevinding.van(Gevolg.HERSTEL_VRAGEN, Grond.van(LID_3, "Awb9_28.herstelVragen"));
        }
        return vandaag.isAfter(herstelUiterlijk)
                ? Bevinding.van(Gevolg.NIET_HERSTELD, Grond.van(LID_3, "Awb9_28.nietHersteld", herstelUiterlijk))
                : Bevinding.van(Gevolg.HERSTEL_LOOPT, Grond.van(LID_3, "Awb9_28.herstelLoopt", herstelUiterlijk));
    }

    /** The last day of the chance to repair, as the ombudsman set it; it moves for no weekend. */
    @Grondslag("Awb 9:28 lid 3")
    public static Einddatum herstelUiterlijk(LocalDate gevraagd, LocalDate uiterlijk) {
        return Einddatum.vast(gevraagd, uiterlijk, Grond.van(LID_3, "Awb9_28.herstelGevraagd", gevraagd, uiterlijk));
    }
}
