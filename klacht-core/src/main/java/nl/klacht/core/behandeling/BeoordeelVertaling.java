package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_11.Aanleiding;
import nl.klacht.core.recht.awb.Awb9_4;
import org.jspecify.annotations.Nullable;

/**
 * Whether a klaagschrift in a foreign language needs a translation for good handling (Awb 9:4 lid 3, 6:5 lid 3): a judgement
 * with its reason. The klager sees to it, unless the municipality has it made itself. No term stops for it, and the road of
 * the complaint stays the same.
 *
 * @param nodig whether it is needed
 * @param uiterlijk the last day, inclusive, on which the translation is awaited; asked when it is needed
 * @param motivering why
 */
public record BeoordeelVertaling(boolean nodig, @Nullable LocalDate uiterlijk, Tekst motivering) implements Handeling {

    private static final Grond MONDELING = Grond.van(Awb9_4.LID_3, "BeoordeelVertaling.mondeling");
    private static final Grond TOT_WANNEER = Grond.van(Awb9_4.LID_3, "BeoordeelVertaling.totWanneer");

    public BeoordeelVertaling {
        Objects.requireNonNull(motivering, "motivering");
    }

    @Override
    public Soort soort() {
        return Soort.BEOORDEEL_VERTALING;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenOpenKlacht = Bezwaren.geenOpenKlacht(situatie);
        if (!geenOpenKlacht.isEmpty()) {
            return geenOpenKlacht;
        }
        boolean schriftelijk = situatie.dossier()
                .openOnderdelen()
                .anyMatch(onderdeel -> onderdeel.ontvangst().isSchriftelijk());
        return schriftelijk ? List.of() : List.of(MONDELING);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (!nodig) {
            return List.of();
        }
        if (uiterlijk == null) {
            return List.of(TOT_WANNEER);
        }
        return uiterlijk.isAfter(situatie.vandaag())
                ? List.of()
                : List.of(Grond.van(Awb9_4.LID_3, "BeoordeelVertaling.geenTijd", uiterlijk));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        boolean gemeente = situatie.kader().regels().berichten().gemeenteVertaalt(situatie.vandaag());
        List<Grond> waarschuwingen =
                new ArrayList<>(Awb9_4.vertaling(true, nodig, gemeente).gronden());
        boolean termijnLoopt = situatie.dossier()
                .openOnderdelen()
                .anyMatch(onderdeel -> FormeleWeg.heeftTermijn(situatie, onderdeel, situatie.regime(onderdeel)));
        if (nodig && termijnLoopt) {
            waarschuwingen.addAll(Awb9_11.magOpschorten(Aanleiding.VERTALING).gronden());
        }
        return waarschuwingen;
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return nodig ? dossier.metVoortgang(v -> v.metOpvolgenOp(uiterlijk)) : dossier;
    }
}
