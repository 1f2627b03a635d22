package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.bevoegdheid.Bevoegdheidsregel;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_25;
import nl.klacht.core.recht.awb.Betrokkene;

/**
 * The second line does not start or not continue its investigation (Awb 9:25): on a ground of 9:22, 9:23 or 9:24, with
 * reasons, and told to who must hear it.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param regel the row of the table of competence on which
 * @param reden why
 * @param verteldAan who was told
 */
public record ZieAfVanOnderzoek(
        List<Integer> onderdelen, Bevoegdheidsregel regel, Tekst reden, Set<Betrokkene> verteldAan)
        implements Handeling {

    public ZieAfVanOnderzoek {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(reden, "reden");
        verteldAan = Set.copyOf(verteldAan);
    }

    @Override
    public Soort soort() {
        return Soort.ZIE_AF_VAN_ONDERZOEK;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return TweedeLijnweg.nietEigen(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return FormeleWeg.alle(situatie, onderdelen, this::bezwaren);
    }

    private List<Grond> bezwaren(Klachtonderdeel onderdeel) {
        Onderzoek onderzoek = TweedeLijnweg.onderzoek(onderdeel);
        List<Grond> bezwaren = new ArrayList<>(zonderGrond(onderdeel, onderzoek));
        bezwaren.addAll(TweedeLijnweg.tegen(
                Awb9_25.magWeg(verteldAan, onderzoek.isBegonnen(), TweedeLijnweg.heeftBeklaagde(onderdeel), true)));
        return bezwaren;
    }

    /** After an intervention that put it right there is a ground of its own; otherwise it is the one the test found. */
    private List<Grond> zonderGrond(Klachtonderdeel onderdeel, Onderzoek onderzoek) {
        if (regel == Bevoegdheidsregel.J20) {
            return onderzoek.interventies() > 0
                    ? List.of()
                    : List.of(Grond.van("Awb 9:23 onder l", "ZieAfVanOnderzoek.geenInterventie", onderdeel.nummer()));
        }
        boolean gevonden = regel.name().equals(onderzoek.toets()) && regel.laatRuimteOmAfTeZien();
        return gevonden
                ? List.of()
                : List.of(Grond.van(Awb9_25.LID_1, "ZieAfVanOnderzoek.geenGrond", onderdeel.nummer(), regel.name()));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new ZieAfVanOnderzoek(Onderdeelkeuze.of(onderdelen, soort(), situatie), regel, reden, verteldAan);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Tweedelijnsoordeel oordeel = oordeel();
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                        verzoekschrift -> verzoekschrift.beantwoord(oordeel, gebeurtenis.dag(), false)));
    }

    private Tweedelijnsoordeel oordeel() {
        if (regel.isBindend()) {
            return Tweedelijnsoordeel.ONBEVOEGD;
        }
        return switch (regel) {
            case J16 -> Tweedelijnsoordeel.TERUGVERWEZEN;
            case J20 -> Tweedelijnsoordeel.INTERVENTIE_OPGELOST;
            default -> Tweedelijnsoordeel.GEEN_ONDERZOEK;
        };
    }
}
