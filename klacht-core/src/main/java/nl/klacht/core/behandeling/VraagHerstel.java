package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_18;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.jspecify.annotations.Nullable;

/**
 * Asks the klager for what his complaint lacks (Awb 9:2, 9:4 lid 2), in a reasonable time. It stops no clock, and who does
 * not answer keeps the right to proper handling.
 *
 * @param ontbreekt what is asked, at least one thing
 * @param uiterlijk the last day, inclusive
 * @param toelichting what the letter adds
 * @param noemtGevolg whether the letter says what follows when it is not completed; {@code null} when it is made from the
 *     municipality's own model, which does
 */
public record VraagHerstel(
        Set<Vormvereiste> ontbreekt,
        LocalDate uiterlijk,
        @Nullable Tekst toelichting,
        @Nullable Boolean noemtGevolg) implements Handeling {

    private static final Grond COMPLEET = Grond.van(Awb9_4.LID_2, "VraagHerstel.compleet");

    public VraagHerstel {
        ontbreekt = Set.copyOf(ontbreekt);
        Objects.requireNonNull(uiterlijk, "uiterlijk");
        if (ontbreekt.isEmpty()) {
            throw new IllegalArgumentException("een herstelverzoek noemt wat ontbreekt");
        }
    }

    /** A letter by the municipality's own model. */
    public VraagHerstel(Set<Vormvereiste> ontbreekt, LocalDate uiterlijk, @Nullable Tekst toelichting) {
        this(ontbreekt, uiterlijk, toelichting, null);
    }

    @Override
    public Soort soort() {
        return Soort.VRAAG_HERSTEL;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenOpenKlacht = Bezwaren.geenOpenKlacht(situatie);
        if (!geenOpenKlacht.isEmpty()) {
            return geenOpenKlacht;
        }
        return ontbrekend(situatie).isEmpty() ? List.of(COMPLEET) : List.of();
    }

    /** What lacks in the parts that the municipality handles. */
    private static Set<Vormvereiste> ontbrekend(Situatie situatie) {
        Set<Vormvereiste> alle = EnumSet.noneOf(Vormvereiste.class);
        situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> situatie.regime(onderdeel).isAwb())
                .map(Klachtonderdeel::ontvangst)
                .forEach(ontvangst -> alle.addAll(ontvangst.ontbreekt()));
        return alle;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (!uiterlijk.isAfter(situatie.vandaag())) {
            return List.of(Grond.van("Awb 9:2", "VraagHerstel.geenRedelijkeTermijn", uiterlijk));
        }
        List<Grond> bezwaren = new ArrayList<>();
        Set<Vormvereiste> teveel = EnumSet.copyOf(ontbreekt);
        teveel.removeAll(ontbrekend(situatie));
        if (!teveel.isEmpty()) {
            bezwaren.add(Grond.van(Awb9_4.LID_2, "VraagHerstel.ontbreektNiet", Vormvereisten.teksten(teveel)));
        }
        if (Boolean.FALSE.equals(noemtGevolg)) {
            bezwaren.add(Grond.van("Awb 9:2", "VraagHerstel.zonderGevolg", uiterlijk));
        }
        return bezwaren;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> letOp = new ArrayList<>(handtekening(situatie));
        Klachttermijnen.van(situatie).stream()
                .filter(termijn -> termijn.loopt() && termijn.soort() == Termijnsoort.AFHANDELING)
                .findFirst()
                .map(termijn -> Grond.van(
                        "Awb 9:11 lid 1",
                        "VraagHerstel.termijnLooptDoor",
                        termijn.einde().veilig()))
                .ifPresent(letOp::add);
        return letOp;
    }

    /** An electronic complaint without a signature lacks one that is sufficiently reliable (Awb 2:18). */
    private List<Grond> handtekening(Situatie situatie) {
        boolean digitaal = situatie.dossier().intake().kanaal().isElektronisch();
        return digitaal && ontbreekt.contains(Vormvereiste.ONDERTEKENING)
                ? Awb2_18.isOndertekend(situatie.dossier().intake().ontvangstdatum(), false)
                        .gronden()
                : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metContact(c -> c.metHerstelUiterlijk(uiterlijk)));
    }
}
