package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param digitaalAfgesproken whether the klager said in so many words that he can be reached electronically (Awb 2:8)
 * @param noemtOntvangstEnKenmerk whether the letter names the day of receipt and the number of the case; {@code null} when
 *     it is made from the municipality's own model, which does
 */
public record BevestigOntvangst(
        Verzendwijze wijze,
        boolean vermeldtAdviescommissie,
        @Nullable Tekst tekst,
        boolean digitaalAfgesproken,
        @Nullable Boolean noemtOntvangstEnKenmerk)
        implements Handeling {

    private static final Grond NIEMAND = Grond.van(Awb9_6.ARTIKEL, "BevestigOntvangst.niemand");
    private static final Grond GEEN_COMMISSIE = Grond.van(Awb9_15.LID_1, "BevestigOntvangst.geenCommissie");

    public BevestigOntvangst {
        Objects.requireNonNull(wijze, "wijze");
    }

    /** A letter by the municipality's own model, to a klager who said nothing about electronic messages. */
    public BevestigOntvangst(Verzendwijze wijze, boolean vermeldtAdviescommissie, @Nullable Tekst tekst) {
        this(wijze, vermeldtAdviescommissie, tekst, false, null);
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
        LocalDate bevestigd = dossier.voortgang().contact().ontvangstBevestigdOp();
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
        List<Grond> bezwaren = new ArrayList<>(adviescommissie(situatie));
        if (Boolean.FALSE.equals(noemtOntvangstEnKenmerk)) {
            bezwaren.add(Grond.van(
                    Awb9_6.ARTIKEL,
                    "BevestigOntvangst.inhoud",
                    situatie.dossier().intake().ontvangstdatum(),
                    situatie.dossier().kenmerk()));
        }
        bezwaren.addAll(DigitaleWeg.bezwarenBevestiging(situatie, wijze, digitaalAfgesproken));
        return bezwaren;
    }

    private List<Grond> adviescommissie(Situatie situatie) {
        if (isAdviesprocedure(situatie)) {
            return vermeldtAdviescommissie
                    ? List.of()
                    : Awb9_15.magBevestigen(false).gronden();
        }
        return vermeldtAdviescommissie ? List.of(GEEN_COMMISSIE) : List.of();
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> letOp = new ArrayList<>(DigitaleWeg.ontvangen(situatie));
        letOp.addAll(DigitaleWeg.verzonden(situatie, wijze));
        return letOp;
    }

    private static boolean isAdviesprocedure(Situatie situatie) {
        return situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> FormeleWeg.heeftTermijn(situatie, onderdeel, situatie.regime(onderdeel)))
                .anyMatch(situatie::isAdviesprocedure);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metContact(c -> c.metOntvangstBevestigdOp(gebeurtenis.dag())));
    }
}
