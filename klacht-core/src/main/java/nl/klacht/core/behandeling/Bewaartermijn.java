package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Bewaarfeiten;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.archief.Selectielijst13;
import nl.klacht.core.recht.archief.Selectielijst13.Bewaring;
import nl.klacht.core.recht.archief.Selectielijst13.Resultaat;
import org.jspecify.annotations.Nullable;

/**
 * How long a dossier is kept once everything in it has ended. It has one answer as a whole: what is kept longest decides.
 *
 * <p>It was closed on the day on which the last thing in it was done: the end of a part, the answer of the second line, a
 * measure or a recommendation carried out. While something is still to be done there is no answer yet.
 */
public final class Bewaartermijn {

    private static final Grond NIET_AFGESLOTEN = Grond.van("Selectielijst 2020 13", "Bewaartermijn.nietAfgesloten");

    private Bewaartermijn() {}

    /** The answer; empty while the dossier is not closed. */
    @Grondslag("Selectielijst 2020 13")
    public static Optional<Bevinding<Bewaring>> van(Situatie situatie) {
        boolean bezig = Klachttermijnen.geslotenVanaf(situatie).isEmpty();
        return bezig ? Optional.empty() : afgesloten(situatie.dossier()).map(op -> bewaring(situatie, op));
    }

    /**
     * Whether the dossier may be destroyed on the day of the situation, by people and with a declaration. Refused while it is
     * not closed, before its day has come, while destruction is on hold, and when it is kept for good.
     */
    @Grondslag("Selectielijst 2020 13")
    public static Bevinding<Toelating> magVernietigen(Situatie situatie) {
        return van(situatie)
                .map(Bevinding::uitkomst)
                .map(bewaring -> Selectielijst13.magVernietigen(
                        bewaring.klasse(),
                        bewaring instanceof Bewaring.TotEnMet tijdelijk ? tijdelijk.dag() : null,
                        situatie.dossier().voortgang().bewaarfeiten().isBevroren(),
                        situatie.vandaag()))
                .orElseGet(() -> Bevinding.geweigerd(NIET_AFGESLOTEN));
    }

    /** Whether the selection list orders to keep it on the day of the situation; what is not closed always. */
    static boolean moetBewaren(Situatie situatie) {
        return van(situatie)
                .map(bevinding -> bevinding.uitkomst().geldtOp(situatie.vandaag()))
                .orElse(true);
    }

    private static Bevinding<Bewaring> bewaring(Situatie situatie, LocalDate afgesloten) {
        return Selectielijst13.bewaring(
                passend(situatie.dossier()),
                afgesloten,
                tweedeLijnTotEnMet(situatie).orElse(null),
                situatie.dossier().voortgang().bewaarfeiten().isBevroren());
    }

    /** Which results fit the dossier, from how its parts ended and from what people established. */
    private static Set<Resultaat> passend(Dossier dossier) {
        Set<Resultaat> passend = EnumSet.noneOf(Resultaat.class);
        dossier.onderdelen().forEach(onderdeel -> passend.add(resultaat(onderdeel)));
        Bewaarfeiten feiten = dossier.voortgang().bewaarfeiten();
        if (feiten.financieleGevolgen()) {
            passend.add(Resultaat.FINANCIELE_GEVOLGEN);
        }
        if (feiten.invloedOpTeBewarenZaak()) {
            passend.add(Resultaat.INVLOED_OP_TE_BEWAREN_ZAAK);
        }
        return passend;
    }

    private static Resultaat resultaat(Klachtonderdeel onderdeel) {
        return onderdeel.verzoekschriften().isEmpty()
                ? resultaat(afloop(onderdeel).uitkomst())
                : Resultaat.VIA_OMBUDSMAN;
    }

    /**
     * The result that fits how a part ended. That what went elsewhere counts as not admitted, and a signaal or melding as
     * dealt with, is a proposal: the list does not say.
     */
    static Resultaat resultaat(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GEGROND, ONGEGROND, GEEN_OORDEEL, INFORMEEL_AFGEDAAN, AFGEHANDELD -> Resultaat.AFGEHANDELD;
            case NIET_IN_BEHANDELING, DOORGEZONDEN, TERUGGEZONDEN, DOORVERWEZEN, OMGEZET -> Resultaat.NIET_ONTVANKELIJK;
            case INGETROKKEN -> Resultaat.AFGEBROKEN;
        };
    }

    private static Optional<LocalDate> afgesloten(Dossier dossier) {
        return Stream.concat(
                        dossier.onderdelen().stream().flatMap(Bewaartermijn::gedaan),
                        dossier.voortgang().maatregelen().stream().map(Maatregel::gereedOp))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The days on which something ended in a part; null where it did not come to that. */
    private static Stream<@Nullable LocalDate> gedaan(Klachtonderdeel onderdeel) {
        Stream<@Nullable LocalDate> tweedeLijn = onderdeel.verzoekschriften().stream()
                .flatMap(verzoek -> Stream.of(verzoek.oordeelOp(), uitgevoerdOp(verzoek)));
        return Stream.concat(Stream.of(afloop(onderdeel).op()), tweedeLijn);
    }

    private static @Nullable LocalDate uitgevoerdOp(Verzoekschrift verzoek) {
        return verzoek.aanbeveling() == null ? null : verzoek.aanbeveling().uitgevoerdOp();
    }

    private static Optional<LocalDate> tweedeLijnTotEnMet(Situatie situatie) {
        return situatie.dossier().onderdelen().stream()
                .filter(onderdeel -> afloop(onderdeel).uitkomst().opentTweedeLijn()
                        && situatie.tweedeLijn(onderdeel).uitkomst().isEr())
                .map(onderdeel -> FormeleWeg.verzoekUiterlijk(afloop(onderdeel)).wettelijk())
                .max(Comparator.naturalOrder());
    }

    private static Afloop afloop(Klachtonderdeel onderdeel) {
        return Objects.requireNonNull(onderdeel.afloop(), "afloop");
    }
}
