package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb2_11;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be delivered is sent again, or by other means (Awb 2:11). The second sending counts, when the
 * first was on 2026-01-01 or later: the year for a petition runs from it.
 *
 * @param brief which message
 * @param onderdelen the parts it is about, for a closing letter or a notice of 9:8; empty for all that it can be about
 * @param op the day of the second sending
 * @param wijze by which way now
 * @param toelichting what went wrong
 * @param digitaalAfgesproken whether the klager said in so many words that he can be reached electronically (Awb 2:8)
 */
public record ZendOpnieuw(
        Brief brief,
        List<Integer> onderdelen,
        LocalDate op,
        Verzendwijze wijze,
        @Nullable Tekst toelichting,
        boolean digitaalAfgesproken)
        implements Handeling {

    /** Which message could not be delivered. */
    public enum Brief {
        ONTVANGSTBEVESTIGING,
        HERSTELVERZOEK,
        UITNODIGING,
        VERDAGING,
        NIET_IN_BEHANDELINGNEMING,
        AFDOENING;

        private boolean isOver(Uitkomst uitkomst) {
            return this == AFDOENING
                    ? uitkomst.isOordeel()
                    : this == NIET_IN_BEHANDELINGNEMING && uitkomst == Uitkomst.NIET_IN_BEHANDELING;
        }

        private boolean isOver(Klachtonderdeel onderdeel) {
            Afloop afloop = onderdeel.afloop();
            return afloop != null && isOver(afloop.uitkomst());
        }

        private boolean isVerzonden(Dossier dossier) {
            Voortgang voortgang = dossier.voortgang();
            return switch (this) {
                case ONTVANGSTBEVESTIGING -> voortgang.contact().ontvangstBevestigdOp() != null;
                case HERSTELVERZOEK -> voortgang.contact().herstelUiterlijk() != null;
                case UITNODIGING ->
                    dossier.onderdelen().stream()
                            .anyMatch(deel -> !deel.formeel().uitgenodigd().isEmpty());
                case VERDAGING ->
                    dossier.onderdelen().stream()
                            .anyMatch(deel -> deel.formeel().verdaagdDagen() > 0);
                case NIET_IN_BEHANDELINGNEMING, AFDOENING ->
                    dossier.onderdelen().stream().anyMatch(this::isOver);
            };
        }
    }

    public ZendOpnieuw {
        Objects.requireNonNull(brief, "brief");
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(wijze, "wijze");
    }

    /** A message to a klager who said nothing about electronic messages. */
    public ZendOpnieuw(
            Brief brief, List<Integer> onderdelen, LocalDate op, Verzendwijze wijze, @Nullable Tekst toelichting) {
        this(brief, onderdelen, op, wijze, toelichting, false);
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_OPNIEUW;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (!brief.isVerzonden(situatie.dossier())) {
            return List.of(Grond.van(Awb2_11.ARTIKEL, "ZendOpnieuw.nietVerzonden"));
        }
        List<Grond> bezwaren =
                new ArrayList<>(Bezwaren.inToekomst(situatie, op, Awb2_11.ARTIKEL, Zin.van("ZendOpnieuw.wat")));
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, this::nietOver));
        eersteVerzendingen(situatie.dossier()).stream()
                .filter(op::isBefore)
                .forEach(eerste -> bezwaren.add(Grond.van(Awb2_11.ARTIKEL, "ZendOpnieuw.voorEerste", eerste, op)));
        bezwaren.addAll(
                brief == Brief.ONTVANGSTBEVESTIGING
                        ? DigitaleWeg.bezwarenBevestiging(situatie, wijze, digitaalAfgesproken)
                        : DigitaleWeg.bezwaren(situatie, wijze, digitaalAfgesproken));
        return bezwaren;
    }

    private List<Grond> nietOver(Klachtonderdeel onderdeel) {
        return brief.isOver(onderdeel)
                ? List.of()
                : List.of(Grond.van(Awb2_11.ARTIKEL, "ZendOpnieuw.nietOver", onderdeel.nummer()));
    }

    /** The days on which it was sent first, where the dossier keeps them. */
    private List<LocalDate> eersteVerzendingen(Dossier dossier) {
        if (brief == Brief.ONTVANGSTBEVESTIGING) {
            return List.of(Objects.requireNonNull(dossier.voortgang().contact().ontvangstBevestigdOp()));
        }
        return onderdelen.stream()
                .flatMap(nummer -> dossier.findOnderdeel(nummer).stream())
                .filter(brief::isOver)
                .map(onderdeel -> onderdeel.afloop().op())
                .distinct()
                .toList();
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> waarschuwingen = new ArrayList<>();
        eersteVerzendingen(situatie.dossier())
                .forEach(eerste ->
                        waarschuwingen.addAll(Awb2_11.verzonden(eerste, op).gronden()));
        if (brief == Brief.AFDOENING) {
            waarschuwingen.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> teLaat(situatie, onderdeel)));
        }
        waarschuwingen.addAll(DigitaleWeg.verzonden(situatie, wijze));
        return waarschuwingen;
    }

    private static List<Grond> teLaat(Situatie situatie, Klachtonderdeel onderdeel) {
        return FormeleWeg.isFormeel(situatie, onderdeel) ? FormeleWeg.teLaat(situatie, onderdeel) : List.of();
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        if (!onderdelen.isEmpty()) {
            return this;
        }
        List<Integer> alle = situatie.dossier().onderdelen().stream()
                .filter(brief::isOver)
                .map(Klachtonderdeel::nummer)
                .toList();
        return new ZendOpnieuw(brief, alle, op, wijze, toelichting, digitaalAfgesproken);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        LocalDate bevestigd = dossier.voortgang().contact().ontvangstBevestigdOp();
        if (brief == Brief.ONTVANGSTBEVESTIGING && bevestigd != null) {
            return dossier.metVoortgang(v -> v.metContact(c -> c.metOntvangstBevestigdOp(verzonden(bevestigd))));
        }
        return dossier.metOnderdelen(onderdelen, this::opnieuw);
    }

    private Klachtonderdeel opnieuw(Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        return afloop != null && brief.isOver(onderdeel)
                ? onderdeel.metAfloop(new Afloop(afloop.uitkomst(), verzonden(afloop.op())))
                : onderdeel;
    }

    private LocalDate verzonden(LocalDate eerste) {
        return Awb2_11.verzonden(eerste, op).uitkomst();
    }
}
