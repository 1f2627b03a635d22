package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_30;
import nl.klacht.core.recht.awb.Awb9_35;
import nl.klacht.core.recht.awb.Betrokkene;

/**
 * The second line sends its findings to the authority, the one whose conduct it is and the petitioner, who can comment
 * before the end (Awb 9:35); after everyone could explain his view (9:30). Of another second line it is registered that
 * its findings came in.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param bevindingen what was found
 * @param aan to whom they went
 * @param reactieUiterlijk the last day to comment, inclusive, not before today
 */
public record ZendBevindingen(
        List<Integer> onderdelen, Tekst bevindingen, Set<Betrokkene> aan, LocalDate reactieUiterlijk)
        implements Handeling {

    public ZendBevindingen {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(bevindingen, "bevindingen");
        aan = Set.copyOf(aan);
        Objects.requireNonNull(reactieUiterlijk, "reactieUiterlijk");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_BEVINDINGEN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = TweedeLijnweg.nietBezig(situatie, onderdeel);
        boolean eigen = TweedeLijnweg.nietEigen(situatie, onderdeel).isEmpty();
        return bezwaren.isEmpty() && eigen
                ? TweedeLijnweg.tegen(Awb9_30.iedereenKonToelichten(
                        TweedeLijnweg.onderzoek(onderdeel).toegelicht(), TweedeLijnweg.heeftBeklaagde(onderdeel)))
                : bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(TweedeLijnweg.alVoorbij(situatie, reactieUiterlijk, Awb9_35.LID_2));
        bezwaren.addAll(FormeleWeg.alle(
                situatie,
                onderdelen,
                onderdeel ->
                        TweedeLijnweg.tegen(Awb9_35.gezondenAanAllen(aan, TweedeLijnweg.heeftBeklaagde(onderdeel)))));
        return bezwaren;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new ZendBevindingen(
                Onderdeelkeuze.of(onderdelen, soort(), situatie), bevindingen, aan, reactieUiterlijk);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        LocalDate op = gebeurtenis.dag();
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(verzoekschrift ->
                        verzoekschrift.metOnderzoek(onderzoek -> onderzoek.metBevindingen(op, reactieUiterlijk))));
    }
}
