package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_8;
import nl.klacht.core.recht.awb.Awb9_8.Feiten;
import nl.klacht.core.recht.awb.Awb9_8.GrondVanNietBehandelen;
import nl.klacht.core.recht.awb.Awb9_8.Inhoud;
import org.jspecify.annotations.Nullable;

/**
 * The notice that parts will not be handled (Awb 9:8). It needs a ground that the facts of each part leave open, and a
 * letter that names the right second line, or none where there is none. What a provider did with the complaint before is
 * no earlier handling. Late it is still possible, with a warning. A complaint about a decision can end in it too: then the
 * way is bezwaar.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param gronden the grounds of 9:8, at least one, each for every part
 * @param motivering why they hold here
 * @param eerderKenmerk under which number the municipality handled the same complaint before (lid 1 onder a)
 * @param tweedeLijn which second line the letter names, per part
 * @param bestuursorgaan in whose name it is (Awb 10:10)
 * @param ondertekenaar who signs
 * @param functie his function, as the register of mandates calls it
 * @param mandaat the mandate under which he signs
 */
public record NeemNietInBehandeling(
        List<Integer> onderdelen,
        List<GrondVanNietBehandelen> gronden,
        Tekst motivering,
        @Nullable String eerderKenmerk,
        List<Tweedelijnsvermelding> tweedeLijn,
        @Nullable Bestuursorgaan bestuursorgaan,
        @Nullable Tekst ondertekenaar,
        @Nullable String functie,
        @Nullable Tekst mandaat)
        implements Handeling {

    public NeemNietInBehandeling {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        gronden = List.copyOf(gronden);
        Objects.requireNonNull(motivering, "motivering");
        tweedeLijn = List.copyOf(tweedeLijn);
    }

    /** A letter of which is not said who signs it. */
    public NeemNietInBehandeling(
            List<Integer> onderdelen,
            List<GrondVanNietBehandelen> gronden,
            Tekst motivering,
            @Nullable String eerderKenmerk,
            List<Tweedelijnsvermelding> tweedeLijn) {
        this(onderdelen, gronden, motivering, eerderKenmerk, tweedeLijn, null, null, null, null);
    }

    @Override
    public Soort soort() {
        return Soort.NEEM_NIET_IN_BEHANDELING;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean openBesluit = onderdeel.isOpen() && onderdeel.betreft().soort() == Betreftsoort.BESLUIT;
        return openBesluit ? List.of() : FormeleWeg.bezwaren(situatie, onderdeel);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren =
                new ArrayList<>(FormeleWeg.alle(situatie, onderdelen, onderdeel -> bezwaren(situatie, onderdeel)));
        bezwaren.addAll(ondertekening().bezwaren(situatie));
        return bezwaren;
    }

    private Ondertekening ondertekening() {
        return new Ondertekening(bestuursorgaan, functie, mandaat);
    }

    private List<Grond> bezwaren(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = new ArrayList<>();
        bevindingen(situatie, onderdeel)
                .forEach(b -> bezwaren.addAll(FormeleWeg.tegen(situatie, onderdeel.nummer(), b)));
        boolean tweedeLijnIsEr = situatie.tweedeLijn(onderdeel).uitkomst().isEr();
        bezwaren.addAll(FormeleWeg.tegen(
                situatie, onderdeel.nummer(), Awb9_8.magMededelen(inhoud(tweedeLijnIsEr), tweedeLijnIsEr)));
        bezwaren.addAll(FormeleWeg.vermelding(situatie, onderdeel, genoemd(onderdeel.nummer()), Awb9_8.LID_3));
        return bezwaren;
    }

    private Stream<Bevinding<Toelating>> bevindingen(Situatie situatie, Klachtonderdeel onderdeel) {
        Feiten feiten = feiten(situatie, onderdeel);
        return gronden.stream().map(grond -> Awb9_8.beschikbaar(grond, feiten));
    }

    private Feiten feiten(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean doorDienstverlener = isDoorDienstverlenerBehandeld(onderdeel);
        return new Feiten(
                onderdeel.ontvangst().eerste(),
                onderdeel.klacht().laatsteDag(),
                !doorDienstverlener && isAnderKenmerk(situatie),
                doorDienstverlener,
                onderdeel.klacht().nietTijdigBeslissen(),
                isOverBesluit(onderdeel));
    }

    /** A part that came back from a provider, or lies with him: his handling does not bar it (domein 2). */
    private static boolean isDoorDienstverlenerBehandeld(Klachtonderdeel onderdeel) {
        return onderdeel.betreft().soort().isDienstverlener()
                && (onderdeel.aspect() != Aspect.INHOUD || onderdeel.verwijzing() != null);
    }

    private boolean isAnderKenmerk(Situatie situatie) {
        return eerderKenmerk != null
                && !eerderKenmerk.isBlank()
                && !eerderKenmerk.equals(situatie.dossier().kenmerk());
    }

    private static boolean isOverBesluit(Klachtonderdeel onderdeel) {
        return onderdeel.betreft().soort() == Betreftsoort.BESLUIT
                || onderdeel.betreft().besluitBekendgemaaktOp() != null;
    }

    /** What the letter holds; the second line itself is compared apart, to say which one it must be. */
    private Set<Inhoud> inhoud(boolean tweedeLijnIsEr) {
        EnumSet<Inhoud> inhoud = EnumSet.of(Inhoud.MOTIVERING);
        if (!gronden.isEmpty()) {
            inhoud.add(Inhoud.GROND);
        }
        if (tweedeLijnIsEr) {
            inhoud.addAll(List.of(Inhoud.OMBUDSMAN, Inhoud.TERMIJN));
        }
        return inhoud;
    }

    private @Nullable Tweedelijnsinstantie genoemd(int nummer) {
        return tweedeLijn.stream()
                .filter(vermelding -> vermelding.onderdeel() == nummer)
                .map(Tweedelijnsvermelding::instantie)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> waarschuwingen = new ArrayList<>(
                FormeleWeg.alle(situatie, onderdelen, onderdeel -> waarschuwingen(situatie, onderdeel)));
        waarschuwingen.addAll(ondertekening().waarschuwingen(situatie));
        return waarschuwingen;
    }

    private List<Grond> waarschuwingen(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> waarschuwingen = new ArrayList<>();
        bevindingen(situatie, onderdeel).forEach(b -> waarschuwingen.addAll(b.waarschuwingen()));
        if (FormeleWeg.isFormeel(situatie, onderdeel)) {
            waarschuwingen.addAll(tijdigheid(situatie, onderdeel).waarschuwingen());
        }
        waarschuwingen.addAll(situatie.tweedeLijn(onderdeel).waarschuwingen());
        return FormeleWeg.bij(situatie, onderdeel.nummer(), waarschuwingen);
    }

    private static Bevinding<Toelating> tijdigheid(Situatie situatie, Klachtonderdeel onderdeel) {
        return Awb9_8.tijdigheidMededeling(
                situatie.vandaag(),
                Awb9_8.mededelingUiterlijk(
                        situatie.begin(onderdeel), situatie.kader().kalender()));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new NeemNietInBehandeling(
                Onderdeelkeuze.of(onderdelen, soort(), situatie),
                gronden,
                motivering,
                eerderKenmerk,
                tweedeLijn,
                bestuursorgaan,
                ondertekenaar,
                functie,
                mandaat);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Afloop afloop = new Afloop(Uitkomst.NIET_IN_BEHANDELING, gebeurtenis.dag());
        return dossier.metOnderdelen(onderdelen, onderdeel -> onderdeel.metAfloop(afloop));
    }
}
