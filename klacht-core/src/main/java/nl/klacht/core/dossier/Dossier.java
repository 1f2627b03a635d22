package nl.klacht.core.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A dossier as it stands, folded from its history. It judges nothing: what may be done is asked of a handeling.
 *
 * @param id its identity
 * @param kenmerk the number people call it by
 * @param soort klacht, signaal or melding
 * @param intake the first message
 * @param partijen the persons on the side of the klager
 * @param onderdelen the parts, in the order of their numbers
 * @param voortgang what was done in the dossier as a whole
 * @param versie the number of the last gebeurtenis in it
 * @param bijgewerktOp the moment of that gebeurtenis
 */
public record Dossier(
        UUID id,
        String kenmerk,
        Dossiersoort soort,
        Intake intake,
        Partijen partijen,
        List<Klachtonderdeel> onderdelen,
        Voortgang voortgang,
        int versie,
        Instant bijgewerktOp) {

    public Dossier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(intake, "intake");
        onderdelen = List.copyOf(onderdelen);
    }

    /**
     * Folds a history.
     *
     * @param id the dossier it is the history of
     * @param geschiedenis the gebeurtenissen in order, the first of which is an {@link Opening}
     * @throws IllegalArgumentException when it is empty, does not begin with an opening, or skips a number
     */
    public static Dossier vouw(UUID id, List<Gebeurtenis> geschiedenis) {
        if (geschiedenis.isEmpty() || !(geschiedenis.get(0).inhoud() instanceof Opening opening)) {
            throw new IllegalArgumentException("de geschiedenis van " + id + " begint niet met een ontvangst");
        }
        Iterator<Gebeurtenis> verloop = geschiedenis.iterator();
        Gebeurtenis laatste = verloop.next();
        Dossier dossier = opening.open(id, laatste);
        while (verloop.hasNext()) {
            Gebeurtenis volgende = verloop.next();
            eisVolgende(id, laatste.volgnummer(), volgende);
            dossier = volgende.inhoud().pasToe(dossier, volgende);
            laatste = volgende;
        }
        return dossier.bijgewerkt(laatste);
    }

    /**
     * How it stands after one more gebeurtenis.
     *
     * @throws IllegalArgumentException when it is not the next one
     */
    public Dossier na(Gebeurtenis gebeurtenis) {
        eisVolgende(id, versie, gebeurtenis);
        return gebeurtenis.inhoud().pasToe(this, gebeurtenis).bijgewerkt(gebeurtenis);
    }

    private static void eisVolgende(UUID id, int versie, Gebeurtenis gebeurtenis) {
        if (gebeurtenis.volgnummer() != versie + 1) {
            throw new IllegalArgumentException(
                    "gebeurtenis " + gebeurtenis.volgnummer() + " volgt niet op " + versie + " in dossier " + id);
        }
    }

    private Dossier bijgewerkt(Gebeurtenis gebeurtenis) {
        return new Dossier(
                id,
                kenmerk,
                soort,
                intake,
                partijen,
                onderdelen,
                voortgang,
                gebeurtenis.volgnummer(),
                gebeurtenis.moment());
    }

    /** The part with this number, if there is one. */
    public Optional<Klachtonderdeel> findOnderdeel(int nummer) {
        return nummer >= 1 && nummer <= onderdelen.size() ? Optional.of(onderdelen.get(nummer - 1)) : Optional.empty();
    }

    /** The parts the first line still has in hand. */
    public Stream<Klachtonderdeel> openOnderdelen() {
        return onderdelen.stream().filter(Klachtonderdeel::isOpen);
    }

    /** Where its least advanced part stands. */
    public Fase fase() {
        return onderdelen.stream().map(this::faseVan).min(Fase::compareTo).orElse(Fase.ONTVANGEN);
    }

    private Fase faseVan(Klachtonderdeel onderdeel) {
        Fase fase = onderdeel.fase();
        boolean opgepakt = voortgang.behandelaars().gespreksvoerder() != null || voortgang.actieOp() != null;
        return fase == Fase.ONTVANGEN && opgepakt ? Fase.INFORMEEL : fase;
    }

    public Dossier metSoort(Dossiersoort nieuw) {
        return new Dossier(id, kenmerk, nieuw, intake, partijen, onderdelen, voortgang, versie, bijgewerktOp);
    }

    public Dossier metIntake(Intake nieuw) {
        return new Dossier(id, kenmerk, soort, nieuw, partijen, onderdelen, voortgang, versie, bijgewerktOp);
    }

    public Dossier metPartijen(Partijen nieuw) {
        return new Dossier(id, kenmerk, soort, intake, nieuw, onderdelen, voortgang, versie, bijgewerktOp);
    }

    public Dossier metOnderdelen(List<Klachtonderdeel> nieuw) {
        return new Dossier(id, kenmerk, soort, intake, partijen, nieuw, voortgang, versie, bijgewerktOp);
    }

    public Dossier metVoortgang(UnaryOperator<Voortgang> wijziging) {
        return new Dossier(
                id, kenmerk, soort, intake, partijen, onderdelen, wijziging.apply(voortgang), versie, bijgewerktOp);
    }

    /** The same dossier with some of its parts changed; numbers that are not there are passed over. */
    public Dossier metOnderdelen(List<Integer> nummers, UnaryOperator<Klachtonderdeel> wijziging) {
        return metOnderdelen(onderdeel -> nummers.contains(onderdeel.nummer()), wijziging);
    }

    /** The same dossier with the parts changed that the first line still has in hand. */
    public Dossier metOpenOnderdelen(UnaryOperator<Klachtonderdeel> wijziging) {
        return metOnderdelen(Klachtonderdeel::isOpen, wijziging);
    }

    private Dossier metOnderdelen(Predicate<Klachtonderdeel> welke, UnaryOperator<Klachtonderdeel> wijziging) {
        Klachtonderdeel[] alle = new Klachtonderdeel[onderdelen.size()];
        for (int i = 0; i < alle.length; i++) {
            Klachtonderdeel onderdeel = onderdelen.get(i);
            alle[i] = welke.test(onderdeel) ? wijziging.apply(onderdeel) : onderdeel;
        }
        return metOnderdelen(List.of(alle));
    }

    public Dossier metOnderdeel(int nummer, UnaryOperator<Klachtonderdeel> wijziging) {
        return metOnderdelen(List.of(nummer), wijziging);
    }

    /** The same dossier with one more part, which gets the next number. */
    public Dossier plusOnderdeel(Klacht klacht, Duiding duiding, Ontvangst ontvangst) {
        List<Klachtonderdeel> alle = new ArrayList<>(onderdelen);
        alle.add(Klachtonderdeel.nieuw(onderdelen.size() + 1, klacht, duiding, ontvangst));
        return metOnderdelen(alle);
    }
}
