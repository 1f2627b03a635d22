package nl.klacht.core.behandeling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;

/** A dossier in which anything is tried, with time going on; what is allowed is done. The invariants are held at every step. */
final class Wandeling {

    private static final int POGINGEN = 8;

    private final UUID id = UUID.randomUUID();
    private final Kader kader;
    private final List<Gebeurtenis> geschiedenis = new ArrayList<>();
    private final Map<Soort, Integer> gedaan = new EnumMap<>(Soort.class);
    private final Set<Soort> geprobeerd = EnumSet.noneOf(Soort.class);
    private Situatie situatie;

    private Wandeling(Kader kader, Ontvang ontvang) {
        this.kader = kader;
        Bevinding<Toelating> bevinding = ontvang.beoordeelOntvangst();
        geschiedenis.add(new Gebeurtenis(1, ontvang.ontvangenOp(), Voorbeeld.LOKET, ontvang, bevinding.gronden()));
        situatie = new Situatie(Dossier.vouw(id, geschiedenis), kader, ontvang.ontvangenOp());
        Toetssteen.staat(situatie);
    }

    /** Begins on a day from 2016 on: with any receipt, tried until its record can be, or after a hearing. */
    static Wandeling begin(Kader kader, long zaad) {
        Random toeval = new Random(zaad);
        LocalDate dag = LocalDate.of(2016, 1, 2).plusDays(toeval.nextInt(4700));
        Instant moment = Voorbeeld.ochtend(dag).plusSeconds(toeval.nextInt(50_000));
        Optional<Ontvang> ontvang = Stream.generate(() -> Willekeur.ontvangst(toeval, moment))
                .flatMap(Optional::stream)
                .findFirst();
        return toeval.nextInt(4) == 0 ? gehoord(kader, dag) : new Wandeling(kader, ontvang.orElseThrow());
    }

    /** One that begins far along the formal road, where few walks come by themselves. */
    private static Wandeling gehoord(Kader kader, LocalDate dag) {
        Wandeling wandeling = new Wandeling(kader, Voorbeeld.klacht().op(dag).ontvang());
        List<Gehoorde> beiden = Stream.of(Partijrol.values())
                .map(rol -> new Gehoorde(rol, Hooruitkomst.GEHOORD))
                .toList();
        Stream.of(
                        new WijsToe(Behandelrol.BEHANDELAAR, "dirk", true, false, List.of(), null),
                        Formeelvoorbeeld.afschrift(),
                        Formeelvoorbeeld.uitnodiging(Partijrol.KLAGER),
                        Formeelvoorbeeld.uitnodiging(Partijrol.BEKLAAGDE),
                        new Hoor(List.of(), dag, beiden, null),
                        Formeelvoorbeeld.verslag())
                .forEach(wandeling::probeer);
        return wandeling;
    }

    /** Lets some days go by, and tries to do something. */
    void stap(long zaad) {
        Random toeval = new Random(zaad);
        int dagen = toeval.nextInt(10) == 0 ? toeval.nextInt(200) : toeval.nextInt(5);
        Instant later = situatie.nu().plus(Duration.ofHours(24L * dagen + toeval.nextInt(20)));
        situatie = new Situatie(situatie.dossier(), kader, later);
        Toetssteen.staat(situatie);
        Soort soort = soort(toeval);
        for (int poging = 0; poging < POGINGEN; poging++) {
            Optional<Handeling> handeling = Willekeur.handeling(toeval, soort, situatie);
            if (handeling.isPresent() && probeer(handeling.get())) {
                return;
            }
        }
    }

    /** What may be done more often than not, and of some the one that was done least: so a walk gets far. */
    private Soort soort(Random toeval) {
        List<Soort> soorten = Stream.of(Soort.values()).filter(Soort::isStap).toList();
        List<Soort> mogelijk = toeval.nextInt(100) < 85
                ? soorten.stream().filter(s -> s.magNu(situatie).mag()).toList()
                : soorten;
        return Stream.generate(() -> mogelijk.get(toeval.nextInt(mogelijk.size())))
                .limit(6)
                .min(Comparator.comparingInt(s -> gedaan.getOrDefault(s, 0)))
                .orElseThrow();
    }

    private boolean probeer(Handeling handeling) {
        geprobeerd.add(handeling.soort());
        Handeling volledig = handeling.vulAan(situatie);
        Bevinding<Toelating> bevinding = volledig.beoordeel(situatie);
        Toetssteen.leesbaar(bevinding);
        if (Bevinding.isGeweigerd(bevinding)) {
            return false;
        }
        Gebeurtenis gebeurtenis =
                new Gebeurtenis(geschiedenis.size() + 1, situatie.nu(), Voorbeeld.LOKET, volledig, bevinding.gronden());
        Toetssteen.stap(situatie, volledig, bevinding);
        geschiedenis.add(gebeurtenis);
        gedaan.merge(volledig.soort(), 1, Integer::sum);
        situatie = new Situatie(situatie.dossier().na(gebeurtenis), kader, situatie.nu());
        Toetssteen.staat(situatie);
        return true;
    }

    UUID id() {
        return id;
    }

    Situatie situatie() {
        return situatie;
    }

    List<Gebeurtenis> geschiedenis() {
        return List.copyOf(geschiedenis);
    }

    /** What was made and judged, allowed or not. */
    Set<Soort> geprobeerd() {
        return geprobeerd;
    }

    Map<Soort, Integer> gedaan() {
        return gedaan;
    }
}
