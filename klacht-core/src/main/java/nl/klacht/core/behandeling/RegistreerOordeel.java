package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_20;
import nl.klacht.core.recht.awb.Awb9_36;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the second line to a pending petition. That conduct was improper names the norm that was violated (Awb
 * 9:36 lid 2). A referral back does not undo how the first line ended: the parts are reopened or the complaint begins
 * there, and the answer says so.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param oordeel the answer
 * @param op its day, not after today and not before the filing
 * @param norm the code of the norm, A1 to D7
 * @param aanbeveling what the ombudsman recommends
 * @param toelichting what there is to say about it
 */
public record RegistreerOordeel(
        List<Integer> onderdelen,
        Tweedelijnsoordeel oordeel,
        LocalDate op,
        @Nullable String norm,
        @Nullable Tekst aanbeveling,
        @Nullable Tekst toelichting)
        implements Handeling {

    private static final Vindplaats RAPPORT = Vindplaats.van("Awb 9:36 lid 1");
    private static final Vindplaats AANBEVELING = Vindplaats.van("Awb 9:36 lid 4");

    public RegistreerOordeel {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(oordeel, "oordeel");
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.REGISTREER_OORDEEL;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.geenVerzoek(onderdeel, RAPPORT);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean behoorlijk = oordeel != Tweedelijnsoordeel.NIET_BEHOORLIJK;
        List<Grond> bezwaren = new ArrayList<>(FormeleWeg.tegen(Awb9_36.magUitbrengen(true, behoorlijk, norm != null)));
        bezwaren.addAll(TweedeLijnweg.onbekendeNorm(norm, op));
        bezwaren.addAll(Bezwaren.inToekomst(situatie, op, RAPPORT, Zin.van("RegistreerOordeel.wat")));
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, this::teVroeg));
        return bezwaren;
    }

    private List<Grond> teVroeg(Klachtonderdeel onderdeel) {
        return open(onderdeel)
                .filter(verzoekschrift -> op.isBefore(verzoekschrift.ingediendOp()))
                .map(verzoekschrift -> Grond.van(
                        RAPPORT, "RegistreerOordeel.voorVerzoek", onderdeel.nummer(), verzoekschrift.ingediendOp(), op))
                .toList();
    }

    private static Stream<Verzoekschrift> open(Klachtonderdeel onderdeel) {
        return onderdeel.verzoekschriften().stream().filter(Verzoekschrift::isOpen);
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> waarschuwingen = new ArrayList<>();
        if (aanbeveling != null) {
            waarschuwingen.add(Grond.van(AANBEVELING, "RegistreerOordeel.aanbeveling"));
        }
        if (oordeel == Tweedelijnsoordeel.TERUGVERWEZEN) {
            waarschuwingen.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> List.of(terug(onderdeel))));
        }
        return waarschuwingen;
    }

    private static Grond terug(Klachtonderdeel onderdeel) {
        return onderdeel.isOpen()
                ? Grond.van(Awb9_20.LID_1, "RegistreerOordeel.terug", onderdeel.nummer())
                : Grond.van(Awb9_20.LID_1, "RegistreerOordeel.terugNaEinde", onderdeel.nummer());
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new RegistreerOordeel(
                Onderdeelkeuze.of(onderdelen, soort(), situatie), oordeel, op, norm, aanbeveling, toelichting);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(onderdelen, this::beantwoord);
    }

    private Klachtonderdeel beantwoord(Klachtonderdeel onderdeel) {
        return onderdeel.wijzigOpenVerzoekschrift(
                verzoekschrift -> verzoekschrift.beantwoord(oordeel, op, aanbeveling != null));
    }
}
