package nl.klacht.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One part of a complaint. Regime, route, clocks, verdict and second line belong to the part, not to the letter.
 *
 * @param nummer its number within the dossier, from 1
 * @param klacht what it says
 * @param duiding which side of the matter it is about
 * @param ontvangst how it came in
 * @param verwijzing where it lies when it lies with a provider
 * @param informeel how far the informal road has come
 * @param formeel how far the formal road has come
 * @param afloop how the first line ended, or {@code null} while it has not
 * @param verzoekschriften the petitions about it, oldest first
 */
public record Klachtonderdeel(
        int nummer,
        Klacht klacht,
        Duiding duiding,
        Ontvangst ontvangst,
        @Nullable Verwijzing verwijzing,
        Informeel informeel,
        Formeel formeel,
        @Nullable Afloop afloop,
        List<Verzoekschrift> verzoekschriften) {

    public Klachtonderdeel {
        if (nummer < 1) {
            throw new IllegalArgumentException("nummer " + nummer + " is kleiner dan 1");
        }
        Objects.requireNonNull(klacht, "klacht");
        Objects.requireNonNull(duiding, "duiding");
        Objects.requireNonNull(ontvangst, "ontvangst");
        verzoekschriften = List.copyOf(verzoekschriften);
    }

    public static Klachtonderdeel nieuw(int nummer, Klacht klacht, Duiding duiding, Ontvangst ontvangst) {
        return new Klachtonderdeel(
                nummer, klacht, duiding, ontvangst, null, Informeel.NOG_NIET, Formeel.NOG_NIET, null, List.of());
    }

    public Betreft betreft() {
        return klacht.betreft();
    }

    public Aspect aspect() {
        return duiding.aspect();
    }

    /** Whether it is about the care or service of a provider itself, which the municipality does not judge (5A, 2A). */
    public boolean isInhoudVanDienstverlener() {
        return betreft().soort().isDienstverlener() && aspect() == Aspect.INHOUD;
    }

    /** Whether the first line still has it in hand. */
    public boolean isOpen() {
        return afloop == null;
    }

    /** Whether it lies with a provider now. */
    public boolean isBijDienstverlener() {
        return isOpen() && verwijzing != null;
    }

    /** Whether a petition about it is waiting for an answer. */
    public boolean isBijTweedeLijn() {
        return verzoekschriften.stream().anyMatch(Verzoekschrift::isOpen);
    }

    /** The petition about it that is waiting for an answer, if there is one. */
    public Optional<Verzoekschrift> openVerzoekschrift() {
        return verzoekschriften.stream().filter(Verzoekschrift::isOpen).findFirst();
    }

    /** Whether a recommendation about it still has to be answered or carried out. */
    public boolean heeftOpenAanbeveling() {
        return verzoekschriften.stream().anyMatch(Verzoekschrift::heeftOpenAanbeveling);
    }

    /** How far it has come. The end of the year for a petition is not looked at: that needs a date. */
    public Fase fase() {
        if (afloop != null) {
            return faseNaAfloop(afloop);
        }
        if (verwijzing != null) {
            return Fase.BIJ_DIENSTVERLENER;
        }
        if (formeel.isBegonnen()) {
            return Fase.FORMEEL;
        }
        return informeel.gesprekken() > 0 || informeel.geescaleerd() ? Fase.INFORMEEL : Fase.ONTVANGEN;
    }

    private Fase faseNaAfloop(Afloop einde) {
        if (isBijTweedeLijn()) {
            return Fase.TWEEDE_LIJN;
        }
        return einde.uitkomst().opentTweedeLijn() ? Fase.AFGEDAAN : Fase.GESLOTEN;
    }

    public Klachtonderdeel metKlacht(Klacht nieuw) {
        return new Klachtonderdeel(
                nummer, nieuw, duiding, ontvangst, verwijzing, informeel, formeel, afloop, verzoekschriften);
    }

    public Klachtonderdeel metDuiding(Duiding nieuw) {
        return new Klachtonderdeel(
                nummer, klacht, nieuw, ontvangst, verwijzing, informeel, formeel, afloop, verzoekschriften);
    }

    public Klachtonderdeel metOntvangst(Ontvangst nieuw) {
        return new Klachtonderdeel(
                nummer, klacht, duiding, nieuw, verwijzing, informeel, formeel, afloop, verzoekschriften);
    }

    public Klachtonderdeel metVerwijzing(@Nullable Verwijzing nieuw) {
        return new Klachtonderdeel(
                nummer, klacht, duiding, ontvangst, nieuw, informeel, formeel, afloop, verzoekschriften);
    }

    public Klachtonderdeel metInformeel(Informeel nieuw) {
        return new Klachtonderdeel(
                nummer, klacht, duiding, ontvangst, verwijzing, nieuw, formeel, afloop, verzoekschriften);
    }

    public Klachtonderdeel metFormeel(Formeel nieuw) {
        return new Klachtonderdeel(
                nummer, klacht, duiding, ontvangst, verwijzing, informeel, nieuw, afloop, verzoekschriften);
    }

    public Klachtonderdeel metAfloop(@Nullable Afloop nieuw) {
        return new Klachtonderdeel(
                nummer, klacht, duiding, ontvangst, verwijzing, informeel, formeel, nieuw, verzoekschriften);
    }

    public Klachtonderdeel metVerzoekschrift(Verzoekschrift nieuw) {
        List<Verzoekschrift> alle = new ArrayList<>(verzoekschriften);
        alle.add(nieuw);
        return metVerzoekschriften(alle);
    }

    /** The same with its pending petition changed. */
    public Klachtonderdeel wijzigOpenVerzoekschrift(UnaryOperator<Verzoekschrift> wijziging) {
        return metVerzoekschriften(verzoekschriften.stream()
                .map(verzoekschrift -> verzoekschrift.isOpen() ? wijziging.apply(verzoekschrift) : verzoekschrift)
                .toList());
    }

    /** The same with what was done with its recommendations. */
    public Klachtonderdeel wijzigAanbeveling(UnaryOperator<Aanbeveling> wijziging) {
        return metVerzoekschriften(verzoekschriften.stream()
                .map(verzoekschrift -> verzoekschrift.heeftOpenAanbeveling()
                        ? verzoekschrift.metAanbeveling(
                                wijziging.apply(Objects.requireNonNull(verzoekschrift.aanbeveling())))
                        : verzoekschrift)
                .toList());
    }

    public Klachtonderdeel metVerzoekschriften(List<Verzoekschrift> nieuw) {
        return new Klachtonderdeel(nummer, klacht, duiding, ontvangst, verwijzing, informeel, formeel, afloop, nieuw);
    }
}
