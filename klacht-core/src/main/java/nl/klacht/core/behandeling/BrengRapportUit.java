package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_27;
import nl.klacht.core.recht.awb.Awb9_35;
import nl.klacht.core.recht.awb.Awb9_36;
import nl.klacht.core.recht.awb.Awb9_36a;
import nl.klacht.core.recht.awb.Betrokkene;
import org.jspecify.annotations.Nullable;

/**
 * The second line closes its investigation with a report: findings, opinion, and the norm that was violated when the
 * conduct was improper; sent to all three, after everyone could comment on the findings (Awb 9:35, 9:36).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param oordeel behoorlijk or not
 * @param norm the code of the norm, A1 to D7, when not
 * @param rapport the findings and the opinion
 * @param aanbeveling what is recommended, if anything
 * @param aan to whom it went
 */
public record BrengRapportUit(
        List<Integer> onderdelen,
        Awb9_27.Oordeel oordeel,
        @Nullable String norm,
        Tekst rapport,
        @Nullable Tekst aanbeveling,
        Set<Betrokkene> aan)
        implements Handeling {

    public BrengRapportUit {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(oordeel, "oordeel");
        Objects.requireNonNull(rapport, "rapport");
        aan = Set.copyOf(aan);
    }

    @Override
    public Soort soort() {
        return Soort.BRENG_RAPPORT_UIT;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = TweedeLijnweg.geenOnderzoek(situatie, onderdeel);
        return bezwaren.isEmpty()
                ? FormeleWeg.bij(situatie, onderdeel.nummer(), TweedeLijnweg.tegen(magEindigen(situatie, onderdeel)))
                : bezwaren;
    }

    private static Bevinding<Toelating> magEindigen(Situatie situatie, Klachtonderdeel onderdeel) {
        Onderzoek onderzoek = TweedeLijnweg.onderzoek(onderdeel);
        Set<Betrokkene> moeten = EnumSet.of(Betrokkene.BESTUURSORGAAN, Betrokkene.VERZOEKER);
        if (TweedeLijnweg.heeftBeklaagde(onderdeel)) {
            moeten.add(Betrokkene.BEKLAAGDE);
        }
        return Awb9_35.magEindigen(
                onderzoek.reactieUiterlijk(), onderzoek.gereageerd().containsAll(moeten), situatie.vandaag());
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(
                TweedeLijnweg.tegen(Awb9_36.magUitbrengen(true, oordeel == Awb9_27.Oordeel.BEHOORLIJK, norm != null)));
        bezwaren.addAll(TweedeLijnweg.onbekendeNorm(norm, situatie.vandaag()));
        bezwaren.addAll(FormeleWeg.alle(
                situatie,
                onderdelen,
                onderdeel ->
                        TweedeLijnweg.tegen(Awb9_36.gezondenAanAllen(aan, TweedeLijnweg.heeftBeklaagde(onderdeel)))));
        return bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> waarschuwingen =
                new ArrayList<>(Awb9_36.openbaarheidswet(situatie.vandaag()).gronden());
        waarschuwingen.addAll(
                Awb9_36a.openbaarheid(situatie.vandaag(), true, false).gronden());
        if (aanbeveling != null) {
            waarschuwingen.add(Grond.van(Awb9_36.LID_4, "BrengRapportUit.aanbeveling"));
        }
        return waarschuwingen;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new BrengRapportUit(
                Onderdeelkeuze.of(onderdelen, soort(), situatie), oordeel, norm, rapport, aanbeveling, aan);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Tweedelijnsoordeel antwoord = oordeel == Awb9_27.Oordeel.BEHOORLIJK
                ? Tweedelijnsoordeel.BEHOORLIJK
                : Tweedelijnsoordeel.NIET_BEHOORLIJK;
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.beantwoord(antwoord, gebeurtenis.dag(), aanbeveling != null)));
    }
}
