package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_1;
import nl.klacht.core.recht.awb.Awb9_10;
import nl.klacht.core.recht.awb.Awb9_12;
import nl.klacht.core.recht.awb.Awb9_15;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import nl.klacht.core.recht.awb.Awb9_16;
import nl.klacht.core.recht.awb.Awb9_3;
import nl.klacht.core.recht.awb.Awb9_7;
import org.jspecify.annotations.Nullable;

/**
 * The closing letter of the formal road (Awb 9:12). It touches every open part that is on that road, with findings, opinion
 * and reasons, what will be done about a founded part, and the second line that is competent for it or none. Before it, a
 * behandelaar was assigned (9:7), both sides had their opportunity to be heard and what was said is reported (9:10), and
 * the committee advised where there is one (9:15). Late it is still possible, with a warning. An oral complaint may be
 * closed in the same way; then those duties are not asked.
 *
 * @param afdoeningen what the letter says per part
 * @param bestuursorgaan in whose name it is (Awb 10:10)
 * @param ondertekenaar who signs
 * @param functie his function, as the register of mandates calls it
 * @param mandaat the mandate under which he signs
 * @param adviesBijgevoegd whether the advice of the committee goes with it (Awb 9:16)
 * @param metBezwaarclausule whether the letter says that bezwaar or beroep is open against it, which it never is (Awb 9:3)
 */
public record DoeAf(
        List<Afdoening> afdoeningen,
        Bestuursorgaan bestuursorgaan,
        Tekst ondertekenaar,
        @Nullable String functie,
        @Nullable Tekst mandaat,
        boolean adviesBijgevoegd,
        boolean metBezwaarclausule)
        implements Handeling {

    public DoeAf {
        afdoeningen = List.copyOf(afdoeningen);
        Objects.requireNonNull(bestuursorgaan, "bestuursorgaan");
        Objects.requireNonNull(ondertekenaar, "ondertekenaar");
    }

    /** A letter without a clause about bezwaar. */
    public DoeAf(
            List<Afdoening> afdoeningen,
            Bestuursorgaan bestuursorgaan,
            Tekst ondertekenaar,
            @Nullable String functie,
            @Nullable Tekst mandaat,
            boolean adviesBijgevoegd) {
        this(afdoeningen, bestuursorgaan, ondertekenaar, functie, mandaat, adviesBijgevoegd, false);
    }

    /** A letter that does not say which function signs. */
    public DoeAf(
            List<Afdoening> afdoeningen,
            Bestuursorgaan bestuursorgaan,
            Tekst ondertekenaar,
            @Nullable Tekst mandaat,
            boolean adviesBijgevoegd) {
        this(afdoeningen, bestuursorgaan, ondertekenaar, null, mandaat, adviesBijgevoegd);
    }

    @Override
    public Soort soort() {
        return Soort.DOE_AF;
    }

    @Override
    public List<Integer> onderdelen() {
        return afdoeningen.stream().map(Afdoening::onderdeel).distinct().toList();
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.bezwaren(situatie, onderdeel);
        return bezwaren.isEmpty() && FormeleWeg.isFormeel(situatie, onderdeel)
                ? voorbereiding(situatie, onderdeel)
                : bezwaren;
    }

    private static List<Grond> voorbereiding(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = new ArrayList<>(zonderBehandelaar(situatie, onderdeel));
        bezwaren.addAll(nietGehoord(situatie, onderdeel));
        bezwaren.addAll(
                situatie.isAdviesprocedure(onderdeel)
                        ? zonderAdvies(situatie, onderdeel)
                        : FormeleWeg.tegen(
                                situatie, onderdeel.nummer(), Awb9_10.verslagVoldaan(true, heeftVerslag(onderdeel))));
        return bezwaren;
    }

    /** Nobody, or somebody of whom it turned out later that he was involved (Awb 9:7). */
    private static List<Grond> zonderBehandelaar(Situatie situatie, Klachtonderdeel onderdeel) {
        Voortgang voortgang = situatie.dossier().voortgang();
        Toewijzing behandelaar = voortgang.behandelaars().behandelaar();
        if (behandelaar == null) {
            return List.of(Grond.van(Awb9_7.LID_1, "DoeAf.zonderBehandelaar"));
        }
        boolean betrokken = voortgang.behandelaars().betrokken().contains(behandelaar.gebruiker());
        boolean bestuurZelf = onderdeel.betreft().isBestuurZelf();
        return FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_7.magBehandelen(!betrokken, betrokken, bestuurZelf));
    }

    /** What is missing of the opportunities to be heard (Awb 9:10 lid 1 and 2). */
    static List<Grond> nietGehoord(Situatie situatie, Klachtonderdeel onderdeel) {
        return FormeleWeg.tegen(
                situatie,
                onderdeel.nummer(),
                Awb9_10.hoorplichtVoldaan(
                        onderdeel.formeel().heeftKansGehad(Partijrol.KLAGER),
                        onderdeel.formeel().heeftKansGehad(Partijrol.BEKLAAGDE)));
    }

    /** Whether what was said at a hearing is reported; where nobody was heard there is nothing to report. */
    static boolean heeftVerslag(Klachtonderdeel onderdeel) {
        return !onderdeel.formeel().isIemandGehoord() || onderdeel.formeel().verslagOp() != null;
    }

    private static List<Grond> zonderAdvies(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean advies = onderdeel.formeel().advies() != null;
        List<Grond> bezwaren = new ArrayList<>(
                FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_15.magAfdoen(advies, heeftVerslag(onderdeel))));
        bezwaren.addAll(verkeerdGehoord(situatie, onderdeel));
        return bezwaren;
    }

    /** That somebody was heard by another than the adviser, where he was already to do that (Awb 9:15 lid 2). */
    static List<Grond> verkeerdGehoord(Situatie situatie, Klachtonderdeel onderdeel) {
        Hoorder door = onderdeel.formeel().gehoordDoor();
        return door == null ? List.of() : FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_15.magHoren(door));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(overgeslagen(situatie));
        bezwaren.addAll(dubbel());
        bezwaren.addAll(ondertekening().bezwaren(situatie));
        if (metBezwaarclausule) {
            bezwaren.addAll(Awb9_3.magBezwaarclausuleBevatten().gronden());
        }
        for (Afdoening afdoening : afdoeningen) {
            situatie.dossier()
                    .findOnderdeel(afdoening.onderdeel())
                    .ifPresent(onderdeel -> bezwaren.addAll(
                            new Afdoeningstoets(situatie, onderdeel, afdoening, adviesBijgevoegd).bezwaren()));
        }
        return bezwaren;
    }

    private Ondertekening ondertekening() {
        return new Ondertekening(bestuursorgaan, functie, mandaat);
    }

    private List<Grond> overgeslagen(Situatie situatie) {
        List<Grond> overgeslagen = new ArrayList<>(FormeleWeg.open(situatie)
                .filter(onderdeel -> !onderdelen().contains(onderdeel.nummer()))
                .map(DoeAf::ontbreekt)
                .toList());
        if (afdoeningen.isEmpty() && overgeslagen.isEmpty()) {
            overgeslagen.add(Grond.van(Awb9_12.LID_1, "DoeAf.geenOnderdeel"));
        }
        return overgeslagen;
    }

    private static Grond ontbreekt(Klachtonderdeel onderdeel) {
        return Grond.van(Awb9_12.LID_1, "DoeAf.onderdeelOntbreekt", onderdeel.nummer());
    }

    private List<Grond> dubbel() {
        return onderdelen().stream()
                .filter(nummer -> afdoeningen.stream()
                                .filter(afdoening -> afdoening.onderdeel() == nummer)
                                .count()
                        > 1)
                .map(nummer -> Grond.van(Awb9_12.LID_1, "DoeAf.dubbel", nummer))
                .toList();
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> waarschuwingen = new ArrayList<>();
        waarschuwingen.addAll(ondertekening().waarschuwingen(situatie));
        if (adviesBijgevoegd && isZonderAdvies(situatie)) {
            waarschuwingen.add(Grond.van(Awb9_16.ARTIKEL, "DoeAf.adviesBestaatNiet"));
        }
        waarschuwingen.addAll(
                FormeleWeg.alle(situatie, onderdelen(), onderdeel -> waarschuwingen(situatie, onderdeel)));
        return waarschuwingen;
    }

    private boolean isZonderAdvies(Situatie situatie) {
        return Handeling.gekozen(situatie, onderdelen()).stream()
                .allMatch(onderdeel -> onderdeel.formeel().advies() == null);
    }

    private List<Grond> waarschuwingen(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> waarschuwingen = new ArrayList<>(verkeerdOrgaan(onderdeel));
        if (FormeleWeg.isFormeel(situatie, onderdeel)) {
            waarschuwingen.addAll(FormeleWeg.teLaat(situatie, onderdeel));
        }
        waarschuwingen.addAll(situatie.tweedeLijn(onderdeel).waarschuwingen());
        return waarschuwingen;
    }

    private List<Grond> verkeerdOrgaan(Klachtonderdeel onderdeel) {
        Bestuursorgaan orgaan = onderdeel.betreft().orgaan();
        return orgaan == null || orgaan == bestuursorgaan
                ? List.of()
                : List.of(Grond.van(Awb9_1.LID_1, "DoeAf.anderBestuursorgaan", onderdeel.nummer()));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Dossier afgedaan = dossier;
        for (Afdoening afdoening : afdoeningen) {
            afgedaan = metOordeel(afgedaan, afdoening, gebeurtenis);
        }
        return afgedaan;
    }

    private static Dossier metOordeel(Dossier dossier, Afdoening afdoening, Gebeurtenis gebeurtenis) {
        Uitkomst oordeel = afdoening.oordeel();
        Dossier afgedaan = oordeel == null
                ? dossier
                : dossier.metOnderdeel(
                        afdoening.onderdeel(),
                        onderdeel -> onderdeel.metAfloop(new Afloop(oordeel, gebeurtenis.dag())));
        Afdoening.Voornemen maatregel = afdoening.maatregel();
        return maatregel == null
                ? afgedaan
                : afgedaan.metVoortgang(v -> LegMaatregelVast.erbij(v, afdoening.onderdeel(), maatregel));
    }
}
