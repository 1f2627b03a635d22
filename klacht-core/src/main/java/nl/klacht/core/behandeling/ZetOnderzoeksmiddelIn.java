package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_32;
import nl.klacht.core.recht.awb.Awb9_33;
import nl.klacht.core.recht.awb.Awb9_34;
import org.jspecify.annotations.Nullable;

/**
 * The second line calls on somebody beside the parties, or goes and looks: an expert, an interpreter, a witness (Awb 9:32,
 * 9:33), or an inquiry on the spot (9:34). Only in an investigation of the municipality's own second line.
 *
 * @param middel whom it calls, or that it goes and looks
 * @param onderdelen the parts it is about; empty for all on which it may be done
 * @param op the day
 * @param onderEed whether an oath or promise is asked first
 * @param uitOpenbareDienst whether who is called comes for his work with an authority, and so gets no compensation
 * @param woning whether the place is a dwelling
 * @param bewonerStemtIn whether the resident of the dwelling agrees
 * @param verslag what came out of it
 */
public record ZetOnderzoeksmiddelIn(
        Middel middel,
        List<Integer> onderdelen,
        LocalDate op,
        boolean onderEed,
        boolean uitOpenbareDienst,
        boolean woning,
        boolean bewonerStemtIn,
        @Nullable Tekst verslag)
        implements Handeling {

    /** Whom it calls, or that it goes and looks. */
    public enum Middel {
        DESKUNDIGE,
        TOLK,
        GETUIGE,
        TER_PLAATSE
    }

    public ZetOnderzoeksmiddelIn {
        Objects.requireNonNull(middel, "middel");
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.ZET_ONDERZOEKSMIDDEL_IN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.geenOnderzoek(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        Vindplaats artikel = middel == Middel.TER_PLAATSE ? Awb9_34.LID_1 : Awb9_32.LID_1;
        List<Grond> bezwaren =
                new ArrayList<>(Bezwaren.inToekomst(situatie, op, artikel, Zin.van("ZetOnderzoeksmiddelIn.wat")));
        if (middel == Middel.TER_PLAATSE) {
            bezwaren.addAll(TweedeLijnweg.tegen(Awb9_34.magBinnen(woning, bewonerStemtIn)));
        } else if (onderEed) {
            bezwaren.addAll(TweedeLijnweg.tegen(Awb9_32.magEedVragen(opgeroepene())));
        }
        return bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        if (middel == Middel.TER_PLAATSE) {
            return Awb9_34.magBinnen(woning, bewonerStemtIn).gronden();
        }
        List<Grond> letOp = new ArrayList<>(Awb9_32.magOproepen(opgeroepene()).gronden());
        letOp.addAll(Awb9_33.vergoeding(true, uitOpenbareDienst).gronden());
        return letOp;
    }

    private Awb9_32.Opgeroepene opgeroepene() {
        return Awb9_32.Opgeroepene.valueOf(middel.name());
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new ZetOnderzoeksmiddelIn(
                middel,
                Onderdeelkeuze.of(onderdelen, soort(), situatie),
                op,
                onderEed,
                uitOpenbareDienst,
                woning,
                bewonerStemtIn,
                verslag);
    }

    /** It stands in the history; how far the investigation has come does not change by it. */
    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
