package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Duiding;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.jspecify.annotations.Nullable;

/**
 * One part turns out to hold several complaints (Awb 9:1 lid 1). The first keeps the number, the others follow at the end;
 * all keep the receipt, the clocks and what was already done. What lies with a provider stays with him, and only that.
 *
 * @param onderdeel the part that is split
 * @param in what it is split into, at least two
 * @param motivering why
 */
public record SplitsOnderdeel(int onderdeel, List<Intakeonderdeel> in, Tekst motivering) implements Handeling {

    public SplitsOnderdeel {
        in = List.copyOf(in);
        Objects.requireNonNull(motivering, "motivering");
        if (in.size() < 2) {
            throw new IllegalArgumentException("splitsen geeft minstens twee onderdelen, niet " + in.size());
        }
    }

    @Override
    public Soort soort() {
        return Soort.SPLITS_ONDERDEEL;
    }

    @Override
    public List<Integer> onderdelen() {
        return List.of(onderdeel);
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return Bezwaren.gesloten(onderdeel);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.findOnderdeel(onderdeel)
                .map(oud -> gesplitst(dossier, oud, gebeurtenis))
                .orElse(dossier);
    }

    private Dossier gesplitst(Dossier dossier, Klachtonderdeel oud, Gebeurtenis gebeurtenis) {
        List<Klachtonderdeel> alle = new ArrayList<>(dossier.onderdelen());
        alle.set(onderdeel - 1, deel(onderdeel, oud, in.get(0), gebeurtenis));
        for (Intakeonderdeel volgend : in.subList(1, in.size())) {
            alle.add(deel(alle.size() + 1, oud, volgend, gebeurtenis));
        }
        return dossier.metOnderdelen(alle);
    }

    private static Klachtonderdeel deel(int nummer, Klachtonderdeel oud, Intakeonderdeel in, Gebeurtenis gebeurtenis) {
        Klachtonderdeel nieuw = new Klachtonderdeel(
                nummer,
                in.klacht(),
                duiding(in, gebeurtenis),
                ontvangst(oud.ontvangst(), in.omschrijving()),
                oud.verwijzing(),
                oud.informeel(),
                oud.formeel(),
                null,
                List.of());
        return blijftWaarHetLigt(oud, nieuw) ? nieuw : nieuw.metVerwijzing(null);
    }

    private static boolean blijftWaarHetLigt(Klachtonderdeel oud, Klachtonderdeel nieuw) {
        boolean zelfdeZaak = nieuw.betreft().soort() == oud.betreft().soort() && nieuw.aspect() == oud.aspect();
        return zelfdeZaak || nieuw.isInhoudVanDienstverlener();
    }

    private static Duiding duiding(Intakeonderdeel in, Gebeurtenis gebeurtenis) {
        return in.aspect() == null ? in.duiding() : new Duiding(in.aspect(), Oordelen.van(gebeurtenis));
    }

    private static Ontvangst ontvangst(Ontvangst oud, @Nullable Tekst omschrijving) {
        Set<Vormvereiste> ontbreekt = EnumSet.noneOf(Vormvereiste.class);
        ontbreekt.addAll(oud.ontbreekt());
        ontbreekt.remove(Vormvereiste.OMSCHRIJVING);
        if (omschrijving == null) {
            ontbreekt.add(Vormvereiste.OMSCHRIJVING);
        }
        return oud.metOntbreekt(ontbreekt);
    }
}
