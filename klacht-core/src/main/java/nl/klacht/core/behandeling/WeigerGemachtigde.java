package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_1;
import nl.klacht.core.recht.awb.Awb2_2;

/**
 * The municipality refuses the representative of the klager, against whom serious objections exist (Awb 2:2). Never a lawyer,
 * and both hear it in writing without delay. The klager keeps his complaint and may be represented by somebody else.
 *
 * @param ernstigeBezwaren whether the objections are serious: a judgement of who refuses
 * @param advocaat whether the representative is a lawyer
 * @param klagerVerteld whether the klager was told in writing
 * @param gemachtigdeVerteld whether the representative was told in writing
 * @param reden which objections
 */
public record WeigerGemachtigde(
        boolean ernstigeBezwaren, boolean advocaat, boolean klagerVerteld, boolean gemachtigdeVerteld, Tekst reden)
        implements Handeling {

    private static final Grond NIEMAND = Grond.van(Awb2_2.LID_1, "WeigerGemachtigde.niemand");

    public WeigerGemachtigde {
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.WEIGER_GEMACHTIGDE;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenOpenKlacht = Bezwaren.geenOpenKlacht(situatie);
        if (!geenOpenKlacht.isEmpty()) {
            return geenOpenKlacht;
        }
        return situatie.dossier().partijen().gemachtigde() == null ? List.of(NIEMAND) : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(FormeleWeg.tegen(Awb2_2.magWeigeren(ernstigeBezwaren, advocaat)));
        bezwaren.addAll(FormeleWeg.tegen(Awb2_2.magMededelen(klagerVerteld, gemachtigdeVerteld)));
        return bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return Awb2_1.magZichLatenBijstaan(situatie.vandaag()).gronden();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metPartijen(dossier.partijen().zonderGemachtigde());
    }
}
