package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a dossier as a whole.
 *
 * @param contact what passed with who wrote
 * @param behandelaars who handles it
 * @param mediation how far mediation has come
 * @param opvolgenOp the next day somebody set himself
 * @param actieOp the day an action on a signaal or melding was decided, or that there will be none
 * @param toestemmingen the consents, oldest first
 * @param bestuursmeldingen the reports to the college, oldest first
 * @param maatregelen the measures, oldest first
 * @param bewaarfeiten what was established for keeping the dossier once it is closed
 * @param afscherming for whom alone it is, when it is restricted
 */
public record Voortgang(
        Contact contact,
        Behandelaars behandelaars,
        Mediation mediation,
        @Nullable LocalDate opvolgenOp,
        @Nullable LocalDate actieOp,
        List<Toestemming> toestemmingen,
        List<Bestuursmelding> bestuursmeldingen,
        List<Maatregel> maatregelen,
        Bewaarfeiten bewaarfeiten,
        @Nullable Afscherming afscherming) {

    public static final Voortgang BEGIN = new Voortgang(
            Contact.GEEN,
            Behandelaars.NIEMAND,
            Mediation.NIET,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Bewaarfeiten.GEEN,
            null);

    public Voortgang {
        toestemmingen = List.copyOf(toestemmingen);
        bestuursmeldingen = List.copyOf(bestuursmeldingen);
        maatregelen = List.copyOf(maatregelen);
    }

    public Voortgang metContact(UnaryOperator<Contact> wijziging) {
        return metContact(wijziging.apply(contact));
    }

    public Voortgang metBehandelaars(UnaryOperator<Behandelaars> wijziging) {
        return metBehandelaars(wijziging.apply(behandelaars));
    }

    private Voortgang metContact(Contact nieuw) {
        return new Voortgang(
                nieuw,
                behandelaars,
                mediation,
                opvolgenOp,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    private Voortgang metBehandelaars(Behandelaars nieuw) {
        return new Voortgang(
                contact,
                nieuw,
                mediation,
                opvolgenOp,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    public Voortgang metMediation(Mediation nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                nieuw,
                opvolgenOp,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    public Voortgang metOpvolgenOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                nieuw,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    public Voortgang metActieOp(@Nullable LocalDate nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                opvolgenOp,
                nieuw,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    private Voortgang metToestemmingen(List<Toestemming> nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                opvolgenOp,
                actieOp,
                nieuw,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    private Voortgang metBestuursmeldingen(List<Bestuursmelding> nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                opvolgenOp,
                actieOp,
                toestemmingen,
                nieuw,
                maatregelen,
                bewaarfeiten,
                afscherming);
    }

    private Voortgang metMaatregelen(List<Maatregel> nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                opvolgenOp,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                nieuw,
                bewaarfeiten,
                afscherming);
    }

    public Voortgang metBewaarfeiten(Bewaarfeiten nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                opvolgenOp,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                nieuw,
                afscherming);
    }

    public Voortgang metAfscherming(@Nullable Afscherming nieuw) {
        return new Voortgang(
                contact,
                behandelaars,
                mediation,
                opvolgenOp,
                actieOp,
                toestemmingen,
                bestuursmeldingen,
                maatregelen,
                bewaarfeiten,
                nieuw);
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

    private static <T> List<T> erbij(List<T> lijst, T nieuw) {
        List<T> alle = new ArrayList<>(lijst);
        alle.add(nieuw);
        return alle;
    }
}
