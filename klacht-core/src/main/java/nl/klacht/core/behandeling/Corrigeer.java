package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Intake;
import nl.klacht.core.dossier.Klacht;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.jspecify.annotations.Nullable;

/**
 * What was registered wrongly is put right, at any time, also in a closed dossier; the old stays in the history. It says
 * how it was from the beginning: another receipt moves the clocks of all parts that came in with it, and what of Awb 9:4
 * lid 2 was there after all no longer lacks. What comes in later is an {@link OntvangKlaagschrift}.
 *
 * @param onderdeel the part, where the fact belongs to a part and there is more than one
 * @param ontvangenOp the moment of the first receipt
 * @param dagtekening the date the message bears
 * @param ondertekend whether it was signed
 * @param klager the particulars of the (first) klager
 * @param gedragingVan the first day of the conduct
 * @param gedragingTot its last day, inclusive
 * @param omschrijving what the part says
 * @param spoed whether it cannot wait
 * @param reden why it was wrong
 */
public record Corrigeer(
        @Nullable Integer onderdeel,
        @Nullable Instant ontvangenOp,
        @Nullable LocalDate dagtekening,
        @Nullable Boolean ondertekend,
        @Nullable Persoon klager,
        @Nullable LocalDate gedragingVan,
        @Nullable LocalDate gedragingTot,
        @Nullable Tekst omschrijving,
        @Nullable Boolean spoed,
        Tekst reden)
        implements Handeling {

    private static final Grond WELK_ONDERDEEL = Grond.van(Awb9_4.LID_2, "Corrigeer.welkOnderdeel");

    public Corrigeer {
        Objects.requireNonNull(reden, "reden");
        boolean iets = Stream.of(
                        ontvangenOp, dagtekening, ondertekend, klager, gedragingVan, gedragingTot, omschrijving, spoed)
                .anyMatch(Objects::nonNull);
        if (!iets) {
            throw new IllegalArgumentException("een correctie noemt minstens één gegeven");
        }
    }

    @Override
    public Soort soort() {
        return Soort.CORRIGEER;
    }

    @Override
    public List<Integer> onderdelen() {
        return onderdeel == null ? List.of() : List.of(onderdeel);
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    /** A dossier of one part needs no number. */
    @Override
    public Corrigeer vulAan(Situatie situatie) {
        boolean enige = situatie.dossier().onderdelen().size() == 1;
        return onderdeel == null && raaktOnderdeel() && enige
                ? new Corrigeer(
                        1,
                        ontvangenOp,
                        dagtekening,
                        ondertekend,
                        klager,
                        gedragingVan,
                        gedragingTot,
                        omschrijving,
                        spoed,
                        reden)
                : this;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (onderdeel == null && raaktOnderdeel()) {
            return List.of(WELK_ONDERDEEL);
        }
        List<Grond> ontvangst = ontvangenOp == null ? List.of() : Bezwaren.onmogelijkeOntvangst(situatie, ontvangenOp);
        return ontvangst.isEmpty() ? omgekeerd(situatie) : ontvangst;
    }

    private List<Grond> omgekeerd(Situatie situatie) {
        return Handeling.gekozen(situatie, onderdelen()).stream()
                .map(Klachtonderdeel::klacht)
                .filter(this::isOmgekeerd)
                .map(klacht -> Grond.van("Awb 9:4 lid 2 onder c", "Corrigeer.dagenOmgekeerd", tot(klacht), van(klacht)))
                .toList();
    }

    private boolean isOmgekeerd(Klacht klacht) {
        return van(klacht) != null && tot(klacht) != null && tot(klacht).isBefore(van(klacht));
    }

    private @Nullable LocalDate van(Klacht klacht) {
        return gedragingVan != null ? gedragingVan : klacht.gedragingVan();
    }

    private @Nullable LocalDate tot(Klacht klacht) {
        return gedragingTot != null ? gedragingTot : klacht.gedragingTot();
    }

    private boolean raaktOnderdeel() {
        return gedragingVan != null || gedragingTot != null || omschrijving != null;
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        LocalDate oud = dossier.intake().ontvangstdatum();
        Dossier met = klager == null
                ? dossier
                : dossier.metPartijen(dossier.partijen().metKlager(klager));
        return met.metIntake(intake(dossier.intake()))
                .metOnderdelen(met.onderdelen().stream()
                        .map(deel -> deel.metOntvangst(ontvangst(deel.ontvangst(), oud)))
                        .toList())
                .metOnderdelen(onderdelen(), this::inhoud);
    }

    private Intake intake(Intake oud) {
        Intake nieuw = ontvangenOp == null ? oud : oud.metOntvangenOp(ontvangenOp);
        nieuw = dagtekening == null ? nieuw : nieuw.metDagtekening(dagtekening);
        nieuw = ondertekend == null ? nieuw : nieuw.metOndertekend(ondertekend);
        return spoed == null ? nieuw : nieuw.metSpoed(spoed);
    }

    /** Only what came in with the first message changes with it; a later paper has its own signature and date. */
    private Ontvangst ontvangst(Ontvangst oud, LocalDate eersteBericht) {
        boolean eersteStuk = oud.eerste().equals(eersteBericht) && oud.klaagschriftOp() == null;
        Ontvangst juist = oud.metOntbreekt(ontbreekt(oud.ontbreekt(), eersteStuk));
        return ontvangenOp != null && oud.eerste().equals(eersteBericht)
                ? juist.metEerste(LokaleDag.van(ontvangenOp))
                : juist;
    }

    private Set<Vormvereiste> ontbreekt(Set<Vormvereiste> oud, boolean eersteStuk) {
        Set<Vormvereiste> ontbreekt = EnumSet.noneOf(Vormvereiste.class);
        ontbreekt.addAll(oud);
        aanwezig(eersteStuk).forEach((vereiste, erIs) -> {
            ontbreekt.remove(vereiste);
            if (!erIs) {
                ontbreekt.add(vereiste);
            }
        });
        return ontbreekt;
    }

    private Map<Vormvereiste, Boolean> aanwezig(boolean eersteStuk) {
        Map<Vormvereiste, Boolean> aanwezig = new EnumMap<>(Vormvereiste.class);
        if (klager != null) {
            aanwezig.put(Vormvereiste.NAAM, klager.naam());
            aanwezig.put(Vormvereiste.ADRES, klager.adres());
        }
        if (eersteStuk && ondertekend != null) {
            aanwezig.put(Vormvereiste.ONDERTEKENING, ondertekend);
        }
        if (eersteStuk && dagtekening != null) {
            aanwezig.put(Vormvereiste.DAGTEKENING, true);
        }
        return aanwezig;
    }

    private Klachtonderdeel inhoud(Klachtonderdeel deel) {
        Klacht klacht = deel.klacht().metGedraging(van(deel.klacht()), tot(deel.klacht()));
        return omschrijving == null
                ? deel.metKlacht(klacht)
                : deel.metKlacht(klacht.metOmschrijving(omschrijving)).metOntvangst(metOmschrijving(deel.ontvangst()));
    }

    private static Ontvangst metOmschrijving(Ontvangst oud) {
        Set<Vormvereiste> ontbreekt = EnumSet.noneOf(Vormvereiste.class);
        ontbreekt.addAll(oud.ontbreekt());
        ontbreekt.remove(Vormvereiste.OMSCHRIJVING);
        return oud.metOntbreekt(ontbreekt);
    }
}
