package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_36;
import nl.klacht.core.recht.beleid.Behoorlijkheidsnorm;
import org.jspecify.annotations.Nullable;

/** What the steps of the second line share: whose petition it is, how far it has come, and who takes part. */
final class TweedeLijnweg {

    private TweedeLijnweg() {}

    /** Against a part about which no petition is pending. */
    static List<Grond> geenVerzoek(Klachtonderdeel onderdeel) {
        return geenVerzoek(onderdeel, Awb9_18.LID_1);
    }

    /** The same, for a step that rests on that provision. */
    static List<Grond> geenVerzoek(Klachtonderdeel onderdeel, Vindplaats vindplaats) {
        return onderdeel.isBijTweedeLijn()
                ? List.of()
                : List.of(Grond.van(vindplaats, "TweedeLijnweg.geenVerzoek", onderdeel.nummer()));
    }

    /** Against a norm that was not on the list on that day; nothing when none is named. */
    static List<Grond> onbekendeNorm(@Nullable String norm, LocalDate dag) {
        return norm == null || Behoorlijkheidsnorm.findByCode(norm, dag).isPresent()
                ? List.of()
                : List.of(Grond.van(Awb9_36.LID_2, "TweedeLijnweg.onbekendeNorm", norm));
    }

    /**
     * Against a part of which the petition does not lie with the municipality's own second line: what the Nationale
     * ombudsman or the Kinderombudsman does himself is registered, not done here.
     */
    static List<Grond> nietEigen(Situatie situatie, Klachtonderdeel onderdeel) {
        return onderdeel
                .openVerzoekschrift()
                .map(verzoekschrift -> nietEigen(situatie, onderdeel, verzoekschrift))
                .orElseGet(() -> geenVerzoek(onderdeel));
    }

    private static List<Grond> nietEigen(Situatie situatie, Klachtonderdeel onderdeel, Verzoekschrift verzoekschrift) {
        Tweedelijnsvoorziening nu = voorziening(situatie, verzoekschrift);
        boolean achtergebleven = isAchtergebleven(situatie, verzoekschrift);
        boolean daar = Tweedelijnskeuze.instantie(nu.soort()) == verzoekschrift.instantie();
        if (daar && !achtergebleven && nu.soort().isEigen()) {
            return List.of();
        }
        return List.of(
                achtergebleven
                        ? Grond.van(Awb9_18.LID_2, "TweedeLijnweg.gaatOver", onderdeel.nummer(), nu.naam())
                        : Grond.van(Awb9_18.LID_1, "TweedeLijnweg.nietEigen", onderdeel.nummer()));
    }

    /** The general provision that has a petition: the one it was filed with, or the one it was handed over to. */
    static Tweedelijnsvoorziening houder(Situatie situatie, Verzoekschrift verzoekschrift) {
        LocalDate overgedragen = verzoekschrift.overgedragenOp();
        return situatie.kader()
                .tweedeLijn()
                .voorLopendVerzoek(
                        verzoekschrift.ingediendOp(),
                        overgedragen == null ? verzoekschrift.ingediendOp() : overgedragen,
                        situatie.kader().regels());
    }

    /** Whether it stayed with a provision of the municipality that another has followed since. */
    static boolean isAchtergebleven(Situatie situatie, Verzoekschrift verzoekschrift) {
        Tweedelijnsvoorziening heeftHet = houder(situatie, verzoekschrift);
        return Tweedelijnskeuze.instantie(heeftHet.soort()) == verzoekschrift.instantie()
                && !heeftHet.equals(voorziening(situatie, verzoekschrift));
    }

    /** Who should have a pending petition today, after any change of the second line. */
    static Tweedelijnsvoorziening voorziening(Situatie situatie, Verzoekschrift verzoekschrift) {
        return situatie.kader()
                .tweedeLijn()
                .voorLopendVerzoek(
                        verzoekschrift.ingediendOp(),
                        situatie.vandaag(),
                        situatie.kader().regels());
    }

    /**
     * Where a pending petition belongs today: where the special competences put it (the Nationale ombudsman for a boa, the
     * Kinderombudsman for a child's rights), and otherwise with the general provision, after any change of it.
     */
    static Tweedelijnsinstantie bevoegd(Situatie situatie, Klachtonderdeel onderdeel, Verzoekschrift verzoekschrift) {
        LocalDate ingediend = verzoekschrift.ingediendOp();
        TweedeLijn lijn = Tweedelijnskeuze.tweedeLijn(situatie.dossier(), onderdeel, situatie.kader(), ingediend)
                .uitkomst();
        boolean bijKinderombudsman = verzoekschrift.instantie() == Tweedelijnsinstantie.KINDEROMBUDSMAN
                && lijn.alternatieven().contains(TweedeLijn.Alternatief.KINDEROMBUDSMAN);
        if (bijKinderombudsman) {
            return Tweedelijnsinstantie.KINDEROMBUDSMAN;
        }
        Tweedelijnsvoorziening algemeen = situatie.kader().tweedeLijn().opDatum(ingediend);
        return lijn.is(Tweedelijnskeuze.instantie(algemeen.soort()))
                ? Tweedelijnskeuze.instantie(
                        voorziening(situatie, verzoekschrift).soort())
                : lijn.instantie();
    }

    /** As {@link #nietEigen}, and against a petition of which the investigation was not started. */
    static List<Grond> geenOnderzoek(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = nietEigen(situatie, onderdeel);
        return bezwaren.isEmpty() && !onderzoek(onderdeel).isBegonnen()
                ? List.of(Grond.van(Awb9_18.LID_3, "TweedeLijnweg.nietBegonnen", onderdeel.nummer()))
                : bezwaren;
    }

    /**
     * As {@link #geenOnderzoek} at the own second line; of another it is enough that a petition is pending, because only
     * what it lets the municipality know is registered.
     */
    static List<Grond> nietBezig(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> geenVerzoek = geenVerzoek(onderdeel);
        boolean bijAnder =
                geenVerzoek.isEmpty() && !nietEigen(situatie, onderdeel).isEmpty();
        return bijAnder ? List.of() : geenOnderzoek(situatie, onderdeel);
    }

    /** How far the pending petition has come. */
    static Onderzoek onderzoek(Klachtonderdeel onderdeel) {
        return onderdeel.openVerzoekschrift().map(Verzoekschrift::onderzoek).orElse(Onderzoek.NOG_NIET);
    }

    /** Whether there is somebody whose conduct it is about, beside the authority. */
    static boolean heeftBeklaagde(Klachtonderdeel onderdeel) {
        return onderdeel.betreft().soort().isPersoon();
    }

    /** The grounds of a refusal; nothing of a permission. */
    static List<Grond> tegen(Bevinding<Toelating> bevinding) {
        return Bevinding.isGeweigerd(bevinding) ? bevinding.gronden() : List.of();
    }

    /** Against a day in the past, for a term that somebody still has to use. */
    static List<Grond> alVoorbij(Situatie situatie, LocalDate uiterlijk, Vindplaats vindplaats) {
        return uiterlijk.isBefore(situatie.vandaag())
                ? List.of(Grond.van(vindplaats, "TweedeLijnweg.alVoorbij", uiterlijk))
                : List.of();
    }
}
