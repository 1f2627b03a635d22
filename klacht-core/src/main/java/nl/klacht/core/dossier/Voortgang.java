package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a dossier as a whole.
 *
 * @param eersteContactOp the day somebody first spoke with the klager or passed the matter on
 * @param ontvangstBevestigdOp the day the receipt was confirmed in writing (Awb 9:6)
 * @param herstelUiterlijk the last day, inclusive, to complete an incomplete complaint
 * @param opvolgenOp the next day somebody set himself
 * @param gespreksvoerder who holds the informal talk (11 II)
 * @param geweigerd the accounts the klager refused as gespreksvoerder
 * @param betrokken the accounts that were found to be involved in the conduct; they never handle the klaagschrift (Awb 9:7)
 * @param behandelaar who handles the klaagschrift (Awb 9:7)
 * @param mediation how far mediation has come
 * @param actieOp the day an action on a signaal or melding was decided, or that there will be none
 * @param teruggekoppeldOp the day the sender of a signaal or melding was told
 * @param toestemmingen the consents, oldest first
 * @param bestuursmeldingen the reports to the college, oldest first
 * @param maatregelen the measures, oldest first
 * @param bewaarfeiten what was established for keeping the dossier once it is closed
 * @param afscherming for whom alone it is, when it is restricted
 * @param bereikmelding what the klager last said about being written to electronically
 */
public record Voortgang(
        @Nullable LocalDate eersteContactOp,
        @Nullable LocalDate ontvangstBevestigdOp,
        @Nullable LocalDate herstelUiterlijk,
        @Nullable LocalDate opvolgenOp,
        @Nullable Toewijzing gespreksvoerder,
        Set<String> geweigerd,
        Set<String> betrokken,
        @Nullable Toewijzing behandelaar,
        Mediation mediation,
        @Nullable LocalDate actieOp,
        @Nullable LocalDate teruggekoppeldOp,
        List<Toestemming> toestemmingen,
        List<Bestuursmelding> bestuursmeldingen,
        List<Maatregel> maatregelen,
        Bewaarfeiten bewaarfeiten,
        @Nullable Afscherming afscherming,
        @Nullable Bereikmelding bereikmelding) {

    public static final Voortgang BEGIN = new Voortgang(
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            null,
            Mediation.NIET,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Bewaarfeiten.GEEN,
            null,
            null);

    public Voortgang {
        geweigerd = Set.copyOf(geweigerd);
        betrokken = Set.copyOf(betrokken);
        toestemmingen = List.copyOf(toestemmingen);
        bestuursmeldingen = List.copyOf(bestuursmeldingen);
        maatregelen = List.copyOf(maatregelen);
    }

    private Voortgang metEersteContactOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                nieuw,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metOntvangstBevestigdOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                eersteContactOp,
                nieuw,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metHerstelUiterlijk(@Nullable LocalDate nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                nieuw,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metOpvolgenOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                nieuw,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metGespreksvoerder(@Nullable Toewijzing nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                nieuw,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    private Voortgang metGeweigerd(Set<String> nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                nieuw,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    private Voortgang metBetrokken(Set<String> nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                nieuw,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metBehandelaar(@Nullable Toewijzing nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                nieuw,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metMediation(Mediation nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                nieuw,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metActieOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                nieuw,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metTeruggekoppeldOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                nieuw,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    private Voortgang metToestemmingen(List<Toestemming> nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                nieuw,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    private Voortgang metBestuursmeldingen(List<Bestuursmelding> nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                nieuw,
                maatregelen,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    private Voortgang metMaatregelen(List<Maatregel> nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                nieuw,
                bewaarfeiten,
                afscherming,
                bereikmelding);
    }

    public Voortgang metBewaarfeiten(Bewaarfeiten nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                nieuw,
                afscherming,
                bereikmelding);
    }

    public Voortgang metAfscherming(@Nullable Afscherming nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                nieuw,
                bereikmelding);
    }

    public Voortgang metBereikmelding(Bereikmelding nieuw) {
        return new Voortgang(
                eersteContactOp,
                ontvangstBevestigdOp,
                herstelUiterlijk,
                opvolgenOp,
                gespreksvoerder,
                geweigerd,
                betrokken,
                behandelaar,
                mediation,
                actieOp,
                teruggekoppeldOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming,
                nieuw);
    }

    public Voortgang weigerGespreksvoerder(String gebruiker) {
        return metGeweigerd(erbij(geweigerd, gebruiker)).metGespreksvoerder(null);
    }

    /** Who was involved stays so, also when somebody else takes over. */
    public Voortgang plusBetrokken(String gebruiker) {
        return metBetrokken(erbij(betrokken, gebruiker));
    }

    /** The first contact counts; a later one changes nothing. */
    public Voortgang metContact(LocalDate op) {
        return eersteContactOp == null ? metEersteContactOp(op) : this;
    }

    public Voortgang plus(Toestemming nieuw) {
        return metToestemmingen(erbij(toestemmingen, nieuw));
    }

    public Voortgang plus(Bestuursmelding nieuw) {
        return metBestuursmeldingen(erbij(bestuursmeldingen, nieuw));
    }

    public Voortgang plus(Maatregel nieuw) {
        return metMaatregelen(erbij(maatregelen, nieuw));
    }

    public Voortgang wijzigToestemming(int nummer, UnaryOperator<Toestemming> wijziging) {
        return metToestemmingen(wijzig(toestemmingen, t -> t.nummer() == nummer ? wijziging.apply(t) : t));
    }

    public Voortgang wijzigBestuursmelding(int nummer, UnaryOperator<Bestuursmelding> wijziging) {
        return metBestuursmeldingen(wijzig(bestuursmeldingen, b -> b.nummer() == nummer ? wijziging.apply(b) : b));
    }

    public Voortgang wijzigMaatregel(int nummer, UnaryOperator<Maatregel> wijziging) {
        return metMaatregelen(wijzig(maatregelen, m -> m.nummer() == nummer ? wijziging.apply(m) : m));
    }

    private static <T> List<T> wijzig(List<T> lijst, UnaryOperator<T> wijziging) {
        List<T> alle = new ArrayList<>(lijst);
        alle.replaceAll(wijziging);
        return alle;
    }

    private static Set<String> erbij(Set<String> rij, String nieuw) {
        Set<String> alle = new HashSet<>(rij);
        alle.add(nieuw);
        return alle;
    }

    private static <T> List<T> erbij(List<T> lijst, T nieuw) {
        List<T> alle = new ArrayList<>(lijst);
        alle.add(nieuw);
        return alle;
    }
}
