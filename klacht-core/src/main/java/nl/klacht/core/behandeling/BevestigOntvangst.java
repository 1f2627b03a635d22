package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_15;
import nl.klacht.core.recht.awb.Awb9_6;
import org.jspecify.annotations.Nullable;

/**
 * The receipt is confirmed in writing (Awb 9:6); where a klachtadviescommissie advises, the letter says so (9:15 lid 1),
 * and elsewhere it does not. Once, unless another paper came in since.
 *
 * @param wijze how it is sent
 * @param vermeldtAdviescommissie whether the letter says that a committee will advise
 * @param tekst the letter
 */
public record BevestigOntvangst(
        Verzendwijze wijze,
        boolean vermeldtAdviescommissie,
        @Nullable Tekst tekst) implements Handeling {

    private static final Grond NIEMAND = Grond.van(Awb9_6.ARTIKEL, "BevestigOntvangst.niemand");
    private static final Grond GEEN_COMMISSIE = Grond.van(Awb9_15.LID_1, "BevestigOntvangst.geenCommissie");

    public BevestigOntvangst {
        Objects.requireNonNull(wijze, "wijze");
    }

    @Override
    public Soort soort() {
        return Soort.BEVESTIG_ONTVANGST;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenOpenKlacht = Bezwaren.geenOpenKlacht(situatie);
        if (!geenOpenKlacht.isEmpty()) {
            return geenOpenKlacht;
        }
        Partijen partijen = situatie.dossier().partijen();
        return partijen.klagers().isEmpty() && partijen.gemachtigde() == null
                ? List.of(NIEMAND)
                : alBevestigd(situatie.dossier());
    }

    private static List<Grond> alBevestigd(Dossier dossier) {
        LocalDate bevestigd = dossier.voortgang().ontvangstBevestigdOp();
        boolean ietsNieuws = bevestigd == null
                || dossier.openOnderdelen()
                        .anyMatch(onderdeel -> laatsteStuk(onderdeel).isAfter(bevestigd));
        return ietsNieuws ? List.of() : List.of(Grond.van(Awb9_6.ARTIKEL, "BevestigOntvangst.alBevestigd", bevestigd));
    }

    private static LocalDate laatsteStuk(Klachtonderdeel onderdeel) {
        Ontvangst ontvangst = onderdeel.ontvangst();
        LocalDate klaagschrift = ontvangst.klaagschriftOp();
        return klaagschrift != null ? klaagschrift : ontvangst.eerste();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (isAdviesprocedure(situatie)) {
            return vermeldtAdviescommissie
                    ? List.of()
                    : Awb9_15.magBevestigen(false).gronden();
        }
        return vermeldtAdviescommissie ? List.of(GEEN_COMMISSIE) : List.of();
    }

    private static boolean isAdviesprocedure(Situatie situatie) {
        return situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> FormeleWeg.heeftTermijn(situatie, onderdeel, situatie.regime(onderdeel)))
                .anyMatch(situatie::isAdviesprocedure);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metOntvangstBevestigdOp(gebeurtenis.dag()));
    }
}
